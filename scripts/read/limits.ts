/**
 * The most that a file may hold to be read as a report. A shelf of books stays below; what goes above was made to break
 * readers, or is no report.
 */

import { READING } from '../messages/reading.ts';
import { hasMoreLines } from './count-lines.ts';
import { Refusal } from './refusal.ts';

export const MOST_LINES = 100_000;
/** In UTF-16 code units. */
const MOST_CHARACTERS = 6_000_000;
/** Tags of a page, or signs of Markdown. */
const MOST_MARKS = 200_000;

/** @throws Refusal where a text is longer than any report */
export function checkLength(text: string): void {
  if (text.length > MOST_CHARACTERS) throw tooLong();
  checkLines(text);
}

/** @throws Refusal where a text has more lines than any report */
export function checkLines(text: string): void {
  if (hasMoreLines(text, MOST_LINES)) throw tooLong();
}

/**
 * Looks at source text before it is parsed, which takes much more memory than the text itself.
 *
 * @param marks the signs that parsers make something of, with flag g
 * @throws Refusal where there are more than in any report
 */
export function checkMarks(source: string, marks: RegExp): void {
  let count = 0;
  for (const _ of source.matchAll(marks)) {
    if (++count > MOST_MARKS) throw tooManyMarks();
  }
}

export function tooLong(): Refusal {
  return new Refusal('too-large', READING.tooLong);
}

export function tooManyMarks(): Refusal {
  return new Refusal('too-large', READING.tooManyMarks);
}
