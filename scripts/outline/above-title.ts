/** What stands above the title: table of fields, name of the issuer, document number, strays of a page. */

import { inBothScripts } from '../chinese/traditional.ts';
import type { Paragraph } from '../model.ts';
import { type LaidOutParagraph, plain } from '../paragraphs/join-lines.ts';
import {
  endsWithKind,
  isField,
  isLetterhead,
  isNumberLine,
  isTitleLine,
} from './masthead-lines.ts';
import { closeUp, isDate } from './text-shapes.ts';
import { readTitle } from './title.ts';

const mostFields = 20;
const mostStrays = 3;
const longestStray = 120;
const bulletin = inBothScripts(/(?:纪[\s　]*要|专[\s　]*报|简[\s　]*报)$/);
const office = inBothScripts(/(?:局|委|厅|部|院|会|队|办公室|中心|公司)$/);

/** Table of fields, name of the issuer, document number: what may stand above the title. */
export function takeHead(
  paragraphs: readonly LaidOutParagraph[],
  from: number,
  read: Paragraph[],
): number {
  let at = from;
  for (; at < Math.min(paragraphs.length, from + mostFields); at++) {
    const paragraph = paragraphs[at];
    if (!paragraph) break;
    if (isField(paragraph.text) || isHead(paragraphs, at)) read.push(plain(paragraph));
    else if (isDatedOffice(paragraph.text)) read.push({ ...plain(paragraph), role: 'date' });
    else if (isNumberLine(paragraph.text))
      read.push({ ...plain(paragraph), role: 'documentNumber' });
    else break;
  }
  return at;
}

/**
 * What a page or a copy left above the title, a rule drawn with dashes for one: it is passed over where
 * a title that names its subject and its kind follows at once.
 */
export function takeStrays(
  paragraphs: readonly LaidOutParagraph[],
  from: number,
  read: Paragraph[],
): number {
  for (let at = from; at <= from + mostStrays; at++) {
    const text = paragraphs[at]?.text ?? '';
    if (isTitleLine(text) && /[\p{L}\p{N}]/u.test(text)) {
      if (at > from && !isWholeTitle(paragraphs, at)) return from;
      for (const stray of paragraphs.slice(from, at)) read.push(plain(stray));
      return at;
    }
    if (!isStray(text)) return from;
  }
  return from;
}

/** A bulletin sets the name of its office and its date on one line above the title. */
function isDatedOffice(text: string): boolean {
  const name = /^(\S{2,30})(?: {2}|[　\t])\s*(\d\D*.+)$/.exec(text.slice(0, 80));
  return name !== null && office.test(name[1] ?? '') && isDate(name[2] ?? '');
}

/** What looks like the name of an issuer is one only above a number: it may begin the title. */
function isHead(paragraphs: readonly LaidOutParagraph[], at: number): boolean {
  const near = paragraphs.slice(at, at + 6).map(({ text }) => text);
  const end = near.findIndex((text) => !isLetterhead(text));
  return end > 0 && isNumberLine(near[end] ?? '');
}

/** Nothing but signs, or pieces with white space between them; never a sentence. */
function isStray(text: string): boolean {
  if (text === '' || text.length > longestStray) return false;
  return !/[\p{L}\p{N}]/u.test(text) || (/[\s　|｜]/.test(text) && !/[，。；]/.test(text));
}

function isWholeTitle(paragraphs: readonly LaidOutParagraph[], at: number): boolean {
  const title = readTitle(paragraphs, at).map(({ line }) => line);
  return endsWithKind(title.join(''));
}

/** Minutes and bulletins have nothing but their own name above their number: 某某会议纪要, 第8期. */
export function titleAmongHead(read: Paragraph[]): string[] {
  const at = read.findIndex(({ role, text }) => role === undefined && bulletin.test(text));
  const head = read[at];
  if (!head) return [];
  read[at] = { ...head, role: 'title' };
  return [closeUp(head.text)];
}
