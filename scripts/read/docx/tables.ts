/** The rows and cells of a table, whatever stands around them. */

import { child, children, isElement, isOn, numberOf, valueIn, type XmlElement } from './xml.ts';

export interface Cell {
  content: XmlElement;
  /** Columns that it takes. */
  span: number;
  /** It belongs to the cell above or before it, which shows its own text only. */
  isContinued: boolean;
}

export interface Row {
  element: XmlElement;
  /** Columns that are skipped before its first cell. */
  before: number;
  cells: Cell[];
  /** It is repeated on every page: it names the columns. */
  isHeader: boolean;
}

/** More columns than Word allows; a span of millions would make a line of millions of tabs. */
const MOST_COLUMNS = 63;

export function readRows(table: XmlElement): Row[] {
  return inWrappers(table, 'w:tr').map((element) => {
    const properties = child(element, 'w:trPr');
    return {
      element,
      before: columns(numberOf(properties, 'w:gridBefore') ?? 0),
      cells: readCells(element),
      isHeader: isOn(properties, 'w:tblHeader'),
    };
  });
}

export function hasSingleCell(rows: readonly Row[]): boolean {
  return rows.length === 1 && rows[0]?.cells.length === 1;
}

/** Deleted, with its deletion kept as a revision. */
export function isDeletedRow({ element }: Row): boolean {
  return child(child(element, 'w:trPr'), 'w:del') !== undefined;
}

/** Spans fill a row up to as many columns as there may be; cells beyond stand for themselves. */
function readCells(row: XmlElement): Cell[] {
  let free = MOST_COLUMNS;
  return inWrappers(row, 'w:tc').map((content) => {
    const cell = readCell(content);
    const span = Math.max(1, Math.min(cell.span, free));
    free -= span;
    return { ...cell, span };
  });
}

function readCell(content: XmlElement): Cell {
  const properties = child(content, 'w:tcPr');
  const isContinued = ['w:vMerge', 'w:hMerge'].some(
    (name) => child(properties, name) && valueIn(properties, name) !== 'restart',
  );
  return {
    content,
    span: Math.max(1, columns(numberOf(properties, 'w:gridSpan') ?? 1)),
    isContinued,
  };
}

function columns(written: number): number {
  return Math.min(Math.max(0, written), MOST_COLUMNS);
}

/** Children of that name, also those inside content controls and revisions. */
function inWrappers(parent: XmlElement, name: string): XmlElement[] {
  return parent.children.filter(isElement).flatMap((element) => {
    if (element.name === name) return [element];
    if (element.name === 'w:sdt')
      return children(element, 'w:sdtContent').flatMap((each) => inWrappers(each, name));
    return element.name === 'w:customXml' || element.name === 'w:ins'
      ? inWrappers(element, name)
      : [];
  });
}
