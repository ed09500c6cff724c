import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Paragraph } from '../model.ts';
import { plain } from '../paragraphs/join-lines.ts';
import { paragraphsOf } from '../testing/report-of-text.ts';
import { tableHtml as paragraphsHtml } from './table.ts';

const paragraphs = (lines: readonly string[]): Paragraph[] =>
  lines.map((text, index) => ({ line: index + 1, text, role: 'table' }));
const tableHtml = (lines: readonly string[]) => paragraphsHtml(paragraphs(lines));

test('lines with tabs become cells', () => {
  const html = tableHtml(['指标\t数值', '党员\t12']);
  assert.match(
    html,
    /<tr><td class="short">指标<\/td><td class="short">数值<\/td><\/tr>\n<tr><td class="short">党员<\/td><td class="number short">12<\/td><\/tr>/,
  );
});

test('lines without tabs stay lines, of which short ones are set as a run', () => {
  assert.match(tableHtml(['甲  乙', '丙']), /<pre class="run">甲 {2}乙\n丙\n<\/pre>/);
  const sentence = '计算方法：参加学习的人数除以应当参加的人数。';
  assert.match(tableHtml(['参学率', sentence]), /<pre>参学率\n计算方法/);
});

test('a header of one column stays, as a line', () => {
  const [row] = paragraphs(['乡镇']);
  const cells = [{ start: 0, end: 2 }];
  assert.match(
    paragraphsHtml(row ? [{ ...row, row: { cells, isHeader: true } }] : []),
    /<pre class="run">乡镇\n<\/pre>/,
  );
});

test('the header row has a scope, and a row with fewer cells is filled up', () => {
  const [first, ...rest] = paragraphs(['乡镇\t户数', '青山镇']);
  const cells = [
    { start: 0, end: 2 },
    { start: 3, end: 5 },
  ];
  assert.match(
    paragraphsHtml(first ? [{ ...first, row: { cells, isHeader: true } }, ...rest] : []),
    /<thead>\n<tr><th scope="col" class="short">乡镇<\/th><th scope="col" class="short">户数<\/th><\/tr>\n<\/thead><tbody>\n<tr><td class="short">青山镇<\/td><td><\/td><\/tr>/,
  );
});

test('the name of a column of numbers stands as they do', () => {
  const rows = paragraphs(['项目\t投资（万元）\t备注', '水厂\t1,200\t12', '公路\t\t在建']);
  const cells = [
    { start: 0, end: 2 },
    { start: 3, end: 9 },
    { start: 10, end: 12 },
  ];
  const [first, ...rest] = rows;
  const html = paragraphsHtml(first ? [{ ...first, row: { cells, isHeader: true } }, ...rest] : []);
  assert.match(html, /<th scope="col" class="number">投资（万元）/);
  assert.match(html, /<th scope="col" class="short">备注/);
});

test('signs that drew the table are in the page, but not shown', () => {
  const [row] = paragraphs(['| 甲 | 乙']);
  const cells = [
    { start: 2, end: 3 },
    { start: 6, end: 7 },
  ];
  assert.match(
    paragraphsHtml(row ? [{ ...row, row: { cells } }] : []),
    /<td class="short"><span class="source-mark">\|<\/span>甲<\/td>/,
  );
});

test('many columns are set smaller on paper, very many on a page of their own', () => {
  const columns = (count: number) =>
    tableHtml([Array.from({ length: count }, () => '1').join('\t')]);
  assert.match(columns(8), /class="table"/);
  assert.match(columns(10), /class="table wide"/);
  assert.match(columns(16), /class="table widest"/);
});

test('text of a cell is never markup, and its blanks are marked', () => {
  const html = tableHtml(['<b>&\t××镇']);
  assert.match(
    html,
    /<td class="short">&lt;b&gt;&amp;<\/td><td class="short"><span class="blank">××<\/span>镇<\/td>/,
  );
});

test('it can be reached by keyboard and has a name', () => {
  assert.match(
    tableHtml(['甲\t乙']),
    /^<div class="table" role="group" aria-label="表格" tabindex="0">/,
  );
});

test('a page has all the text of a table and no more', () => {
  const cell = fc.constantFrom('乡镇', '12', '3.5%', '', '<b>', '合　计', '××', '\\|', '&amp;');
  const sign = fc.constantFrom('\t', '|', ' | ', '　　', '｜');
  const row = fc
    .tuple(sign, fc.array(cell, { minLength: 2, maxLength: 6 }))
    .map(([by, cells]) => cells.join(by));
  const table = fc.array(fc.oneof({ weight: 6, arbitrary: row }, fc.constant('|---|---|')), {
    minLength: 1,
    maxLength: 12,
  });
  const bare = (text: string) => text.replace(/\s/g, '');
  fc.assert(
    fc.property(table, (rows) => {
      const found = paragraphsOf(rows.join('\n')).map(plain);
      const text = paragraphsHtml(found)
        .replace(/<[^>]*>/g, '')
        .replace(
          /&(lt|gt|amp|quot);/g,
          (_, name: string) => ({ lt: '<', gt: '>', amp: '&', quot: '"' })[name] ?? '',
        );
      assert.equal(bare(text), bare(found.map((each) => each.text).join('')));
    }),
  );
});
