import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reportOf } from '../testing/report-of-text.ts';
import { headings, outline } from './outline.ts';

const body = '全镇上下通力合作，按时完成了任务。';

/** Level and title of each heading. */
function outlined(lines: readonly string[]): string[] {
  const text = ['沧江市工作总结', '', body, ...lines].join('\n');
  return headings(outline(reportOf(text)).value).map(
    ({ level, ordinal, title }) => `${level} ${ordinal}${title}`,
  );
}

test('brackets alone on their lines are headings, also below numbered ones', () => {
  assert.deepEqual(outlined(['【怎样报名】', body, '【怎样领取】', body]), [
    '1 【怎样报名】',
    '1 【怎样领取】',
  ]);
  assert.deepEqual(outlined(['一、回顾', '{岗位}', body, '{成绩}', body, '二、打算', body]), [
    '1 一、回顾',
    '2 {岗位}',
    '2 {成绩}',
    '1 二、打算',
  ]);
});

test('one of them alone is none', () => {
  assert.deepEqual(outlined(['【编者按】', body, body]), []);
});

test('numbered items below brackets stay items', () => {
  const items = ['（一）先向上级报告情况，并保护好现场。', '（二）再组织救援。'];
  assert.deepEqual(outlined(['【发生事故】', ...items, '【发生火灾】', ...items]), [
    '1 【发生事故】',
    '1 【发生火灾】',
  ]);
});

test('an ornament before a few words is a heading without its sign', () => {
  assert.deepEqual(outlined(['▍办事有速度', body, '▍服务有温度', body]), [
    '1 办事有速度',
    '1 服务有温度',
  ]);
});

test('a word that counts holds lines that come back', () => {
  const meeting = ['讨论内容', body, '讨论结果', body];
  assert.deepEqual(outlined(['专题1：防汛准备', ...meeting, '专题2：山洪预警', ...meeting]), [
    '1 专题1：防汛准备',
    '2 讨论内容',
    '2 讨论结果',
    '1 专题2：山洪预警',
    '2 讨论内容',
    '2 讨论结果',
  ]);
});

test('a label and what it says is no heading, boxes and figures are none', () => {
  assert.deepEqual(outlined(['时间：第1周', body, '时间：第2周', body]), []);
  assert.deepEqual(outlined(['图1：工程位置', body, '图2：河道走向', body]), []);
});

test('words before a colon are headings where no other ones are', () => {
  assert.deepEqual(outlined(['', '緣起：', body, '', '願景：', body]), ['1 緣起', '1 願景']);
  assert.deepEqual(
    outlined(['一、任务', body, '', '目标：', body, '', '要求：', body, '二、保障', body]),
    ['1 一、任务', '1 二、保障'],
  );
});

test('a sign of Markdown needs no blank, and where headings have signs a list has none', () => {
  assert.deepEqual(
    outlined(['####一、总则', '1. 每月一次', body, '2. 轮流主持', body, '####二、成员', body]),
    ['1 一、总则', '1 二、成员'],
  );
});

test('the levels of Markdown count, and headings without a sign nest below', () => {
  assert.deepEqual(
    outlined(['## 回顾', '### 防汛', body, '一、准备', body, '二、抢险', body, '## 打算', body]),
    ['1 回顾', '2 防汛', '3 一、准备', '3 二、抢险', '1 打算'],
  );
});
