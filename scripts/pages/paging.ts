/** Long lists on pages that follow each other. */

import type { Link } from '../model.ts';

/** A page of a list. */
export interface PageOfList<T> {
  url: string;
  /** Place of this page in the list, from 1. */
  place: number;
  /** Entries of the list, on this page and the others. */
  total: number;
  entries: T[];
  previous?: Link;
  next?: Link;
}

/** @param urlOf address of a page by its place, from 1 */
export function pagesOf<T>(
  list: readonly T[],
  perPage: number,
  urlOf: (place: number) => string,
): PageOfList<T>[] {
  const pages = Math.ceil(list.length / perPage);
  const link = (place: number): Link => ({ url: urlOf(place), title: `第 ${place} 页` });
  return Array.from({ length: pages }, (_, index): PageOfList<T> => {
    const place = index + 1;
    return {
      url: urlOf(place),
      place,
      total: list.length,
      entries: list.slice(index * perPage, place * perPage),
      ...(place > 1 ? { previous: link(place - 1) } : {}),
      ...(place < pages ? { next: link(place + 1) } : {}),
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
