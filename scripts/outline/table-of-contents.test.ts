import assert from 'node:assert/strict';
import { test } from 'node:test';
import { paragraphsOf } from '../testing/report-of-text.ts';
import { findContents } from './table-of-contents.ts';

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
