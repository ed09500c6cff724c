import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headingRank } from './heading-rank.ts';

test('the ordinal of a heading gives its rank, whatever its depth', () => {
  const ranks = {
    '一、': 1,
    第一章: 1,
    第二节: 2,
    '（一）': 2,
    '1.': 3,
    '３．': 3,
    '（1）': 4,
    '①': 4,
  };
  for (const [ordinal, rank] of Object.entries(ranks)) {
    assert.equal(headingRank(ordinal, 3), rank, ordinal);
  }
});

test('a heading without an ordinal that tells goes by its depth', () => {
  assert.deepEqual(
    [0, 1, 2, 6].map((depth) => headingRank('', depth)),
    [1, 1, 2, 4],
  );
});
