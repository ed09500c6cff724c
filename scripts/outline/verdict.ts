/** What a paragraph of a text is found to be. */

import type { System } from '../chinese/numbering-systems.ts';
import type { Candidate } from './candidates.ts';

/** From the most to the least certain, in the order in which they are looked for. */
export const markStyles = ['bracketed', 'ornamented', 'counted', 'repeated', 'colon'] as const;
export type MarkStyle = (typeof markStyles)[number];

export type Verdict =
  | { kind: 'heading'; system: System; candidate: Candidate }
  | { kind: 'unnumbered'; heading: Unnumbered }
  | { kind: 'article' | 'item' | 'table' | 'text' };

export interface Unnumbered {
  at: number;
  /**
   * - `named`: 前言, 结束语 and their like, of the rank of the outermost headings
   * - `apart`: more blank lines before and after it than between paragraphs
   * - `outer`: one of several of which the first leads up to the outermost numbered series
   * - `plain`: no blank lines more, but one of several short lines without a final mark in a text
   *   without numbered headings whose paragraphs all end with one
   * - a style of marked lines, which nest as numbering systems do
   */
  rank: 'named' | 'outer' | 'apart' | 'plain' | MarkStyle;
}
