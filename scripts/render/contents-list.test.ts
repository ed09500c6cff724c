import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makePages } from '../load-site.ts';
import { textOf } from '../testing/report-of-text.ts';
import { sectionContents } from './contents-list.ts';

/** The contents lists on the section pages of a report with so many chapters. */
function listsOf(chapters: number): string[] {
  const lines = Array.from({ length: chapters }, (_, at) => [
    `第${at + 1}章 第${at + 1}项工作`,
    '各单位按照职责分工抓好落实，定期报告进展情况。',
  ]);
  const text = ['云岭县工作方案', ...lines.flat()].join('\n');
  const { value } = makePages(textOf(text, 'r'), {});
  return (value?.sections ?? []).map(sectionContents);
}

test('a section page lists all parts of its report, its own marked', () => {
  const [, second = ''] = listsOf(3);
  assert.equal(second.match(/<li>/g)?.length, 3);
  assert.match(second, /href="2\.html" aria-current="page">第2章/);
});

test('of very many parts it lists those around its own and leads to the whole list', () => {
  const lists = listsOf(200);
  const middle = lists[99] ?? '';
  assert.match(middle, /第90章.*第110章/s);
  assert.doesNotMatch(middle, /第89章|第111章/);
  assert.match(middle, /<a href="index\.html">全部 200 个部分<\/a>/);
  const longest = Math.max(...lists.map(({ length }) => length));
  assert.ok(longest < 3000, `${longest} characters`);
});
