/**
 * What stands before the text, in the order in which it comes:
 *
 * 1. label of an annex, table of fields, name of the issuer, document number;
 * 2. title lines;
 * 3. document number, note of passage, author, contents, salutation or addressee.
 */

import { inBothScripts } from '../chinese/traditional.ts';
import type { Paragraph, ParagraphRole } from '../model.ts';
import { type LaidOutParagraph, plain } from '../paragraphs/join-lines.ts';
import { takeHead, takeStrays, titleAmongHead } from './above-title.ts';
import {
  dash,
  isAddressee,
  isAuthor,
  isField,
  isNumberLine,
  isPassage,
  isSalutation,
  isTitleLine,
  opensPassage,
  titleOfField,
} from './masthead-lines.ts';
import {
  findContents,
  findUnlabelled,
  followsTitle,
  withoutContentsLabel,
} from './table-of-contents.ts';
import { hasFinalMark, isDate, isMonth } from './text-shapes.ts';
import { findRepeat, readTitle } from './title.ts';

export interface Masthead {
  /** Empty where the text has no title; an annex without one is called by its label. */
  title: string;
  paragraphs: Paragraph[];
  /** Index of the first paragraph of the text proper. */
  bodyAt: number;
}

/** A note of passage in parentheses has no more lines. */
const passageLines = 12;
const office = inBothScripts(/(?:局|委|厅|部|院|会|队|办公室|中心|公司)$/);

/** 附件, 附件1, 附：, and 附件2：with a title behind it. */
export const annexLabel = inBothScripts(
  /^附[\s　]*(?:件|表|录|图)?[\s　]*[一二三四五六七八九十0-9０-９]{0,3}[\s　]*(?:[：:.．、]|(?=[\s　]|$))/,
);

/** Reads the masthead of a document; `annex` where it is attached to another one. */
export function readMasthead(paragraphs: readonly LaidOutParagraph[], annex: boolean): Masthead {
  const read: Paragraph[] = [];
  const title: string[] = [];
  let at = 0;
  if (annex && annexLabel.test(paragraphs[0]?.text ?? '')) {
    const label = paragraphs[0]?.text ?? '';
    const own = label.replace(annexLabel, '').trim();
    if (paragraphs[0]) read.push({ ...plain(paragraphs[0]), role: 'annexLabel' });
    if (own !== '') title.push(own);
    at = 1;
  }
  at = takeHead(paragraphs, at, read);
  if (!annex) at = takeStrays(paragraphs, at, read);
  at = takeContents(paragraphs, at, read);
  if (title.length === 0) {
    for (const { paragraph, line } of readTitle(paragraphs, at)) {
      read.push({ ...plain(paragraph), role: 'title' });
      title.push(line);
      at++;
    }
  }
  at = takeRest(paragraphs, at, read, title.join(''));
  if (title.length === 0) title.push(...titleAmongHead(read));
  const named = paragraphs.slice(0, at).map(({ text }) => titleOfField(text));
  const fromField = title.length === 0 ? named.find((each) => each !== '') : undefined;
  const label =
    annex && read[0]?.role === 'annexLabel' ? read[0].text.replace(/[：:.．、]$/, '') : '';
  const listed = read.some(({ role }) => role === 'tableOfContents');
  const written = listed ? withoutContentsLabel(title.join('')) : title.join('');
  return { title: written || fromField || label, paragraphs: read, bodyAt: at };
}

function takeContents(
  paragraphs: readonly LaidOutParagraph[],
  at: number,
  read: Paragraph[],
): number {
  const end = Math.max(findContents(paragraphs, at), findUnlabelled(paragraphs, at));
  for (const paragraph of paragraphs.slice(at, end)) {
    read.push({ ...plain(paragraph), role: 'tableOfContents' });
  }
  return Math.max(at, end);
}

/** What stands between title and text. */
function takeRest(
  paragraphs: readonly LaidOutParagraph[],
  from: number,
  read: Paragraph[],
  title: string,
): number {
  let at = from;
  let repeat = { start: from, end: from };
  for (let addressed = false; at < paragraphs.length; ) {
    const paragraph = paragraphs[at];
    if (!paragraph) break;
    if (at >= repeat.end && !addressed) {
      repeat = findRepeat(paragraphs, at, title) ?? { start: at, end: at };
    }
    if (at >= repeat.start && at < repeat.end) {
      read.push(plain(paragraph));
      at++;
      continue;
    }
    const contents = followsTitle(title, paragraphs, at);
    const labelled = contents > at ? contents : findContents(paragraphs, at);
    const next = labelled > at ? labelled : findUnlabelled(paragraphs, at);
    const passage = title === '' || addressed ? at : passageEnd(paragraphs, at);
    const end = Math.max(next, passage);
    const of: ParagraphRole = next > at ? 'tableOfContents' : 'passageNote';
    for (const each of paragraphs.slice(at, end)) read.push({ ...plain(each), role: of });
    if (end > at) {
      at = end;
      continue;
    }
    const between = at < repeat.start ? 'none' : undefined;
    const role: ParagraphRole | 'none' | undefined = addressed
      ? undefined
      : (roleOf(paragraphs, at, title) ?? between);
    if (role === undefined) break;
    read.push(role === 'none' ? plain(paragraph) : { ...plain(paragraph), role });
    addressed = role === 'addressee' || role === 'salutation';
    at++;
  }
  return at;
}

/** Where a note of passage ends that stands on several lines in one pair of parentheses. */
function passageEnd(paragraphs: readonly LaidOutParagraph[], at: number): number {
  if (!opensPassage(paragraphs[at]?.text ?? '')) return at;
  const lines = paragraphs.slice(at, at + passageLines);
  const last = lines.findIndex(({ text }) => /[)）]$/.test(text));
  const whole = lines.slice(0, last + 1).every(({ text }) => !/[。；]/.test(text));
  return last > 0 && whole ? at + last + 1 : at;
}

/** The role of a paragraph after the title; 'none' for one that belongs there without a role. */
function roleOf(
  paragraphs: readonly LaidOutParagraph[],
  at: number,
  title: string,
): ParagraphRole | 'none' | undefined {
  const text = paragraphs[at]?.text ?? '';
  const titled = title !== '';
  if (/^<!--.*-->$/.test(text)) return titled ? 'none' : undefined;
  if (isSalutation(text)) return 'salutation';
  if (isNumberLine(text)) return 'documentNumber';
  if (titled) {
    if (isField(text)) return 'none';
    if (isDate(text) || isMonth(text)) return 'date';
    if (dash.test(text) && text.length <= 80 && !hasFinalMark(text)) return 'passageNote';
    if (isPassage(text)) return 'passageNote';
    if ((isAuthor(text) || isOffice(paragraphs, at)) && isTitleLine(text)) return 'author';
    if (leadsOn(paragraphs, at)) {
      return text.length <= 20 && salutationFollows(paragraphs, at) ? 'author' : 'none';
    }
  }
  return isAddressee(text) ? 'addressee' : undefined;
}

/** The name of an office below the title, with text, another name or a date below it. */
function isOffice(paragraphs: readonly LaidOutParagraph[], at: number): boolean {
  const text = paragraphs[at]?.text ?? '';
  const below = paragraphs[at + 1]?.text ?? '';
  if (text.length > 20 || !office.test(text)) return false;
  return below.length >= 15 || isDate(below) || office.test(below);
}

/** A short line between the title and what can stand nowhere but in a masthead. */
function leadsOn(paragraphs: readonly LaidOutParagraph[], at: number): boolean {
  if (!isTitleLine(paragraphs[at]?.text ?? '')) return false;
  for (const { text } of paragraphs.slice(at + 1, at + 4)) {
    if (isSalutation(text) || isNumberLine(text)) return true;
    if (opensPassage(text) || !isTitleLine(text)) return isPassage(text) || opensPassage(text);
  }
  return false;
}

function salutationFollows(paragraphs: readonly LaidOutParagraph[], at: number): boolean {
  return paragraphs.slice(at + 1, at + 3).some(({ text }) => isSalutation(text));
}
