/** Phrases and what is known of them, so that a query that grows asks for its new words only. */

import type { Libraries } from './library.ts';
import { matchPhrase, type PhraseMatch } from './match.ts';

export type Matcher = (
  phrases: readonly string[],
  isCurrent: () => boolean,
) => Promise<PhraseMatch[]>;

/** Thrown where a later question has come. */
export class Superseded extends Error {}

/** Phrases that are remembered; a query and its pairs are some dozens. */
const mostKnown = 200;

export function matcherOf(libraries: Libraries): Matcher {
  const known = new Map<string, PhraseMatch>();
  return async (phrases, isCurrent) => {
    const matches: PhraseMatch[] = [];
    for (const phrase of phrases) {
      if (!isCurrent()) throw new Superseded();
      const match = known.get(phrase) ?? (await matchPhrase(libraries, phrase));
      if (known.size >= mostKnown) known.clear();
      known.set(phrase, match);
      matches.push(match);
    }
    return matches;
  };
}
