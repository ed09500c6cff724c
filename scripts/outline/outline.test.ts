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

test('a report without a title is called by its kind and its first words', () => {
  const text = '各位代表：\n现在，我代表县政府向大会报告工作，请予审议。';
  assert.equal(
    outline(reportOf(text)).value.title,
    '政府工作报告“各位代表：现在，我代表县政府向大…”',
  );
});

test('an empty report is an outline without text', () => {
  const { value, diagnostics } = outline(reportOf(''));
  assert.equal(outlineText(value), '');
  assert.deepEqual(diagnostics, []);
});

test('an order is called by the rules that it puts into force', () => {
  const text = `某市人民政府令
第12号
《某市护林办法》已经市政府常务会议通过，现予公布，自2021年7月1日起施行。
市长　张某
2021年5月8日
某市护林办法
第一条　为了保护林木，制定本办法。
第二条　任何单位和个人都应当爱护林木。`;
  const { value } = outline(reportOf(text));
  assert.equal(value.title, '某市护林办法');
  assert.equal(value.facts.kind, '办法');
  assert.equal(value.masthead[0]?.text, '某市人民政府令');
});
