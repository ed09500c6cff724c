/** A question to the search, and its answer: plain values, which a worker can send. */

import type { Excerpt } from './excerpts.ts';
import type { Filters } from './filters.ts';
import type { Cause } from './index-error.ts';

export interface Question {
  query: string;
  filters: Filters;
  sort: Sort;
  /** The reader has stopped typing, so that ways may be tried that take their time. */
  isAtRest: boolean;
  /** Not as typed, but its words and most of its characters, wherever they stand. */
  isLoose: boolean;
}

/** The best first, the latest first, or the latest last. */
export type Sort = 'best' | 'date' | 'old';

/** How the query was taken, in the order in which the ways are tried. */
export type Step =
  | 'exact'
  /** The title or the facts of reports hold it, no text does. */
  | 'report'
  | 'numbers'
  | 'simplified'
  | 'unmarked'
  /** The initials of titles hold it. */
  | 'initials'
  /** All its words, wherever they stand in a section, or most of its characters. */
  | 'words'
  /** Most of its pairs of characters. */
  | 'pairs'
  | 'nothing';

/** Some groups, and whether more can be asked for: of the same kind, or those that hold only a part. */
export interface Batch {
  groups: Group[];
  next: 'more' | 'partial' | 'none';
  /** Says how many sections are left out because their texts could not be read; empty where none is. */
  unread: string;
}

export interface Answer extends Batch {
  step: Step;
  /** How the query was taken and what was found, in one line. */
  said: string;
  /** What was searched for, folded: phrases, or words that may stand apart. */
  phrases: string[];
  /** Words of the query that stand nowhere on the site. */
  absent: string[];
  /** Sections that were found, and reports that they belong to. */
  sections: number;
  reports: number;
  /** How many of the sections hold only a part of what was asked for; they come last. */
  partial: number;
  /** Other sites that could not be searched. */
  lost: LostSite[];
}

export interface LostSite {
  root: string;
  cause: Cause;
}

/** The sections of one report that were found. */
export interface Group {
  /** By which further sections of it are asked for. */
  key: string;
  /** Root of its site, absolute; empty for our own. */
  root: string;
  id: string;
  /** Runs of text in turn, beginning with one that is not marked. */
  title: string[];
  facts: string[];
  /** It holds only a part of what was asked for. */
  isPartial: boolean;
  sections: SectionResult[];
  /** How many sections of it are not shown yet. */
  more: number;
}

export interface SectionResult {
  /** Below the root of its site. */
  url: string;
  title: string[];
  /** Occurrences of what was searched for. */
  count: number;
  excerpts: Excerpt[];
  /** Anchor of the best passage; empty for the top of the page. */
  anchor: string;
  /** What to mark on the page. */
  marks: string[];
}
