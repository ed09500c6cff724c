import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LineHint } from '../model.ts';
import { joinLines } from './join-lines.ts';
import { findRows } from './rows.ts';

const linesOf = (text: string) =>
  text.split('\n').map((each, index) => ({ number: index + 1, text: each }));

/** The cells of each line of a table; the names of columns behind #. */
function cells(text: string, hints: LineHint[] = []): (string | undefined)[] {
  const known = new Map(hints.map((hint) => [hint.line, hint]));
  const lines = linesOf(text);
  return findRows(lines, known).map((row, at) => {
    if (!row?.row) return undefined;
    const body = lines[at]?.text.trim() ?? '';
    const own = row.cells.map(({ start, end }) => body.slice(start, end)).join('/');
    return row.row.isHeader ? `#${own}` : own;
  });
}

test('a Markdown table has a header above its rule', () => {
  assert.deepEqual(cells('| 乡镇 | 户数 |\n|---|--:|\n| 青山镇 | 12 |\n| 白石镇 |  |'), [
    '#乡镇/户数',
    '',
    '青山镇/12',
    '白石镇/',
  ]);
});

test('a table may be drawn with lines', () => {
  assert.deepEqual(cells('│乡镇│户数│\n├──┼──┤\n│青山镇│12│'), ['#乡镇/户数', '', '青山镇/12']);
});

test('two lines with one tab each are a table, one is none', () => {
  assert.deepEqual(cells('姓名\t沈知远\n职务\t科长'), ['姓名/沈知远', '职务/科长']);
  assert.deepEqual(cells('姓名\t沈知远\n无'), [undefined, undefined]);
});

test('empty cells count at both ends, indentation does not', () => {
  assert.deepEqual(cells('\t甲\t乙\n一月\t3\t'), ['#/甲/乙', '一月/3/']);
  assert.deepEqual(cells('\t甲\t乙\n\t丙\t丁'), ['甲/乙', '丙/丁']);
});

test('a tab behind an ordinal sets no cells apart', () => {
  assert.deepEqual(cells('一、\t总体要求\n二、\t主要任务'), [undefined, undefined]);
});

test('gaps are cells where at least three lines are alike', () => {
  assert.deepEqual(
    cells(
      '1　青山镇水厂　300万元　水务局\n2　白石镇水厂　280万元　水务局\n3　云岭镇水厂　310万元　水务局',
    )[1],
    '2/白石镇水厂/280万元/水务局',
  );
  assert.deepEqual(cells('沧江市　云岭县　白石镇'), [undefined]);
});

test('spaced letters of a name or a title are no cells', () => {
  assert.deepEqual(cells('吴　越　　科长\n沈　舟　　副科长\n李　原　　科员'), [
    undefined,
    undefined,
    undefined,
  ]);
  assert.deepEqual(findRows(linesOf('第一章　总　　则')), [undefined]);
});

test('what the file says wins', () => {
  const hints = [
    { line: 1, table: 1, isHeader: true },
    { line: 2, table: 1 },
    { line: 3, table: 2 },
  ];
  assert.deepEqual(cells('项目\n预算\n其他', hints), ['#项目', '预算', '其他']);
});

test('rows are never joined, however long they are', () => {
  const row = (name: string) => `${name}县人民政府应急值守办公室　　0100-88001000　　0100-88002000`;
  const names = ['云岭', '青山', '白石', '长河', '平湖', '石桥', '南溪', '北原'];
  assert.equal(joinLines(linesOf(names.map(row).join('\n'))).length, names.length);
});

test('a list of lines of one length is not taken for hard-wrapped text', () => {
  const names = ['云岭', '青山', '白石', '长河', '平湖', '石桥', '南溪', '北原'];
  const list = names.map((name) => `沧江市${name}镇社会事务综合服务中心党支部委员会`);
  assert.equal(joinLines(linesOf(list.join('\n'))).length, names.length);
});

test('where the file says that each line is a paragraph, none is joined', () => {
  const text = '各乡镇要压实责任，\n按时完成。';
  assert.equal(joinLines(linesOf(text)).length, 1);
  assert.equal(joinLines(linesOf(text), { isParagraphALine: true }).length, 2);
});
