/** The blanks of a report, in order, by the headings above them. */

import type { Block } from '../model.ts';
import { blockText } from './blocks.ts';
import { findBlanks } from './find-blanks.ts';
import { headingTitle } from './pages.ts';
import { readTable } from './tables.ts';

/** A blank with a few words around it. */
export interface Blank {
  /** Number among the blanks of the report, from 1. */
  number: number;
  before: string;
  text: string;
  after: string;
}

/** The blanks of one stretch of a report. */
export interface BlankGroup {
  /** The heading above them; empty before the first heading. */
  title: string;
  blanks: Blank[];
}

/** Characters shown on each side of a blank. */
const around = 8;

/** All blanks of a report in order, by the heading (of depth 1 or 2) above them. */
export function blanksOf(blocks: readonly Block[]): BlankGroup[] {
  const groups: BlankGroup[] = [];
  let title = '';
  let number = 0;
  for (const block of blocks) {
    if (block.kind === 'heading' && (block.depth === 1 || block.depth === 2)) {
      title = headingTitle(block);
    } else if (block.kind === 'paragraph' && block.zone === 'closing' && block.isLandmark) {
      title = '结尾';
    }
    for (const text of piecesOf(block)) {
      for (const { start, end } of findBlanks(text)) {
        number += 1;
        const blank: Blank = {
          number,
          before: text.slice(Math.max(0, start - around), start),
          text: text.slice(start, end),
          after: text.slice(end, end + around),
        };
        const last = groups.at(-1);
        if (last?.title === title) last.blanks.push(blank);
        else groups.push({ title, blanks: [blank] });
      }
    }
  }
  return groups;
}

/** The texts of a block in which blanks are looked for: a line of a table is looked at cell by cell. */
function piecesOf(block: Block): string[] {
  if (block.kind === 'heading' || block.paragraph.role !== 'table') return [blockText(block)];
  const { header, body } = readTable([block.paragraph]);
  return [...header, ...body].flat().map(({ text }) => text);
}
