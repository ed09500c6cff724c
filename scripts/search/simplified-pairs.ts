/** Traditional characters that a reader may type, for a site in simplified ones. */

import { TRADITIONAL } from '../chinese/traditional.ts';

/**
 * Pairs of a traditional and a simplified character, as one text.
 *
 * @param characters of the site's text; only pairs whose simplified character is among them matter
 */
export function simplifiedPairs(characters: ReadonlySet<string>): string {
  return (TRADITIONAL.match(/../gu) ?? [])
    .filter((pair) => characters.has(pair.charAt(1)))
    .join('');
}
