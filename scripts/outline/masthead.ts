/**
 * What stands before the text: title lines; above them number, secrecy, contents and what a page sets
 * there; below them number, note of passage, author, contents, salutation or addressee.
 */

import { isShortAsName } from '../chinese/offices.ts';
import { inBothScripts } from '../chinese/traditional.ts';
import type { Paragraph } from '../model.ts';
import { type LaidOutParagraph, plain } from '../paragraphs/join-lines.ts';
import { findTitle } from './find-title.ts';
import {
  isAddressee,
  isNumberLine,
  isPassage,
  isSalutation,
  isTitleLine,
  opensPassage,
} from './masthead-lines.ts';
import { aboveTitle, belowTitle, type Role, shapeOf, withoutTitle } from './masthead-shapes.ts';
import { fieldsEnd, isCaption, isField, isMenu, titleOfField } from './page-furniture.ts';
import {
  findContents,
  findUnlabelled,
  followsTitle,
  withoutContentsLabel,
} from './table-of-contents.ts';
import { findRepeat, saysLess } from './title.ts';

export interface Masthead {
  /** Empty where the text has no title; an annex without one is called by its label. */
  title: string;
  paragraphs: Paragraph[];
  /** Index of the first paragraph of the text proper. */
  bodyAt: number;
  /** Whether a person should look at the title: it could be another line. */
  isGuess: boolean;
}

/** A note of passage in parentheses has no more lines. */
const passageLines = 12;
/** So far below a title a salutation or an addressee can show that all above it belongs to the masthead. */
const reach = 20;
const longestAbove = 160;
/** Below a title, one line that looks like a field of a page may be text. */
const fewestFields = 2;
/** More lines that could be text are text. */
const mostOwnLines = 3;

/** 附件, 附件1, 附：, and 附件2：with a title behind it. */
export const annexLabel = inBothScripts(
  /^附[\s　]*(?:件|表|录|图)?[\s　]*[一二三四五六七八九十0-9０-９]{0,3}[\s　]*(?:[：:.．、]|(?=[\s　]|$))/,
);

/**
 * Reads the masthead of a document.
 *
 * @param isAnnex it is attached to another one
 * @param hinted raw lines that the file itself names as its title
 */
export function readMasthead(
  paragraphs: readonly LaidOutParagraph[],
  isAnnex: boolean,
  hinted: ReadonlySet<number> = new Set(),
): Masthead {
  const [first] = paragraphs;
  const label = isAnnex && first ? (annexLabel.exec(first.text)?.[0] ?? '') : '';
  const read: Paragraph[] = label !== '' && first ? [{ ...plain(first), role: 'annexLabel' }] : [];
  const own = label === '' ? '' : (first?.text.slice(label.length).trim() ?? '');
  const from = read.length;
  const found =
    own === ''
      ? findTitle(paragraphs, from, isAnnex, hinted)
      : { at: from, lines: [], isGuess: false };
  readAbove(paragraphs, from, found.at, read);
  for (const { paragraph } of found.lines) read.push({ ...plain(paragraph), role: 'title' });
  const written = own || found.lines.map(({ line }) => line).join('');
  const bodyAt = readBelow(paragraphs, found.at + found.lines.length, written, read);
  const isListed = read.some(({ role }) => role === 'tableOfContents');
  const title = isListed ? withoutContentsLabel(written) : written;
  const inField = read.map(({ text }) => titleOfField(text)).find((each) => each !== '');
  const named = label.trim().replace(/[：:.．、]$/, '');
  return { title: title || inField || named, paragraphs: read, bodyAt, isGuess: found.isGuess };
}

function readAbove(
  paragraphs: readonly LaidOutParagraph[],
  from: number,
  end: number,
  read: Paragraph[],
): void {
  for (let at = from; at < end; ) {
    const next = Math.min(end, contentsEnd(paragraphs, at, ''));
    take(read, paragraphs.slice(at, next), 'tableOfContents');
    at = next;
    const paragraph = at < end ? paragraphs[at] : undefined;
    if (!paragraph) return;
    take(read, [paragraph], shapeOf(aboveTitle, paragraphs, at)?.[0]);
    at++;
  }
}

/** Reads what stands between title and text; returns where the text begins. */
function readBelow(
  paragraphs: readonly LaidOutParagraph[],
  from: number,
  title: string,
  read: Paragraph[],
): number {
  const shapes = title === '' ? withoutTitle : belowTitle;
  const led = title === '' ? from : leadEnd(paragraphs, from);
  let at = from;
  let repeat = { start: from, end: from };
  while (at < paragraphs.length) {
    if (at >= repeat.end) repeat = findRepeat(paragraphs, at, title) ?? { start: at, end: at };
    const contents = contentsEnd(paragraphs, at, title);
    const passage = title === '' ? at : passageEnd(paragraphs, at);
    const fields = title === '' ? at : fieldsEnd(paragraphs, at, fewestFields);
    const next = Math.max(contents, passage, fields);
    const role = contents > at ? 'tableOfContents' : passage > at ? 'passageNote' : undefined;
    take(read, paragraphs.slice(at, next), role);
    const text = paragraphs[at]?.text ?? '';
    if (next > at) at = next;
    else {
      const isAgain = at < repeat.end || (at < led && saysLess(title, text));
      const shape = isAgain && at >= repeat.start ? undefined : shapeOf(shapes, paragraphs, at);
      if (!shape && !isAgain && at >= led) break;
      take(
        read,
        paragraphs.slice(at, at + 1),
        shape ? shape[0] : nameBelow(paragraphs, at, isAgain),
      );
      at++;
      if (shape?.[0] === 'addressee' || shape?.[0] === 'salutation') break;
    }
  }
  return at;
}

function take(read: Paragraph[], taken: readonly LaidOutParagraph[], role: Role): void {
  for (const each of taken) read.push(role ? { ...plain(each), role } : plain(each));
}

function contentsEnd(paragraphs: readonly LaidOutParagraph[], at: number, title: string): number {
  const below = followsTitle(title, paragraphs, at);
  const labelled = below > at ? below : findContents(paragraphs, at);
  return labelled > at ? labelled : findUnlabelled(paragraphs, at);
}

/** Where a note of passage ends that stands on several lines in one pair of parentheses. */
function passageEnd(paragraphs: readonly LaidOutParagraph[], at: number): number {
  if (!opensPassage(paragraphs[at]?.text ?? '')) return at;
  const lines = paragraphs.slice(at, at + passageLines);
  const last = lines.findIndex(({ text }) => /[)）]$/.test(text));
  const whole = lines.slice(0, last + 1).every(({ text }) => !/[。；]/.test(text));
  return last > 0 && whole ? at + last + 1 : at;
}

/**
 * Where the last line stands that can stand nowhere but in a masthead, with nothing above it that must
 * be text: all up to it belongs to the masthead, captions and names among it.
 */
function leadEnd(paragraphs: readonly LaidOutParagraph[], from: number): number {
  let end = from;
  let own = 0;
  for (let at = from; at < Math.min(paragraphs.length, from + reach); at++) {
    const text = paragraphs[at]?.text ?? '';
    if (paragraphs[at]?.row) break;
    if (isSalutation(text)) return at;
    if (isNumberLine(text) || opensPassage(text) || isPassage(text)) end = at;
    else if (isAddressee(text) || text.length > longestAbove || /[；：]$/.test(text)) {
      if (!isField(text) && !isMenu(text)) break;
    } else if (shapeOf(belowTitle, paragraphs, at) === undefined && ++own > mostOwnLines) break;
    else if (/[。！]$/.test(text) && !isCaption(text) && !salutationFollows(paragraphs, at)) break;
    else if (
      !isTitleLine(text) &&
      shapeOf(belowTitle, paragraphs, at) === undefined &&
      !salutationFollows(paragraphs, at)
    )
      break;
  }
  return end;
}

/** A short line right above the salutation names the speaker. */
function nameBelow(paragraphs: readonly LaidOutParagraph[], at: number, isAgain: boolean): Role {
  const text = paragraphs[at]?.text ?? '';
  const isName = isShortAsName(text) || (isTitleLine(text) && text.length <= 20);
  return !isAgain && isName && salutationFollows(paragraphs, at) ? 'author' : undefined;
}

function salutationFollows(paragraphs: readonly LaidOutParagraph[], at: number): boolean {
  return paragraphs.slice(at + 1, at + 4).some(({ text }) => isSalutation(text));
}
