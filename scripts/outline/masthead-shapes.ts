/** What a line above or below a title is: the tables that the masthead is read by. */

import { isOffice } from '../chinese/offices.ts';
import { inBothScripts } from '../chinese/traditional.ts';
import type { ParagraphRole } from '../model.ts';
import type { LaidOutParagraph } from '../paragraphs/join-lines.ts';
import {
  isAddressee,
  isAuthor,
  isDatedOffice,
  isNumberLine,
  isPassage,
  isSalutation,
  isSecrecy,
  isTitleLine,
} from './masthead-lines.ts';
import { isCaption, isField, isMenu } from './page-furniture.ts';
import { isDate, isMonth } from './text-shapes.ts';

/** `undefined` where a line belongs to the masthead without a role. */
export type Role = ParagraphRole | undefined;
export type Shape = [
  Role,
  (text: string, paragraphs: readonly LaidOutParagraph[], at: number) => boolean,
];

/** What a line above the title is; the first that fits. Whatever fits none stays there without a role. */
export const aboveTitle: readonly Shape[] = [
  ['documentNumber', isNumberLine],
  ['secrecy', isSecrecy],
  ['date', (text) => isDate(text) || isDatedOffice(text)],
  ['passageNote', (text) => isPassage(text) && !isField(text) && !isMenu(text)],
];

/** What a line below the title is, where it belongs to the masthead. */
export const belowTitle: readonly Shape[] = [
  ['date', isDate],
  [
    undefined,
    (text) => /^<!--.*-->$/.test(text) || isField(text) || isMenu(text) || isCaption(text),
  ],
  ['salutation', isSalutation],
  ['documentNumber', isNumberLine],
  ['secrecy', isSecrecy],
  ['date', isMonth],
  ['passageNote', isPassage],
  [
    'author',
    (text, all, at) =>
      reporter.test(text) || (isTitleLine(text) && (isAuthor(text) || isOfficeAbove(all, at))),
  ],
  ['addressee', isAddressee],
];

/** 述职人：某某 below the title. */
const reporter = inBothScripts(/^(?:述[职责廉学法]{1,4}|报告|汇报)人[：:][\s　]*\S{2,12}$/);

/** Without a title a text can still open with its number and the words to whom it speaks. */
export const withoutTitle = belowTitle.filter(([role]) =>
  ['salutation', 'documentNumber', 'addressee'].includes(role ?? ''),
);

/** The first shape that a line has. */
export function shapeOf(
  shapes: readonly Shape[],
  paragraphs: readonly LaidOutParagraph[],
  at: number,
): Shape | undefined {
  const text = paragraphs[at]?.text ?? '';
  return shapes.find(([, matches]) => matches(text, paragraphs, at));
}

/** The name of an office below the title, with text, another name or a date below it. */
function isOfficeAbove(paragraphs: readonly LaidOutParagraph[], at: number): boolean {
  const text = paragraphs[at]?.text ?? '';
  const below = paragraphs[at + 1]?.text ?? '';
  const isList = paragraphs.slice(at, at + 4).every((each) => isOffice(each.text));
  if (text.length > 20 || !isOffice(text) || isList) return false;
  return below.length >= 15 || isDate(below) || isOffice(below);
}
