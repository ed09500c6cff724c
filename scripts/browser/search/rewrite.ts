/** Other ways to write a query, for one that stands nowhere as it was typed. */

import { distinct } from './query.ts';

/** Marks, but not those between digits: 9.5 is not 95. */
const marks = /(?<!\d)[\p{P}\p{S}]+|[\p{P}\p{S}]+(?!\d)/gu;

/** The same phrases, with what stands between marks as phrases of their own. */
export function withoutMarks(phrases: readonly string[]): string[] {
  const parts = distinct(phrases.flatMap((phrase) => phrase.split(marks)));
  return parts.length > 0 ? parts : [...phrases];
}

const hanDigits = '〇一二三四五六七八九';
/** Four digits and more, whole; a year is not written with a comma. */
const plainNumber = /(?<![\d.,])[1-9]\d{3,}(?![\d年.,])/gu;
const groupedNumber = /(?<![\d.,])[1-9]\d{0,2}(?:,\d{3})+(?![\d,])/gu;
const digitYear = /(?<!\d)(?:19|20)\d\d(?=年)/gu;
const hanYear = /[一二][〇一二三四五六七八九]{3}(?=年)/gu;

/** Other ways to write the numbers of a phrase: 1356 and 1,356, 2021年 and 二〇二一年. */
export function otherNumbers(phrase: string): string[] {
  const digits = (year: string) => year.replace(/./gu, (each) => String(hanDigits.indexOf(each)));
  const forms = [
    phrase.replace(plainNumber, (number) => number.replace(/\B(?=(?:\d{3})+$)/g, ',')),
    phrase.replace(groupedNumber, (number) => number.replaceAll(',', '')),
    phrase.replace(digitYear, (year) => year.replace(/\d/g, (digit) => hanDigits[+digit] ?? '')),
    phrase.replace(hanYear, digits),
  ];
  return distinct(forms).filter((form) => form !== phrase);
}
