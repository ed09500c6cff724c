/** Patterns that styles of headings share. */

import { inBothScripts } from '../clean/traditional.ts';
import { hanDigits } from './ordinals.ts';

export const han = `[${hanDigits}]{1,5}`;
const digit = '[0-9０-９]';

/** 第一章, with a title or nothing behind it: 第一章的规定 and 第一章、第二章 are text. */
export function division(word: string): RegExp {
  const ahead = '(?=[\\s　：:、]|$|(?![的和至到第是为，规]))';
  return inBothScripts(new RegExp(`^第(${han}|${digit}{1,3})${word}${ahead}(?!、第)[：:、]?`));
}

/** Without white space 第一条为了… is an article; 第五条第一款, 第五条规定的 and their like name one. */
const text =
  '(?![的第款项之和与及或至到]|规定|所[列称指述规]|中(?:的|所|规定)|[以内外前后]|另有)[一-鿿]';

/** 第一条, with its text, its name in parentheses or nothing behind it; 第五条（二）项 is text. */
export const article = inBothScripts(
  new RegExp(
    `^第(${han}|${digit}{1,4})条(?:之${han})?(?=[\\s　：:【]|[（(][^${hanDigits}\\d]|$|${text})`,
  ),
);
