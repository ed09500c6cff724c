/** Paragraphs that begin with an ordinal, before anybody says what they are. */

import type { LaidOutParagraph } from '../paragraphs/join-lines.ts';
import { opensClosing } from './closing.ts';
import { type HeadingShape, readShape } from './heading-shape.ts';
import type { System } from './heading-style.ts';
import { type Numbered, readNumbered } from './read-numbered.ts';

/** From the outermost to the innermost, where a document does not show otherwise. */
export const usualOrder: System[] = [
  'part',
  'subpart',
  'chapter',
  'section',
  'article',
  'padded',
  'han',
  'hanSpaced',
  'hanAlone',
  'roman',
  'hanParen',
  'stem',
  'hanWord',
  'decimal1',
  'arabic',
  'decimal2',
  'decimal3',
  'decimal4',
  'arabicParen',
  'circled',
];

export interface Candidate {
  at: number;
  numbered: Numbered;
  shape: HeadingShape;
  /** Characters of the whole paragraph. */
  length: number;
  /** Below it stands text, or a heading of an inner system. */
  hasBody: boolean;
}

/** Finds the candidates of a text, without those in tables and without strays. */
export function findCandidates(
  paragraphs: readonly LaidOutParagraph[],
  tables: readonly boolean[],
): Candidate[] {
  const candidates: Candidate[] = [];
  for (const [at, { text }] of paragraphs.entries()) {
    const numbered = tables[at] ? undefined : readNumbered(text);
    if (numbered)
      candidates.push({
        at,
        numbered,
        shape: readShape(text, numbered.restAt),
        length: text.length,
        hasBody: false,
      });
  }
  const meant = withoutStrays(candidates);
  const inner = seenInside(meant);
  for (const [index, candidate] of meant.entries()) {
    const next = meant[index + 1];
    candidate.hasBody =
      next?.at === candidate.at + 1
        ? inner(candidate, next)
        : holdsWords(paragraphs[candidate.at + 1]?.text ?? '') &&
          !opensClosing(paragraphs[candidate.at + 1]?.text ?? '');
  }
  return meant;
}

/** A line drawn with dashes or stars is no text. */
function holdsWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text.slice(0, 200));
}

/**
 * Whether one candidate stands inside another: its system is an inner one as a rule, or has begun
 * with its first number right below the other system somewhere in this document.
 */
function seenInside(
  candidates: readonly Candidate[],
): (outer: Candidate, inner: Candidate) => boolean {
  const seen = new Set<string>();
  const pair = (outer: Candidate, inner: Candidate) =>
    `${outer.numbered.style.system} ${inner.numbered.style.system}`;
  for (const [index, candidate] of candidates.entries()) {
    const before = candidates[index - 1];
    if (before?.at === candidate.at - 1 && candidate.numbered.number === 1) {
      seen.add(pair(before, candidate));
    }
  }
  return (outer, inner) => {
    const [above, below] = [outer.numbered.style.system, inner.numbered.style.system];
    return above !== below && (rank(below) > rank(above) || seen.has(pair(outer, inner)));
  };
}

/** Takes out what means nothing alone: 10 before a word, 一 on a line, without fellows of its kind. */
function withoutStrays(candidates: readonly Candidate[]): Candidate[] {
  const count = (wanted: (each: Candidate) => boolean) => candidates.filter(wanted).length;
  const padded = count(({ numbered }) => /^0\d/.test(numbered.path));
  const decimals = count(({ numbered }) => numbered.style.system === 'decimal2');
  const spaced = count(({ numbered }) => numbered.style.system === 'hanSpaced');
  const alone = count(({ numbered }) => numbered.style.system === 'hanAlone');
  let tight = 0;
  return candidates.filter(({ numbered, shape }, index) => {
    const { system } = numbered.style;
    if (system === 'padded') return padded > 1 && shape.form === 'title' && shape.head.length <= 20;
    if (system === 'decimal1') {
      // 1总则 without a space may be an amount: 1.1 must follow, or one that it did follow must come before.
      if (decimals < 2 || numbered.restAt > numbered.ordinal.length) return decimals > 1;
      const below = candidates[index + 1]?.numbered.path.replace('．', '.');
      const led = below === `${numbered.number}.1` || (tight > 0 && numbered.number === tight + 1);
      if (!led || shape.form !== 'title' || shape.head.length > 20) return false;
      tight = numbered.number;
      return true;
    }
    if (system === 'decimal2') return decimals > 1 && shape.form !== 'member';
    if (system === 'hanSpaced')
      return spaced > 1 && shape.form === 'title' && shape.head.length <= 40;
    if (system === 'hanAlone') return alone > 1 || numbered.restAt > numbered.ordinal.length;
    return true;
  });
}

export function rank(system: System): number {
  return usualOrder.indexOf(system);
}
