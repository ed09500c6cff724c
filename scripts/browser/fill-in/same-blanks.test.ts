import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sharedWords } from './same-blanks.ts';

test('blanks ask for the same word where the same word stands beside the same sign', () => {
  assert.equal(sharedWords('今年，', '××', '镇党委'), '××镇');
  assert.equal(sharedWords('带领', '××', '镇全体干部'), '××镇');
  assert.equal(sharedWords('报告人', '×××', '，男'), '告人×××');
});

test('numbers, and blanks without a word beside them, are each their own', () => {
  assert.equal(sharedWords('走访', '××', '户'), undefined);
  assert.equal(sharedWords('增长', '××', '%，'), undefined);
  assert.equal(sharedWords('“', '××××', '”'), undefined);
});
