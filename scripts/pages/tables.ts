/** Tables as rows of cells: what a page and a Word document both make of the paragraphs of a table. */

import type { Paragraph, Span } from '../model.ts';

export interface Cell {
  text: string;
  /** What drew the table before and behind the cell, white space left out: |, :---:. It is no text of the cell. */
  before: string;
  after: string;
  /** A number, which is set flush right and never broken. */
  isNumber: boolean;
}

export interface Table {
  /** The rows that name the columns; often none. */
  header: Cell[][];
  body: Cell[][];
  /** Cells of the longest row; 1 where nobody knows which cells stood side by side. */
  columns: number;
}

/** 1,234.5, -3.2, 12%, 1.5万元, 0000-88001000, 2026.4.20; – and — stand for no number. */
const number =
  /^[-+−–—±≥≤<>＜＞]?\d[\d,，.．:\s/-]*(?:[%％‰]|[十百千万亿]{0,2}(?:元|人|个|户|吨|亩|公里|平方米|家|项|分|岁)?)$|^[-–—]{1,2}$/;

/** @param paragraphs neighbouring paragraphs of one table, all with the role `table`. */
export function readTable(paragraphs: readonly Paragraph[]): Table {
  const table: Table = { header: [], body: [], columns: 1 };
  let current: Cell[] | undefined;
  for (const paragraph of paragraphs) {
    const cells = readCells(paragraph);
    const { isHeader = false, continues = false } = paragraph.row ?? {};
    if (current && (continues || !cells.some(isVisible))) append(current, cells);
    else {
      current = cells;
      (isHeader && table.body.length === 0 ? table.header : table.body).push(current);
    }
    table.columns = Math.max(table.columns, current.length);
  }
  return table;
}

/** Whether a new table begins with a paragraph: its header row stands below rows of another one. */
export function opensTable(paragraph: Paragraph, before: Paragraph): boolean {
  return paragraph.row?.isHeader === true && before.row?.isHeader !== true;
}

function isVisible({ text, before }: Cell): boolean {
  return text !== '' || before === '';
}

/** Adds a cell that stood on a line of its own, or hangs a line that only drew the table on the last cell. */
function append(row: Cell[], cells: readonly Cell[]): void {
  for (const cell of cells) {
    const last = row.at(-1);
    if (isVisible(cell) || !last) row.push(cell);
    else last.after += cell.before + cell.after;
  }
}

function readCells({ text, row }: Paragraph): Cell[] {
  const spans = row?.cells ?? splitAtTabs(text);
  if (spans.length === 0) return [{ text: '', before: bare(text), after: '', isNumber: false }];
  return spans.map(({ start, end }, index) => {
    const cell = text.slice(start, end).trim();
    const isLast = index === spans.length - 1;
    return {
      text: cell,
      before: bare(text.slice(spans[index - 1]?.end ?? 0, start)),
      after: isLast ? bare(text.slice(end)) : '',
      isNumber: number.test(cell),
    };
  });
}

function splitAtTabs(text: string): Span[] {
  return [...text.matchAll(/[^\t]*(?:\t|$)/g)]
    .filter(({ index }) => index < text.length || text.endsWith('\t'))
    .map(({ index, 0: piece }) => ({ start: index, end: index + piece.replace('\t', '').length }));
}

function bare(drawing: string): string {
  return drawing.replace(/[\s　]+/g, '');
}
