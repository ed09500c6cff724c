import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fold } from './search-fold.ts';

test('width and case make no difference', () => {
  assert.equal(fold('ＧＤＰ增长６．５％'), 'gdp增长6．5％');
  assert.equal(fold('Ab'), fold('ａＢ'));
});

test('punctuation keeps its width, because （一） and (一) are different headings', () => {
  assert.notEqual(fold('（一）'), fold('(一)'));
});

test('a letter with a combining mark is the same as the composed one', () => {
  assert.equal(fold('e\u0301'), fold('É'));
});

test('places in the folded text are places in the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const composed = text.normalize('NFC');
      assert.equal(fold(composed).length, composed.length);
      assert.equal(fold(fold(text)), fold(text));
    }),
  );
});
