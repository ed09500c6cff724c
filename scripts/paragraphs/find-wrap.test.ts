import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findWrap } from './find-wrap.ts';

const sentence =
  '全体职工团结一心，完成了各项任务，产量比上年增加一成，质量也有提高，成本下降，利润增加，职工收入有了增长。';

function wrap(text: string, width: number): string[] {
  return text.match(new RegExp(`.{1,${width}}`, 'g')) ?? [];
}

function linesOf(texts: string[]) {
  return texts.map((text, index) => ({ number: index + 1, text }));
}

test('a text wrapped at 20 to 40 characters is recognised, and its full lines', () => {
  for (const width of [20, 28, 36, 40]) {
    const lines = [1, 2, 3, 4].flatMap(() => wrap(sentence.repeat(3), width));
    const found = findWrap(linesOf(lines));
    assert.ok(found?.isFull(sentence.slice(0, width), '全体'), String(width));
    assert.ok(!found?.isFull(sentence.slice(0, width / 2), '全体'), String(width));
  }
});

test('paragraphs on one line each are not wrapped', () => {
  assert.equal(findWrap(linesOf(new Array(20).fill(sentence.repeat(3)))), undefined);
});

test('short lines that all end with a mark are not wrapped', () => {
  assert.equal(
    findWrap(linesOf(new Array(20).fill('钢产量增加到四百万吨，增长二点一倍。'))),
    undefined,
  );
});

const mixed =
  '县医院引进CT机3台、MRI设备12套，门诊人次达到138600，其中远程会诊4096例，WiFi覆盖率98.5%，平均住院日7.6天。';

test('a text wrapped at a number of characters is recognised, whatever stands in its lines', () => {
  const lines = [1, 2, 3, 4, 5].flatMap(() => wrap(mixed.repeat(3), 30));
  const found = findWrap(linesOf(lines));
  assert.ok(found?.isFull(mixed.slice(0, 30), mixed.slice(30)));
  assert.ok(found?.isBrimful(mixed.slice(0, 30)));
});

test('a line on which the next word would have had room ends its paragraph', () => {
  const lines = [1, 2, 3, 4].flatMap(() => wrap(sentence.repeat(3), 28));
  const found = findWrap(linesOf(lines));
  assert.ok(!found?.isFull(`${sentence.slice(0, 26)}。`, '全体'));
  assert.ok(found?.isFull(`${sentence.slice(0, 26)}。`, 'Internet普及率'));
});

test('a centred line below a full one is a signature', () => {
  const lines = [1, 2, 3, 4].flatMap(() => wrap(sentence.repeat(3), 28));
  const found = findWrap(linesOf(lines));
  assert.ok(!found?.isFull(sentence.slice(0, 28), '　　　　　　　　某市人民政府'));
});
