/** What a way to take a query has found, and how records answer it. */

import type { SearchRecord } from '../../search/records.ts';
import type { Answer, Step } from './answer.ts';
import type { Line } from './lines.ts';

/** The numbers of an answer, which its status line tells. */
export type Counted = Pick<
  Answer,
  'step' | 'phrases' | 'absent' | 'sections' | 'reports' | 'partial'
>;

export interface Outcome {
  step: Step;
  /** What was searched for, folded. */
  phrases: string[];
  /** Records that hold it. */
  ids: string[];
  /** Records that hold a part of it. */
  partial: string[];
  /** Words of the query that stand nowhere. */
  absent: string[];
  ranking: Ranking;
  say: (answer: Counted) => string;
}

/** How well records answer, and what of them to show. */
export interface Ranking {
  /** A phrase whose occurrences tell more than its first position alone. */
  counted?: string;
  /** Before any text is loaded. @param counts of the phrase by record */
  byPosition: (id: string, counts: ReadonlyMap<string, number> | undefined) => number;
  byText: (id: string, record: SearchRecord) => number;
  byLine: (line: Line) => number;
  /** Whether the text holds what the index cannot tell. */
  isTrue?: (id: string, record: SearchRecord) => boolean;
  /** What to mark in a record. */
  marksOf: (record: SearchRecord) => string[];
  /** What to mark in the title and the facts of a report. */
  inTitles: string[];
}
