import { findBlanks } from '../find-blanks.ts';
import type { Run, WordParagraph } from './paragraph.ts';
import type { WordTable } from './table.ts';

/** What a document is made of. */
export type Piece = WordParagraph | WordTable;

export type RunsOf = (text: string) => Run[];

export function isTable(piece: Piece | undefined): piece is WordTable {
  return piece !== undefined && 'body' in piece;
}

export function plainRuns(text: string): Run[] {
  return text === '' ? [] : [{ text }];
}

/** Runs with the blanks of a text set off, so that whoever fills them in sees them. */
export function runsWithBlanks(text: string): Run[] {
  const runs: Run[] = [];
  let done = 0;
  for (const { start, end } of findBlanks(text)) {
    runs.push(...plainRuns(text.slice(done, start)), {
      text: text.slice(start, end),
      isMarked: true,
    });
    done = end;
  }
  return [...runs, ...plainRuns(text.slice(done))];
}
