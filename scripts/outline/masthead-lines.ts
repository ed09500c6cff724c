/** What a line of a masthead looks like, without asking where it stands. */

import { kindOf } from '../chinese/document-kinds.ts';
import { hasFinalMark } from '../chinese/marks.ts';
import {
  isHead,
  isOffice,
  isOfficeWithName,
  isSpacedName,
  shareOfOffices,
} from '../chinese/offices.ts';
import { markdownMark, readNumbered } from '../chinese/read-numbered.ts';
import { inBothScripts } from '../chinese/traditional.ts';
import { isCaption, isField, isMenu } from './page-furniture.ts';
import { closeUp, isDate, isDocumentNumber, isParenthesised, spaceless } from './text-shapes.ts';

/** ——2023年3月5日在某某会议上, typed in whatever way. */
export const dash = /^(?:[—－━─]{1,2}|--)(?!-)/;

const longestTitleLine = 60;
/** A title that names the documents which it hands on is set on one long line by web pages. */
const longestNamingTitle = 160;
const namesSubject = inBothScripts(/关于|[印转]发/);
const handsOn = inBothScripts(/关于|印发|转发|批转/);
const passage = inBothScripts(
  /(?:通过|修正|修订|公布|发布|批准|施行|实施|印发|次会议上?|大会上|修改)(?:的?报告|的?讲话)?$/,
);
const salutation = inBothScripts(
  /^(?:各位|尊敬的|亲爱的|广大|同志们|代表们|委员们|主席|主任|女士们)[^。]{0,60}[：:！!，,]$/,
);
/** 特急, 机密★1年, 内部资料, and 000001, the number of the copy: they stand above all else. */
const secrecy = inBothScripts(
  /^(?:特急|加急|急件|平急|特提|(?:绝密|机密|秘密)(?:[★☆*].{0,6})?|内部(?:资料|文件|材料)(?:[，,]?.{0,6}(?:保存|保管|外传|传阅))?|\d{6})$/,
);
/** 某某市人民政府文件: the name of the issuer above the number; the signer stands beside the number. */
const letterhead = inBothScripts(
  /^(?:[^，。；：、]{2,40}(?:文件|简报|专报|快报)(?:[（(][^）)]*[)）])?|(?:工作|情况)?(?:简报|专报|快报)|签发人[：:].{1,12})$/,
);
const statement = inBothScripts(/如下|以下|下列|现将|包括|[是为]：$/);
/** A number with the issuer, the signer, the date or the title beside it on the same line. */
const numberBeside = inBothScripts(
  /^(?:\d{4}年\d{1,2}月\d{1,2}日[\s　]+)?[^\s《：，。；]{1,20}[\s　]?[〔［【[（(][\d０-９]{4}[〕］】\])）][\s　]?第?[\d０-９]{1,5}[\s　]?号(?:$|[\s　]+\S.{0,60}$|《.{4,160}》$)/,
);
const longestNumberLine = 200;
/** Words above a part of a text are no line of its title; nor is a line in 【】, or one that a sign opens. */
const partName = inBothScripts(
  /^(?:摘[\s　]*要|内容[摘提]要|编者按|前[\s　]*言|引[\s　]*言|导[\s　]*[言语读]|序[\s　]*言?|目[\s　]*[录次])[：:]?$/,
);
const notInTitle =
  /[。；\t【】〖〗{}｛｝]|^(?:[^\p{L}\p{N}\s《〈“"‘「『（(#*]|part[\s　]*\d|第[\s　]*[\d一二三四五六七八九十]{1,3}[\s　]*[条條章节節])/iu;

/** Degree of secrecy or of urgency, number of the copy. */
export function isSecrecy(text: string): boolean {
  return text.length <= 30 && secrecy.test(spaceless(text));
}

/** The name of the issuer or of a bulletin above its number. */
export function isLetterhead(text: string): boolean {
  const bare = text.slice(markdownMark(text).length).split(/(?<=文件)[\s　]/)[0] ?? '';
  return text.length <= 45 && letterhead.test(spaceless(bare));
}

/** A document number, alone, in parentheses, or first in a line without sentence. */
export function isNumberLine(text: string): boolean {
  if (isDocumentNumber(text)) return true;
  if (isDocumentNumber(text.replace(/^[（(]|[)）]$/g, ''))) return true;
  return text.length <= longestNumberLine && numberBeside.test(text) && !hasFinalMark(text);
}

/** A bulletin sets the name of its office and its date on one line above the title. */
export function isDatedOffice(text: string): boolean {
  const name = /^(\S{2,30})[\s　]+(\d\D*.+)$/.exec(text.slice(0, 80));
  return name !== null && isOffice(name[1] ?? '') && isDate(name[2] ?? '');
}

export function isSalutation(text: string): boolean {
  return salutation.test(text);
}

/** A note on where and when a text was passed, made known or delivered. */
export function isPassage(text: string): boolean {
  if (isParenthesised(text) || /^[（(].{8,600}[)）]$/.test(text)) return true;
  if (text.length > 160 || /[。；]/.test(text)) return false;
  return passage.test(text) || (dash.test(text) && text.length <= 80 && !hasFinalMark(text));
}

export function endsLikePassage(text: string): boolean {
  return passage.test(text);
}

/** A note of passage that a later line closes: （1988年……通过, then 2011年……修订）. */
export function opensPassage(text: string): boolean {
  return text.length <= 160 && /^[（(]/.test(text) && passage.test(text) && !/[)）]$/.test(text);
}

/** The name of a person with spaced letters, or an office or its head at the end of a short line. */
export function isAuthor(text: string): boolean {
  if (text.length > 30) return false;
  return (
    isSpacedName(text) ||
    isHead(text) ||
    isOfficeWithName(text) ||
    /(?:委员会|政府|办公[室厅])$/.test(text)
  );
}

export function isTitleLine(text: string): boolean {
  const isMarked = markdownMark(text) !== '';
  return (
    (text.length <= longestTitleLine || namesDocument(text)) &&
    !hasFinalMark(isMarked ? text.replace(/[：:]$/, '') : text) &&
    !notInTitle.test(text) &&
    !partName.test(text) &&
    !isDate(text) &&
    !isDatedOffice(text) &&
    !isSecrecy(text) &&
    !isNumberLine(text) &&
    !isParenthesised(text) &&
    !salutation.test(text) &&
    !isField(text) &&
    !isMenu(text) &&
    !isCaption(text) &&
    (isMarked || readNumbered(text) === undefined)
  );
}

/** A title of some length names what it hands on or is about, and ends with its kind. */
function namesDocument(text: string): boolean {
  return text.length <= longestNamingTitle && namesSubject.test(text) && endsWithKind(text);
}

/** A title that ends in 。 as a sentence does, for a line above an addressee. */
export function isTitleWithStop(text: string): boolean {
  const bare = text.slice(0, -1);
  return text.endsWith('。') && namesDocument(bare) && isTitleLine(bare);
}

export function endsWithKind(title: string): boolean {
  return kindOf(title) !== undefined;
}

/** 关于……的通知: a title that says what it is about and of which kind it is. */
export function namesSubjectAndKind(title: string): boolean {
  return namesSubject.test(title) && endsWithKind(title);
}

/**
 * A title ends with its kind of document. 关于实施税收征收管理法 does so by chance, where the next
 * line does too: a title with 关于 ends with 的 and its kind.
 */
export function isComplete(title: readonly string[], next: string): boolean {
  const read = title.join('');
  if (!endsWithKind(read)) return false;
  if (isSameTitle(read, next)) return true;
  const goesOn = isTitleLine(next) && endsWithKind(closeUp(next));
  return !(goesOn && handsOn.test(read) && !/的[^的]{0,8}$/.test(read));
}

/** Pages copied from the web say the title twice, once for the page and once for the document. */
export function isSameTitle(title: string, text: string): boolean {
  return title !== '' && text.length <= title.length * 2 && spaceless(title) === spaceless(text);
}

/** How many of these lines say the title once more: one, several that make it up together, or none. */
export function countRepeat(title: string, lines: readonly string[]): number {
  let said = '';
  for (const [index, line] of lines.entries()) {
    said += line;
    if (isSameTitle(title, said)) return index + 1;
    if (title === '' || said.length > title.length * 2) return 0;
  }
  return 0;
}

/** Whom a document is addressed to: offices, or one who holds one, before a colon. */
export function isAddressee(text: string): boolean {
  return (
    text.length <= 400 &&
    /[：:]$/.test(text) &&
    !/[。；]|[：:]./.test(text) &&
    !statement.test(text) &&
    !readNumbered(text) &&
    !isField(text) &&
    shareOfOffices(text.slice(0, -1)) > 0
  );
}
