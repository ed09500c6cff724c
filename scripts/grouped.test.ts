import assert from 'node:assert/strict';
import { test } from 'node:test';
import { grouped } from './grouped.ts';

test('digits are grouped as Chinese and English readers expect', () => {
  for (const value of [0, 7, 999, 1000, 12_345, 100_000, 1_234_567, 5_000_000_000]) {
    assert.equal(grouped(value), new Intl.NumberFormat('zh-CN').format(value));
  }
});
