/** What is shown of a section and of its report. */

import { fold } from '../../chinese/search-fold.ts';
import type { ReportFacts } from '../../search/protocol.ts';
import type { SearchRecord } from '../../search/records.ts';
import type { SectionResult } from './answer.ts';
import { excerptsOf } from './excerpts.ts';
import { linesOf, occurrencesIn } from './lines.ts';
import { rangesIn } from './occurrences.ts';
import type { Ranking } from './outcome.ts';

export function sectionOf(record: SearchRecord, ranking: Ranking): SectionResult {
  const phrases = ranking.marksOf(record);
  const lines = linesOf(record);
  const excerpts = excerptsOf(record, phrases, ranking.byLine);
  const count = phrases.reduce(
    (sum, phrase) =>
      sum + lines.reduce((all, { folded }) => all + occurrencesIn(folded, phrase).length, 0),
    0,
  );
  return {
    url: record.url,
    title: runsOf(record.title, phrases),
    count,
    excerpts,
    anchor: excerpts[0]?.anchor ?? '',
    marks: phrases,
  };
}

/** The title of a record's report and its facts, with what was searched for marked. */
export function titleRuns(
  record: SearchRecord,
  { year, kind, number, issuer }: ReportFacts,
  { inTitles: phrases }: Ranking,
): { title: string[]; facts: string[] } {
  const all = [number, year === '' ? '' : `${year}年`, kind, issuer];
  return {
    title: runsOf(record.reportTitle, phrases),
    facts: runsOf(all.filter((fact) => fact !== '').join('　'), phrases),
  };
}

/** A text as runs in turn, beginning with one that is not marked. */
function runsOf(text: string, phrases: readonly string[]): string[] {
  const composed = text.normalize('NFC');
  const runs: string[] = [];
  let at = 0;
  for (const { start, end } of rangesIn(fold(composed), phrases)) {
    runs.push(composed.slice(at, start), composed.slice(start, end));
    at = end;
  }
  return [...runs, composed.slice(at)];
}
