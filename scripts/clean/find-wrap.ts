import type { Line } from '../model.ts';

/** How a text is hard-wrapped. */
export interface Wrap {
  /** The line is as long as lines of this text get, so that its paragraph may go on below. */
  isFull(text: string): boolean;
  /** Paragraphs begin with white space. */
  indents: boolean;
  /** Every line begins with white space, as in quoted mail. */
  indentsAll: boolean;
}

/** More white space than the two characters of a paragraph: a title, a signature. */
const centred = /^(?:[\t　]{3}|[\s　]{7})/;
const narrowest = 36;
const widest = 100;

/**
 * Finds out whether a text was wrapped at a fixed width of 18 to 50 characters: most lines that are
 * not the last of their paragraph have nearly the same length, hardly any is longer, and most of
 * them end without a final mark.
 */
export function findWrap(lines: readonly Line[]): Wrap | undefined {
  const counts: number[] = new Array(widest + 2).fill(0);
  let all = 0;
  for (const { text } of lines) {
    const length = width(text.trimEnd());
    if (length === 0) continue;
    all++;
    counts[Math.min(length, widest + 1)] = (counts[Math.min(length, widest + 1)] ?? 0) + 1;
  }
  if (all < 6) return undefined;
  const wrapAt = longestUsual(counts, all);
  if (wrapAt === undefined) return undefined;
  let full = 0;
  let open = 0;
  let indentedLines = 0;
  for (const { text } of lines) {
    const trimmed = text.trimEnd();
    if (/^[\s　]/.test(trimmed)) indentedLines++;
    if (width(trimmed) < wrapAt - 4) continue;
    full++;
    if (!/[。！？；：!?;:]$/.test(trimmed)) open++;
  }
  if (full < all * 0.35 || full < 4 || open < full * 0.6) return undefined;
  return {
    isFull: (text) => width(text.trimEnd()) >= wrapAt - 4 && !centred.test(text),
    indents: indentedLines >= all * 0.05 && indentedLines < all * 0.8,
    indentsAll: indentedLines >= all * 0.8,
  };
}

/** The width that all but a few lines keep to. */
function longestUsual(counts: readonly number[], all: number): number | undefined {
  let longer = counts[widest + 1] ?? 0;
  if (longer > all * 0.03) return undefined;
  for (let length = widest; length >= narrowest; length--) {
    longer += counts[length] ?? 0;
    if (longer > all * 0.05) return length;
  }
  return undefined;
}

/** Width in columns: 2 for a Chinese character. Long lines are not counted to their end. */
function width(text: string): number {
  if (text.length > widest) return widest + 1;
  let columns = 0;
  for (let index = 0; index < text.length; index++)
    columns += text.charCodeAt(index) > 0xff ? 2 : 1;
  return Math.min(columns, widest + 1);
}
