import assert from 'node:assert/strict';
import { test } from 'node:test';
import { paragraphsOf } from '../testing/report-of-text.ts';
import {
  fieldsEnd,
  isCaption,
  isField,
  isMenu,
  isSiteName,
  titleOfField,
} from './page-furniture.ts';

test('the fields of government sites, however they are set', () => {
  for (const text of ['索 引 号：1-2', '发文字号 | 某政发〔2025〕3号 | 制发机构 | |', '| 有效性 |'])
    assert.ok(isField(text), text);
  for (const text of ['关于索引号的通知', '来源地各县要配合。']) assert.ok(!isField(text), text);
  assert.equal(titleOfField('标 题 | 关于防火的通知 |'), '关于防火的通知');
  assert.equal(titleOfField('主题分类 | 林业 |'), '');
});

test('what a scraper writes down about a page', () => {
  for (const text of [
    '- source_url: https://example.org/a.html',
    'publish_date: 2031-03-06',
    '法規類別：縣規章',
  ])
    assert.ok(isField(text), text);
  assert.equal(titleOfField('- title: 沧江市护林办法'), '沧江市护林办法');
  assert.equal(titleOfField('title: "沧江市护林办法"'), '沧江市护林办法');
});

test('fields whose names stand in brackets', () => {
  const text = '【法规标题】沧江市护林办法\n【发布部门】沧江市政府\n沧江市护林办法\n第一条 略。';
  assert.equal(fieldsEnd(paragraphsOf(text), 0), 2);
  assert.equal(titleOfField('【法规标题】沧江市护林办法'), '沧江市护林办法');
});

test('a table of fields ends where the text begins', () => {
  const text = '来源：沧江市政府网\n抓取人：某某\n沧江市护林办法\n第一条 略。';
  assert.equal(fieldsEnd(paragraphsOf(text), 0), 2);
  assert.equal(fieldsEnd(paragraphsOf('云岭：山名\n沧江：水名\n正文。'), 0), 0);
});

test('toolbars, trails and sizes of type', () => {
  for (const text of [
    '打印',
    '【字号：',
    '大 中 小',
    '加大还原减小】',
    '首页 > 要闻动态',
    '首页 政务公开 办事服务 互动交流',
  ])
    assert.ok(isMenu(text), text);
  for (const text of ['国 务 院 工 作 规 则', '沧江市人民政府 云岭县人民政府', '护林员手册'])
    assert.ok(!isMenu(text), text);
});

test('captions of photographs, and the names of sites', () => {
  for (const text of ['县长作工作报告。 沧江日报记者 某某 摄', '（本报通讯员 某某摄）'])
    assert.ok(isCaption(text), text);
  assert.ok(!isCaption('关于野生动物拍摄的通知'));
  assert.ok(isSiteName('沧江市政府网') && !isSiteName('关于加强护林的意见'));
});
