/**
 * Which records hold phrases. A phrase counts for a record also where it stands in the title or in the
 * facts of its report, which the front of the report tells for all of them; but at least one phrase must
 * stand in the record itself.
 */

import { indexOfRecord, isFront, reportOf } from '../../search/protocol.ts';
import { type Filters, factsPass } from './filters.ts';
import { factsOfRecord, type Libraries } from './library.ts';

/** Where a phrase stands, from what counts most. */
export type Standing = 'title' | 'reportTitle' | 'headings' | 'facts' | 'body' | 'nowhere';

/** Where a phrase stands, for all records that hold it or whose report does. */
export interface PhraseMatch {
  phrase: string;
  /** How rare it is: the natural logarithm of one in so many records. */
  idf: number;
  /** Records that hold it themselves. */
  own: ReadonlyMap<string, Standing>;
  /** Reports that hold it in their title or facts. */
  reports: ReadonlyMap<string, 'reportTitle' | 'facts'>;
}

/** @param phrase folded */
export async function matchPhrase(libraries: Libraries, phrase: string): Promise<PhraseMatch> {
  const own = new Map<string, Standing>();
  const reports = new Map<string, 'reportTitle' | 'facts'>();
  for (const [id, { lines }] of libraries.facts) {
    if (lines.some((line) => line.includes(phrase))) reports.set(id, 'facts');
  }
  for (const [id, zone] of await libraries.find(phrase)) {
    own.set(id, zone);
    if (zone === 'title' && isFront(id)) reports.set(reportOf(id), 'reportTitle');
  }
  const idf = Math.log(1 + libraries.records / (1 + own.size));
  return { phrase, idf, own, reports };
}

/** Where a phrase stands for a record. */
export function standingOf(match: PhraseMatch, id: string): Standing {
  const own = match.own.get(id);
  if (own === 'title' || own === 'headings') return own;
  return match.reports.get(reportOf(id)) ?? own ?? 'nowhere';
}

/** The records that hold all phrases, one of them themselves. */
export function holdersOfAll(matches: readonly PhraseMatch[]): Set<string> {
  const ids = new Set<string>();
  for (const { own } of matches) {
    for (const id of own.keys()) {
      if (matches.every((match) => standingOf(match, id) !== 'nowhere')) ids.add(id);
    }
  }
  return ids;
}

/** The fronts of the reports whose titles and facts hold all phrases. */
export function frontsOf(matches: readonly PhraseMatch[]): Set<string> {
  const [first, ...others] = matches;
  const reports = [...(first?.reports.keys() ?? [])];
  const all = reports.filter((report) => others.every((match) => match.reports.has(report)));
  return new Set(all.map((report) => `${report}-0`));
}

/** Whether the filters let a record pass. @param report the id of the filter's report, with its site's index */
export function passes(
  libraries: Libraries,
  filters: Filters,
  report: string | undefined,
  id: string,
): boolean {
  const own = reportOf(id);
  return (
    (!filters.report || own === report) &&
    factsPass(factsOfRecord(libraries, id), filters, indexOfRecord(id))
  );
}
