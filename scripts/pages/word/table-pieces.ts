import type { Paragraph } from '../../model.ts';
import { type Cell, readTable } from '../tables.ts';
import type { Piece, RunsOf } from './pieces.ts';
import type { WordCell } from './table.ts';

/** The paragraphs of a table as one; as they stand, where nobody knows which cells stood side by side. */
export function tablePieces(paragraphs: readonly Paragraph[], runsOf: RunsOf): Piece[] {
  const { header, body, columns } = readTable(paragraphs);
  if (columns === 1) return paragraphs.map(({ text }) => ({ style: 'Lines', runs: runsOf(text) }));
  const cells = (rows: readonly Cell[][]): WordCell[][] =>
    rows.map((row) => row.map(({ text, isNumber }) => ({ runs: runsOf(text), isNumber })));
  return [{ header: cells(header), body: cells(body) }];
}
