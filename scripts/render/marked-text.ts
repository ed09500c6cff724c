import { escapeText } from './escape-html.ts';
import type { MarkedSpan } from './spans.ts';

/** A blank of so many characters would leave a gap in a justified line if it did not break. */
const longBlank = 4;

/**
 * A text as HTML, with runs of characters in `<span class="…">`. An empty run of the class `break` becomes a place where the
 * line may break; one of the class `line` also parts the text into title lines.
 *
 * @param spans in order, without overlaps
 */
export function markedText(text: string, spans: readonly MarkedSpan[]): string {
  if (spans.length === 0) return escapeText(text);
  const hasLines = spans.some(({ className }) => className === 'line');
  let html = hasLines ? titleLine : '';
  let done = 0;
  for (const { start, end, className, id } of spans) {
    html += escapeText(text.slice(done, start));
    done = end;
    if (className === 'break') html += '<wbr>';
    else if (className === 'line') html += `</span><wbr>${titleLine}`;
    else {
      const anchor = id === undefined ? '' : `id="${id}" `;
      html += `<span ${anchor}class="${className}">${inner(text.slice(start, end), className)}</span>`;
    }
  }
  html += escapeText(text.slice(done));
  return hasLines ? `${html}</span>` : html;
}

const titleLine = '<span class="title-line">';

/** A blank breaks inside, but not at its edges, where a quotation mark may stand. */
function inner(run: string, className: string): string {
  const pieces = className === 'blank' && run.length >= longBlank ? Array.from(run) : [run];
  return pieces.map(escapeText).join('<wbr>');
}
