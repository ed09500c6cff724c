import type { HeadingBlock, Span } from '../model.ts';
import { sourceMark } from '../pages/blocks.ts';
import type { Item } from '../pages/markdown.ts';

/** A run of characters inside a line that the page sets off. */
export interface MarkedSpan extends Span {
  className: string;
}

/** The runs of an item to set off, in order and without overlaps: ordinals of headings, enumeration markers. */
export function spansOf(item: Item): MarkedSpan[] {
  if (item.kind === 'heading') return headingSpans(item);
  if (item.kind === 'table') return [];
  return (item.paragraph.enumeration ?? []).map((span) => ({ ...span, className: 'enumerator' }));
}

function headingSpans({ ordinal, text }: HeadingBlock): MarkedSpan[] {
  const spans: MarkedSpan[] = [];
  const mark = sourceMark.exec(text)?.[0].length ?? 0;
  if (mark > 0) spans.push({ start: 0, end: mark, className: 'source-mark' });
  const start = ordinal === '' ? -1 : text.indexOf(ordinal, mark);
  if (start !== -1) spans.push({ start, end: start + ordinal.length, className: 'ordinal' });
  return spans;
}
