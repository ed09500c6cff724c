/**
 * Head and end of a document where they share a line with the text: a title with its number, its note of
 * passage or its addressee behind it; signature and date behind the last sentence. Each part becomes a
 * paragraph; only the white space between them is left out.
 */

import { isHead, isOffice, isShortAsName, shareOfOffices } from '../chinese/offices.ts';
import { inBothScripts } from '../chinese/traditional.ts';
import type { LaidOutParagraph } from '../paragraphs/join-lines.ts';
import { signer } from './closing.ts';
import {
  endsWithKind,
  isAddressee,
  isAuthor,
  isComplete,
  isNumberLine,
  isTitleLine,
  namesSubjectAndKind,
} from './masthead-lines.ts';
import { dateBehind, isDate } from './text-shapes.ts';

/** A head stands within the first paragraphs, signature and date within so many characters of an end. */
const headParagraphs = 30;
const longestEnd = 120;

const number =
  /^[^\s，。；：《（(〔]{1,12}[\s　]?[〔［[（(][12]\d{3}[〕］\])）][\s　]?第?\d{1,5}号/;
const note = inBothScripts(
  /^(?:(?:[—－-]{1,2})?[12]\d{3}年\d{1,2}月\d{1,2}日在[^。，；]{4,60}(?:会议|大会|全会|会)上|[（(][12]\d{3}年\d{1,2}月\d{1,2}日[^（）()]{2,80}[)）])/,
);
/** Where a title may end within a line. */
const titleBreak =
  /[\s　]+|(?=——|--|[（(]?[12]\d{3}年\d{1,2}月\d{1,2}日在|[（(][12]\d{3}年\d{1,2}月\d{1,2}日[^（）()]{2,80}[)）])/g;
const addressee = /^[^。；：:]{2,120}[：:](?=.{12})/s;
/** 关于……的通知各科室：, where nothing parts title and addressee. */
const titleWithAddressee =
  /^(?<title>[^。；：:\s]{0,60}(?:关于|[印转]发)[^。；：:\s]{2,120}的[^。；：:\s的]{2,6}?)(?<to>[^。；：:\s]{2,120}[：:])/;
const signature =
  /^(.*?[。！!])[\s　]*((?:[^\s　。；，：:！]{2,6}[：:])?[^\s　。；，：！][^。；，：！]{0,40}?)[\s　]*$/s;

/** Opens the lines of a document that hold more than one of its parts. */
export function openLines(paragraphs: readonly LaidOutParagraph[]): LaidOutParagraph[] {
  let inHead = true;
  return paragraphs.flatMap((paragraph, at) => {
    if (paragraph.row) return [paragraph];
    const head = inHead && at < headParagraphs ? openHead(paragraph.text) : [paragraph.text];
    if (head.length > 1 || paragraph.text.length > longestEnd) inHead = false;
    const texts = [...head.slice(0, -1), ...openEnd(head.at(-1) ?? '')];
    return texts.length === 1 ? [paragraph] : pieces(paragraph, texts);
  });
}

function pieces(paragraph: LaidOutParagraph, texts: readonly string[]): LaidOutParagraph[] {
  return texts.map((text, index) => ({
    ...paragraph,
    text,
    blanksBefore: index === 0 ? paragraph.blanksBefore : 0,
  }));
}

/** Title, number, note of passage, author and addressee, each where it stands; what is left comes last. */
function openHead(text: string): string[] {
  const title = titleAhead(text);
  const read = title === '' ? [] : [title];
  let rest = text.slice(title.length).trimStart();
  for (const part of [number, note]) {
    const found = part.exec(rest)?.[0] ?? '';
    if (found === '' || (read.length === 0 && part === note)) continue;
    read.push(found);
    rest = rest.slice(found.length).trimStart();
  }
  const to = addressee.exec(rest)?.[0] ?? '';
  if (title !== '' && isAddressee(rest)) return [...read, rest];
  if (isAddressee(to) && shareOfOffices(to.slice(0, -1)) === 1) {
    read.push(to);
    rest = rest.slice(to.length).trimStart();
  }
  if (rest !== '') read.push(rest);
  const isTitleBehind = namesSubjectAndKind(rest) && !rest.startsWith('《');
  const isNumberWithMore =
    read.length === 2 && title === '' && isNumberLine(text) && !isTitleBehind;
  return isNumberWithMore || (read.length === 2 && title !== '' && !isMasthead(read[1] ?? ''))
    ? [text]
    : read;
}

/** What stands alone behind a title must be a part of a masthead too: a title may hold white space. */
function isMasthead(text: string): boolean {
  return isNumberLine(text) || note.test(text) || isAuthor(text);
}

function titleAhead(text: string): string {
  for (const { index } of text.slice(0, 160).matchAll(titleBreak)) {
    const title = text.slice(0, index);
    const rest = text.slice(index).trimStart();
    if (title === '' || !endsWithKind(title) || !isTitleLine(title)) continue;
    if (isComplete([title], rest) && rest !== '') return title;
  }
  const { title = '', to = '' } = titleWithAddressee.exec(text)?.groups ?? {};
  return namesSubjectAndKind(title) && isAddressee(to) && shareOfOffices(to.slice(0, -1)) === 1
    ? title
    : '';
}

/** Signature and date, and a note behind them, at the end of a text or of a line. */
function openEnd(text: string): string[] {
  const tail = text.slice(-longestEnd);
  const before = text.slice(0, text.length - tail.length);
  const noted = /^(.*\d日|.*[一二三四五六七八九十]日)[\s　]*([（(][^（）()]{2,40}[)）])$/s.exec(
    tail,
  );
  const dated = (noted?.[1] ?? tail).trimEnd();
  const date = dateBehind.exec(dated)?.[0] ?? '';
  if (date === '' || !isDate(date)) return [text];
  const above = dated.slice(0, dated.length - date.length).trimEnd();
  const notes = noted?.[2] === undefined ? [] : [noted[2]];
  if (before === '' && above === '') return notes.length === 0 ? [text] : [date, ...notes];
  const [, last, signer] = signature.exec(above) ?? [];
  const isApart = /[\s　]{2}$/.test(dated.slice(0, dated.length - date.length));
  if (last === undefined || signer === undefined || !isSigner(signer, isApart)) return [text];
  return [before + last, signer, date, ...notes];
}

/** The name of a person is one only where white space sets it apart. */
function isSigner(text: string, isApart: boolean): boolean {
  return isOffice(text) || isHead(text) || signer.test(text) || (isApart && isShortAsName(text));
}
