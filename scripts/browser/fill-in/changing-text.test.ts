import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changingTexts, findChangingTexts } from './changing-text.ts';

for (const { what, examples } of changingTexts) {
  test(`changes with the year: ${what}`, () => {
    for (const example of examples) {
      const text = example.replace(/[⟦⟧]/g, '');
      let marked = '';
      let done = 0;
      for (const { start, end } of findChangingTexts(text)) {
        marked += `${text.slice(done, start)}⟦${text.slice(start, end)}⟧`;
        done = end;
      }
      assert.equal(marked + text.slice(done), example);
    }
  });
}
