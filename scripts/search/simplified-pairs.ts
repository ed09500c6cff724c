/** Traditional characters that a reader may type, for a site in simplified ones. */

import { TRADITIONAL } from '../chinese/traditional.ts';

/**
 * Pairs of a traditional and a simplified character, as one text.
 *
 * @param words the words of the site's index; only pairs whose simplified character is among them matter
 */
export function simplifiedPairs(words: ReadonlySet<string>): string {
  return (TRADITIONAL.match(/../gu) ?? []).filter((pair) => words.has(pair.charAt(1))).join('');
}
