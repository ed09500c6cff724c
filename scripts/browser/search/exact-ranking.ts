/** Ranks records that hold all phrases of a query, themselves or in the head of their report. */

import { heldBy } from './lines.ts';
import type { PhraseMatch } from './match.ts';
import type { Ranking } from './outcome.ts';
import { lineScore, positionScore, textScore } from './score-exact.ts';

export function exactRanking(matches: readonly PhraseMatch[]): Ranking {
  const phrases = matches.map(({ phrase }) => phrase);
  const [only, second] = phrases;
  return {
    // Of several phrases the positions tell enough; of a character alone there are none.
    ...(only !== undefined && second === undefined && [...only].length > 1
      ? { counted: only }
      : {}),
    byPosition: (id, counts) => positionScore(matches, id, counts),
    byText: (id, record) => textScore(matches, id, record),
    byLine: ({ folded }) => lineScore(folded, matches),
    marksOf: (record) => heldBy(record, phrases),
    inTitles: phrases,
  };
}
