/** What is shown of a section and of its report. */

import { fold } from '../../chinese/search-fold.ts';
import type { SearchRecord } from '../../search/records.ts';
import type { SectionResult } from './answer.ts';
import { excerptsOf } from './excerpts.ts';
import type { ReportFacts } from './library.ts';
import { heldRuns, type Line, linesOf, occurrencesIn } from './lines.ts';
import { rangesIn } from './occurrences.ts';
import { lineScore } from './score-exact.ts';
import { pairScore } from './score-loose.ts';
import type { Outcome } from './steps.ts';

export function sectionOf(record: SearchRecord, isFront: boolean, outcome: Outcome): SectionResult {
  const rate = rateOf(outcome);
  const phrases = marksOf(record, outcome, rate);
  const lines = linesOf(record);
  const excerpts = excerptsOf(record, phrases, rate);
  const count = phrases.reduce(
    (sum, phrase) =>
      sum + lines.reduce((all, { folded }) => all + occurrencesIn(folded, phrase).length, 0),
    0,
  );
  return {
    url: record.url,
    isFront,
    title: runsOf(record.title, phrases),
    count,
    excerpts,
    anchor: excerpts[0]?.anchor ?? '',
    marks: phrases,
  };
}

function rateOf({ step, matches, pairs, runs }: Outcome): (line: Line) => number {
  return step === 'words' || step === 'pairs'
    ? (line) => pairScore(pairs, runs, line)
    : ({ folded }) => lineScore(folded, matches);
}

/** What was found, to be marked: phrases, words, or the runs of the query that the best line holds. */
function marksOf(record: SearchRecord, outcome: Outcome, rate: (line: Line) => number): string[] {
  const lines = linesOf(record);
  const phrases = outcome.matches.map(({ phrase }) => phrase);
  const held = (list: readonly string[]) =>
    list.filter((phrase) => lines.some(({ folded }) => folded.includes(phrase)));
  if (outcome.step !== 'pairs') return held(phrases);
  const best = lines.reduce<Line | undefined>(
    (found, line) => (found !== undefined && rate(found) >= rate(line) ? found : line),
    undefined,
  );
  const runs = heldRuns(best?.folded ?? '', outcome.runs);
  return [...new Set([...held(outcome.numbers), ...runs])];
}

/** The title of a record's report and its facts, with what was searched for marked. */
export function titleRuns(
  record: SearchRecord,
  facts: ReportFacts | undefined,
  outcome: Outcome,
): { title: string[]; facts: string[] } {
  const phrases =
    outcome.step === 'pairs' ? outcome.numbers : outcome.matches.map(({ phrase }) => phrase);
  const { year = '', kind = '', number = '', issuer = '' } = facts ?? {};
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
