import { endsSentence } from '../chinese/marks.ts';
import type { Line } from '../model.ts';

/** How a text is hard-wrapped. */
export interface Wrap {
  /**
   * The line is as long as lines of this text get, so that its paragraph may go on in the next one. Where
   * the width is exact, what the next line begins with must have had no room on it.
   */
  isFull(text: string, next: string): boolean;
  /** Not even a space would have fitted, so that the break may stand in the middle of a word. */
  isBrimful(text: string): boolean;
  /** Paragraphs begin with white space. */
  indents: boolean;
  /** Every line begins with white space, as in quoted mail. */
  indentsAll: boolean;
}

/** More white space than the two characters of a paragraph: a title, a signature. */
const centred = /^(?:[\t　]{3}|[\s　]{7})/;
/** What a line may end with although it is full already, or must not begin with. */
const punctuated = /[，。、；：？！）》」』】”’,;:?!)]$/;
/** What is not broken at the end of a line: a word, a number, a character with the marks behind it. */
const firstToken = /^(?:[A-Za-z0-9.%+-]{1,40}|.)[，。、；：？！）》」』】”’％]{0,3}/u;
/** A line may end so many columns earlier, where letters are of different width. */
const ragged = 4;
/** Of so many lines that surely go on, hardly one would have had room for more: the width is exact. */
const exact = 0.97;
const fewestExact = 6;

/** How the lines of a text are measured, by what they are wrapped at. */
interface Measure {
  /** Length of a text; long lines are not counted to their end. */
  size(text: string): number;
  /** Length of a Chinese character. */
  unit: number;
}

/** 2 for a Chinese character, 1 for a letter or a digit. */
const columns: Measure = {
  unit: 2,
  size(text) {
    if (text.length > 100) return 101;
    let width = 0;
    for (let index = 0; index < text.length; index++)
      width += text.charCodeAt(index) > 0xff ? 2 : 1;
    return Math.min(width, 101);
  },
};
/** Programs that know nothing of columns count characters. */
const characters: Measure = { unit: 1, size: (text) => Math.min(text.length, 51) };

/**
 * Finds out whether a text was wrapped at a fixed width of 18 to 50 characters: most lines that are
 * not the last of their paragraph have nearly the same length, hardly any is longer, and most of
 * them end without a final mark.
 */
export function findWrap(lines: readonly Line[]): Wrap | undefined {
  const texts = lines.map(({ text }) => text.trimEnd());
  const byColumns = measureWrap(texts, columns);
  const byCharacters = measureWrap(texts, characters);
  const found = (byCharacters?.exactly ?? 0) > (byColumns?.exactly ?? 0) ? byCharacters : byColumns;
  if (found === undefined) return undefined;
  const { measure, widest, strict } = found;
  const { size, unit } = measure;
  const near = widest - (ragged / 2) * unit;
  return {
    isFull(text, next) {
      const length = size(text.trimEnd());
      if (length < near || centred.test(text) || centred.test(next)) return false;
      return !strict || length + size(firstToken.exec(next.trimStart())?.[0] ?? '') > found.limit;
    },
    isBrimful: (text) => strict && size(text.trimEnd()) >= found.limit,
    indents: found.indented >= found.all * 0.05 && found.indented < found.all * 0.8,
    indentsAll: found.indented >= found.all * 0.8,
  };
}

interface MeasuredWrap {
  measure: Measure;
  /** Length that all but a few lines keep to. */
  widest: number;
  /** The same without the marks that may hang over. */
  limit: number;
  /** Lines that are exactly so long. */
  exactly: number;
  /** No line that goes on has room for what the next one begins with. */
  strict: boolean;
  all: number;
  indented: number;
}

function measureWrap(texts: readonly string[], measure: Measure): MeasuredWrap | undefined {
  const { size, unit } = measure;
  const longest = 50 * unit;
  const counts: number[] = new Array(longest + 2).fill(0);
  const unmarked: number[] = new Array(longest + 2).fill(0);
  let all = 0;
  let indented = 0;
  for (const text of texts) {
    const length = size(text);
    if (length === 0) continue;
    all++;
    if (/^[\s　]/.test(text)) indented++;
    counts[length] = (counts[length] ?? 0) + 1;
    if (!punctuated.test(text)) unmarked[length] = (unmarked[length] ?? 0) + 1;
  }
  if (all < 6 || (counts[longest + 1] ?? 0) > all * 0.03) return undefined;
  const narrowest = 18 * unit;
  const widest = longestUsual(counts, all, longest, narrowest);
  if (widest === undefined) return undefined;
  let full = 0;
  let open = 0;
  for (const text of texts) {
    if (size(text) < widest - (ragged / 2) * unit) continue;
    full++;
    if (!endsSentence(text)) open++;
  }
  if (full < all * 0.35 || full < 4 || open < full * 0.6) return undefined;
  const plain = unmarked.reduce((sum, count) => sum + count, 0);
  const limit = longestUsual(unmarked, plain, longest, narrowest) ?? widest;
  const exactly = texts.filter((text) => Math.abs(size(text) - limit) < unit).length;
  return { measure, widest, limit, exactly, strict: isStrict(texts, size, limit), all, indented };
}

/** The length that all but a few lines keep to. */
function longestUsual(
  counts: readonly number[],
  all: number,
  longest: number,
  narrowest: number,
): number | undefined {
  let longer = counts[longest + 1] ?? 0;
  for (let length = longest; length >= narrowest; length--) {
    longer += counts[length] ?? 0;
    if (longer > all * 0.05) return length;
  }
  return undefined;
}

/** Whether lines of some length that end in the middle of a sentence leave no room for what follows. */
function isStrict(texts: readonly string[], size: Measure['size'], limit: number): boolean {
  let open = 0;
  let filled = 0;
  for (const [index, text] of texts.entries()) {
    const length = size(text);
    const next = texts[index + 1]?.trimStart() ?? '';
    if (length < limit * 0.8 || length > limit || punctuated.test(text) || next === '') continue;
    open++;
    if (length + size(firstToken.exec(next)?.[0] ?? '') > limit) filled++;
  }
  return open >= fewestExact && filled >= open * exact;
}
