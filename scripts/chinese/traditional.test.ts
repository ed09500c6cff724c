import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inBothScripts, simplify } from './traditional.ts';

test('a pattern reads both scripts, in and out of classes', () => {
  const pattern = inBothScripts(/^(?:关于|总[则纲])[\\[号]$/);
  for (const text of ['关于[', '關於號', '總則\\', '總纲号']) assert.match(text, pattern);
  assert.doesNotMatch('總関號', pattern);
});

test('simplified text has the length of its source', () => {
  assert.equal(simplify('關於印發《辦法》的通知𠮷'), '关于印发《办法》的通知𠮷');
});
