import type { Diagnostic } from '../diagnostics.ts';
import type { LineHint, ReportText, Sidecar } from '../model.ts';

/** What a reader makes of the bytes of a file. */
export interface Extracted extends Omit<ReportText, 'id' | 'path' | 'raw'> {
  text: string;
  /** About the file; lines are those of the text. */
  diagnostics: Omit<Diagnostic, 'path'>[];
  defaults?: Sidecar;
}

/** The hints of lines that say more than their text; sorted by line. */
export function hintsOf(lines: readonly ({ text: string } & Omit<LineHint, 'line'>)[]): LineHint[] {
  return lines.flatMap(({ text: _, ...hint }, index) =>
    Object.keys(hint).length === 0 ? [] : [{ line: index + 1, ...hint }],
  );
}
