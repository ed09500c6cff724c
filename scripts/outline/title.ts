/** The lines of a title, and where it is said once more. */

import { isOffice } from '../chinese/offices.ts';
import { markdownMark } from '../chinese/read-numbered.ts';
import { inBothScripts } from '../chinese/traditional.ts';
import type { LaidOutParagraph } from '../paragraphs/join-lines.ts';
import {
  countRepeat,
  endsLikePassage,
  endsWithKind,
  isAddressee,
  isAuthor,
  isComplete,
  isLetterhead,
  isSalutation,
  isSameTitle,
  isTitleLine,
  isTitleWithStop,
} from './masthead-lines.ts';
import { isSiteName } from './page-furniture.ts';
import { closeUp, spaceless } from './text-shapes.ts';

/** A line of a title: its paragraph, and how it is shown. */
export interface TitleLine {
  paragraph: LaidOutParagraph;
  /** Without signs of Markdown, spaced letters closed up. */
  line: string;
}

const titleLines = 4;
/** A first line that is not longer is a word of the page, unless it is the name of an office. */
const longestWord = 4;
/** A title is said once more within so many lines, its own among them. */
const farthestRepeat = 6;
/** What a web page sets between a title and the same title is short. */
const longestBetween = 240;
/** 单位：元 above a table. */
const label = /^[^：:]{1,8}[：:]/;
const unfinished = inBothScripts(/(?:[的和与及、对暨或]|关于|印发|转发|批转)$/);

/** Reads the lines of a title that begins at `from`, one to four of them; none where there is no title. */
export function readTitle(paragraphs: readonly LaidOutParagraph[], from: number): TitleLine[] {
  const title: TitleLine[] = [];
  const list = titleRun(paragraphs, from) > titleLines;
  for (const [index, paragraph] of paragraphs.slice(from, from + titleLines).entries()) {
    const next = paragraphs[from + index + 1]?.text ?? '';
    if (isTitleWithStop(paragraph.text) && isAddressee(next) && index === 0) {
      return [{ paragraph, line: paragraph.text.slice(0, -1) }];
    }
    if (!isTitleLine(paragraph.text)) return title;
    const read = title.map(({ line }) => line);
    if (index > 0 && list && !unfinished.test(read.join(''))) return title;
    if (index > 0 && !continuesTitle(title, paragraph)) return title;
    const unmarked = paragraph.text.slice(markdownMark(paragraph.text).length);
    const line = closeUp(unmarked.replace(/[：:]?(?:\*\*|[\s　]+#+)?$/, ''));
    title.push({ paragraph, line });
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

/** A second or third line of a title is none of what may follow a title, and none that begins one. */
function continuesTitle(
  title: readonly TitleLine[],
  { text, indented }: LaidOutParagraph,
): boolean {
  const lines = title.map(({ line }) => line);
  const read = lines.join('');
  if (unfinished.test(read)) return true;
  if (markdownMark(text) !== '' || isSameTitle(read, text) || label.test(text)) return false;
  if (isComplete(lines, text) || isAuthor(text) || endsLikePassage(text)) return false;
  if (text.length < longestWord && !endsWithKind(text)) return false;
  const isWord = read.length <= longestWord && !isOffice(read);
  const isAlone = isWord || isLetterhead(read) || isSiteName(read);
  const isCentred = indented && title.every(({ paragraph }) => !paragraph.indented);
  return !isAlone && !(isCentred && endsWithKind(text)) && !spaceless(text).includes(read);
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

/** A part of a title once more: 政府工作报告 below 2031年某县政府工作报告. */
export function saysLess(title: string, text: string): boolean {
  const shorter = spaceless(text);
  return (
    shorter.length > longestWord && endsWithKind(shorter) && spaceless(title).includes(shorter)
  );
}
