/**
 * The words that Pagefind sees: each two neighbouring characters of a line are one, since few records hold
 * both side by side, so that a search loads and compares little. For queries of one character each different
 * character of a record is a word, too, as if it stood behind `alone`.
 *
 * Pagefind searches letters and digits only, and cuts a query with the browser's segmenter of words. Therefore
 * a character is spelled with Latin letters, whatever it is, always with as many.
 */

import { foldCharacter } from '../chinese/search-fold.ts';

/** Stands for white space, which takes a position and is part of no word. */
export const noCharacter = 0;
/** Makes a word of one character; greater than any code point. */
export const alone = 0x1fffff;

const firstLetter = 0x61;
const letters = 26;
/** Enough for all of Unicode, and `alone`. */
const lettersEach = 5;

const spelled = new Map<number, string>();

function spell(code: number): string {
  const known = spelled.get(code);
  if (known !== undefined) return known;
  let text = '';
  let rest = code;
  for (let at = 0; at < lettersEach; at++) {
    text = String.fromCharCode(firstLetter + (rest % letters)) + text;
    rest = Math.floor(rest / letters);
  }
  spelled.set(code, text);
  return text;
}

/** A word as Pagefind has it. @param first code point of a pair, or `alone` */
export function wordOf(first: number, second: number): string {
  return spell(first) + spell(second);
}

/** The characters of a line of text in NFC as folded code points, one for each position. */
export function lineCodes(line: string): number[] {
  return Array.from(line, codeOf);
}

/** By code point: to find a number takes a third of the time of a text. */
const codes = new Map<number, number>();

function codeOf(character: string): number {
  const point = character.codePointAt(0) as number;
  let code = codes.get(point);
  if (code === undefined) {
    const isSpace = /\s/u.test(character);
    code = isSpace ? noCharacter : (foldCharacter(character).codePointAt(0) as number);
    codes.set(point, code);
  }
  return code;
}

/** The words by which a phrase is found, in their order. @param phrase in NFC, without white space */
export function phraseWords(phrase: string): string[] {
  const codes = lineCodes(phrase);
  if (codes.length === 1) codes.unshift(alone);
  return codes.slice(1).map((code, index) => wordOf(codes[index] ?? alone, code));
}
