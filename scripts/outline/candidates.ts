/** Paragraphs that begin with an ordinal, before anybody says what they are. */

import { numberingSystems, rank } from '../chinese/numbering-systems.ts';
import { type Numbered, readNumbered } from '../chinese/read-numbered.ts';
import type { LaidOutParagraph } from '../paragraphs/join-lines.ts';
import { opensClosing } from './closing.ts';
import { type HeadingShape, readShape } from './heading-shape.ts';

export interface Candidate {
  at: number;
  numbered: Numbered;
  shape: HeadingShape;
  /** Characters of the whole paragraph. */
  length: number;
  /** Below it stands text, or a heading of an inner system. */
  hasBody: boolean;
  /** With all below it, it ends in ；or ，: the list goes on. */
  goesOn: boolean;
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
        goesOn: false,
      });
  }
  const meant = withoutStrays(candidates);
  const inner = seenInside(meant);
  for (const [index, candidate] of meant.entries()) {
    const next = meant[index + 1];
    candidate.goesOn = next !== undefined && /[；;，,]$/.test(paragraphs[next.at - 1]?.text ?? '');
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
    `${outer.numbered.system} ${inner.numbered.system}`;
  for (const [index, candidate] of candidates.entries()) {
    const before = candidates[index - 1];
    if (before?.at === candidate.at - 1 && candidate.numbered.number === 1) {
      seen.add(pair(before, candidate));
    }
  }
  return (outer, inner) => {
    const [above, below] = [outer.numbered.system, inner.numbered.system];
    return above !== below && (rank(below) > rank(above) || seen.has(pair(outer, inner)));
  };
}

/** Takes out what means nothing alone: 10 before a word, 一 on a line, without fellows of its kind. */
function withoutStrays(candidates: readonly Candidate[]): Candidate[] {
  const meant = companies.reduce(withCompany, candidates);
  const decimals = meant.filter(({ numbered }) => numbered.system === 'decimal2').length;
  let tight = 0;
  return meant.filter(({ numbered, shape }, index) => {
    if (numbered.system !== 'decimal1') return true;
    // 1总则 without a space may be an amount: 1.1 must follow, or one that it did follow must come before.
    if (decimals < 2 || numbered.restAt > numbered.ordinal.length) return decimals > 1;
    const below = meant[index + 1]?.numbered.path.replace('．', '.');
    const led = below === `${numbered.number}.1` || (tight > 0 && numbered.number === tight + 1);
    if (!led || shape.form !== 'title' || shape.head.length > 20) return false;
    tight = numbered.number;
    return true;
  });
}

const companies = numberingSystems.filter(({ company }) => company !== undefined);

/** Without the members of a system that are too long, too few or without proof. */
function withCompany(
  candidates: readonly Candidate[],
  { id, company }: (typeof numberingSystems)[number],
): readonly Candidate[] {
  const { fewest = 1, proof = /^/, longestTitle } = company ?? {};
  const members = candidates.filter(
    ({ numbered, shape }) =>
      numbered.system === id &&
      shape.form !== 'member' &&
      (longestTitle === undefined || (shape.form === 'title' && shape.head.length <= longestTitle)),
  );
  const proved = members.filter(({ numbered }) => proof.test(numbered.path)).length;
  const kept = new Set(proved >= fewest ? members : []);
  return candidates.filter(
    (each) => each.numbered.system !== id || each.numbered.isMarked || kept.has(each),
  );
}
