import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Paragraph, Row } from '../model.ts';
import { readTable } from './tables.ts';

const paragraph = (text: string, row?: Row): Paragraph => ({
  line: 1,
  text,
  role: 'table',
  ...(row ? { row } : {}),
});

/** A row drawn with |. */
function drawn(text: string, isHeader?: boolean): Paragraph {
  const cells = [...text.matchAll(/[^|]+/g)]
    .filter(([cell]) => !/^[\s:-]+$/.test(cell))
    .map(({ index, 0: cell }) => ({ start: index, end: index + cell.length }));
  return paragraph(text, { cells, ...(isHeader ? { isHeader } : {}) });
}

const texts = (rows: readonly { text: string }[][]) =>
  rows.map((cells) => cells.map(({ text }) => text));

test('tabs separate cells where nothing else is known, and empty cells count', () => {
  const { header, body, columns } = readTable([
    paragraph('乡镇\t户数\t'),
    paragraph('青山镇\t1,024'),
  ]);
  assert.deepEqual(header, []);
  assert.deepEqual(texts(body), [
    ['乡镇', '户数', ''],
    ['青山镇', '1,024'],
  ]);
  assert.equal(columns, 3);
});

test('the signs that draw a table stand beside its cells, and a line of nothing else is no row', () => {
  const { header, body } = readTable([
    drawn('| 乡镇 | 户数 |', true),
    drawn('|---|---:|'),
    drawn('| 青山镇 | 12 |'),
  ]);
  assert.deepEqual(texts(header), [['乡镇', '户数']]);
  assert.equal(header[0]?.[1]?.after, '||---|---:|');
  assert.deepEqual(texts(body), [['青山镇', '12']]);
});

test('a table that was copied one cell a line gets its rows back', () => {
  const cell = (text: string, continues: boolean) =>
    paragraph(text, { cells: [{ start: 0, end: text.length }], continues });
  const { body } = readTable([
    cell('甲', false),
    cell('1', true),
    cell('乙', false),
    cell('2', true),
  ]);
  assert.deepEqual(texts(body), [
    ['甲', '1'],
    ['乙', '2'],
  ]);
});

test('numbers are told from names', () => {
  const [row = []] = readTable([
    paragraph('3.5%\t1,024.00\t-2\t120万元\t0000-1234\t—\t第3名\t3号楼\t2026年'),
  ]).body;
  assert.deepEqual(
    row.map(({ isNumber }) => isNumber),
    [true, true, true, true, true, true, false, false, false],
  );
});
