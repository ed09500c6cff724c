/** Where phrases stand in a text, and what of the text to show around them. */

import { fold } from '../../chinese/search-fold.ts';
import { occurrencesIn } from './lines.ts';

export interface Range {
  start: number;
  end: number;
}

/**
 * The occurrences of the phrases, in the order of the text; those that touch or overlap are one.
 *
 * @param text in NFC, so that its offsets are those of the folded text
 * @param phrases folded
 */
export function occurrences(text: string, phrases: readonly string[]): Range[] {
  return rangesIn(fold(text), phrases);
}

/** The same in a text that is folded. */
export function rangesIn(folded: string, phrases: readonly string[]): Range[] {
  return merge(
    phrases.flatMap((phrase) =>
      occurrencesIn(folded, phrase).map((start) => ({ start, end: start + phrase.length })),
    ),
  );
}

function merge(ranges: Range[]): Range[] {
  const merged: Range[] = [];
  for (const range of ranges.sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last !== undefined && range.start < last.end) last.end = Math.max(last.end, range.end);
    else merged.push({ ...range });
  }
  return merged;
}

/** Characters before the first occurrence of an excerpt, and behind it. */
const before = 24;
const after = 60;

/** The text around the first of the ranges, as runs in turn, beginning with one that is not marked. */
export function cut(line: string, ranges: readonly Range[]): string[] {
  const [head] = ranges;
  if (head === undefined) return [line];
  const start = head.start <= before + 4 ? 0 : boundary(line, head.start - before);
  const limit = boundary(line, head.end + after);
  const end = line.length - limit <= 4 ? line.length : limit;
  const runs: string[] = [];
  let at = start;
  for (const range of ranges) {
    if (range.end > end) break;
    runs.push(line.slice(at, range.start), line.slice(range.start, range.end));
    at = range.end;
  }
  runs.push(line.slice(at, end) + (end < line.length ? '…' : ''));
  if (start > 0) runs[0] = `…${runs[0] ?? ''}`;
  return runs;
}

/** The offset itself, or the one before it where it would cut a character in two. */
function boundary(text: string, offset: number): number {
  const code = text.charCodeAt(offset);
  return code >= 0xdc00 && code <= 0xdfff ? offset - 1 : offset;
}
