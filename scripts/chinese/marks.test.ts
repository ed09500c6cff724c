import assert from 'node:assert/strict';
import { test } from 'node:test';
import { endsSentence, hasFinalMark } from './marks.ts';

test('what ends a sentence, and what only a part of one', () => {
  for (const text of ['抓好落实。', '现报告如下：', '（见下表。）', '“抓到底！”', '一是抓责任；']) {
    assert.ok(endsSentence(text) && hasFinalMark(text), text);
  }
  for (const text of ['近年来，', '乡镇、']) {
    assert.ok(!endsSentence(text) && hasFinalMark(text), text);
  }
  for (const text of ['抓好落实', '（三）', '《护林办法》']) {
    assert.ok(!endsSentence(text) && !hasFinalMark(text), text);
  }
  assert.ok(endsSentence('See 1.') && !hasFinalMark('See 1.'));
});
