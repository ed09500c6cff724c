/**
 * What stands before the text: title lines, document number, note of passage, author, contents,
 * salutation or addressee, in the order in which they come.
 */

import type { LaidOutParagraph } from '../clean/join-lines.ts';
import type { Paragraph, ParagraphRole } from '../model.ts';
import { markdownMark, readNumbered } from './read-numbered.ts';
import { findContents } from './table-of-contents.ts';
import { closeUp, hasFinalMark, isDate, isDocumentNumber, isParenthesised } from './text-shapes.ts';

export interface Masthead {
  /** Empty where the text has no title; an annex without one is called by its label. */
  title: string;
  paragraphs: Paragraph[];
  /** Index of the first paragraph of the text proper. */
  bodyAt: number;
}

const titleLines = 4;
const mostFields = 20;
const kindAtEnd =
  /(?:通知|通报|报告|意见|决定|决议|命令|令|公告|通告|公报|批复|函|答复|纪要|议案|请示|条例|规定|办法|细则|规则|准则|方案|规划|计划|纲要|要点|总结|讲话|章程|制度|预案|标准|指南|措施|解释|法|清单|名单|建议|打算|设想|小结|汇报|说明)(?:[（(][^）)]*[)）])?(?:[[［]\d+[\]］])?$/;
const unfinished = /(?:[的和与及、对暨或]|关于)$/;
const passage =
  /(?:通过|修正|修订|公布|发布|批准|施行|实施|印发|次会议上?|大会上|修改)(?:的?报告|的?讲话)?$/;
const salutation = /^(?:各位|尊敬的|同志们|代表们|委员们|主席|主任|女士们)[^。]{0,60}[：:！!，,]$/;
const namesOffice =
  /(?:总理|省长|市长|区长|县长|镇长|乡长|主席|主任|书记|局长|厅长|院长|检察长|委员会|政府|办公室|办公厅)(?:[\s　]+\S.{0,8})?$/;
const fields =
  /^(?:索引号|主题分类|组配分类|发文机关|发文机构|成文日期|生成日期|标题|名称|发文字号|文号|发布日期|发布时间|发布机构|信息来源|来源|公开方式|有效性|主题词)[：:]/;
const spacedName = /^[一-鿿][\s　]+[一-鿿](?:[\s　]*[一-鿿])?$/;
const office = /(?:局|委|厅|部|院|会|队|办公室|中心|公司)$/;
const statement = /如下|以下|下列|现将|包括|[是为]：$/;

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
  for (const paragraph of paragraphs.slice(at, at + mostFields)) {
    if (!isField(paragraph.text)) break;
    read.push(plain(paragraph));
    at++;
  }
  at = takeContents(paragraphs, at, read);
  if (title.length === 0) {
    const list = titleRun(paragraphs, at) > titleLines;
    for (; at < paragraphs.length && title.length < titleLines; at++) {
      const paragraph = paragraphs[at];
      if (!paragraph || !isTitleLine(paragraph.text)) break;
      if (title.length > 0 && list && !unfinished.test(title.join(''))) break;
      if (title.length > 0 && !continuesTitle(title, paragraphs, at)) break;
      read.push({ ...plain(paragraph), role: 'title' });
      const line = paragraph.text.slice(markdownMark(paragraph.text).length);
      title.push(closeUp(line));
      if (line !== paragraph.text || isComplete(title, paragraphs[at + 1]?.text ?? '')) {
        at++;
        break;
      }
    }
  }
  for (let addressed = false; at < paragraphs.length; ) {
    const paragraph = paragraphs[at];
    if (!paragraph) break;
    const next = takeContents(paragraphs, at, read);
    if (next > at) {
      at = next;
      continue;
    }
    const role = mastheadRole(paragraphs, at, title.length > 0, addressed);
    if (role === undefined) break;
    read.push(role === 'none' ? plain(paragraph) : { ...plain(paragraph), role });
    addressed ||= role === 'addressee' || role === 'salutation';
    at++;
  }
  if (title.length === 0 && !annex && read.every(({ role }) => role === undefined)) {
    return { title: '', paragraphs: [], bodyAt: 0 };
  }
  const label =
    annex && read[0]?.role === 'annexLabel' ? read[0].text.replace(/[：:.．、]$/, '') : '';
  return { title: title.join('') || label, paragraphs: read, bodyAt: at };
}

/** A line of the table that government sites set above a document: 索 引 号：…, 发文机关：…. */
function isField(text: string): boolean {
  return text.length <= 80 && fields.test(text.replace(/[\s　]+/g, ''));
}

/** 附件, 附件1, 附：, and 附件2：with a title behind it. */
export const annexLabel =
  /^附[\s　]*(?:件|表|录|图)?[\s　]*[一二三四五六七八九十0-9０-９]{0,3}[\s　]*(?:[：:.．、]|(?=[\s　]|$))/;

/** A paragraph without its layout. */
export function plain({ line, text }: LaidOutParagraph): Paragraph {
  return { line, text };
}

function takeContents(
  paragraphs: readonly LaidOutParagraph[],
  at: number,
  read: Paragraph[],
): number {
  const end = findContents(paragraphs, at);
  for (const paragraph of paragraphs.slice(at, end)) {
    read.push({ ...plain(paragraph), role: 'tableOfContents' });
  }
  return Math.max(at, end);
}

function isTitleLine(text: string): boolean {
  return (
    text.length <= 60 &&
    !hasFinalMark(text) &&
    !/[。；\t]/.test(text) &&
    !/^[—－]{1,2}/.test(text) &&
    !isDate(text) &&
    !isDocumentNumber(text) &&
    !isParenthesised(text) &&
    !salutation.test(text) &&
    (markdownMark(text) !== '' || readNumbered(text) === undefined)
  );
}

/**
 * A title ends with its kind of document. 关于实施税收征收管理法 does so by chance, where the next
 * line does too: a title with 关于 ends with 的 and its kind.
 */
function isComplete(title: readonly string[], next: string): boolean {
  const read = title.join('');
  if (!kindAtEnd.test(read)) return false;
  const goesOn = isTitleLine(next) && kindAtEnd.test(closeUp(next));
  return !(goesOn && /关于|印发|转发|批转/.test(read) && !/的[^的]{0,8}$/.test(read));
}

/** How many lines in a row look like a title: more than four are a list or a table below one. */
function titleRun(paragraphs: readonly LaidOutParagraph[], from: number): number {
  let at = from;
  while (at - from <= titleLines && isTitleLine(paragraphs[at]?.text ?? '。')) at++;
  return at - from;
}

/** A second or third line of a title is none of what may follow a title. */
function continuesTitle(
  title: readonly string[],
  paragraphs: readonly LaidOutParagraph[],
  at: number,
): boolean {
  const text = paragraphs[at]?.text ?? '';
  if (markdownMark(text) !== '') return false;
  return !isComplete(title, text) && !isAuthor(text) && !passage.test(text);
}

function isAuthor(text: string): boolean {
  return text.length <= 30 && (spacedName.test(text) || namesOffice.test(text));
}

/** The role of a paragraph after the title; 'none' for one that belongs there without a role. */
function mastheadRole(
  paragraphs: readonly LaidOutParagraph[],
  at: number,
  titled: boolean,
  addressed: boolean,
): ParagraphRole | 'none' | undefined {
  const text = paragraphs[at]?.text ?? '';
  if (/^<!--.*-->$/.test(text)) return titled ? 'none' : undefined;
  if (addressed) return undefined;
  if (salutation.test(text)) return 'salutation';
  if (isDocumentNumber(text)) return 'documentNumber';
  if (titled) {
    if (isDate(text)) return 'date';
    if (/^[—－]{1,2}/.test(text) && text.length <= 80 && !hasFinalMark(text)) return 'passageNote';
    if (isParenthesised(text) || /^[（(].{8,600}[)）]$/.test(text)) return 'passageNote';
    if (text.length <= 160 && passage.test(text) && !/[。；]/.test(text)) return 'passageNote';
    if ((isAuthor(text) || isOffice(paragraphs, at)) && isTitleLine(text)) return 'author';
    if (text.length <= 20 && at < 8 && salutationFollows(paragraphs, at) && isTitleLine(text))
      return 'author';
  }
  if (isAddressee(text)) return 'addressee';
  return undefined;
}

/** The name of an office below the title, with text, another name or a date below it. */
function isOffice(paragraphs: readonly LaidOutParagraph[], at: number): boolean {
  const text = paragraphs[at]?.text ?? '';
  const below = paragraphs[at + 1]?.text ?? '';
  if (text.length > 20 || !office.test(text)) return false;
  return below.length >= 15 || isDate(below) || office.test(below);
}

function salutationFollows(paragraphs: readonly LaidOutParagraph[], at: number): boolean {
  return paragraphs.slice(at + 1, at + 3).some(({ text }) => salutation.test(text));
}

function isAddressee(text: string): boolean {
  return (
    text.length <= 400 &&
    /[：:]$/.test(text) &&
    !/[。；]/.test(text) &&
    !statement.test(text) &&
    !readNumbered(text)
  );
}
