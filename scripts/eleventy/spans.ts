import type { HeadingBlock, Span } from '../model.ts';
import { findBlanks } from '../pages/blanks.ts';
import { sourceMark } from '../pages/blocks.ts';
import type { Item } from '../pages/markdown.ts';

/** A run of characters inside a line that the page sets off. */
export interface MarkedSpan extends Span {
  className: string;
  id?: string;
}

/**
 * The runs of an item to set off, in order and without overlaps: ordinals of headings, enumeration
 * markers, blanks. A blank is always among them, since blanks are counted and linked to.
 */
export function spansOf(item: Item): MarkedSpan[] {
  if (item.kind === 'table') return [];
  const text = item.kind === 'heading' ? item.text : item.paragraph.text;
  const others = item.kind === 'heading' ? headingSpans(item) : enumerators(item.paragraph);
  return merge(blankSpans(text), others);
}

/** Two ordered lists as one; of the second only what overlaps nothing of the first. */
function merge(first: MarkedSpan[], second: MarkedSpan[]): MarkedSpan[] {
  if (first.length === 0) return second;
  const merged: MarkedSpan[] = [];
  let next = 0;
  for (const span of first) {
    for (let other = second[next]; other && other.start < span.end; other = second[++next]) {
      if (other.end <= span.start) merged.push(other);
    }
    merged.push(span);
  }
  return [...merged, ...second.slice(next)];
}

/** The blanks of a text, to be marked. */
export function blankSpans(text: string): MarkedSpan[] {
  return findBlanks(text).map((span) => ({ ...span, className: 'blank' }));
}

function enumerators({ enumeration = [] }: { enumeration?: Span[] }): MarkedSpan[] {
  return enumeration.map((span) => ({ ...span, className: 'enumerator' }));
}

function headingSpans({ ordinal, text }: HeadingBlock): MarkedSpan[] {
  const spans: MarkedSpan[] = [];
  const mark = sourceMark.exec(text)?.[0].length ?? 0;
  if (mark > 0) spans.push({ start: 0, end: mark, className: 'source-mark' });
  const start = ordinal === '' ? -1 : text.indexOf(ordinal, mark);
  if (start !== -1) spans.push({ start, end: start + ordinal.length, className: 'ordinal' });
  return spans;
}
