/** What ends a document: closing words, list of annexes, signature, date, notes. */

import { hasFinalMark } from '../chinese/marks.ts';
import { isOffice } from '../chinese/offices.ts';
import { readNumbered } from '../chinese/read-numbered.ts';
import { inBothScripts } from '../chinese/traditional.ts';
import type { Paragraph, ParagraphRole } from '../model.ts';
import { type LaidOutParagraph, plain } from '../paragraphs/join-lines.ts';
import { imprintAt, imprintRole, isImprint } from './imprint.ts';
import { annexLabel } from './masthead.ts';
import { isCaption, isField, isMenu } from './page-furniture.ts';
import { dateBehind, isDate, isMonth, isParenthesised } from './text-shapes.ts';

const formula = inBothScripts(
  /^(?:总之|综上|各位[^，,。！!]{1,12}[！，：!,:]|同志们[！，：!,:]|[^，,。！!]{2,10}们[，,！!]让我们|让我们|谢谢|最后[，,]|特此|妥否|当否|如无不妥|以上[^。]{0,60}(?:请|妥)|(?:我的|以上)?(?:述职|汇报|报告|发言)(?:完毕|完了|到此结束)|不[妥当]之处|如有不[妥当]|专此|此致|感谢)/,
);
const noted = inBothScripts(
  /^(?:(?:联系|监督|举报|咨询|投诉|受理|经办|承办)[^，。；：:]{0,8}|出席|列席|缺席|请假|记录|记录人|整理|正本|副本)[：:]/,
);
/** Names who signs: 述职人：王某. */
export const signer = inBothScripts(
  /^(?:(?:述[职责廉学法]{1,4}|报告|汇报|承诺|倡议|申请|检讨|撰稿|执笔|签发|建议)人|(?:报告|汇报|填报|承诺|申请)?单位|发文机关)[：:]/,
);
/** Words that close a letter stand where a signature could: 此致, 敬礼, 特此通知, 请认真执行. */
const courtesy = inBothScripts(
  /^(?:此致|此复|此令|敬礼|致礼|谢谢|特此|专此|请|敬请|恳请|以上|妥否|当否|[祝望希盼][你您大各]|致以|顺颂|现予)|(?:执行|为盼|为荷|批示|审议|指正|周知|敬礼|谢谢|完毕|到此结束)$/,
);
const licence = inBothScripts(
  /^(?:(?:本|这部|此)(?:作品|文件|页面).{0,400}(?:著作权|版权|公有领域)|Public domain$)/,
);
const notesLabel = inBothScripts(
  /^(?:注|注释|附注|说明|(?:附[：:])?(?:有关|相关|部分)?(?:名词|术语|用语)(?:解释|注释|说明))[：:]?$/,
);
/** Notes below a text end it; the terms that a report explains are a section of their own. */
const endNotes = inBothScripts(
  /^(?:(?:注|附注|说明)[：:]?|(?:注释|(?:附[：:])?(?:有关|相关|部分)?(?:名词|术语|用语)(?:解释|注释|说明))[：:])$/,
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

export interface End {
  /** Index of its first paragraph, or the number of paragraphs where there is none. */
  at: number;
  closing: Paragraph[];
}

interface Seen {
  dated: boolean;
  signed: number;
  /** The lowest signature is an office, so those above it are offices, too. */
  byOffice: boolean;
}
type Shape = [ParagraphRole | undefined, (text: string, seen: Seen) => boolean];

/** Jointly signed documents have no more offices. */
const mostSigners = 6;

/** What may stand at the end, read from below: the first that fits. */
const shapes: readonly Shape[] = [
  ['date', (text) => isDate(text) || isMonth(text)],
  ['issuer', (text) => signer.test(text) || isSignedDate(text)],
  ['endNote', (text) => isParenthesised(text) || noted.test(text)],
  [undefined, (text) => isField(text) || isMenu(text) || isCaption(text)],
  [
    'issuer',
    (text, { dated, signed, byOffice }) =>
      dated && signed < mostSigners && isSigner(text) && (!byOffice || isOffice(text)),
  ],
  ['issuer', (text, { signed }) => signed === 0 && text.length <= 25 && isOffice(text)],
];

/** Reads the formal end of a document: everything from the list of annexes or the signature on. */
export function readEnd(paragraphs: readonly LaidOutParagraph[], bodyAt: number): End {
  let end = paragraphs.length - strayLines(paragraphs, bodyAt);
  const added = paragraphs.findIndex(({ text }, at) => at > bodyAt && licence.test(text));
  if (added > 0) end = added;
  const stray = end;
  const imprint = Math.max(bodyAt + 1, imprintAt(paragraphs, end));
  end = beforeNotes(paragraphs, bodyAt, Math.min(end, imprint));
  let roles: (ParagraphRole | undefined)[] = [];
  const seen: Seen = { dated: false, signed: 0, byOffice: false };
  for (; end > bodyAt + 1; end--) {
    const text = paragraphs[end - 1]?.text ?? '';
    const shape = shapes.find(([, matches]) => matches(text, seen));
    if (!shape || paragraphs[end - 1]?.row) break;
    seen.dated ||= shape[0] === 'date' || isSignedDate(text);
    if (shape[0] === 'issuer' && !signer.test(text)) {
      seen.byOffice ||= seen.signed === 0 && isOffice(text);
      seen.signed++;
    }
    roles.unshift(shape[0]);
  }
  // Right below a heading stand the offices that it lists; only the lowest has signed.
  const above = paragraphs[end - 1]?.text ?? '';
  const lowest = roles.lastIndexOf('issuer');
  if (seen.signed > 1 && readNumbered(above) && !hasFinalMark(above)) {
    end += lowest;
    roles = roles.slice(lowest);
  }
  const at = beforeAnnexNote(paragraphs, bodyAt, end);
  const closing = paragraphs.slice(at).map((paragraph): Paragraph => plain(paragraph));
  const give = (index: number, role: ParagraphRole | undefined) => {
    const paragraph = closing[index - at];
    if (paragraph && role) closing[index - at] = { ...paragraph, role };
  };
  for (let index = at; index < end; index++) give(index, 'annexNote');
  for (const [index, role] of roles.entries()) give(end + index, role);
  for (let index = imprint; index < stray; index++) {
    give(index, imprintRole(paragraphs[index]?.text ?? ''));
  }
  return { at, closing };
}

/**
 * How many short lines stand below the signature or the imprint that are no part of a formal end: what a
 * page or a copy leaves there does not hide it.
 */
function strayLines(paragraphs: readonly LaidOutParagraph[], bodyAt: number): number {
  for (let stray = 0; stray <= mostStray; stray++) {
    const at = paragraphs.length - stray;
    const above = paragraphs[at - 1]?.text ?? '';
    const name = paragraphs[at - 2]?.text ?? '';
    if (isImprint(above) || isSignedDate(above)) return stray;
    if (isDate(above) && isOffice(name)) return stray;
    const isStray =
      at > bodyAt + 2 &&
      above.length <= longestStray &&
      !/[。；]$/.test(above) &&
      !isParenthesised(above) &&
      !noted.test(above) &&
      !readNumbered(above);
    if (!isStray) return 0;
  }
  return 0;
}

/** Who may sign: an office, a person, or another name; never a row, a label with its value, or words of courtesy. */
function isSigner(text: string): boolean {
  if (text.length > 45 || hasFinalMark(text) || readNumbered(text)) return false;
  return !/[。；，：:\t|｜]/.test(text) && !annexLabel.test(text) && !courtesy.test(text);
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
    if (endNotes.test(text)) return at;
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
    if (text.length > 80 || (!readNumbered(text) && hasFinalMark(text))) break;
  }
  return end;
}
