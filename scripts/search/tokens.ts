/**
 * The words that Pagefind sees: one for each character.
 *
 * Pagefind searches letters and digits only and drops the rest of a query, unless a list of further
 * characters is given that must be the same for all indexes. Therefore every character that is not
 * a Han character, a digit or a Latin letter is spelled with letters that official documents do not
 * use: frequent ones as one Tangut ideograph, others as two Han characters of extension G. Each is
 * a single code point, because Pagefind cuts a query with the browser's segmenter of words.
 */

import { foldCharacter } from '../chinese/search-fold.ts';

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
/** Where the second characters of two begin; no first one reaches it. */
const low = extensionG + 0x800;

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

/** Stands for white space, which takes a position and is no word. */
export const noWord = 0;

const spelled = new Map<number, readonly number[]>();

/** The words of one code point as it stands in a text, as code points: one, seldom two. */
function spell(code: number): readonly number[] {
  const known = spelled.get(code);
  if (known !== undefined) return known;
  const character = String.fromCodePoint(code);
  const words = /\s/u.test(character)
    ? [noWord]
    : spellFolded(foldCharacter(character).codePointAt(0) ?? 0);
  spelled.set(code, words);
  return words;
}

function spellFolded(code: number): number[] {
  if (isPlain(code)) return [code];
  let base = tangut;
  for (const [first, end] of singleRanges) {
    if (code >= first && code < end) return [base + code - first];
    base += end - first;
  }
  const mask = (1 << lowBits) - 1;
  return [extensionG + (code >> lowBits), low + (code & mask)];
}

/** The words of a line of text in NFC as code points, one for each position. */
export function lineCodes(line: string): number[] {
  const words: number[] = [];
  for (let at = 0; at < line.length; at++) {
    const code = line.codePointAt(at) ?? 0;
    if (code > 0xffff) at++;
    for (const word of spell(code)) words.push(word);
  }
  return words;
}

/** The words of a line of text in NFC, one for each position; an empty one for white space. */
export function lineWords(line: string): string[] {
  return lineCodes(line).map((code) => (code === noWord ? '' : String.fromCodePoint(code)));
}
