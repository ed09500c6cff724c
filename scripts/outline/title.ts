/** The lines of a title, and where it is said once more. */

import { markdownMark } from '../chinese/read-numbered.ts';
import { inBothScripts } from '../chinese/traditional.ts';
import type { LaidOutParagraph } from '../paragraphs/join-lines.ts';
import {
  countRepeat,
  endsLikePassage,
  isAddressee,
  isAuthor,
  isComplete,
  isField,
  isSalutation,
  isSameTitle,
  isTitleLine,
} from './masthead-lines.ts';
import { closeUp } from './text-shapes.ts';

/** A line of a title: its paragraph, and how it is shown. */
export interface TitleLine {
  paragraph: LaidOutParagraph;
  /** Without signs of Markdown, spaced letters closed up. */
  line: string;
}

const titleLines = 4;
/** A title is said once more within so many lines, its own among them. */
const farthestRepeat = 6;
/** What a web page sets between a title and the same title is short. */
const longestBetween = 240;
const unfinished = inBothScripts(/(?:[的和与及、对暨或]|关于)$/);

/** Reads the lines of a title that begins at `from`, one to four of them; none where there is no title. */
export function readTitle(paragraphs: readonly LaidOutParagraph[], from: number): TitleLine[] {
  const title: TitleLine[] = [];
  const list = titleRun(paragraphs, from) > titleLines;
  for (const [index, paragraph] of paragraphs.slice(from, from + titleLines).entries()) {
    if (!isTitleLine(paragraph.text)) return title;
    const read = title.map(({ line }) => line);
    if (index > 0 && list && !unfinished.test(read.join(''))) return title;
    if (index > 0 && !continuesTitle(read, paragraph.text)) return title;
    const unmarked = paragraph.text.slice(markdownMark(paragraph.text).length);
    const line = closeUp(unmarked);
    title.push({ paragraph, line });
    const next = paragraphs[from + index + 1]?.text ?? '';
    if (unmarked !== paragraph.text || isComplete([...read, line], next)) return title;
  }
  return title;
}

/** How many lines in a row look like a title: more than four are a list or a table below one. */
function titleRun(paragraphs: readonly LaidOutParagraph[], from: number): number {
  let at = from;
  while (at - from <= titleLines && isTitleLine(paragraphs[at]?.text ?? '。')) at++;
  return at - from;
}

/** A second or third line of a title is none of what may follow a title. */
function continuesTitle(title: readonly string[], text: string): boolean {
  const read = title.join('');
  if (markdownMark(text) !== '' || isField(text) || isSameTitle(read, text)) return false;
  return !isComplete(title, text) && !isAuthor(text) && !endsLikePassage(text);
}

/**
 * Where the title is said once more at `at` or soon below, with what a web page sets between.
 *
 * @returns indices of its first line and behind its last one; `undefined` where it is not said again.
 */
export function findRepeat(
  paragraphs: readonly LaidOutParagraph[],
  at: number,
  title: string,
): { start: number; end: number } | undefined {
  const near = paragraphs.slice(at, at + farthestRepeat).map(({ text }) => text);
  for (const [ahead, text] of near.entries()) {
    const lines = countRepeat(title, near.slice(ahead));
    if (lines > 0) return { start: at + ahead, end: at + ahead + lines };
    if (text.length > longestBetween || isSalutation(text) || isAddressee(text)) break;
  }
  return undefined;
}
