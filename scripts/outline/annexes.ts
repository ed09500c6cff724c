/** Where the documents begin that are attached to a report. */

import { hasFinalMark } from '../chinese/marks.ts';
import { readNumbered } from '../chinese/read-numbered.ts';
import type { LaidOutParagraph } from '../paragraphs/join-lines.ts';
import { isImprint } from './imprint.ts';
import { annexLabel } from './masthead.ts';
import { isDate, isParenthesised } from './text-shapes.ts';
import { isNamed } from './unnumbered.ts';

const dateAhead = 15;
/** A notice that hands on a document is short. */
const farthestName = 12;

/**
 * Cuts the paragraphs of a file into the report and its annexes. An annex begins with its label
 * (附件2) on a line of its own, or, where a notice hands on a document, with that document's title
 * below signature, date and notes.
 *
 * @returns the indices at which annexes begin.
 */
export function findAnnexes(paragraphs: readonly LaidOutParagraph[]): number[] {
  const starts: number[] = [];
  let text = false;
  let signed = false;
  let datesLeft = paragraphs.filter((paragraph) => isDate(paragraph.text)).length;
  for (const [at, paragraph] of paragraphs.entries()) {
    const dated = isDate(paragraph.text);
    if (dated) datesLeft--;
    if (at > 0 && text && isLabel(paragraphs, at, signed, datesLeft > 0)) {
      starts.push(at);
      text = true;
      continue;
    }
    if (dated && text) {
      const signer = isSigner(paragraphs[at - 1]?.text ?? '');
      signed ||= signer;
      const next = afterNotes(paragraphs, at + 1);
      const isMeant =
        signer || isHandedOn(paragraphs, at, next) || isNamed(paragraphs[next]?.text ?? '');
      if (isMeant && isAttachedTitle(paragraphs, next)) {
        starts.push(next);
        text = false;
      }
    }
    if (paragraph.text.length >= 8 && /[。！]$/.test(paragraph.text)) text = true;
  }
  return [...new Set(starts)].sort((a, b) => a - b);
}

function isLabel(
  paragraphs: readonly LaidOutParagraph[],
  at: number,
  signed: boolean,
  dates: boolean,
): boolean {
  const text = paragraphs[at]?.text ?? '';
  const label = annexLabel.exec(text)?.[0];
  if (label === undefined || text.length > 80) return false;
  if (label.length < text.length) return signed && !hasFinalMark(text) && !isNote(paragraphs, at);
  return !(dates && isNote(paragraphs, at));
}

/** A list of annexes: numbered lines, with the date of the report soon after. */
function isNote(paragraphs: readonly LaidOutParagraph[], at: number): boolean {
  for (const { text } of paragraphs.slice(at + 1, at + dateAhead)) {
    if (isDate(text)) return true;
    if (text.length > 60 || hasFinalMark(text)) return false;
  }
  return false;
}

function isSigner(text: string): boolean {
  return text.length <= 45 && !hasFinalMark(text) && !/[。；]/.test(text) && !isParenthesised(text);
}

/** Where the seal stands for the signature, the notice names what follows its date: 《某某方案》. */
function isHandedOn(paragraphs: readonly LaidOutParagraph[], at: number, next: number): boolean {
  const title = paragraphs[next]?.text ?? '';
  const notice = paragraphs.slice(Math.max(0, at - farthestName), at);
  return notice.some(({ text }) => text.slice(0, 400).includes(`《${title}》`));
}

function afterNotes(paragraphs: readonly LaidOutParagraph[], from: number): number {
  let at = from;
  while (at < paragraphs.length) {
    const text = paragraphs[at]?.text ?? '';
    if (!isParenthesised(text) && !isImprint(text)) break;
    at++;
  }
  return at;
}

/** A title that has a text below it. */
function isAttachedTitle(paragraphs: readonly LaidOutParagraph[], at: number): boolean {
  const text = paragraphs[at]?.text ?? '';
  if (text === '' || text.length > 60 || hasFinalMark(text) || /[。；]/.test(text)) return false;
  if (isDate(text) || readNumbered(text) || annexLabel.test(text)) return false;
  return paragraphs
    .slice(at + 1, at + 8)
    .some((below) => /[。：]$/.test(below.text) || readNumbered(below.text));
}
