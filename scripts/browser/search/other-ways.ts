/**
 * What is tried where a query as it was typed stands nowhere: other ways to write it, then its words and its
 * pairs of characters wherever they stand. A script of its own, since most searches do without.
 */

import { fold } from '../../chinese/search-fold.ts';
import type { ListedText } from '../../search/protocol.ts';
import type { Step } from './answer.ts';
import { heldBy } from './lines.ts';
import { looseRanking } from './loose-ranking.ts';
import { holdersOfAll, type PhraseMatch, standingOf } from './match.ts';
import { describeAnswer } from './other-words.ts';
import type { Outcome } from './outcome.ts';
import { distinct, phrasesOf } from './query.ts';
import { otherNumbers, withoutMarks } from './rewrite.ts';
import { sharesOf } from './score-loose.ts';
import { simplified } from './simplified.ts';
import type { Attempt, OtherWays, StepTools } from './steps.ts';
import { piecesOf } from './words.ts';

/**
 * Which share of the characters makes a result, and which one that is offered behind the others: half of what
 * was typed as several phrases, a little more of what was typed as one.
 */
const enough = 0.7;
const partly = 0.5;
const partlyOfOne = 0.55;

export const otherWays: OtherWays = async (question, typed, tools, attempt) => {
  const written = question.isLoose
    ? undefined
    : ((await otherwiseWritten(typed, tools, attempt)) ?? (await byInitials(typed, tools)));
  const found = written ?? (await loosely(typed, tools));
  const isNothing = found.ids.length === 0;
  const simple = isNothing ? phrasesOf(await simplified(typed.join(' '), tools)) : typed;
  const last = simple.join(' ') === typed.join(' ') ? found : await loosely(simple, tools);
  return { ...last, say: (answer) => describeAnswer(answer, question) };
};

/** The query as it may have been written. */
async function otherwiseWritten(
  typed: readonly string[],
  tools: StepTools,
  attempt: Attempt,
): Promise<Outcome | undefined> {
  const tried = new Set([typed.join(' ')]);
  const tryOnce = async (step: Step, phrases: readonly string[]) => {
    const key = phrases.join(' ');
    if (tried.has(key)) return undefined;
    tried.add(key);
    return attempt(step, phrases);
  };
  const numbers = typed.map(otherNumbers);
  for (let form = 0; numbers.some(({ length }) => length > form); form++) {
    const phrases = typed.map((phrase, index) => numbers[index]?.[form] ?? phrase);
    const found = await tryOnce('numbers', phrases);
    if (found !== undefined) return found;
  }
  const simple = phrasesOf(await simplified(typed.join(' '), tools));
  return (await tryOnce('simplified', simple)) ?? tryOnce('unmarked', withoutMarks(simple));
}

/** The reports whose titles have the query as initials: djyl finds 党建引领. */
async function byInitials(
  typed: readonly string[],
  { titled, passes }: StepTools,
): Promise<Outcome | undefined> {
  const letters = typed.join('');
  const found = /^[a-z\d]+$/.test(letters) ? await titled(letters).catch(() => []) : [];
  const fronts = found.map(({ key }) => `${key}-0`).filter(passes);
  if (fronts.length === 0) return undefined;
  const phrases = distinct(found.map((report) => spelled(report, letters)));
  return {
    ...{ step: 'initials', phrases, ids: fronts, partial: [], absent: [], say: () => '' },
    // None answers better than another; the first of the list are those that begin so.
    ranking: {
      ...{ byPosition: () => 0, byText: () => 0, byLine: () => 0, inTitles: phrases },
      marksOf: (record) => heldBy(record, phrases),
    },
  };
}

/** What stands in a title where its initials are some letters. */
function spelled({ title, initials }: ListedText, letters: string): string {
  const at = initials.indexOf(letters);
  const offsets = Array.from(fold(title).matchAll(/[\p{L}\p{N}]/gu), ({ index }) => index);
  return fold(title).slice(offsets[at], (offsets[at + letters.length - 1] ?? 0) + 1);
}

/** The words of the query wherever they stand in a section; or most of its pairs of characters. */
async function loosely(
  phrases: readonly string[],
  { libraries, match, passes, isCurrent }: StepTools,
): Promise<Omit<Outcome, 'say'>> {
  const pieces = piecesOf(phrases);
  const { words, pairs: two, numbers, runs } = pieces;
  const required = await match(numbers, isCurrent);
  const holdsNumbers = (id: string) => required.every((each) => standingOf(each, id) !== 'nowhere');
  const wordMatches = await match(words, isCurrent);
  const pairs = await match(two, isCurrent);
  const all = [...required, ...wordMatches];
  const ids = all.length > 1 && words.length > 0 ? [...holdersOfAll(all)].filter(passes) : [];
  const covered = [...sharesOf(pairs, runs)].filter(([id]) => passes(id) && holdsNumbers(id));
  const shared = (least: number, most = Number.POSITIVE_INFINITY) =>
    covered.flatMap(([id, share]) => (share >= least && share < most ? [id] : []));
  const outcome = (
    step: Step,
    matches: readonly PhraseMatch[],
    found: string[] = [],
    partial: string[] = [],
  ) => {
    const searched = matches.map(({ phrase }) => phrase);
    const marked = step === 'pairs' ? undefined : searched;
    return {
      ...{ step, phrases: searched, ids: found, partial, absent: absentOf(wordMatches, pairs) },
      ranking: looseRanking(libraries, pieces, pairs, marked),
    };
  };
  if (ids.length > 0) {
    const own = new Set(ids);
    return outcome('words', all, [...ids, ...shared(enough).filter((id) => !own.has(id))]);
  }
  const most = shared(enough);
  const partial = shared(phrases.length > 1 ? partly : partlyOfOne, enough);
  if (most.length + partial.length > 0) {
    return outcome('pairs', [...required, ...pairs], most, partial);
  }
  // Each phrase alone may stand somewhere.
  const single = phrases.length > 1 ? await match(phrases, isCurrent) : [];
  return outcome(
    'nothing',
    single.filter(({ own }) => [...own.keys()].some(passes)),
  );
}

/** The words that stand nowhere; where words cannot be told, the pairs. */
function absentOf(words: readonly PhraseMatch[], pairs: readonly PhraseMatch[]): string[] {
  return (words.length > 0 ? words : pairs).flatMap(({ phrase, own, reports }) =>
    own.size === 0 && reports.size === 0 ? [phrase] : [],
  );
}
