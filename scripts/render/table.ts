import type { Paragraph } from '../model.ts';
import { type Cell, readTable } from '../pages/tables.ts';
import { escapeHtml } from './escape-html.ts';
import { blankSpans } from './spans.ts';

/** From so many columns on, a table is set smaller on paper. */
const wide = 9;
/** From so many columns on, it is set on a page of its own, in landscape format. */
const widest = 12;
/** Characters of a cell that stand in one line: 序号, 责任单位. */
const unbroken = 4;
/** Characters that a cell may have for the cells of a table without columns to be set one after the other. */
const shortCell = 20;

/**
 * Paragraphs of a table as HTML: rows of cells, or lines, where nobody knows which cells stood side by
 * side. Either scrolls within itself, so it can be focused and has a name.
 */
export function tableHtml(paragraphs: readonly Paragraph[]): string {
  const { header, body, columns } = readTable(paragraphs);
  const inner =
    columns === 1
      ? linesHtml([...header, ...body])
      : `<table>${headHtml(header, body)}<tbody>\n${body.map((cells) => rowHtml(cells, 'td', columns)).join('')}</tbody></table>`;
  const width = columns >= widest ? ' widest' : columns >= wide ? ' wide' : '';
  return `<div class="table${width}" role="group" aria-label="表格" tabindex="0">${inner}</div>`;
}

/** Numbers and names in one run show what belongs together, which a column of them does not; sentences need a line each. */
function linesHtml(rows: readonly Cell[][]): string {
  const isRun = rows.every((cells) => cells.every(({ text }) => text.length <= shortCell));
  const lines = rows.map((cells) => cells.map(cellHtml).join(''));
  return `<pre${isRun ? ' class="run"' : ''}>${lines.join('\n')}\n</pre>`;
}

/** What stands over a column of numbers stands as they do. */
function headHtml(rows: readonly Cell[][], body: readonly Cell[][]): string {
  if (rows.length === 0) return '';
  const width = Math.max(...rows.map(({ length }) => length));
  const isOfNumbers = (index: number) => {
    const cells = body.map((row) => row[index]).filter((cell) => cell && cell.text !== '');
    return cells.length > 0 && cells.every((cell) => cell?.isNumber);
  };
  const html = rows.map((cells) => {
    const shown = cells.map((cell, index) => ({ ...cell, isNumber: isOfNumbers(index) }));
    return rowHtml(shown, 'th scope="col"', width);
  });
  return `<thead>\n${html.join('')}</thead>`;
}

/** A row with fewer cells than the table has columns is filled up, so that the lines are drawn to the edge. */
function rowHtml(cells: readonly Cell[], open: string, columns: number): string {
  const tag = open.slice(0, 2);
  const html = cells.map((cell) => {
    const kinds = [
      ...(cell.isNumber ? ['number'] : []),
      ...(cell.text.length <= unbroken ? ['short'] : []),
    ];
    const className = kinds.length === 0 ? '' : ` class="${kinds.join(' ')}"`;
    return `<${open}${className}>${cellHtml(cell)}</${tag}>`;
  });
  return `<tr>${html.join('')}${`<${open}></${tag}>`.repeat(Math.max(0, columns - cells.length))}</tr>\n`;
}

function cellHtml({ text, before, after }: Cell): string {
  let html = drawingHtml(before);
  let done = 0;
  for (const { start, end, className } of blankSpans(text)) {
    html += `${escapeHtml(text.slice(done, start))}<span class="${className}">${escapeHtml(text.slice(start, end))}</span>`;
    done = end;
  }
  return html + escapeHtml(text.slice(done)) + drawingHtml(after);
}

/** Signs that drew the table stay in the page, since they are text of the report, but are not shown. */
function drawingHtml(signs: string): string {
  return signs === '' ? '' : `<span class="source-mark">${escapeHtml(signs)}</span>`;
}
