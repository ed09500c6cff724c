import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fold } from '../chinese/search-fold.ts';
import { lineWords } from './tokens.ts';

test('characters of Chinese text, digits and Latin letters stand for themselves', () => {
  assert.deepEqual(lineWords('2018年GDP〇㐂𠮷'), [...'2018年gdp〇㐂𠮷']);
});

test('white space takes a place and is no word', () => {
  assert.deepEqual(lineWords('甲 乙\u3000丙'), ['甲', '', '乙', '', '丙']);
});

test('every word is a letter, so that Pagefind drops none, and a single code point', () => {
  for (const word of lineWords('，。“”（）×%…—·①㎡"\'-_|😀𗀀𰀀ー')) {
    assert.match(word, /^\p{L}$/u);
  }
});

test('texts have the same words only if they are the same when folded', () => {
  const character = fc
    .integer({ min: 0x21, max: 0x3ffff })
    .map((code) => String.fromCodePoint(code));
  const text = fc.string({ unit: fc.oneof(character, fc.constantFrom(...'，。“”Ａa1１𗀀𰀀')) });
  fc.assert(
    fc.property(text, text, (a, b) => {
      const [left, right] = [a, b].map((each) => each.normalize('NFC').replace(/\s/gu, ''));
      const isSame = fold(left ?? '') === fold(right ?? '');
      assert.equal(lineWords(left ?? '').join('') === lineWords(right ?? '').join(''), isSame);
    }),
  );
});
