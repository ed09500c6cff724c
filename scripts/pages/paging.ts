/** Long lists on pages that follow each other. */

import type { Link } from '../model.ts';

/** A page of a list. */
export interface PageOfList<T> {
  url: string;
  /** Number of this page in the list, from 1. */
  number: number;
  /** Entries of the list, on this page and the others. */
  total: number;
  entries: T[];
  previous?: Link;
  next?: Link;
}

/** @param urlOf address of a page by its number, from 1 */
export function pagesOf<T>(
  list: readonly T[],
  perPage: number,
  urlOf: (number: number) => string,
): PageOfList<T>[] {
  const pages = Math.ceil(list.length / perPage);
  const link = (number: number): Link => ({ url: urlOf(number), title: `第 ${number} 页` });
  return Array.from({ length: pages }, (_, index): PageOfList<T> => {
    const number = index + 1;
    return {
      url: urlOf(number),
      number,
      total: list.length,
      entries: list.slice(index * perPage, number * perPage),
      ...(number > 1 ? { previous: link(number - 1) } : {}),
      ...(number < pages ? { next: link(number + 1) } : {}),
    };
  });
}

/** The members of a list under their keys, both in the order of the list. */
export function groupBy<T>(list: readonly T[], keyOf: (each: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const each of list) {
    const key = keyOf(each);
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  return groups;
}
