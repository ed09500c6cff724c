import type { Cut, HeadingBlock, Paragraph, Span } from '../model.ts';
import { findBlanks } from '../pages/find-blanks.ts';
import type { Item, TableItem } from '../pages/markdown.ts';
import { sourceMark } from '../pages/shown-heading.ts';
import { titleBreaks } from '../pages/title-breaks.ts';

/** A run of characters inside a line that the page sets off. */
export interface MarkedSpan extends Span {
  className: string;
  id?: string;
}

/**
 * The runs of an item to set off, in order and without overlaps: ordinals of headings, enumeration
 * markers, blanks, long runs, places to break a title, places where something was removed. A blank is always among them, since blanks are counted and linked to.
 */
export function spansOf(item: Item): MarkedSpan[] {
  if (item.kind === 'table') return [];
  return withCuts(textSpans(item), item.cuts ?? []);
}

function textSpans(item: Exclude<Item, TableItem>): MarkedSpan[] {
  const text = item.kind === 'heading' ? item.text : item.paragraph.text;
  const blanks = merge(blankSpans(text), longRuns(text));
  if (item.kind === 'paragraph') return merge(blanks, enumerators(item.paragraph));
  const spans = merge(blanks, headingSpans(item));
  return isTitle(item) ? merge(spans, breakSpans(item)) : spans;
}

/** Adds an empty run for each place where something was removed; one within a run comes behind it. */
function withCuts(spans: MarkedSpan[], cuts: readonly Cut[]): MarkedSpan[] {
  if (cuts.length === 0) return spans;
  const empty = cuts.map(({ number, offset }): MarkedSpan => {
    const around = spans.find(({ start, end }) => start < offset && offset < end);
    const at = around?.end ?? offset;
    return { start: at, end: at, className: 'cut', id: `r${number}` };
  });
  return [...spans, ...empty].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Runs of ASCII, addresses above all, that would leave a gap in a justified line if they did not break. */
function longRuns(text: string): MarkedSpan[] {
  return [...text.matchAll(/[!-~]{20,}/g)].map(({ index, 0: run }) => ({
    start: index,
    end: index + run.length,
    className: 'long-run',
  }));
}

/** The title of a report or of an annex, which is set large and should break between words. */
function isTitle({ depth, id }: HeadingBlock): boolean {
  return depth === 0 || /^a\d+$/.test(id);
}

/** Characters of the longest line of a title that fits on paper and on a wide page: 22 pt in 156 mm are 20. */
const longestLine = 19;

/**
 * Empty runs where a line may begin. Where the writer broke the title, and each line fits, these offsets
 * are marked apart: nobody knows better where its sense allows a break.
 */
function breakSpans({ text, lineStarts = [] }: HeadingBlock): MarkedSpan[] {
  const ends = [...lineStarts, text.length];
  const fits = ends.every((end, index) => end - (lineStarts[index - 1] ?? 0) <= longestLine);
  const offsets = new Set([...titleBreaks(text), ...lineStarts]);
  return [...offsets]
    .sort((a, b) => a - b)
    .map((at) => {
      const className = fits && lineStarts.includes(at) ? 'line' : 'break';
      return { start: at, end: at, className };
    });
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

/** 第十二条, 第十二条之一, at the head of an article. */
const articleNumber = /^第[\d〇零一二三四五六七八九十百千]+条(?:之[一二三四五六七八九十]+)?/;

function enumerators({ text, role, enumeration = [] }: Paragraph): MarkedSpan[] {
  const spans = enumeration.map((span) => ({ ...span, className: 'enumerator' }));
  const number = role === 'article' ? articleNumber.exec(text)?.[0].length : undefined;
  if (number === undefined) return spans;
  return merge([{ start: 0, end: number, className: 'enumerator' }], spans);
}

function headingSpans({ ordinal, text }: HeadingBlock): MarkedSpan[] {
  const spans: MarkedSpan[] = [];
  const mark = sourceMark.exec(text)?.[0].length ?? 0;
  if (mark > 0) spans.push({ start: 0, end: mark, className: 'source-mark' });
  const start = ordinal === '' ? -1 : text.indexOf(ordinal, mark);
  if (start !== -1) spans.push({ start, end: start + ordinal.length, className: 'ordinal' });
  return spans;
}
