import type { Line, Paragraph } from '../model.ts';

/** Joins the lines that belong to one paragraph; blank lines end one and are not kept. */
export function joinLines(lines: readonly Line[]): Paragraph[] {
  return lines
    .map(({ number, text }) => ({ line: number, text: text.trim() }))
    .filter(({ text }) => text !== '');
}
