import assert from 'node:assert/strict';
import { test } from 'node:test';
import { landscapeWidth, typeAreaWidth } from './measures.ts';
import { gridOf, tableXml, type WordTable } from './table.ts';

const cell = (text: string) => ({ runs: [{ text }], isNumber: false });
const tableOf = (...rows: string[][]): WordTable => ({
  header: rows.slice(0, 1).map((row) => row.map(cell)),
  body: rows.slice(1).map((row) => row.map(cell)),
});
const columns = (count: number, text = '一万二千三百元整') =>
  tableOf(Array(count).fill('项目'), Array(count).fill(text));
const width = ({ widths }: { widths: number[] }) => widths.reduce((sum, each) => sum + each, 0);

test('a table fills the line, and its text is set smaller as it gets wider', () => {
  const sizes = [3, 6, 7, 8, 12].map((count) => gridOf(columns(count)));
  assert.deepEqual(
    sizes.map(({ size, isLandscape }) => [size, isLandscape]),
    [
      [24, false],
      [21, false],
      [18, false],
      [21, true],
      [18, true],
    ],
  );
  for (const grid of sizes) {
    const room = grid.isLandscape ? landscapeWidth : typeAreaWidth;
    assert.ok(width(grid) <= room && width(grid) > room - 20);
  }
  assert.ok(width(gridOf(columns(60))) <= landscapeWidth);
});

test('a column of long texts is wider than one of numbers', () => {
  const grid = gridOf(tableOf(['序号', '内容'], ['1', '完成辖区内全部老旧小区供暖管网改造']));
  assert.ok((grid.widths[1] ?? 0) > 2 * (grid.widths[0] ?? 0));
});

test('the header is repeated on each page, and a short row reaches the edge', () => {
  const table = tableOf(['项目', '计划', '完成'], ['合计']);
  const xml = tableXml(table, gridOf(table));
  assert.equal(xml.match(/<w:tblHeader\/>/g)?.length, 1);
  assert.match(xml, /<w:gridSpan w:val="3"\/>/);
  assert.equal(xml.match(/<w:cantSplit\/>/g)?.length, 2);
});
