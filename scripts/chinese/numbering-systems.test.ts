import assert from 'node:assert/strict';
import { test } from 'node:test';
import { numberingSystems } from './numbering-systems.ts';
import { readNumbered } from './read-numbered.ts';

for (const { id, styles, tells } of numberingSystems) {
  test(`numbering system ${id}: its examples`, () => {
    assert.notEqual(tells, '');
    for (const { opens, ordinals, others } of styles) {
      for (const [text, ordinal] of Object.entries(ordinals)) {
        assert.equal(readNumbered(text)?.ordinal, ordinal, text);
        assert.equal(readNumbered(text)?.system, id, text);
        assert.ok(opens.includes(text.charAt(0)), text);
      }
      for (const text of others) assert.notEqual(readNumbered(text)?.system, id, text);
    }
  });
}

test('every system has an id of its own', () => {
  assert.equal(new Set(numberingSystems.map(({ id }) => id)).size, numberingSystems.length);
});
