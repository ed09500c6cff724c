/**
 * What each paragraph of a text is: heading, article, item, table or text.
 *
 * 1. Every ordinal at a line's start makes a candidate; consecutive ones of a system, not interrupted
 *    by an outer system and not starting again, make a series.
 * 2. Each candidate is judged by its shape and by what stands below it.
 * 3. A series is judged as one: a title among long sentences is one by chance, and a long first
 *    sentence among titles is a title too. Numbers are no condition.
 */

import type { System } from '../chinese/numbering-systems.ts';
import { inBothScripts } from '../chinese/traditional.ts';
import type { LaidOutParagraph } from '../paragraphs/join-lines.ts';
import { type Candidate, findCandidates } from './candidates.ts';
import { opensNotes } from './closing.ts';
import { judgeSeries } from './judge-series.ts';
import { intoSeries } from './series.ts';
import { findTables } from './tables.ts';
import { findUnnumbered, signsOf } from './unnumbered.ts';
import type { Verdict } from './verdict.ts';

/** The box of a plan: 专栏2　重点项目. */
const boxLabel = inBothScripts(/^专栏[\s　]*\d{1,2}(?:[\s　：:].{0,40})?$/);

/** Judges every paragraph of a text; the verdicts stand in the order of the paragraphs. */
export function classify(paragraphs: readonly LaidOutParagraph[]): Verdict[] {
  const tables = findTables(paragraphs);
  const verdicts: Verdict[] = paragraphs.map((_, at) => ({ kind: tables[at] ? 'table' : 'text' }));
  const candidates = findCandidates(paragraphs, tables);
  const articlesFrom = findArticles(candidates, verdicts);
  const notes = findNotes(paragraphs, candidates);
  const free: Candidate[] = [];
  for (const candidate of candidates) {
    const { at, numbered } = candidate;
    if (!notes.has(at) && (at < articlesFrom || numbered.numbers === 'divisions')) {
      free.push(candidate);
    } else if (holdsArticles(candidate, paragraphs, verdicts)) {
      verdicts[at] = { kind: 'heading', system: numbered.system, candidate };
    } else if (verdicts[at]?.kind === 'text') verdicts[at] = { kind: 'item' };
  }
  const items = new Map<System, number>();
  const signs = paragraphs.map(({ text, hint }) => signsOf(text, hint));
  /** Where the file says what its headings are, an item of a list is none. */
  const isSigned = signs.filter((sign) => sign > 0).length > 1;
  for (const { members, nested } of intoSeries(free)) {
    const before = paragraphs[(members[0]?.at ?? 0) - 1]?.text ?? '';
    const judged =
      nested || goesOn(members, items) ? [] : judgeSeries(members, /[：:]$/.test(before));
    for (const [index, candidate] of members.entries()) {
      const signed = signs[candidate.at] !== undefined && signs[candidate.at] !== 0;
      const listed = candidate.numbered.numbers === 'items' && isSigned;
      const heading = signed || (judged[index] === true && !listed);
      verdicts[candidate.at] = heading
        ? { kind: 'heading', system: candidate.numbered.system, candidate }
        : { kind: 'item' };
    }
    const last = members.at(-1)?.numbered;
    if (!last) continue;
    if (judged.includes(true)) items.delete(last.system);
    else items.set(last.system, last.number);
  }
  for (const heading of findUnnumbered(paragraphs, verdicts, articlesFrom)) {
    verdicts[heading.at] = { kind: 'unnumbered', heading };
  }
  return verdicts;
}

/** A sentence alone below its heading, which counts on from the items below the heading before. */
function goesOn(members: readonly Candidate[], items: ReadonlyMap<System, number>): boolean {
  const [only] = members;
  if (!only || members.length > 1 || only.shape.form !== 'sentence') return false;
  return only.numbered.number > 1 && items.get(only.numbered.system) === only.numbered.number - 1;
}

/** 一、管辖 on a line of its own above an article, or with a sign of Markdown. */
function holdsArticles(
  { at, numbered, shape }: Candidate,
  paragraphs: readonly LaidOutParagraph[],
  verdicts: readonly Verdict[],
): boolean {
  if (paragraphs[at]?.text.startsWith('#')) return true;
  if (!['sections', 'headings'].includes(numbered.numbers) || shape.form !== 'title') return false;
  return verdicts[at + 1]?.kind === 'article';
}

function opensList(text: string): boolean {
  return opensNotes(text) || boxLabel.test(text);
}

/** The numbered lines right below 注：, or in a box. */
function findNotes(
  paragraphs: readonly LaidOutParagraph[],
  candidates: readonly Candidate[],
): Set<number> {
  const found = new Set<number>();
  for (const { at, numbered } of candidates) {
    if (
      numbered.numbers === 'items' &&
      (found.has(at - 1) || found.has(at - 2) || opensList(paragraphs[at - 1]?.text ?? ''))
    ) {
      found.add(at);
    }
  }
  return found;
}

/**
 * Articles (第一条) are text. From the first of two or more on, every other ordinal but those of
 * parts, chapters and sections belongs to an article.
 *
 * @returns the index from which that holds.
 */
function findArticles(candidates: readonly Candidate[], verdicts: Verdict[]): number {
  const articles = candidates.filter(({ numbered }) => numbered.system === 'article');
  const titles = articles.filter(
    ({ shape, hasBody }) =>
      shape.form === 'title' && shape.head !== '' && shape.head.length <= 30 && hasBody,
  );
  if (titles.length > articles.length / 2) {
    for (const candidate of titles)
      verdicts[candidate.at] = { kind: 'heading', system: 'article', candidate };
  }
  for (const { at } of articles)
    if (verdicts[at]?.kind === 'text') verdicts[at] = { kind: 'article' };
  return articles.length > 1 ? (articles[0]?.at ?? 0) : Number.POSITIVE_INFINITY;
}
