/**
 * Tables that a scraper flattened, one cell a line. They can be put together again where two signs agree:
 *
 * 1. from the last cell up, numbers and words come back in the same rhythm, row after row;
 * 2. right above stand as many different words as that rhythm has cells, which name the columns.
 *
 * All others stay what they are.
 */

import { isOffice } from '../chinese/offices.ts';
import { readNumbered } from '../chinese/read-numbered.ts';
import type { Line, Row } from '../model.ts';

const longestCell = 20;
const fewestRows = 3;
const fewestColumns = 2;
const mostColumns = 12;
/** A caption may stand above the names of the columns, and looks like one of them. */
const mostAbove = 2;
const number = /^[-+−–—]?\d[\d,，.．%％‰-]*$/;
/** A place without a number counts as whatever its column holds. */
const nothing = /^(?:[-–—/]{1,2}|…{1,2})$/;
const date = /^(?:\d{4}|[〇○零一二三四五六七八九]{4})年.{1,3}月.{1,3}日$/;
const prose = /[，。；：！？,;:!?、]|[\s　]{2}/;

/**
 * Finds them among the lines of a text.
 *
 * @param isTaken by index: lines that are known to be something else
 * @returns what each cell is, by the index of its line
 */
export function findFlattened(
  lines: readonly Line[],
  isTaken: (at: number) => boolean,
): Map<number, Row> {
  const cells = new Map<number, Row>();
  let run: number[] = [];
  for (let at = 0; at <= lines.length; at++) {
    const text = lines[at]?.text.trim();
    if (text === '') continue;
    if (text !== undefined && !isTaken(at) && isCell(text)) run.push(at);
    else {
      reshape(run, lines, cells);
      run = [];
    }
  }
  return cells;
}

function isCell(text: string): boolean {
  if (text.length > longestCell || /^[#|*]/.test(text)) return false;
  return number.test(text) || nothing.test(text) || (!prose.test(text) && !readNumbered(text));
}

function reshape(run: readonly number[], lines: readonly Line[], cells: Map<number, Row>): void {
  const texts = withoutSignature(run.map((at) => lines[at]?.text.trim() ?? ''));
  const columns = countColumns(texts);
  if (columns === 0) return;
  const first = headerStart(texts, columns);
  for (const [index, at] of run.slice(first, texts.length).entries()) {
    cells.set(at, {
      cells: [{ start: 0, end: texts[first + index]?.length ?? 0 }],
      ...(index < columns ? { isHeader: true } : {}),
      ...(index % columns > 0 ? { continues: true } : {}),
    });
  }
}

/** Right below the table, the office and the date that end the document look like cells. */
function withoutSignature(texts: readonly string[]): readonly string[] {
  if (!date.test(texts.at(-1) ?? '')) return texts;
  return texts.slice(0, isOffice(texts.at(-2) ?? '') ? -2 : -1);
}

/** How many cells a row of the table at the end of a run has; 0 where nobody can tell. */
function countColumns(texts: readonly string[]): number {
  const most = Math.min(mostColumns, Math.floor(texts.length / (fewestRows + 1)));
  for (let columns = fewestColumns; columns <= most; columns++) {
    const header = headerStart(texts, columns);
    const names = texts.slice(header, header + columns);
    const isNamed = names.every((name) => !number.test(name) && !nothing.test(name));
    if (header <= mostAbove && isNamed && new Set(names).size === columns) return columns;
  }
  return 0;
}

/** Where the names of the columns begin, if a row has so many cells; Infinity where no rhythm is. */
function headerStart(texts: readonly string[], columns: number): number {
  const kinds = texts.slice(-columns).map((_, column) => kindOfColumn(texts, columns, column));
  let start = texts.length;
  while (start >= columns && fits(texts.slice(start - columns, start), kinds)) start -= columns;
  const rows = (texts.length - start) / columns;
  const hasBoth = kinds.includes('number') && kinds.includes('word');
  return rows >= fewestRows && hasBoth && start >= columns
    ? start - columns
    : Number.POSITIVE_INFINITY;
}

type Kind = 'number' | 'word' | undefined;

/** What a column holds, as its lowest filled cell tells. */
function kindOfColumn(texts: readonly string[], columns: number, column: number): Kind {
  for (let at = texts.length - columns + column; at >= 0; at -= columns) {
    const kind = kindOf(texts[at] ?? '');
    if (kind) return kind;
  }
  return undefined;
}

function kindOf(text: string): Kind {
  if (nothing.test(text)) return undefined;
  return number.test(text) ? 'number' : 'word';
}

function fits(row: readonly string[], kinds: readonly Kind[]): boolean {
  return row.every((text, column) => [undefined, kinds[column]].includes(kindOf(text)));
}
