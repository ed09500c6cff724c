/**
 * What a reader typed, as phrases to find. White space separates phrases, all of which must stand in
 * a result. Punctuation counts where it stands in the text; where the query as typed finds nothing,
 * its punctuation is taken for the full-width form, then the half-width form, then left out.
 */

import { fold } from '../chinese/search-fold.ts';

const fullWidth = new Map([
  [',', '，'],
  [';', '；'],
  [':', '：'],
  ['?', '？'],
  ['!', '！'],
  ['(', '（'],
  [')', '）'],
]);
const halfWidth = new Map([...fullWidth].map(([half, full]) => [full, half]));
const straightQuotes = /["＂]/gu;
/** With what nobody sees but may have copied along: zero-width spaces, byte order marks. */
const punctuation = /[\p{P}\p{S}\p{Cf}]/gu;

/**
 * The readings of a query in the order in which they are to be tried; each is a list of phrases,
 * folded and not empty. No reading at all for a query without characters.
 */
export function readings(query: string): string[][] {
  const typed = fold(query);
  const all = [
    typed,
    pairQuotes(replaceAll(typed, fullWidth)),
    replaceAll(typed, halfWidth).replace(/[“”]/g, '"'),
    typed.replace(punctuation, ''),
  ].map(phrasesOf);
  const seen = new Set(['']);
  return all.filter((phrases) => {
    const key = phrases.join(' ');
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

/** The phrases of a query as typed; what is marked on the page that a result leads to. */
function phrasesOf(folded: string): string[] {
  return [...new Set(folded.split(/\s+/u).filter((phrase) => phrase !== ''))];
}

function replaceAll(text: string, table: ReadonlyMap<string, string>): string {
  return [...text].map((character) => table.get(character) ?? character).join('');
}

/** Straight quotes as “ and ” in turn. */
function pairQuotes(text: string): string {
  let isOpen = false;
  return text.replace(straightQuotes, () => {
    isOpen = !isOpen;
    return isOpen ? '“' : '”';
  });
}
