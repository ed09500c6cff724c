import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wordOffsets } from './word-index.ts';

test('the words of each list are found where they stand, in order', () => {
  const buttons = wordOffsets(['打印', '打印本页', '>']);
  const sizes = wordOffsets(['打印', '字号']);
  const passage = { folded: '字号>打印本页' };
  assert.deepEqual(buttons(passage), [2, 3]);
  assert.deepEqual(sizes(passage), [0, 3]);
  assert.deepEqual(sizes({ folded: '打' }), []);
});
