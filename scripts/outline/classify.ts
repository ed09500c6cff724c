/**
 * What each paragraph of a text is: heading, article, item, table or text.
 *
 * 1. Every ordinal at a line's start makes a candidate; consecutive ones of a system, not interrupted
 *    by an outer system and not starting again, make a series.
 * 2. Each candidate is judged by its shape and by what stands below it.
 * 3. A series is judged as one: a title among long sentences is one by chance, and a long first
 *    sentence among titles is a title too. Numbers are no condition.
 */

import type { LaidOutParagraph } from '../clean/join-lines.ts';
import { opensClosing } from './closing.ts';
import { type HeadingShape, readShape } from './heading-shape.ts';
import { type Numbered, readNumbered, type System } from './heading-styles.ts';
import { judgeSeries } from './judge-series.ts';
import { intoSeries } from './series.ts';
import { findTables } from './tables.ts';
import { findUnnumbered, type Unnumbered } from './unnumbered.ts';

/** From the outermost to the innermost, where a document does not show otherwise. */
export const usualOrder: System[] = [
  'part',
  'chapter',
  'section',
  'article',
  'padded',
  'han',
  'hanAlone',
  'roman',
  'hanParen',
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
  /** Below it stands text, or a heading of an inner system. */
  hasBody: boolean;
}

export type Verdict =
  | { kind: 'heading'; system: System; candidate: Candidate }
  | { kind: 'unnumbered'; heading: Unnumbered }
  | { kind: 'article' | 'item' | 'table' | 'text' };

/** Judges every paragraph of a text; the verdicts stand in the order of the paragraphs. */
export function classify(paragraphs: readonly LaidOutParagraph[]): Verdict[] {
  const tables = findTables(paragraphs);
  const verdicts: Verdict[] = paragraphs.map((_, at) => ({ kind: tables[at] ? 'table' : 'text' }));
  const candidates = findCandidates(paragraphs, tables);
  const articlesFrom = findArticles(candidates, verdicts);
  const free = candidates.filter(
    ({ at, numbered }) => at < articlesFrom || isDivision(numbered.style.system),
  );
  for (const { at } of candidates) {
    if (at >= articlesFrom && verdicts[at]?.kind === 'text') verdicts[at] = { kind: 'item' };
  }
  for (const { members, nested } of intoSeries(free)) {
    const before = paragraphs[(members[0]?.at ?? 0) - 1]?.text ?? '';
    const judged = nested ? [] : judgeSeries(members, /[：:]$/.test(before));
    for (const [index, candidate] of members.entries()) {
      const heading = judged[index] === true;
      verdicts[candidate.at] = heading
        ? { kind: 'heading', system: candidate.numbered.style.system, candidate }
        : { kind: 'item' };
    }
  }
  for (const heading of findUnnumbered(paragraphs, verdicts, articlesFrom)) {
    verdicts[heading.at] = { kind: 'unnumbered', heading };
  }
  return verdicts;
}

function findCandidates(
  paragraphs: readonly LaidOutParagraph[],
  tables: readonly boolean[],
): Candidate[] {
  const candidates: Candidate[] = [];
  for (const [at, { text }] of paragraphs.entries()) {
    const numbered = tables[at] ? undefined : readNumbered(text);
    if (numbered)
      candidates.push({ at, numbered, shape: readShape(text, numbered.restAt), hasBody: false });
  }
  const meant = withoutStrays(candidates);
  for (const [index, candidate] of meant.entries()) {
    const next = meant[index + 1];
    const adjacent = next?.at === candidate.at + 1;
    candidate.hasBody = adjacent
      ? next !== undefined &&
        rank(next.numbered.style.system) > rank(candidate.numbered.style.system)
      : candidate.at + 1 < paragraphs.length &&
        !opensClosing(paragraphs[candidate.at + 1]?.text ?? '');
  }
  return meant;
}

/** Takes out what means nothing alone: 10 before a word, 一 on a line, without fellows of its kind. */
function withoutStrays(candidates: readonly Candidate[]): Candidate[] {
  const count = (wanted: (each: Candidate) => boolean) => candidates.filter(wanted).length;
  const padded = count(({ numbered }) => /^0\d/.test(numbered.path));
  const decimals = count(({ numbered }) => numbered.style.system === 'decimal2');
  const alone = count(({ numbered }) => numbered.style.system === 'hanAlone');
  return candidates.filter(({ numbered, shape }) => {
    const { system } = numbered.style;
    if (system === 'padded') return padded > 1 && shape.form === 'title' && shape.head.length <= 20;
    if (system === 'decimal1') return decimals > 1;
    if (system === 'decimal2') return decimals > 1 && shape.form !== 'member';
    if (system === 'hanAlone') return alone > 1 || numbered.restAt > numbered.ordinal.length;
    return true;
  });
}

export function rank(system: System): number {
  return usualOrder.indexOf(system);
}

function isDivision(system: System): boolean {
  return system === 'part' || system === 'chapter' || system === 'section';
}

/**
 * Articles (第一条) are text. From the first of two or more on, every other ordinal but those of
 * parts, chapters and sections belongs to an article.
 *
 * @returns the index from which that holds.
 */
function findArticles(candidates: readonly Candidate[], verdicts: Verdict[]): number {
  const articles = candidates.filter(({ numbered }) => numbered.style.system === 'article');
  const titles = articles.filter(
    ({ shape, hasBody }) => shape.form === 'title' && shape.head.length <= 30 && hasBody,
  );
  if (titles.length > articles.length / 2) {
    for (const candidate of titles)
      verdicts[candidate.at] = { kind: 'heading', system: 'article', candidate };
  }
  for (const { at } of articles)
    if (verdicts[at]?.kind === 'text') verdicts[at] = { kind: 'article' };
  return articles.length > 1 ? (articles[0]?.at ?? 0) : Number.POSITIVE_INFINITY;
}
