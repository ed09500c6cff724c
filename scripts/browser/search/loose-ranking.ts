/** Ranks records that hold the words of a query or most of its pairs of characters. */

import { fold } from '../../chinese/search-fold.ts';
import type { SearchRecord } from '../../search/records.ts';
import { factsOfRecord, type Libraries } from './library.ts';
import { heldBy, heldRuns, type Line, linesOf } from './lines.ts';
import type { PhraseMatch } from './match.ts';
import type { Ranking } from './outcome.ts';
import { coverageOf, lineBonus, pairScore } from './score-loose.ts';
import { holdsNumber, type Pieces } from './words.ts';

/**
 * @param pairs matches of the query's pairs of characters
 * @param words that stand in the records whole; without them runs of the query are marked
 */
export function looseRanking(
  libraries: Libraries,
  { numbers, runs }: Pick<Pieces, 'numbers' | 'runs'>,
  pairs: readonly PhraseMatch[],
  words: readonly string[] | undefined,
): Ranking {
  const byLine = (line: Line) => pairScore(pairs, runs, line);
  return {
    byPosition: (id) => coverageOf(pairs, id),
    byText: (id, record) => coverageOf(pairs, id) + lineBonus(pairs, runs, record),
    byLine,
    isTrue: (id, record) => holdsNumbers(libraries, numbers, id, record),
    marksOf: (record) =>
      words === undefined ? marksOfRuns(record, numbers, runs, byLine) : heldBy(record, words),
    inTitles: [...(words ?? numbers)],
  };
}

/** The runs of the query that the best line holds. */
function marksOfRuns(
  record: SearchRecord,
  numbers: readonly string[],
  runs: readonly string[],
  rate: (line: Line) => number,
): string[] {
  const best = linesOf(record).reduce<Line | undefined>(
    (found, line) => (found !== undefined && rate(found) >= rate(line) ? found : line),
    undefined,
  );
  return [...new Set([...heldBy(record, numbers), ...heldRuns(best?.folded ?? '', runs)])];
}

/** The index tells digits that stand next to each other, not where a number ends. */
function holdsNumbers(
  libraries: Libraries,
  numbers: readonly string[],
  id: string,
  record: SearchRecord,
): boolean {
  const { number, year, date } = factsOfRecord(libraries, id);
  const heads = [record.reportTitle, number, `${year}年`, date].map(fold);
  const texts = [...linesOf(record).map(({ folded }) => folded), ...heads];
  return numbers.every((phrase) => texts.some((text) => holdsNumber(text, phrase)));
}
