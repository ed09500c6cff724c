/**
 * The text of a record as Pagefind's words: one word a character, separated by spaces.
 *
 * Pagefind indexes letters and digits only and drops the rest of a query, unless a list of further
 * characters is given that must be the same for all indexes. Therefore every character that is not
 * a Han character, a digit or a Latin letter is spelled with letters that official documents do not
 * use: frequent ones as one Tangut ideograph, others as two Han characters of extension G. They are
 * single code points, because Pagefind cuts a query with the browser's segmenter of words.
 */

import { foldCharacter } from './fold.ts';

/** Ends a block. Not a letter: it takes a place, so that no phrase crosses it, and is no word. */
const blockEnd = '|';
/** Stands for white space inside a block, for the same reason. */
const gap = '-';

/** Ranges of Unicode that are spelled with one Tangut ideograph, in this order from U+17000 on. */
const singleRanges: readonly (readonly [first: number, end: number])[] = [
  [0x0021, 0x0100],
  [0x2000, 0x2c00],
  [0x3000, 0x3040],
  [0x3200, 0x3400],
  [0xfe10, 0xfe70],
  [0xff00, 0xfff0],
];
const tangut = 0x17000;
const extensionG = 0x30000;
const lowBits = 10;

function isPlain(code: number): boolean {
  return (
    (code >= 0x4e00 && code < 0xa000) ||
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x30 && code <= 0x39) ||
    code === 0x3007 ||
    (code >= 0x3400 && code < 0x4dc0) ||
    (code >= 0x20000 && code < 0x2fa20)
  );
}

/** The words of one folded character that is not white space; one, seldom two. */
function spell(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (isPlain(code)) return character;
  let base = tangut;
  for (const [first, end] of singleRanges) {
    if (code >= first && code < end) return String.fromCodePoint(base + code - first);
    base += end - first;
  }
  const high = String.fromCodePoint(extensionG + (code >> lowBits));
  const low = String.fromCodePoint(extensionG + 0x800 + (code & ((1 << lowBits) - 1)));
  return `${high} ${low}`;
}

/** The character that a word spells, together with the next where there are two. Inverse of `spell`. */
function unspell(word: string, next: string | undefined): string {
  const code = word.codePointAt(0) ?? 0;
  if (code >= extensionG && code < extensionG + 0x800) {
    const low = (next?.codePointAt(0) ?? 0) - extensionG - 0x800;
    return String.fromCodePoint(((code - extensionG) << lowBits) | low);
  }
  let base = tangut;
  for (const [first, end] of singleRanges) {
    if (code >= base && code < base + end - first) return String.fromCodePoint(first + code - base);
    base += end - first;
  }
  return word;
}

/** A run of characters that folding changed: how many characters stand before it, and the run. */
export type Original = [place: number, run: string];

export interface Tokens {
  /** Words separated by spaces; each line ends with the word that ends a block. */
  words: string;
  originals: Original[];
}

/** Spells lines of text, which become blocks that no phrase crosses. */
export function toTokens(lines: readonly string[]): Tokens {
  const words: string[] = [];
  const originals: Original[] = [];
  let place = 0;
  let lastChanged = -2;
  for (const line of lines) {
    for (const character of line.normalize('NFC')) {
      const isSpace = /\s/u.test(character);
      const folded = isSpace ? ' ' : foldCharacter(character);
      const last = originals.at(-1);
      if (!isSpace && folded !== character) {
        if (last !== undefined && lastChanged === place - 1) last[1] += character;
        else originals.push([place, character]);
        lastChanged = place;
      }
      words.push(isSpace ? gap : spell(folded));
      place++;
    }
    words.push(blockEnd);
    place++;
  }
  return { words: words.join(' '), originals };
}

/** The lines that were spelled. Inverse of `toTokens`, for text in NFC. */
export function fromTokens({ words, originals }: Tokens): string[] {
  const characters: string[] = [];
  const all = words.split(' ');
  for (let i = 0; i < all.length; i++) {
    const word = all[i] ?? '';
    const code = word.codePointAt(0) ?? 0;
    if (word === '') continue;
    if (word === blockEnd) characters.push('\n');
    else if (word === gap) characters.push(' ');
    else characters.push(unspell(word, all[i + 1]));
    if (code >= extensionG && code < extensionG + 0x800) i++;
  }
  for (const [place, run] of originals) {
    let at = place;
    for (const character of run) characters[at++] = character;
  }
  return characters.join('').split('\n').slice(0, -1);
}

/** The words of a phrase, as they stand in the index; the phrase is folded and without white space. */
export function phraseWords(phrase: string): string[] {
  return [...phrase].flatMap((character) => spell(character).split(' '));
}

/** Words that stand for nothing: they keep places free. */
export function padding(count: number): string {
  return `${blockEnd} `.repeat(count);
}

/** How many places a spelled text takes. */
export function countWords(words: string): number {
  return words === '' ? 0 : words.split(' ').length;
}
