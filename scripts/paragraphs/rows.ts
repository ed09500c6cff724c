/**
 * Lines that are rows: cells with tabs, | or gaps between them. A row is never joined with another line,
 * and several of one make are a table.
 */

import { readNumbered } from '../chinese/read-numbered.ts';
import type { Line, LineHint, Row, Span } from '../model.ts';
import { findFlattened } from './flattened-tables.ts';

/** What sets the cells of a row apart. */
type Make = 'pipe' | 'tab' | 'gap' | 'line';

export interface LineRow {
  make: Make;
  /** Its cells in the text without indentation; none in a line that only draws the table. */
  cells: Span[];
  /** Set where the line belongs to a table. */
  row?: Row;
}

const pipe = /[|｜│┃]/;
/** |---|:--:|, and what is drawn with ├──┼──┤. */
const drawing = /^[\s|｜│┃├┤┬┴┼┌┐└┘─━═+:：-]*[─━═-][\s|｜│┃├┤┬┴┼┌┐└┘─━═+:：-]*$/;
const sentence = /[。；！？]/;
/** Words with single spaces between them; the letters of a spaced name are one word. */
const cellsOfGaps = /(?<!\S)[一-鿿](?:\s{1,3}[一-鿿](?!\S))+|\S+(?: \S+)*/g;
const longestRow = 400;
/** Cells that white space alone sets apart are short. */
const longestCell = 40;
const number = /^[-+−–—]?\d[\d,，.．:/%％‰-]*$|^[-–—]$/;
/** No table names its columns in more rows. */
const mostHeaderRows = 3;

/**
 * The rows among the lines of a text, by index.
 *
 * @param hints what the file says about its lines, by their numbers: its tables win over any guess.
 */
export function findRows(
  lines: readonly Line[],
  hints: ReadonlyMap<number, LineHint> = new Map(),
): (LineRow | undefined)[] {
  const rows = lines.map(({ number, text }) =>
    hints.get(number)?.table === undefined ? readRow(text) : tabRow(text),
  );
  for (const run of runs(lines, rows, hints)) {
    const first = hints.get(lines[run[0] ?? 0]?.number ?? 0);
    const told = first?.table !== undefined;
    const members = run.flatMap((at) => rows[at] ?? []);
    if (!told && !isTable(members)) continue;
    if (!told) withoutIndent(members);
    const header = told ? 0 : headerRows(run, lines, members);
    for (const [index, at] of run.entries()) {
      const line = rows[at];
      const isHeader = told ? hints.get(lines[at]?.number ?? 0)?.isHeader === true : index < header;
      if (line) line.row = { cells: line.cells, ...(isHeader ? { isHeader } : {}) };
    }
  }
  for (const [at, row] of findFlattened(lines, (at) => rows[at] !== undefined)) {
    rows[at] = { make: 'line', cells: row.cells, row };
  }
  return rows;
}

/** Neighbouring rows of one make, or of one table of the file; a blank line between them parts nothing. */
function runs(
  lines: readonly Line[],
  rows: readonly (LineRow | undefined)[],
  hints: ReadonlyMap<number, LineHint>,
): number[][] {
  const found: number[][] = [];
  let kind = '';
  let blanks = 0;
  for (const [at, { number, text }] of lines.entries()) {
    if (text.trim() === '' && rows[at] === undefined) {
      blanks++;
      continue;
    }
    const row = rows[at];
    const own = row ? `${row.make} ${hints.get(number)?.table ?? ''}` : '';
    if (row && own === kind && blanks <= 1) found.at(-1)?.push(at);
    else if (row) found.push([at]);
    kind = own;
    blanks = 0;
  }
  return found;
}

function readRow(text: string): LineRow | undefined {
  if (text.length > longestRow * 5) return undefined;
  const body = text.trim();
  if (pipe.test(body)) return pipeRow(body);
  if (drawing.test(body) && /[─━═┼+]/.test(body) && body.length > 4)
    return { make: 'pipe', cells: [] };
  if (body.length > longestRow) return undefined;
  if (body.includes('\t')) {
    const [first = ''] = body.split('\t');
    const ordinal = readNumbered(body)?.ordinal ?? '';
    const isHeading = first !== '' && first.trim() === ordinal && /[、.．)）章节条]$/.test(ordinal);
    return isHeading && body.split('\t').length === 2 ? undefined : tabRow(text);
  }
  return gapRow(body);
}

function pipeRow(body: string): LineRow | undefined {
  if (drawing.test(body)) return { make: 'pipe', cells: [] };
  const signs = [...body.matchAll(new RegExp(pipe, 'g'))].map(({ index }) => index);
  const opens = signs[0] === 0;
  const closes = signs.at(-1) === body.length - 1;
  if (signs.length < 2 && !(opens || closes)) return undefined;
  const edges = [...(opens ? [] : [-1]), ...signs, ...(closes ? [] : [body.length])];
  const cells = edges.slice(1).map((end, index) => shrink(body, (edges[index] ?? -1) + 1, end));
  return { make: 'pipe', cells };
}

/** A cell without the white space around it. */
function shrink(body: string, start: number, end: number): Span {
  const cell = body.slice(start, end);
  const from = start + cell.length - cell.trimStart().length;
  return { start: Math.min(from, end), end: Math.max(from, start + cell.trimEnd().length) };
}

/** Tabs at both ends count: there may be empty cells. */
function tabRow(text: string): LineRow {
  const indent = text.length - text.trimStart().length;
  const { length } = text.trim();
  const cells: Span[] = [];
  let start = 0;
  for (const cell of text.split('\t')) {
    const within = (at: number) => Math.min(length, Math.max(0, at - indent));
    cells.push({ start: within(start), end: within(start + cell.trimEnd().length) });
    start += cell.length + 1;
  }
  return { make: 'tab', cells };
}

function gapRow(body: string): LineRow | undefined {
  if (sentence.test(body) || !/[　]|[ ]{2}/.test(body)) return undefined;
  const cells = [...body.matchAll(cellsOfGaps)].map(({ index, 0: cell }) => ({
    start: index,
    end: index + cell.length,
  }));
  if (cells.length < 3 || cells.some(({ start, end }) => end - start > longestCell)) {
    return undefined;
  }
  return { make: 'gap', cells };
}

/** Whether rows of one make are a table; rows with gaps must be many, and alike. */
function isTable(rows: readonly LineRow[]): boolean {
  const filled = rows.filter(({ cells }) => cells.length > 0);
  const widths = filled.map(({ cells }) => cells.length);
  switch (rows[0]?.make) {
    case 'pipe':
      return filled.length > 1 || (filled.length > 0 && rows.length > filled.length);
    case 'tab':
      return filled.length > 1 || Math.max(...widths) > 2;
    default: {
      const usual = [...widths].sort((a, b) => a - b)[Math.floor(widths.length / 2)] ?? 0;
      return widths.filter((width) => width === usual).length >= Math.max(3, widths.length * 0.7);
    }
  }
}

/** Where all rows begin with a tab, it indents them. */
function withoutIndent(rows: readonly LineRow[]): void {
  const isEmpty = ({ start, end }: Span) => start === end;
  while (rows.every(({ cells: [first, second] }) => second && first && isEmpty(first))) {
    for (const row of rows) row.cells = row.cells.slice(1);
  }
}

/** How many rows name the columns: those above |---|, or those without a number above columns of numbers. */
function headerRows(
  run: readonly number[],
  lines: readonly Line[],
  rows: readonly LineRow[],
): number {
  const rule = rows.findIndex(({ cells }) => cells.length === 0);
  if (rule > 0 && rule <= mostHeaderRows) return rule;
  const texts = rows.map(({ cells }, index) => {
    const body = lines[run[index] ?? 0]?.text.trim() ?? '';
    return cells.map(({ start, end }) => body.slice(start, end));
  });
  return countHeaderRows(texts);
}

/** How many of the first rows of a table name its columns: they hold no number, and most below them do. */
export function countHeaderRows(texts: readonly (readonly string[])[]): number {
  const hasNumber = texts.map((cells) => cells.some((cell) => number.test(cell)));
  const first = hasNumber.indexOf(true);
  if (first < 1 || first > mostHeaderRows) return 0;
  const below = hasNumber.slice(first);
  return below.filter(Boolean).length >= below.length * 0.7 ? first : 0;
}
