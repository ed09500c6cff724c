/**
 * How well a record answers phrases that all stand in it or in the head of its report. Counts saturate,
 * so that a long section does not win by its length; titles and headings count more than text; and phrases
 * that stand near each other count more than those that do not.
 */

import { isFront } from '../../search/protocol.ts';
import type { SearchRecord } from '../../search/records.ts';
import { linesOf, occurrencesIn } from './lines.ts';
import { type PhraseMatch, type Standing, standingOf } from './match.ts';
import { cutsOf } from './word-cuts.ts';

/** A title that is the phrase and nothing more counts as 2.2 × 1.45 would; see `titleShare`. */
const worth: Record<Standing, number> = {
  title: 2.2,
  reportTitle: 1.2,
  headings: 1,
  facts: 0.8,
  body: 0,
  nowhere: 0,
};
/** A report's title says less of one of its sections than of its front. */
const inSection = 0.7;
/** How soon more occurrences stop to count. */
const saturation = 1.2;
/** A phrase that begins or ends within a word everywhere. */
const cutWord = 0.75;

function weightOf({ phrase, idf }: PhraseMatch): number {
  return idf * Math.min(1.6, 0.7 + 0.15 * phrase.length);
}

/** By the positions of the phrases alone, before any text is loaded. */
export function positionScore(
  matches: readonly PhraseMatch[],
  id: string,
  counts: ReadonlyMap<string, number> | undefined,
): number {
  const parts = matches.map((match) => {
    const standing = standingOf(match, id);
    const count = counts?.get(id) ?? (match.own.has(id) ? 1 : 0);
    return { weight: weightOf(match), standing, count, share: 0.4 };
  });
  return total(parts, id);
}

/** By the text of the record. */
export function textScore(
  matches: readonly PhraseMatch[],
  id: string,
  record: SearchRecord,
): number {
  const lines = linesOf(record);
  const title = lines[0]?.part.title ?? '';
  const parts = matches.map((match) => {
    const standing = standingOf(match, id);
    const { count, isWhole } = countWhole(lines, match.phrase);
    const weight = weightOf(match) * (count === 0 || isWhole ? 1 : cutWord);
    const share = Math.min(1, match.phrase.length / Math.max(1, title.length));
    return { weight, standing, count, share };
  });
  const sum = parts.reduce((weights, { weight }) => weights + weight, 0);
  const best = Math.max(0, ...lines.map(({ folded }) => lineScore(folded, matches)));
  return total(parts, id) + sum * best;
}

interface PhraseScore {
  weight: number;
  standing: Standing;
  count: number;
  /** Of the title, as far as the phrase is it. */
  share: number;
}

function total(parts: readonly PhraseScore[], id: string): number {
  let score = 0;
  let sum = 0;
  for (const { weight, standing, count, share } of parts) {
    const head =
      standing === 'title'
        ? worth.title * Math.min(1, 0.45 + share)
        : worth[standing] * (standing === 'reportTitle' && !isFront(id) ? inSection : 1);
    score += weight * (count / (count + saturation) + head);
    sum += weight;
  }
  // A report whose title and facts hold all of it is what was asked for, as a section is by its title.
  const isAskedFor = ({ standing }: PhraseScore) =>
    standing === 'title' || (standing === 'facts' && isFront(id));
  if (parts.every(isAskedFor)) return score + 1.2 * sum;
  return parts.every(({ standing }) => worth[standing] > 0) ? score + 0.8 * sum : score;
}

/** Which share of the phrases a line holds, by how rare they are, and how near to each other. */
export function lineScore(folded: string, matches: readonly PhraseMatch[]): number {
  const all = matches.reduce((sum, { idf }) => sum + idf, 0);
  let held = 0;
  let start = Number.POSITIVE_INFINITY;
  let end = 0;
  let length = 0;
  const taken: number[] = [];
  for (const { phrase, idf } of matches) {
    // 住房 within 守住房地产 is no nearness to 房地产.
    const at = occurrencesIn(folded, phrase).find((offset) =>
      taken.every((other) => Math.abs(other - offset) >= phrase.length),
    );
    if (at === undefined) continue;
    taken.push(at);
    held += idf;
    length += phrase.length;
    start = Math.min(start, at);
    end = Math.max(end, at + phrase.length);
  }
  if (held === 0 || all === 0) return 0;
  const gap = Math.max(0, end - start - length);
  return (held / all) * (0.9 + 0.6 / (1 + gap / 40));
}

/** Occurrences of a phrase, and whether one of them begins and ends where words do. */
function countWhole(
  lines: ReturnType<typeof linesOf>,
  phrase: string,
): { count: number; isWhole: boolean } {
  let count = 0;
  let isWhole = false;
  for (const { folded } of lines) {
    const offsets = occurrencesIn(folded, phrase);
    count += offsets.length;
    if (isWhole || offsets.length === 0) continue;
    isWhole = offsets.some((at) => {
      const cuts = cutsOf(folded, at, at + phrase.length);
      return cuts.start && cuts.end;
    });
  }
  return { count, isWhole };
}
