/** What ends a document: closing words, list of annexes, signature, date, notes. */

import { readNumbered } from '../chinese/read-numbered.ts';
import { inBothScripts } from '../chinese/traditional.ts';
import type { Paragraph, ParagraphRole } from '../model.ts';
import { type LaidOutParagraph, plain } from '../paragraphs/join-lines.ts';
import { annexLabel } from './masthead.ts';
import { dateBehind, hasFinalMark, isDate, isMonth, isParenthesised } from './text-shapes.ts';

const formula = inBothScripts(
  /^(?:总之|综上|各位[^，,。！!]{1,12}[！，：!,:]|同志们[！，：!,:]|[^，,。！!]{2,10}们[，,！!]让我们|让我们|谢谢|最后[，,]|特此|妥否|当否|如无不妥|以上[^。]{0,60}(?:请|妥)|(?:我的|以上)?(?:述职|汇报|报告|发言)(?:完毕|完了|到此结束)|不[妥当]之处|如有不[妥当]|专此|此致|感谢)/,
);
const copied = inBothScripts(/^(?:抄送|抄报|主送|分送|印发)[：:]/);
const noted = inBothScripts(
  /^(?:主题词|联系人|联系电话|出席|列席|缺席|请假|记录|记录人|整理)[：:]/,
);
const signer = inBothScripts(
  /^(?:(?:述[职责廉学法]{1,4}|报告|汇报|承诺|倡议|申请|撰稿|执笔|签发)人|(?:报告|汇报|填报|承诺)?单位|发文机关)[：:]/,
);
const office = inBothScripts(
  /(?:局|委员会|委|办公室|办公厅|政府|国务院|党组|支部|部|厅|法院|检察院|公司|中心|大学|学校|医院|联合会)$/,
);
const licence = inBothScripts(
  /^(?:(?:本|这部|此)(?:作品|文件|页面).{0,400}(?:著作权|版权|公有领域)|Public domain$)/,
);
const notesLabel = inBothScripts(
  /^(?:注|注释|附注|说明|(?:附[：:])?(?:有关|相关|部分)?(?:名词|术语|用语)(?:解释|注释|说明))[：:]?$/,
);
const reference = inBothScripts(/^(?:[[［]\d{1,3}[\]］]|资料来源[：:])/);
const longestNote = 15;
const mostStray = 3;
const longestStray = 60;

/** Whether a paragraph is the label of notes, or of the terms that a report explains (名词解释). */
export function opensNotes(text: string): boolean {
  return notesLabel.test(text);
}

/** Whether a paragraph opens with words that close a report. */
export function opensClosing(text: string): boolean {
  return formula.test(text);
}

/**
 * Finds the formal end of a document: everything from the list of annexes or the signature on.
 *
 * @returns the index of its first paragraph, or the number of paragraphs where there is none.
 */
export function findEnd(paragraphs: readonly LaidOutParagraph[], bodyAt: number): number {
  let end = paragraphs.length - strayLines(paragraphs, bodyAt);
  const added = paragraphs.findIndex(({ text }, at) => at > bodyAt && licence.test(text));
  if (added > 0) end = added;
  end = beforeNotes(paragraphs, bodyAt, end);
  let dated = false;
  let signed = 0;
  for (; end > bodyAt + 1; end--) {
    const text = paragraphs[end - 1]?.text ?? '';
    if (paragraphs[end - 1]?.row) break;
    if (isDate(text) || isMonth(text)) dated = true;
    else if (isSignedDate(text)) dated = true;
    else if (isParenthesised(text) || copied.test(text) || noted.test(text) || signer.test(text))
      continue;
    else if (dated && signed < 6 && isSigner(text)) signed++;
    else if (!dated && signed === 0 && office.test(text) && text.length <= 25 && isSigner(text))
      signed++;
    else break;
  }
  return beforeAnnexNote(paragraphs, bodyAt, end);
}

/**
 * How many short lines stand below the signature that are no part of a formal end: what a page or a
 * copy leaves there does not hide the signature.
 */
function strayLines(paragraphs: readonly LaidOutParagraph[], bodyAt: number): number {
  for (let stray = 1; stray <= mostStray; stray++) {
    const at = paragraphs.length - stray;
    const text = paragraphs[at]?.text ?? '';
    if (at < bodyAt + 2 || text.length > longestStray || /[。；]$/.test(text) || readNumbered(text))
      return 0;
    const above = paragraphs[at - 1]?.text ?? '';
    const name = paragraphs[at - 2]?.text ?? '';
    if (isSignedDate(above) || (isDate(above) && isSigner(name) && office.test(name))) return stray;
  }
  return 0;
}

/** Gives the paragraphs of the formal end their roles. */
export function readEnd(paragraphs: readonly LaidOutParagraph[]): Paragraph[] {
  let notes = false;
  let licensed = false;
  return paragraphs.map((paragraph) => {
    licensed ||= licence.test(paragraph.text);
    if (licensed) return plain(paragraph);
    const role = endRole(paragraph.text, notes);
    notes = role === 'annexNote';
    return role ? { ...plain(paragraph), role } : plain(paragraph);
  });
}

function endRole(text: string, notes: boolean): ParagraphRole | undefined {
  if (annexLabel.test(text) || (notes && readNumbered(text))) return 'annexNote';
  if (isDate(text) || isMonth(text)) return 'date';
  if (isParenthesised(text) || noted.test(text)) return 'endNote';
  if (copied.test(text)) return 'copiedTo';
  if (signer.test(text) || isSignedDate(text)) return 'issuer';
  return text.length <= 40 && isSigner(text) ? 'issuer' : undefined;
}

function isSigner(text: string): boolean {
  return (
    text.length <= 45 &&
    !hasFinalMark(text) &&
    !/[。；，]/.test(text) &&
    !readNumbered(text) &&
    !annexLabel.test(text)
  );
}

/** Issuer and date on one line, with or without a space between them. */
function isSignedDate(text: string): boolean {
  if (text.length > 50) return false;
  const date = dateBehind.exec(text)?.[0] ?? '';
  const issuer = text.slice(0, text.length - date.length).trim();
  return issuer !== '' && isDate(date.trim()) && isSigner(issuer);
}

/** Notes at the end: 注： and numbered lines below it. */
function beforeNotes(paragraphs: readonly LaidOutParagraph[], bodyAt: number, end: number): number {
  for (let at = end - 1; at > bodyAt; at--) {
    const text = paragraphs[at]?.text ?? '';
    if (opensNotes(text)) return at;
    if (reference.test(text)) continue;
    const numbered = readNumbered(text);
    if (numbered?.numbers !== 'items') return end;
  }
  return end;
}

/** 附件：1.… with the further annexes below it, before the signature. */
function beforeAnnexNote(
  paragraphs: readonly LaidOutParagraph[],
  bodyAt: number,
  end: number,
): number {
  for (let at = end - 1; at > Math.max(bodyAt, end - longestNote); at--) {
    const text = paragraphs[at]?.text ?? '';
    if (annexLabel.test(text)) return at;
    if (text.length > 80 || !readNumbered(text)) break;
  }
  return end;
}
