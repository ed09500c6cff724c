/**
 * Tables: set smaller as they get wider, and on a page that lies on its side where even that does not do.
 */

import { landscapeWidth, sizes, typeAreaWidth, widthOf } from './measures.ts';
import { paragraphXml, type Run } from './paragraph.ts';

export interface WordCell {
  runs: Run[];
  isNumber: boolean;
}

export interface WordTable {
  /** Repeated on each page. */
  header: WordCell[][];
  body: WordCell[][];
}

interface Grid {
  isLandscape: boolean;
  /** Of the text, in half points. */
  size: number;
  /** Of the columns, in twips. */
  widths: number[];
}

/** Twips of a cell beside its text. */
const cellMargins = 120;

/** Characters of the longest text of a column that is not to be broken: a date, a number, a name. */
const unbroken = 6;

/** Texts longer than this do not make their column wider. */
const longest = 40;

const choices = [
  { isLandscape: false, size: 24 },
  { isLandscape: false, size: 21 },
  { isLandscape: false, size: 18 },
  { isLandscape: true, size: 21 },
  { isLandscape: true, size: 18 },
];

/** Size and columns of a table: of the choices the first in which each column has room for a short text. */
export function gridOf({ header, body }: WordTable): Grid {
  const lengths: number[] = [];
  for (const row of [...header, ...body]) {
    // A text alone in its row stands across all columns.
    for (const [column, cell] of row.length > 1 ? row.entries() : []) {
      lengths[column] = Math.max(lengths[column] ?? 1, widthOf(textOf(cell)));
    }
  }
  if (lengths.length === 0) lengths.push(1);
  const needs = (size: number) =>
    lengths.map((length) => Math.ceil(Math.min(length, unbroken) * size * 10) + cellMargins);
  const room = (isLandscape: boolean) => (isLandscape ? landscapeWidth : typeAreaWidth);
  const choice =
    choices.find(({ isLandscape, size }) => sum(needs(size)) <= room(isLandscape)) ??
    choices[choices.length - 1];
  const { isLandscape = true, size = sizes.footer } = choice ?? {};
  const least = needs(size);
  const wishes = lengths.map((length) => Math.max(0, Math.min(length, longest) - unbroken) + 1);
  const left = room(isLandscape) - sum(least);
  const share = (column: number) =>
    left > 0
      ? (left * (wishes[column] ?? 0)) / sum(wishes)
      : (left * (least[column] ?? 0)) / sum(least);
  const widths = least.map((width, column) => Math.floor(width + share(column)));
  return { isLandscape, size, widths };
}

export function tableXml(table: WordTable, grid: Grid): string {
  const { widths } = grid;
  const border = (side: string) =>
    `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`;
  const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(border).join('');
  const columns = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  const rows = [
    ...table.header.map((row) => rowXml(row, grid, true)),
    ...table.body.map((row) => rowXml(row, grid, false)),
  ];
  return `<w:tbl><w:tblPr><w:tblW w:w="${sum(widths)}" w:type="dxa"/><w:tblBorders>${borders}</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${columns}</w:tblGrid>${rows.join('')}</w:tbl>`;
}

/** The last cell of a row that is shorter than others stands across the columns that are left. */
function rowXml(row: readonly WordCell[], { widths, size }: Grid, isHeader: boolean): string {
  const cells = row.map((cell, column) => {
    const isLast = column === row.length - 1;
    const own = isLast ? widths.slice(column) : widths.slice(column, column + 1);
    const span = own.length > 1 ? `<w:gridSpan w:val="${own.length}"/>` : '';
    const paragraph = paragraphXml({
      style: 'Cell',
      runs: cell.runs.map((run) => ({ ...run, size })),
      line: Math.round(size * 16.5),
      ...(isHeader ? { align: 'center' } : cell.isNumber ? { align: 'right' } : {}),
    });
    return `<w:tc><w:tcPr><w:tcW w:w="${sum(own)}" w:type="dxa"/>${span}<w:vAlign w:val="center"/></w:tcPr>${paragraph}</w:tc>`;
  });
  const properties = `<w:trPr><w:cantSplit/>${isHeader ? '<w:tblHeader/>' : ''}</w:trPr>`;
  return `<w:tr>${properties}${cells.join('')}</w:tr>`;
}

function textOf({ runs }: WordCell): string {
  return runs.map(({ text }) => text).join('');
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
