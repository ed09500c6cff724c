import { escapeHtml } from './escape-html.ts';
import { blankSpans } from './spans.ts';

/**
 * Table lines as HTML: cells where each line has tabs, else the lines as they stand. Either scrolls
 * within itself, so it can be focused and has a name.
 */
export function tableHtml(lines: readonly string[]): string {
  const rows = lines.map((line) => line.split('\t').map(cellHtml));
  const inner = rows.every((cells) => cells.length > 1)
    ? `<table><tbody>\n${rows.map((cells) => `<tr><td>${cells.join('</td><td>')}</td></tr>\n`).join('')}</tbody></table>`
    : `<pre>${rows.map((cells) => cells.join('\t')).join('\n')}\n</pre>`;
  return `<div class="table" role="group" aria-label="表格" tabindex="0">${inner}</div>\n`;
}

function cellHtml(text: string): string {
  let html = '';
  let done = 0;
  for (const { start, end, className } of blankSpans(text)) {
    html += `${escapeHtml(text.slice(done, start))}<span class="${className}">${escapeHtml(text.slice(start, end))}</span>`;
    done = end;
  }
  return html + escapeHtml(text.slice(done));
}
