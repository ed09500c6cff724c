/** The imprint (版记) at the very end: to whom copies go, who printed the document when, and how often. */

import { isOffice, shareOfOffices } from '../chinese/offices.ts';
import { inBothScripts } from '../chinese/traditional.ts';
import type { ParagraphRole } from '../model.ts';
import type { LaidOutParagraph } from '../paragraphs/join-lines.ts';
import { dateBehind, isDate, isParenthesised, spaceless } from './text-shapes.ts';

const copied = inBothScripts(/^(?:抄送|抄报|抄致|主送|分送|发送|报送|报)(?:机关|单位)?[：:]/);
const printed = inBothScripts(
  /^(?:[^。；]{0,40}\d日(?:印发|印制|翻印|打印|印)(?:(?:打字|打印|校对|核稿|拟稿|[（(]?共?印).{1,60})?|(?:主办|承办|(?:印发|印制|打字|打印|校对|核稿|拟稿|核对|审核)(?:机关|单位|日期|时间|人|员)?)[：:].{0,60}|[（(]?(?:共印|印数?|印发份?数?)[：:]?\d{1,6}份[)）]?)$/,
);
const subject = inBothScripts(/^主题词[：:]/);
/** An imprint has no more lines. */
const longest = 12;
const longestLine = 400;

/** Whether a line can stand nowhere but in an imprint. */
export function isImprint(text: string): boolean {
  if (text.length > longestLine) return false;
  const bare = spaceless(text);
  return copied.test(bare) || printed.test(bare) || subject.test(bare);
}

/**
 * Where the imprint begins that ends before `end`; `end` where there is none. The office that printed
 * and the day may stand on lines of their own, and a list of offices on several.
 */
export function imprintAt(paragraphs: readonly LaidOutParagraph[], end: number): number {
  let at = end;
  for (let above = end - 1; above >= Math.max(0, end - longest); above--) {
    const text = paragraphs[above]?.text ?? '';
    if (isImprint(text)) at = above;
    else if (!isInside(text)) break;
  }
  const isDayAlone = /^\d/.test(paragraphs[at]?.text ?? '');
  const isBelow = isEnd(paragraphs[at - 2]?.text ?? '');
  return isDayAlone && isBelow && isOffice(paragraphs[at - 1]?.text ?? '') ? at - 1 : at;
}

/** What may stand among the lines of an imprint and does not open it. */
function isInside(text: string): boolean {
  if (text.length > longestLine) return false;
  return isDate(text) || isParenthesised(text) || dateBehind.test(text) || areOffices(text);
}

function areOffices(text: string): boolean {
  return shareOfOffices(text.replace(/[。，]$/, '')) > 0.5;
}

function isEnd(text: string): boolean {
  return isDate(text) || isParenthesised(text) || copied.test(text);
}

/** What a line of an imprint is: to whom copies go, a note, or who printed it and when. */
export function imprintRole(text: string): ParagraphRole {
  const bare = spaceless(text);
  if (copied.test(bare)) return 'copiedTo';
  if (printed.test(bare)) return 'printLine';
  return subject.test(bare) || isParenthesised(text) ? 'endNote' : 'printLine';
}
