import assert from 'node:assert/strict';
import { test } from 'node:test';
import { holdsNumber, piecesOf } from './words.ts';

test('a query falls into words, pairs of characters, and numbers that stay whole', () => {
  const { words, pairs, numbers, runs } = piecesOf(['河道治理2021年', '增长9.5%']);
  assert.deepEqual(numbers, ['2021年', '9.5%']);
  assert.deepEqual(runs, ['河道治理', '增长']);
  assert.deepEqual(pairs, ['河道', '道治', '治理', '增长']);
  assert.deepEqual(words, ['河道', '治理', '增长']);
});

test('a single character is a word where there is no other', () => {
  assert.deepEqual(piecesOf(['2004年函']).words, ['函']);
  assert.deepEqual(piecesOf(['2004年复函及']).words.includes('及'), false);
});

test('a document number is one number', () => {
  assert.deepEqual(piecesOf(['沧政办发(2018)12号']).numbers, ['(2018)12号']);
});

test('a number stands whole, not within another', () => {
  assert.ok(holdsNumber('共12号。', '12号'));
  assert.ok(!holdsNumber('第112号', '12号'));
  assert.ok(!holdsNumber('3.12号', '12号'));
  assert.ok(!holdsNumber('共1,356', '1,35'));
  assert.ok(holdsNumber('第112号和第12号', '12号'));
});
