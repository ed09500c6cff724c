/**
 * What a reader typed, as phrases to find. White space separates phrases, all of which must stand in a
 * result. Where the phrases as typed stand nowhere, other ways to write them are tried.
 */

import { fold } from '../../chinese/search-fold.ts';

/** What nobody sees but may have copied along: zero-width spaces, byte order marks. */
const unseen = /\p{Cf}/gu;

/** The phrases of a query, folded and not empty, each once. */
export function phrasesOf(query: string): string[] {
  return distinct(fold(query.replace(unseen, '')).split(/\s+/u));
}

export function distinct(values: readonly string[]): string[] {
  return [...new Set(values.filter((value) => value !== ''))];
}

/** Each two neighbouring characters. */
export function pairsOf(text: string): string[] {
  const characters = [...text];
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}
