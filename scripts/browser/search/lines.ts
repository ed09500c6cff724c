/** The lines of a record as a search compares them. */

import { fold } from '../../chinese/search-fold.ts';
import type { RecordPart, SearchRecord } from '../../search/records.ts';

export interface Line {
  part: RecordPart;
  /** In NFC, as it is shown. */
  text: string;
  /** Of the same length. */
  folded: string;
}

const known = new WeakMap<SearchRecord, Line[]>();

export function linesOf(record: SearchRecord): Line[] {
  let lines = known.get(record);
  if (lines === undefined) {
    lines = record.parts.flatMap((part) =>
      part.lines.map((text) => ({ part, text, folded: fold(text) })),
    );
    known.set(record, lines);
  }
  return lines;
}

/** Where a phrase begins, one occurrence behind the other. */
export function occurrencesIn(folded: string, phrase: string): number[] {
  const offsets: number[] = [];
  let at = folded.indexOf(phrase);
  while (at !== -1) {
    offsets.push(at);
    at = folded.indexOf(phrase, at + phrase.length);
  }
  return offsets;
}

/** Which of the phrases a record holds. @param phrases folded */
export function heldBy(record: SearchRecord, phrases: readonly string[]): string[] {
  const lines = linesOf(record);
  return phrases.filter((phrase) => lines.some(({ folded }) => folded.includes(phrase)));
}

/**
 * The longest runs of a query that stand in a text, of two characters and more, from its start to its end.
 *
 * @param query pieces without marks, folded
 */
export function heldRuns(folded: string, query: readonly string[]): string[] {
  const runs: string[] = [];
  for (const piece of query) {
    for (let start = 0; start < piece.length - 1; ) {
      let end = start;
      while (end < piece.length && folded.includes(piece.slice(start, end + 1))) end++;
      if (end - start > 1) runs.push(piece.slice(start, end));
      start = Math.max(start + 1, end);
    }
  }
  return runs;
}
