import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reportOf } from '../testing/report-of-text.ts';
import { outline } from './outline.ts';

const found = (text: string, title?: string) =>
  outline(reportOf(text), title === undefined ? {} : { title }).diagnostics.map(
    ({ severity, rule, line }) => `${line} ${severity} ${rule}`,
  );

test('a report without a title is told of, unless its sidecar names one', () => {
  const text = '各位代表：\n现在，我向大会报告工作。';
  assert.deepEqual(found(text), ['1 warning no-title']);
  assert.deepEqual(found(text, '云岭县政府工作报告'), []);
});

test('the message says what the report is called and where to give a title', () => {
  const [only] = outline(reportOf('各位代表：\n现在，我向大会报告工作。')).diagnostics;
  assert.match(only?.message.en ?? '', /工作报告“各位代表.*"title": "…" in report\.json/);
});

test('a title is a guess where another line is as good', () => {
  assert.deepEqual(found('护林工作总结\n防火工作计划\n一年来，工作如下。'), [
    '2 warning guessed-title',
  ]);
  assert.deepEqual(found('首页 > 要闻\n云岭县护林办法\n第一条 略。'), []);
});

test('a document with the name of its issuer above or its printer below has a number', () => {
  const text = '云岭县林业局文件\n关于护林的通知\n各镇：\n请护林。\n云岭县林业局\n2031年1月5日';
  assert.deepEqual(found(text), ['1 warning no-number']);
  assert.deepEqual(found(text.replace('文件', '文件\n云林发〔2031〕2号')), []);
});
