import type { Span } from '../model.ts';
import type { Item } from '../pages/markdown.ts';

/** A run of characters inside a line that the page sets off. */
export interface MarkedSpan extends Span {
  className: string;
}

/** The runs of an item to set off, in order and without overlaps: ordinals of headings, enumeration markers. */
export function spansOf(item: Item): MarkedSpan[] {
  if (item.kind === 'heading') {
    const { ordinal, text } = item;
    const start = ordinal === '' ? -1 : text.indexOf(ordinal);
    return start === -1 ? [] : [{ start, end: start + ordinal.length, className: 'ordinal' }];
  }
  if (item.kind === 'table') return [];
  return (item.paragraph.enumeration ?? []).map((span) => ({ ...span, className: 'enumerator' }));
}
