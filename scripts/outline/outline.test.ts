import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reportOf } from '../testing/report-of-text.ts';
import { headings, outline, outlineText } from './outline.ts';

const raw = `关于印发某方案的通知
现将某方案印发给你们，请执行。
某局
2020年1月2日
某方案
一、目标
正文。
（一）步骤
正文。`;

test('headings of annexes are listed, titles of annexes are not', () => {
  const { value } = outline(reportOf(raw));
  assert.deepEqual(
    headings(value).map(({ ordinal, title, level, line }) => [ordinal, title, level, line]),
    [
      ['一、', '目标', 1, 6],
      ['（一）', '步骤', 2, 8],
    ],
  );
  assert.equal(value.annexes[0]?.title, '某方案');
});

test('the text of the outline is the text of the report', () => {
  assert.equal(outlineText(outline(reportOf(raw)).value), raw);
});

test('a report without a title is called by its id', () => {
  assert.equal(outline(reportOf('各位代表：\n现在报告。')).value.title, 'report');
});

test('an empty report is an outline without text', () => {
  const { value, diagnostics } = outline(reportOf(''));
  assert.equal(outlineText(value), '');
  assert.deepEqual(diagnostics, []);
});
