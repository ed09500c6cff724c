/** What the search page asks of an index, whichever way the index is reached. */

import type { SearchRecord } from '../search/records.ts';

/** Values that results are limited to; empty for no limit. */
export interface Filters {
  report: string;
  year: string;
  kind: string;
}

/** Where a part of the index lies; all addresses are absolute and end with a slash. */
export interface Shard {
  /** Root of the site that it belongs to. */
  root: string;
  folder: string;
}

export interface Hit {
  /** Occurrences of the phrases in headings and titles. */
  inHeadings: number;
  /** Occurrences of the phrases in all; from an index that knows places only, at least nearly so. */
  count: number;
  /** The record; its address is below our own root, or absolute for a record of another site. */
  load: () => Promise<SearchRecord>;
}

export interface Engine {
  /**
   * The records that contain each of the phrases, in the order of the site.
   *
   * @param phrases folded, without white space, not empty
   */
  find: (phrases: readonly string[], filters: Filters) => Promise<Hit[]>;
  /** The reports to choose from, in the order of their titles. */
  reports: () => Promise<{ id: string; title: string }[]>;
}

/** Best first: by hits in headings, then by number of occurrences, then in the order of the site. */
export function rank<T extends Pick<Hit, 'inHeadings' | 'count'>>(hits: readonly T[]): T[] {
  return [...hits].sort((a, b) => b.inHeadings - a.inHeadings || b.count - a.count);
}
