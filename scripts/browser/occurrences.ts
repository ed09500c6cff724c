/** Where phrases stand in a text, and what of the text to show around them. */

import { fold } from '../chinese/search-fold.ts';
import type { RecordPart, SearchRecord } from '../search/records.ts';

export interface Range {
  start: number;
  end: number;
}

/**
 * The occurrences of the phrases, in the order of the text; those that touch or overlap are one.
 *
 * @param text in NFC, so that its places are those of the folded text
 * @param phrases folded
 */
export function occurrences(text: string, phrases: readonly string[]): Range[] {
  return merge(everyOccurrence(fold(text), phrases));
}

/** How often the phrases stand in a text, each counted for itself. */
export function countOccurrences(text: string, phrases: readonly string[]): number {
  return everyOccurrence(fold(text), phrases).length;
}

function everyOccurrence(folded: string, phrases: readonly string[]): Range[] {
  const ranges: Range[] = [];
  for (const phrase of phrases) {
    let at = folded.indexOf(phrase);
    while (at !== -1) {
      ranges.push({ start: at, end: at + phrase.length });
      at = folded.indexOf(phrase, at + phrase.length);
    }
  }
  return ranges;
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

export interface Excerpt {
  part: RecordPart;
  /** Runs of the text in turn, beginning with one that is not marked. */
  runs: string[];
}

export interface Findings {
  inHeadings: number;
  count: number;
  excerpts: Excerpt[];
  /** Where the first occurrence stands. */
  first: RecordPart | undefined;
}

const mostExcerpts = 3;
/** Characters before and after the first occurrence of an excerpt. */
const before = 24;
const after = 60;

/** All that a result shows of a record: the number of hits, and excerpts from different places first. */
export function findingsOf(record: SearchRecord, phrases: readonly string[]): Findings {
  let inHeadings = 0;
  let count = 0;
  let first: RecordPart | undefined;
  const fresh: Excerpt[] = [];
  const further: Excerpt[] = [];
  for (const part of record.parts) {
    inHeadings += countOccurrences(part.title, phrases);
    let isFresh = true;
    for (const line of part.lines) {
      const found = countOccurrences(line, phrases);
      if (found === 0) continue;
      count += found;
      first ??= part;
      if (fresh.length < mostExcerpts) {
        (isFresh ? fresh : further).push({ part, runs: cut(line, occurrences(line, phrases)) });
      }
      isFresh = false;
    }
  }
  const excerpts = [...fresh, ...further].slice(0, mostExcerpts);
  return { inHeadings, count, excerpts, first };
}

function cut(line: string, ranges: readonly Range[]): string[] {
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

/** The place itself, or the one before it where it would cut a character in two. */
function boundary(text: string, place: number): number {
  const code = text.charCodeAt(place);
  return code >= 0xdc00 && code <= 0xdfff ? place - 1 : place;
}
