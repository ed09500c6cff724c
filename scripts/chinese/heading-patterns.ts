/** Patterns that styles of headings share. */

import { hanDigits } from './ordinals.ts';
import { inBothScripts } from './traditional.ts';

export const han = `[${hanDigits}]{1,5}`;
const digit = '[0-9０-９]';

/** 第一章, with a title or nothing behind it: 第一章的规定 and 第一章、第二章 are text. */
export function division(word: string): RegExp {
  const ahead = '(?=[\\s　：:、]|$|(?![的和至到第是为，规]))';
  return inBothScripts(
    new RegExp(`^第[ 　]?(${han}|${digit}{1,3})[ 　]?${word}${ahead}(?!、第)[：:、]?`),
  );
}

/** Without white space 第一条为了… is an article; 第五条第一款, 第五条规定的 and their like name one. */
const text =
  '(?![的第款项之和与及或至到]|规定|所[列称指述规]|中(?:的|所|规定)|[以内外前后]|另有)[一-鿿]';

/** 第一条, with its text, its name in parentheses or nothing behind it; 第五条（二）项 is text. */
export const article = inBothScripts(
  new RegExp(
    `^第[ 　]?(${han}|${digit}{1,4})[ 　]?条(?:之${han})?(?=[\\s　：:【]|[（(][^${hanDigits}\\d]|$|${text})`,
  ),
);

const unit =
  '(?:元|吨|个|名|人次?|户|年|月|日|分钟?|度|米|公里|公斤|公顷|平方公里|平方米|立方米|小时|厘米|毫米|亩|天|级|倍)';
/** What makes 1.5 an amount: 亿元, 个百分点, 小时内, MPa; 4.3 分级响应 and 6.2 人力保障 are headings. */
export const quantity = inBothScripts(
  new RegExp(
    `(?:[亿万千百倍]|个(?:百分|月)|${unit}(?:$|[，。、；：,）以的和左至内后前])|[MGT]?(?:Pa|Hz|Wh?|[VAB])(?![A-Za-z]))`,
  ),
).source;

/** What may follow 1.2 and its like; 1.3的规定 and 2.1所称 name a place. */
export const decimalRest = inBothScripts(
  /(?=[\s　]*[一-鿿“《（Ⅰ-ⅫA-Z])(?!(?:的|规定|所[列称指述规]|[条款项和至到与或]))/,
).source;

/** The sign of a Markdown heading, which many forget to set apart; #1号楼 and #话题# are none. */
export const markdownHeading = /#{1,6}(?:\s+|(?=[一-鿿【[（(《“「][^#]*$))/;
