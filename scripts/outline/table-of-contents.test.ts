import assert from 'node:assert/strict';
import { test } from 'node:test';
import { paragraphsOf } from '../testing/report-of-text.ts';
import {
  findContents,
  findUnlabelled,
  followsTitle,
  withoutContentsLabel,
} from './table-of-contents.ts';

test('contents end where their first entry comes back', () => {
  assert.equal(findContents(paragraphsOf('目　录\n一、甲\n二、乙\n一、甲\n正文。'), 0), 3);
});

test('contents end where text begins, if their first entry comes back later', () => {
  assert.equal(
    findContents(paragraphsOf('目录\n一、甲\n二、乙\n为了某事，制定本规划。\n一、甲。\n正文。'), 0),
    3,
  );
});

test('with page numbers they end after the last one', () => {
  assert.equal(
    findContents(
      paragraphsOf('目录\n第一章 总则……1\n第二章 附则……9\n某规划\n第一章 总则\n正文。'),
      0,
    ),
    3,
  );
});

test('the word alone makes no contents', () => {
  assert.equal(findContents(paragraphsOf('目录\n这里是正文。'), 0), 1);
  assert.equal(findContents(paragraphsOf('目录学研究\n一、甲'), 0), 0);
});

test('entries without a label: four or more, of which the first comes back', () => {
  const entries = '一、甲\n（一）子\n（二）丑\n二、乙\n';
  assert.equal(findUnlabelled(paragraphsOf(`${entries}某报告\n正文。\n一、甲\n正文。`), 0), 4);
  assert.equal(findUnlabelled(paragraphsOf(`${entries}一、甲\n正文。`), 0), 4);
  assert.equal(findUnlabelled(paragraphsOf(`${entries}正文。`), 0), 0);
});

test('a title that says that contents follow', () => {
  assert.equal(followsTitle('某预案目录', paragraphsOf('1.甲\n2.乙\n1.甲\n正文。'), 0), 2);
  assert.equal(followsTitle('某预案目录', paragraphsOf('1.甲\n2.乙\n正文。'), 0), 0);
  assert.equal(withoutContentsLabel('某预案 目录'), '某预案');
});
