/** What a line looks like, without asking where it stands. */

import { closers } from '../chinese/marks.ts';
import { hanDigits } from '../chinese/ordinals.ts';
import { inBothScripts } from '../chinese/traditional.ts';

const stop = new RegExp(`[。！？!?](?![${closers}])`);
/** 0 and O are typed for 〇 among Chinese digits: 二0一三年. */
const year = `(?:[12]\\d{3}|[１２][０-９]{3}|[${hanDigits}0０OＯ]{4})`;
const number = `[0-9０-９${hanDigits}元]{1,3}`;
const written = `${year}\\s*年\\s*${number}\\s*月\\s*${number}\\s*日`;
const dateLine = new RegExp(`^[（(]?\\s*${written}\\s*[)）]?$`);
/** Quickly typed: 2018.12.7, 2018-12-07. */
const shortDate = /(?<![\d.])(?:19|20)\d\d([-./．])\d{1,2}\1\d{1,2}日?$/;
const month = new RegExp(`^[（(]?\\s*${year}\\s*年\\s*${number}\\s*月\\s*[)）]?$`);
/** A date at the end of a line. */
export const dateBehind = new RegExp(`(?:${written}|${shortDate.source})$`);
/** Whoever hands a report on may blank its date out: X年XX月XX日, 年 月 日. */
const blank = '[\\dxX×*＊_○〇\\s　]{0,6}';
const blankDate = new RegExp(`^(?=年月|.*[xX×*＊_○〇\\s　])${blank}年${blank}月${blank}日$`);
/** Whoever hands a report on may blank its number out: 〔20××〕×号. Minutes and bulletins count issues: 第12期. */
const documentNumberLine = inBothScripts(
  /^(?:[^\s，。；：]{0,20}[\s　]?[〔[［【（(]\s*(?:[12１２][\d０-９]{3}|\d{2}|[〇○零一二三四五六七八九]{4}|[12]?\d?[×xX*＊]{2,4})\s*[〕\]］】）)]\s*(?:第\s*)?[0-9０-９一二三四五六七八九十百〇×xX*＊]{1,5}\s*[号期]|(?:[12]\d{3}年(?:度)?[\s　]?)?第\s*[0-9０-９一二三四五六七八九十百〇×xX*＊]{1,5}\s*[号期]|[^\s，。；：]{2,12}令[　 ]*第?\s*\d{1,4}\s*号|[（(]\d{2}[)）][^\s，。；：]{1,12}\d{1,4}号)$/,
);

/** Where the first sentence of a text ends: the index after its mark, or 0 where none ends. */
export function firstSentenceEnd(text: string): number {
  const at = text.search(stop);
  return at < 0 ? 0 : at + 1;
}

/** A date and nothing else: 2018年12月7日, 二〇〇四年十月十五日, 2018.12.7, also in parentheses. */
export function isDate(text: string): boolean {
  return (
    text.length <= 24 &&
    (dateLine.test(text) || shortDate.exec(text)?.index === 0 || blankDate.test(text))
  );
}

/** A month with its year and nothing else: 2018年12月. */
export function isMonth(text: string): boolean {
  return text.length <= 16 && month.test(text);
}

/** Spaces may stand between its letters: 某 政 发 〔2018〕 3 号. */
export function isDocumentNumber(text: string): boolean {
  return (
    text.length <= 40 && (documentNumberLine.test(text) || documentNumberLine.test(spaceless(text)))
  );
}

/** A whole line in parentheses: （此件公开发布）. */
export function isParenthesised(text: string): boolean {
  return text.length <= 160 && /^[（(][^（(]*[)）]$/.test(text);
}

/**
 * A title with its spaced letters closed up (总　　则 is 总则); other white space is kept, so that the
 * words of a title in several parts stay apart.
 */
export function closeUp(text: string): string {
  const letters = text.trim().split(/[\s　]+/);
  const spaced = letters.length > 1 && letters.every((letter) => [...letter].length === 1);
  return spaced ? letters.join('') : text.trim();
}

/** A text without its white space. */
export function spaceless(text: string): string {
  return text.replace(/[\s　]+/g, '');
}
