/** Initials of titles, by which people who type pinyin find them: djyl finds 党建引领. */

import { pinyinOf } from '../read/pinyin.ts';

/** Of each letter and digit the first letter of its pinyin, or itself in lower case; marks have none. */
export function initialsOf(title: string): string {
  return Array.from(
    title
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]/gu) ?? [],
    (each) => (/\p{Script=Han}/u.test(each) ? (pinyinOf(each)?.[0] ?? '?') : each),
  ).join('');
}
