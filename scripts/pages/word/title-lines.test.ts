import assert from 'node:assert/strict';
import { test } from 'node:test';
import { titleLineStarts } from './title-lines.ts';

function lines(title: string, ...written: number[]): string[] {
  const starts = titleLineStarts(title, written);
  return [0, ...starts].map((start, index) => title.slice(start, starts[index]));
}

test('a title stands in the lines of its writer, if each holds 20 characters at most', () => {
  assert.deepEqual(lines('关于2021年度工作情况的报告', 8), ['关于2021年度', '工作情况的报告']);
  assert.deepEqual(lines('沧江市关于进一步做好冬季供暖安全保障工作的通知', 3), [
    '沧江市',
    '关于进一步做好冬季供暖安全保障工作的通知',
  ]);
});

test('a long title breaks between words, into few lines of like lengths', () => {
  assert.deepEqual(lines('2023年度某镇党委书记抓基层党建工作述职报告'), [
    '2023年度某镇党委书记',
    '抓基层党建工作述职报告',
  ]);
  assert.deepEqual(lines('工作报告'), ['工作报告']);
});

test('a title without a place to break is left to Word', () => {
  assert.deepEqual(titleLineStarts('甲'.repeat(50), []), []);
  assert.deepEqual(titleLineStarts('', []), []);
});
