/** What a line of a masthead looks like, without asking where it stands. */

import { markdownMark, readNumbered } from '../chinese/read-numbered.ts';
import { inBothScripts } from '../chinese/traditional.ts';
import {
  closeUp,
  hasFinalMark,
  isDate,
  isDocumentNumber,
  isParenthesised,
  spaceless,
} from './text-shapes.ts';

/** ——2023年3月5日在某某会议上, typed in whatever way. */
export const dash = /^(?:[—－━─]{1,2}|--)(?!-)/;

const longestTitleLine = 60;
/** A title that names the documents which it hands on is set on one long line by web pages. */
const longestNamingTitle = 160;
const kindAtEnd = inBothScripts(
  /(?:通知|通报|报告|意见|决定|决议|命令|令|公告|通告|公报|批复|函|答复|纪要|议案|请示|条例|规定|办法|细则|规则|准则|方案|规划|计划|纲要|要点|总结|讲话|章程|制度|预案|标准|指南|措施|解释|法|清单|名单|公示|倡议书|责任书|承诺书|公开信|体会|材料|发言|致辞|提纲|大事记|主持词|记录|规程|守则|公约|建议|打算|设想|安排|小结|汇报|说明)(?:[（(][^）)]*[)）])?(?:[[［]\d+[\]］])?$/,
);
/** The date on which a page was put on the web, with its source. */
const webDate = /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?!\d)/;
const namesSubject = inBothScripts(/关于|[印转]发/);
const handsOn = inBothScripts(/关于|印发|转发|批转/);
const passage = inBothScripts(
  /(?:通过|修正|修订|公布|发布|批准|施行|实施|印发|次会议上?|大会上|修改)(?:的?报告|的?讲话)?$/,
);
const salutation = inBothScripts(
  /^(?:各位|尊敬的|同志们|代表们|委员们|主席|主任|女士们)[^。]{0,60}[：:！!，,]$/,
);
const namesOffice = inBothScripts(
  /(?:总理|省长|市长|区长|县长|镇长|乡长|主席|主任|书记|局长|厅长|院长|检察长|委员会|政府|办公室|办公厅)(?:[\s　]+\S.{0,8})?$/,
);
/** 某县商务局　王某某 */
const ofOffice = inBothScripts(
  /(?:局|厅|委|院|处|科|站|所|中心|镇|乡|街道|公司|集团|学校|[小中大]学|[支大]队|协会)[\s　]+[一-鿿]{1,3}(?:[\s　]?[一-鿿]{1,2})?$/,
);
const spacedName = /^[一-鿿][\s　]+[一-鿿](?:[\s　]*[一-鿿])?$/;
const fieldNames =
  '索引号|信息索引|主题分类|体裁分类|组配分类|公文种类|分类|发文机关|发文机构|发布机构|制发机构|制发机关|公开机构|责任部门|成文日期|生成日期|发文日期|印发日期|公开日期|生效日期|标题|名称|信息名称|文件名称|发文字号|文号|发布日期|发布时间|更新时间|时间|信息来源|文章来源|来源|作者|公开方式|公开形式|公开范围|有效性|时效|效力状态|关键词|主题词|字号|字体';
/** A line of the table that government sites set above a document: 索 引 号：…, 发文机关 | …. */
const field = inBothScripts(new RegExp(`^[|｜]?(?:${fieldNames})[：:|｜]`));
const titleField = inBothScripts(
  /^[|｜]?(?:标题|名称|信息名称|文件名称)[：:|｜]([^|｜]{6,})[|｜]*$/,
);
const longestField = 200;
/** 某某市人民政府文件: the name of the issuer above the number; 特急, 机密★1年 and 000001 stand above it. */
const letterhead = inBothScripts(
  /^(?:[^，。；：、]{2,40}(?:文件|办公室|办公厅|委员会|政府|常务会议纪要|会议纪要|专报|简报)(?:[（(][^）)]*[)）])?|特急|加急|急件|平急|特提|(?:绝密|机密|秘密)(?:[★☆*].{0,6})?|\d{6}|签发人[：:].{1,12})$/,
);
const statement = inBothScripts(/如下|以下|下列|现将|包括|[是为]：$/);
/** A number with the issuer, the signer, the date or the title beside it on the same line. */
const numberBeside = inBothScripts(
  /^(?:\d{4}年\d{1,2}月\d{1,2}日[\s　]+)?[^\s《：，。；]{1,20}[\s　]?[〔［【[（(][\d０-９]{4}[〕］】\])）][\s　]?第?[\d０-９]{1,5}[\s　]?号(?:$|[\s　]+\S.{0,60}$|《.{4,160}》$)/,
);
const longestNumberLine = 200;

/** A line of the table that government sites set above a document. */
export function isField(text: string): boolean {
  return text.length <= longestField && (webDate.test(text) || field.test(spaceless(text)));
}

/** The title that such a table names, or an empty text. */
export function titleOfField(text: string): string {
  if (text.length > longestField) return '';
  return titleField.exec(spaceless(text))?.[1] ?? '';
}

/** The name of the issuer above the number, degree of secrecy or urgency, number of the copy, signer. */
export function isLetterhead(text: string): boolean {
  return text.length <= 45 && letterhead.test(spaceless(text));
}

/** A document number, alone, in parentheses, or first in a line without sentence. */
export function isNumberLine(text: string): boolean {
  if (isDocumentNumber(text)) return true;
  if (isDocumentNumber(text.replace(/^[（(]|[)）]$/g, ''))) return true;
  return text.length <= longestNumberLine && numberBeside.test(text) && !hasFinalMark(text);
}

export function isSalutation(text: string): boolean {
  return salutation.test(text);
}

/** A note on where and when a text was passed, made known or delivered. */
export function isPassage(text: string): boolean {
  if (isParenthesised(text) || /^[（(].{8,600}[)）]$/.test(text)) return true;
  return text.length <= 160 && passage.test(text) && !/[。；]/.test(text);
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
  return (
    text.length <= 30 && (spacedName.test(text) || namesOffice.test(text) || ofOffice.test(text))
  );
}

export function isTitleLine(text: string): boolean {
  return (
    (text.length <= longestTitleLine || namesDocument(text)) &&
    !hasFinalMark(text) &&
    !/[。；\t]/.test(text) &&
    !dash.test(text) &&
    !isDate(text) &&
    !isNumberLine(text) &&
    !isParenthesised(text) &&
    !salutation.test(text) &&
    (markdownMark(text) !== '' || readNumbered(text) === undefined)
  );
}

/** A title of some length names what it hands on or is about, and ends with its kind. */
function namesDocument(text: string): boolean {
  return text.length <= longestNamingTitle && namesSubject.test(text) && endsWithKind(text);
}

/** A whole title may stand in its marks: 《某局关于防火的通知》. */
export function endsWithKind(title: string): boolean {
  return kindAtEnd.test(title.startsWith('《') ? title.replace(/》$/, '') : title);
}

/**
 * A title ends with its kind of document. 关于实施税收征收管理法 does so by chance, where the next
 * line does too: a title with 关于 ends with 的 and its kind.
 */
export function isComplete(title: readonly string[], next: string): boolean {
  const read = title.join('');
  if (!endsWithKind(read)) return false;
  if (isSameTitle(read, next)) return true;
  const goesOn = isTitleLine(next) && kindAtEnd.test(closeUp(next));
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

export function isAddressee(text: string): boolean {
  return (
    text.length <= 400 &&
    /[：:]$/.test(text) &&
    !/[。；]/.test(text) &&
    !statement.test(text) &&
    !readNumbered(text)
  );
}
