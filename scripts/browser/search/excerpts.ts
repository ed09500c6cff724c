/** What a result shows of a record: its best line first, then one for each phrase that is still missing. */

import type { RecordPart, SearchRecord } from '../../search/records.ts';
import { type Line, linesOf } from './lines.ts';
import { cut, type Range, rangesIn } from './occurrences.ts';

export interface Excerpt {
  /** Anchor on the page; empty for its top. */
  anchor: string;
  /** Heading that the excerpt stands below; empty where it is the record's own, or none. */
  heading: string;
  /** Runs of the text in turn, beginning with one that is not marked. */
  runs: string[];
}

const mostExcerpts = 3;

/**
 * @param phrases to be marked, folded
 * @param rate how well a line answers
 */
export function excerptsOf(
  record: SearchRecord,
  phrases: readonly string[],
  rate: (line: Line) => number,
): Excerpt[] {
  const lines = linesOf(record)
    .map((line, index) => ({
      line,
      index,
      held: phrases.filter((each) => line.folded.includes(each)),
    }))
    .filter(({ held }) => held.length > 0)
    .map((each) => ({ ...each, score: rate(each.line) }));
  const chosen: typeof lines = [];
  const missing = new Set(phrases);
  const parts = new Set<RecordPart>();
  while (chosen.length < mostExcerpts) {
    const left = lines.filter((each) => !chosen.includes(each));
    const useful = left.filter(({ held }) => held.some((phrase) => missing.has(phrase)));
    // Once every phrase has been shown, a line from elsewhere in the record.
    const [next] = best(
      useful.length > 0 ? useful : left.filter(({ line }) => !parts.has(line.part)),
    );
    if (next === undefined) break;
    chosen.push(next);
    parts.add(next.line.part);
    for (const phrase of next.held) missing.delete(phrase);
  }
  return chosen.map(({ line }) => excerptOf(record, line, rangesIn(line.folded, phrases)));
}

function best<T extends { score: number; index: number }>(lines: readonly T[]): T[] {
  return [...lines].sort((a, b) => b.score - a.score || a.index - b.index);
}

function excerptOf(record: SearchRecord, line: Line, ranges: readonly Range[]): Excerpt {
  const { part, text } = line;
  const isOwn = part.title === '' || part === record.parts[0];
  return { anchor: part.id, heading: isOwn ? '' : part.title, runs: cut(text, ranges) };
}
