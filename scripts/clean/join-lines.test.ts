import assert from 'node:assert/strict';
import { test } from 'node:test';
import { joinLines } from './join-lines.ts';

function join(raw: string): string[] {
  return joinLines(raw.split('\n').map((text, index) => ({ number: index + 1, text }))).map(
    ({ line, text }) => `${line} ${text}`,
  );
}

test('blank lines end paragraphs and are not kept; indentation goes', () => {
  assert.deepEqual(join('　　甲。\n\n\n乙。  '), ['1 甲。', '4 乙。']);
});

test('what is left of a link is joined, its line numbers stay', () => {
  assert.deepEqual(join('会议听取了\n工作报告\n。会议认为，《\n某条例\n》很好。\n\n会议结束。'), [
    '1 会议听取了工作报告。会议认为，《某条例》很好。',
    '7 会议结束。',
  ]);
});

test('a marker alone on its line belongs to the next', () => {
  assert.deepEqual(join('要求：\n\n一是\n加强领导；\n\n第一，\n加强学习。'), [
    '1 要求：',
    '3 一是加强领导；',
    '6 第一，加强学习。',
  ]);
});

test('title, document number and salutation on neighbouring lines stay apart', () => {
  assert.deepEqual(join('某局关于节水的复函\n某函〔2005〕21号\n\n各位代表：\n现在报告。'), [
    '1 某局关于节水的复函',
    '2 某函〔2005〕21号',
    '4 各位代表：',
    '5 现在报告。',
  ]);
});

test('whole sentences on neighbouring lines stay apart', () => {
  assert.deepEqual(join('计算方法：甲除以乙。\n指标来源：医院填报。'), [
    '1 计算方法：甲除以乙。',
    '2 指标来源：医院填报。',
  ]);
});

test('members of a list stay apart, whatever they end with', () => {
  assert.deepEqual(join('（一）甲，\n（二）乙、\n（三）丙。'), [
    '1 （一）甲，',
    '2 （二）乙、',
    '3 （三）丙。',
  ]);
});

test('words of Latin letters stay apart', () => {
  assert.deepEqual(join('根据《\nthe Law\n》，他说（\nyes\n）。'), [
    '1 根据《the Law》，他说（yes）。',
  ]);
});
