import assert from 'node:assert/strict';
import { test } from 'node:test';
import { WordNumbers } from './word-numbers.ts';

test('a word has its number however many others came between, and none has that of another', () => {
  const numbers = new WordNumbers();
  const words = Array.from({ length: 20_000 }, (_, index): [number, number] => [
    0x4e00 + (index % 150),
    0x4e00 + Math.floor(index / 150),
  ]);
  const first = words.map(([one, other]) => numbers.of(one, other));
  assert.deepEqual(
    first,
    words.map((_, index) => index),
  );
  const again = words.map(([one, other]) => numbers.of(one, other));
  assert.deepEqual(again, first);
  assert.deepEqual(numbers.words.slice(0, 4), [0x4e00, 0x4e00, 0x4e01, 0x4e00]);
});
