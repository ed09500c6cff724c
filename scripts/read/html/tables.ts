/** Tables of data, and tables that only put things into places. */

import { attribute, childElements, type Element, elementsIn, isBlock } from './tree.ts';

export interface TableRow {
  /** `undefined` where a cell of an earlier row or column goes on. */
  cells: (Element | undefined)[];
  isHeader: boolean;
}

const MOST_COLUMNS = 100;
/** A cell with so many blocks is a part of a page. */
const BLOCKS_OF_A_PAGE = 4;

export function rowsOf(table: Element): TableRow[] {
  /** By column: how many rows a cell from above still takes. */
  const taken: number[] = [];
  return tableRows(table).map(({ row, isHead }) => {
    const cells: (Element | undefined)[] = [];
    const skipTaken = () => {
      for (
        let left = taken[cells.length] ?? 0;
        left > 0 && cells.length < MOST_COLUMNS;
        left = taken[cells.length] ?? 0
      ) {
        taken[cells.length] = left - 1;
        cells.push(undefined);
      }
    };
    const own = childElements(row).filter(({ tagName }) => tagName === 'td' || tagName === 'th');
    for (const cell of own) {
      skipTaken();
      const rows = span(cell, 'rowspan', 1000);
      const free = Math.max(1, MOST_COLUMNS - cells.length);
      for (let column = 0; column < span(cell, 'colspan', free); column++) {
        taken[cells.length] = rows - 1;
        cells.push(column === 0 ? cell : undefined);
      }
    }
    skipTaken();
    return {
      cells,
      isHeader: isHead || (own.length > 0 && own.every(({ tagName }) => tagName === 'th')),
    };
  });
}

/** A table of one column, or one that holds tables or pages in its cells. */
export function isLayout(rows: readonly TableRow[]): boolean {
  const cells = rows.flatMap((row) => row.cells.filter((cell) => cell !== undefined));
  if (rows.every((row) => row.cells.length <= 1)) return true;
  return cells.some((cell) => {
    const inside = [...elementsIn(cell)];
    const blocks = childElements(cell).filter((node) => isBlock(node) || node.tagName === 'br');
    return inside.some(({ tagName }) => tagName === 'table') || blocks.length >= BLOCKS_OF_A_PAGE;
  });
}

function tableRows(table: Element, isHead = false): { row: Element; isHead: boolean }[] {
  return childElements(table).flatMap((element) => {
    if (element.tagName === 'tr') return [{ row: element, isHead }];
    return /^t(?:head|body|foot)$/.test(element.tagName)
      ? tableRows(element, element.tagName === 'thead')
      : [];
  });
}

function span(cell: Element, name: string, most: number): number {
  const written = Number(attribute(cell, name));
  return Number.isInteger(written) && written > 1 ? Math.min(written, most) : 1;
}
