/** The ways to take a query, one after the other, until one finds something. */

import type { Question, Step } from './answer.ts';
import type { Libraries } from './library.ts';
import { frontsOf, holdersOfAll, type PhraseMatch, standingOf } from './match.ts';
import type { Matcher } from './matcher.ts';
import { otherNumbers, phrasesOf, withoutMarks } from './query.ts';
import { sharesOf } from './score-loose.ts';
import { piecesOf } from './words.ts';

export interface Outcome {
  step: Step;
  /** What was searched for. */
  matches: PhraseMatch[];
  /** Records that hold it. */
  ids: string[];
  /** Records that hold a part of it. */
  partial: string[];
  /** Pairs of the query's characters, by which loose outcomes are ranked. */
  pairs: PhraseMatch[];
  /** Numbers that a record must hold whole; the index cannot tell. */
  numbers: string[];
  /** The query's runs of characters without marks and numbers. */
  runs: string[];
  absent: string[];
}

export interface StepTools {
  libraries: Libraries;
  match: Matcher;
  /** The query in simplified characters. */
  simplify: (text: string) => Promise<string>;
  passes: (id: string) => boolean;
  isCurrent: () => boolean;
}

/**
 * Which share of the characters makes a result, and which one that is offered behind the others: half of what
 * was typed as several phrases, a little more of what was typed as one.
 */
const enough = 0.7;
const partly = 0.5;
const partlyOfOne = 0.55;

export async function firstOutcome(question: Question, tools: StepTools): Promise<Outcome> {
  const typed = phrasesOf(question.query);
  if (typed.length === 0) return outcome('nothing', []);
  if (!question.isLoose) {
    const found = await asWritten(typed, question.isAtRest, tools);
    if (found !== undefined) return found;
    if (!question.isAtRest) return outcome('nothing', []);
  }
  const found = await loosely(typed, tools);
  if (found.ids.length > 0) return found;
  const simple = phrasesOf(await tools.simplify(typed.join(' ')));
  return simple.join(' ') === typed.join(' ') ? found : loosely(simple, tools);
}

function outcome(step: Step, matches: PhraseMatch[], ids: string[] = []): Outcome {
  return { step, matches, ids, partial: [], pairs: [], numbers: [], runs: [], absent: [] };
}

/** What stands in the text as it was typed, or as it may have been written. */
async function asWritten(
  typed: readonly string[],
  isAtRest: boolean,
  tools: StepTools,
): Promise<Outcome | undefined> {
  const { match, simplify, passes, isCurrent } = tools;
  const attempt = async (step: Step, phrases: readonly string[]) => {
    const matches = await match(phrases, isCurrent);
    const ids = [...holdersOfAll(matches)].filter(passes);
    if (ids.length > 0) return outcome(step, matches, ids);
    const fronts = [...frontsOf(matches)].filter(passes);
    return fronts.length > 0 ? outcome('report', matches, fronts) : undefined;
  };
  const tried = new Set([typed.join(' ')]);
  const unlike = (phrases: readonly string[]) => {
    const key = phrases.join(' ');
    const isNew = !tried.has(key);
    tried.add(key);
    return isNew;
  };
  let found = await attempt('exact', typed);
  const numbers = typed.map(otherNumbers);
  for (let form = 0; found === undefined && numbers.some(({ length }) => length > form); form++) {
    const phrases = typed.map((phrase, place) => numbers[place]?.[form] ?? phrase);
    if (unlike(phrases)) found = await attempt('numbers', phrases);
  }
  if (found !== undefined || !isAtRest) return found;
  const simple = phrasesOf(await simplify(typed.join(' ')));
  if (unlike(simple)) found = await attempt('simplified', simple);
  const plain = withoutMarks(simple);
  if (found === undefined && unlike(plain)) found = await attempt('unmarked', plain);
  return found;
}

/** The words of the query wherever they stand in a section; or most of its pairs of characters. */
async function loosely(phrases: readonly string[], tools: StepTools): Promise<Outcome> {
  const { match, passes, isCurrent } = tools;
  const { words, pairs: two, numbers, runs } = piecesOf(phrases);
  const required = await match(numbers, isCurrent);
  const holdsNumbers = (id: string) => required.every((each) => standingOf(each, id) !== 'nowhere');
  const wordMatches = await match(words, isCurrent);
  const pairs = await match(two, isCurrent);
  const all = [...required, ...wordMatches];
  const ids = all.length > 1 && words.length > 0 ? [...holdersOfAll(all)].filter(passes) : [];
  const covered = [...sharesOf(pairs, runs)].filter(([id]) => passes(id) && holdsNumbers(id));
  const shared = (least: number, most = Number.POSITIVE_INFINITY) =>
    covered.flatMap(([id, share]) => (share >= least && share < most ? [id] : []));
  const base = { pairs, numbers, runs, absent: absentOf(wordMatches, pairs) };
  if (ids.length > 0) {
    const own = new Set(ids);
    const near = shared(enough).filter((id) => !own.has(id));
    return { ...outcome('words', all, [...ids, ...near]), ...base };
  }
  const most = shared(enough);
  const partial = shared(phrases.length > 1 ? partly : partlyOfOne, enough);
  const matches = [...required, ...pairs];
  if (most.length > 0) return { ...outcome('pairs', matches, most), ...base, partial };
  if (partial.length > 0) return { ...outcome('pairs', matches), ...base, partial };
  // Each phrase alone may stand somewhere.
  const single = phrases.length > 1 ? await match(phrases, isCurrent) : [];
  const standing = single.filter(({ own }) => [...own.keys()].some(passes));
  return { ...outcome('nothing', standing), ...base };
}

/** The words that stand nowhere; where words cannot be told, the pairs. */
function absentOf(words: readonly PhraseMatch[], pairs: readonly PhraseMatch[]): string[] {
  return (words.length > 0 ? words : pairs).flatMap(({ phrase, own, reports }) =>
    own.size === 0 && reports.size === 0 ? [phrase] : [],
  );
}
