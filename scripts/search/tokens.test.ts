import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fold } from '../chinese/search-fold.ts';
import { lineCodes, noCharacter, phraseWords } from './tokens.ts';

test('white space takes a place and is no character', () => {
  const [one, space, other, wide, third] = lineCodes('甲 乙\u3000丙');
  assert.deepEqual([space, wide], [noCharacter, noCharacter]);
  assert.equal(String.fromCodePoint(one ?? 0, other ?? 0, third ?? 0), '甲乙丙');
});

test('a phrase has a word for each two neighbours, a character alone has one of its own', () => {
  assert.equal(phraseWords('').length, 0);
  assert.equal(phraseWords('龘').length, 1);
  const [first, second] = phraseWords('党建引');
  assert.deepEqual(phraseWords('党建').concat(phraseWords('建引')), [first, second]);
});

test('every word is letters that no browser cuts and Pagefind does not drop', () => {
  for (const word of phraseWords('，。“”（）×%…—·①㎡"\'-_|😀𗀀𰀀ーA1\u{10ffff}')) {
    assert.match(word, /^[a-z]+$/);
    const segments = new Intl.Segmenter('zh', { granularity: 'word' }).segment(word);
    assert.equal([...segments].length, 1);
  }
});

test('texts have the same words only if they are the same when folded', () => {
  const character = fc
    .integer({ min: 0x21, max: 0x10ffff })
    .map((code) => String.fromCodePoint(code));
  const text = fc.string({ unit: fc.oneof(character, fc.constantFrom(...'，。“”Ａa1１𗀀𰀀')) });
  fc.assert(
    fc.property(text, text, (a, b) => {
      const [left = '', right = ''] = [a, b].map((each) =>
        each.normalize('NFC').replace(/\s/gu, ''),
      );
      const isSame = fold(left) === fold(right);
      assert.equal(phraseWords(left).join('') === phraseWords(right).join(''), isSame);
    }),
  );
});
