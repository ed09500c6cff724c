/** The words and the pairs of characters of a query, for searches that do not ask for it as it is. */

import { distinct, pairsOf } from './query.ts';

export interface Pieces {
  /** What has a digit: a number with the marks and the unit around it, which must stand as it is. */
  numbers: string[];
  /** What stands between marks, white space and numbers. */
  runs: string[];
  /** Words of two characters and more, in the order of the query; a single one (2004年函) where there is no other. */
  words: string[];
  /** Each two neighbouring characters that are neither digits nor marks. */
  pairs: string[];
}

const number = /\(?\d+(?:[.,:/()-]*\d+)*\)?[年月日号条%]?/gu;
const between = /[\s\p{P}\p{S}]+/u;

/** Pairs of a long query beyond these add time and no certainty. */
const mostPairs = 40;

/** @param phrases folded */
export function piecesOf(phrases: readonly string[]): Pieces {
  const numbers = phrases.flatMap((phrase) => phrase.match(number) ?? []);
  const runs = phrases.flatMap((phrase) => phrase.replace(number, ' ').split(between));
  const words = distinct(runs.flatMap(wordsOf));
  const pairs = distinct(runs.flatMap(pairsOf));
  return {
    numbers: distinct(numbers),
    runs: distinct(runs),
    words: words.length > 0 ? words : distinct(runs.filter((run) => [...run].length === 1)),
    pairs: pairs.slice(0, mostPairs),
  };
}

/** Empty in a browser that cannot cut words; pairs are enough then. */
function wordsOf(run: string): string[] {
  if (typeof Intl.Segmenter === 'undefined') return [];
  const segments = new Intl.Segmenter('zh', { granularity: 'word' }).segment(run);
  return Array.from(segments, ({ segment }) => segment).filter((word) => [...word].length > 1);
}

/** Whether a number stands in a text whole: 12号 does not stand in 112号. */
export function holdsNumber(text: string, phrase: string): boolean {
  const [before, behind] = [/^\d/.test(phrase), /\d$/.test(phrase)];
  for (let at = text.indexOf(phrase); at !== -1; at = text.indexOf(phrase, at + 1)) {
    const isCut =
      (before && /\d[.,]?$/.test(text.slice(Math.max(0, at - 2), at))) ||
      (behind && /^[.,]?\d/.test(text.slice(at + phrase.length, at + phrase.length + 2)));
    if (!isCut) return true;
  }
  return false;
}
