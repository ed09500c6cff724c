import assert from 'node:assert/strict';
import { test } from 'node:test';
import { paragraphsOf } from '../testing/report-of-text.ts';
import { classify } from './classify.ts';

function kinds(text: string): string[] {
  return classify(paragraphsOf(text)).map(({ kind }) => kind);
}

test('below articles nothing but divisions is a heading', () => {
  assert.deepEqual(
    kinds(
      '第一章 总则\n第一条 为了某事，制定本法。\n第二条 下列事项：\n（一）甲\n正文。\n第二章 附则\n第三条 施行。',
    ),
    ['heading', 'article', 'article', 'item', 'text', 'heading', 'article'],
  );
});

test('articles that are titles with their text below are headings', () => {
  assert.deepEqual(kinds('第一条 名称\n本会名称为某会。\n第二条 性质\n本会是社团。'), [
    'heading',
    'text',
    'heading',
    'text',
  ]);
});

test('the entries of a box and of a list of terms are items', () => {
  assert.deepEqual(
    kinds(
      '第一节　铁路\n建成干线。\n专栏2　重点项目\n1.续建项目：甲线、乙线和货运专线等。\n2.新建项目：丙线、丁线和城际铁路等。\n第二节　公路\n改造旧路。',
    ),
    ['heading', 'text', 'text', 'item', 'item', 'heading', 'text'],
  );
  assert.deepEqual(
    kinds(
      '一、回顾\n成绩显著。\n二、安排\n继续努力。\n名词解释\n1.“一网通办”：指在一个网上办完所有的事。\n2.“两不愁”：指不愁吃、不愁穿这两件大事。',
    ),
    ['heading', 'text', 'heading', 'text', 'unnumbered', 'item', 'item'],
  );
});

test('digits that mean nothing alone do not end a series', () => {
  assert.deepEqual(kinds('一、甲\n20世纪末，情况好转。\n10个项目完工。\n二、乙\n正文。'), [
    'heading',
    'text',
    'text',
    'heading',
    'text',
  ]);
});

test('a sentence that counts on from the items of the section before is an item', () => {
  assert.deepEqual(
    kinds(
      '一、民生\n1.建校三所。\n2.修路五里。\n二、作风\n3.开展专题活动。\n————\n三、结束\n正文。',
    ),
    ['heading', 'item', 'item', 'heading', 'item', 'text', 'heading', 'text'],
  );
});

test('members that end in ；with all below them are a list, however their first lines look', () => {
  assert.deepEqual(
    kinds(
      '一、要求\n下列材料：\n（一）报告的基本结构应当包括背景\n和评价两个部分；\n（二）正文以\n三千字为宜；\n（三）附件。\n二、时间\n按期。',
    ).filter((kind) => kind === 'heading').length,
    2,
  );
});

test('sentences among numbered items are none that lost their mark', () => {
  assert.deepEqual(
    kinds('一、回顾\n正文。\n1.全年收发物资三千次，总额一百万元，没有一起差错\n二、打算\n正文。'),
    ['heading', 'text', 'item', 'heading', 'text'],
  );
});

test('articles with nothing but their numbers on the line are no titles', () => {
  assert.deepEqual(
    kinds(
      '第 1 條\n為加強管理，制定本條例。\n第 2 條\n分為兩類：\n一、甲類：供水。\n二、乙類：灌溉。',
    ),
    ['article', 'text', 'article', 'text', 'item', 'item'],
  );
});
