/**
 * How well a record answers a query that stands nowhere as it is: by the pairs of its characters, weighed by
 * how rare they are, and by the line that holds most of them.
 */

import { reportOf } from '../../search/protocol.ts';
import type { SearchRecord } from '../../search/records.ts';
import { heldRuns, type Line, linesOf, occurrencesIn } from './lines.ts';
import type { PhraseMatch } from './match.ts';

/** A pair that only the title or the facts of the report hold. */
const byReport = 0.6;
const byHeadings = 0.3;
const byLine = 2;

/**
 * Which part of the query a record or its report holds, by how rare the pairs are; more than 1 where
 * headings hold them.
 *
 * @param pairs matches of the query's pairs of characters
 */
export function coverageOf(pairs: readonly PhraseMatch[], id: string): number {
  const report = reportOf(id);
  let all = 0;
  let held = 0;
  let inHeadings = 0;
  for (const { idf, own, reports } of pairs) {
    const standing = own.get(id);
    if (own.size > 0 || reports.size > 0) all += idf;
    if (standing === undefined && !reports.has(report)) continue;
    held += standing === undefined ? byReport * idf : idf;
    if (standing !== undefined && standing !== 'body') inHeadings += idf;
  }
  return all === 0 ? 0 : (held + byHeadings * inHeadings) / all;
}

/** Of each record that holds any of the pairs, the share of the query's characters that stand in those. */
export function sharesOf(
  pairs: readonly PhraseMatch[],
  runs: readonly string[],
): Map<string, number> {
  const known = new Map(pairs.map((match) => [match.phrase, match]));
  const held = new Map<string, number>();
  const ids = new Set(pairs.flatMap(({ own }) => [...own.keys()]));
  let all = 0;
  for (const characters of runs.map((run) => [...run])) {
    all += characters.length;
    const at = characters.map((each, index) => known.get(`${each}${characters[index + 1]}`));
    for (const id of ids) {
      const report = reportOf(id);
      const holds = (match: PhraseMatch | undefined) =>
        match !== undefined && (match.own.has(id) || match.reports.has(report));
      const count = at.filter((match, index) => holds(match) || holds(at[index - 1])).length;
      held.set(id, (held.get(id) ?? 0) + count);
    }
  }
  return new Map(Array.from(held, ([id, count]) => [id, count / Math.max(1, all)]));
}

/** What the best line of a record adds to its coverage. */
export function lineBonus(
  pairs: readonly PhraseMatch[],
  query: readonly string[],
  record: SearchRecord,
): number {
  const scores = linesOf(record).map((line) => pairScore(pairs, query, line));
  return byLine * Math.max(0, ...scores);
}

/** The line of a record that answers best. */
export function pairScore(
  pairs: readonly PhraseMatch[],
  query: readonly string[],
  { folded }: Line,
): number {
  let all = 0;
  let held = 0;
  for (const { phrase, idf, own } of pairs) {
    if (own.size > 0) all += idf;
    if (folded.includes(phrase)) held += idf;
  }
  if (held === 0 || all === 0) return 0;
  const runs = heldRuns(folded, query);
  const characters = query.reduce((sum, piece) => sum + piece.length, 0);
  // Of the neighbours in the query, those that are neighbours in the line.
  const share =
    runs.reduce((sum, run) => sum + run.length - 1, 0) / Math.max(1, characters - query.length);
  const rare = held / all / (1 + 0.2 * Math.log(1 + folded.length / 200));
  return rare + 0.8 * share + (1.2 * share) / (1 + gapOf(folded, runs) / 30);
}

/** Characters between the runs where they stand nearest to each other. */
function gapOf(folded: string, runs: readonly string[]): number {
  const found = runs.map((run) => ({ run, offsets: occurrencesIn(folded, run) }));
  const [rarest] = [...found].sort((a, b) => a.offsets.length - b.offsets.length);
  const length = runs.reduce((sum, run) => sum + run.length, 0);
  const spans = (rarest?.offsets ?? []).map((anchor) => {
    let start = anchor;
    let end = anchor;
    for (const { run, offsets } of found) {
      const at = offsets.reduce((best, offset) =>
        Math.abs(offset - anchor) < Math.abs(best - anchor) ? offset : best,
      );
      start = Math.min(start, at);
      end = Math.max(end, at + run.length);
    }
    return end - start;
  });
  return spans.length === 0 ? 0 : Math.max(0, Math.min(...spans) - length);
}
