import { escapeHtml } from './escape-html.ts';
import { blankSpans, type MarkedSpan } from './spans.ts';

/**
 * Table lines as HTML: cells where each line has tabs, else the lines as they stand. Either scrolls
 * within itself, so it can be focused and has a name.
 *
 * @param number gives blanks their anchors
 */
export function tableHtml(
  lines: readonly string[],
  number: (spans: MarkedSpan[]) => MarkedSpan[],
): string {
  const rows = lines.map((line) => line.split('\t').map((cell) => cellHtml(cell, number)));
  const inner = rows.every((cells) => cells.length > 1)
    ? `<table><tbody>\n${rows.map((cells) => `<tr><td>${cells.join('</td><td>')}</td></tr>\n`).join('')}</tbody></table>`
    : `<pre>${rows.map((cells) => cells.join('\t')).join('\n')}\n</pre>`;
  return `<div class="table" role="group" aria-label="表格" tabindex="0">${inner}</div>\n`;
}

function cellHtml(text: string, number: (spans: MarkedSpan[]) => MarkedSpan[]): string {
  let html = '';
  let done = 0;
  for (const { start, end, className, id } of number(blankSpans(text))) {
    const anchor = id ? ` id="${id}"` : '';
    html += `${escapeHtml(text.slice(done, start))}<span class="${className}"${anchor}>${escapeHtml(text.slice(start, end))}</span>`;
    done = end;
  }
  return html + escapeHtml(text.slice(done));
}
