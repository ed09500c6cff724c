import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Sidecar } from '../model.ts';
import { reportOf } from '../testing/report-of-text.ts';
import { outline } from './outline.ts';
import { findParts } from './parts.ts';

/** The parts of a report: kinds, unit, line. */
function partsOf(lines: string[], sidecar: Sidecar = {}): string[] {
  const { value } = outline(reportOf(lines.join('\n')), sidecar);
  return findParts(value, sidecar).map(
    ({ kinds, unit, line }) => `${kinds.join('+')} ${unit} ${line}`,
  );
}

const body = '全镇上下围绕中心工作，认真落实各项部署，各方面工作平稳推进。';

test('sections of level 1 are judged by their headings', () => {
  assert.deepEqual(
    partsOf([
      '云岭镇2025年工作总结',
      '一、工作完成情况',
      body,
      '二、存在的困难',
      body,
      '三、明年打算',
      body,
    ]),
    ['review section 2', 'problems section 4', 'plans section 6'],
  );
});

test('a review that admits problems in a paragraph has that paragraph as a part', () => {
  assert.deepEqual(
    partsOf([
      '政府工作报告',
      '一、2025年工作回顾',
      body,
      '同时，我们也清醒地看到，沧江市的发展还存在一些短板，产业层次不高。',
      '二是公共服务供给不足，群众就医还不方便。',
      '对这些问题，我们将认真解决。',
      '二、2026年工作安排',
      body,
    ]),
    ['review section 2', 'problems paragraphs 4', 'plans section 7'],
  );
});

test('problems and their causes in one section are told apart', () => {
  assert.deepEqual(
    partsOf([
      '述职报告',
      '一、履职情况',
      body,
      '二、存在的问题',
      '对照要求，主要问题有：一是学习不够深入。二是作风不够扎实。',
      '究其原因，主要是：一是认识不够高。二是方法不够多。',
      '三、努力方向',
      body,
    ]),
    [
      'review section 2',
      'problems section 4',
      'problems paragraphs 5',
      'causes paragraphs 6',
      'plans section 7',
    ],
  );
});

test('statutes, replies and decisions have no parts', () => {
  assert.deepEqual(
    partsOf(['沧江市人民政府关于云岭县规划的批复', '一、主要目标', body, '二、保障措施', body]),
    [],
  );
  assert.deepEqual(
    partsOf([
      '沧江市档案管理办法',
      '第一章 基本原则',
      `第一条 ${body}`,
      '第二章 目标',
      `第二条 ${body}`,
    ]),
    [],
  );
});

test('the sidecar decides about a section by its number or its title', () => {
  const report = ['云岭镇工作总结', '一、风雨兼程又一年', body, '二、存在的问题', body];
  assert.deepEqual(partsOf(report, { parts: { 一: '工作回顾', 存在的问题: '' } }), [
    'review section 2',
  ]);
});

test('a plan that a reply hands on has no parts either', () => {
  const reply = [
    '沧江市人民政府关于同意护林方案的批复',
    '云岭县人民政府：',
    '同意护林方案，请遵照执行。',
    '沧江市人民政府',
    '2031年5月8日',
    '附件',
    '云岭县护林方案',
    '一、工作目标',
    body,
    '二、工作要求',
    body,
  ];
  assert.deepEqual(partsOf(reply), []);
});
