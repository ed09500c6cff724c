import { kindOf } from '../chinese/document-kinds.ts';
import { isOffice } from '../chinese/offices.ts';
import { hanDigits, readOrdinal, toHalfWidth } from '../chinese/ordinals.ts';
import { inBothScripts } from '../chinese/traditional.ts';
import type { Facts, Paragraph, Part, Sidecar } from '../model.ts';
import { kindsOfHeading } from './judge-parts.ts';
import { kindOfUntitled } from './name-report.ts';
import type { PartKindId } from './part-kinds.ts';
import { closeUp, dateBehind } from './text-shapes.ts';

const date = /([12]\d{3}|[〇○零一二三四五六七八九]{4})\s*年\s*(\S{1,3}?)\s*月\s*(\S{1,3}?)\s*日/;
const numberBeside = inBothScripts(
  /(?:^|[\s　])([^\s　]{1,20}[\s　]?[〔［【[（(][\d０-９]{4}[〕］】\])）][\s　]?第?[\d０-９]{1,5}[\s　]?号)/,
);
const numberField = inBothScripts(/(?:发文字号|文\s*号)[\s　]*[：:|｜][\s　]*([^\s|｜]{2,30}号)/);
const dateField = inBothScripts(
  /(?:成文日期|发文日期|生成日期|印发日期|公布日期)[\s　]*[：:|｜][\s　]*(\d{4}\s*[-年./]\s*\d{1,2}\s*[-月./]\s*\d{1,2}日?)/,
);
const signer = inBothScripts(/^(?:[一-鿿]{2,6}人|[一-鿿]{0,2}单位|发文机关)[：:]\s*/);
/** A title that is nothing but office and kind: 某某縣政府 函. */
const notice = inBothScripts(/^(.{4,30}?)[\s　]*(?:函|令|公告|通告|布告)$/);
/** A date whose places were left blank, 年 月 日 or 2031年4月 日, is none. */
const digit = new RegExp(`[\\d０-９${hanDigits}]`);
const blankDate = /[年月][\s　]*[月日]/;
/** A year in Chinese digits, with 0 or O typed for 〇. */
const typedYear = /[一二][〇○零0O一二三四五六七八九]{3}(?=\s*年)/;
const year = /([12]\d{3}|[〇○零一二三四五六七八九]{4})\s*年/;
const yearAhead = /^([12]\d{3})年/;

/** Reads the facts of a report from its masthead and its end. What the sidecar says comes first. */
export function readFacts(part: Part, title: string, sidecar: Sidecar): Facts {
  const masthead = (role: Paragraph['role']) => textOf(part.masthead, role);
  const head = splitDated(dateLine(part.masthead));
  const signed =
    signedOn(part.closing) ??
    (isWritten(head.date) ? head.date : undefined) ??
    dateIn(part.masthead) ??
    head.date ??
    fieldIn(part.masthead, dateField);
  const issuedOn = signed?.replace(/^[（(]|[)）]$/g, '');
  const written = issuedOn === undefined ? undefined : isoDate(issuedOn);
  const kind =
    sidecar.kind ?? kindOf(title) ?? (part.title === '' ? kindOfUntitled(part) : undefined);
  const found = sidecar.date ?? written;
  const entries: [keyof Facts, string | undefined][] = [
    [
      'documentNumber',
      sidecar.documentNumber ??
        numberIn(masthead('documentNumber')) ??
        fieldIn(part.masthead, numberField),
    ],
    [
      'issuer',
      sidecar.issuer ??
        issuerOf(part.closing) ??
        officeOf(masthead('author')) ??
        officeOf(head.office) ??
        officeOf(notice.exec(part.title)?.[1]),
    ],
    ['addressee', masthead('addressee')?.replace(/[：:]$/, '')],
    ['issuedOn', issuedOn],
    ['date', found],
    ['year', yearOf(title, kind, found ?? yearIn(issuedOn ?? '')) ?? yearOfSections(part, kind)],
    ['kind', kind],
  ];
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

/** 2031年1月8日 is how an office dates; 2031-01-08, how a page does. */
function isWritten(dated: string | undefined): boolean {
  return dated?.includes('年') ?? false;
}

/** The line of a masthead that dates it. */
function dateLine(masthead: readonly Paragraph[]): string | undefined {
  const lines = masthead.filter(({ role }) => role === 'date').map(({ text }) => text);
  return lines.find(isWritten) ?? lines[0];
}

/** A bulletin names its office and the date on one line. */
function splitDated(line: string | undefined): { office?: string; date: string | undefined } {
  const behind = dateBehind.exec(line ?? '');
  const office = line?.slice(0, behind?.index ?? 0).trim() ?? '';
  return behind && office.length > 1 ? { office, date: behind[0] } : { date: line };
}

/** A date as YYYY-MM-DD, or `undefined` where it is not one of the calendar. */
export function isoDate(written: string): string | undefined {
  const read = toHalfWidth(written)
    .replace(/^(\d{4})([-./])(\d{1,2})\2(\d{1,2})日?$/, '$1年$3月$4日')
    .replace(typedYear, (years) => years.replace(/[0O]/g, '〇'))
    .replace('元月', '一月');
  const [, years = '', months = '', days = ''] = date.exec(read) ?? [];
  const [y, m, d] = [readOrdinal(years), readOrdinal(months), readOrdinal(days)];
  if (!y || !m || !d || m > 12 || d > new Date(Date.UTC(y, m, 0)).getUTCDate()) return undefined;
  return `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}

/** 发文字号：…, 成文日期：… in the table that government sites set above a document. */
function fieldIn(masthead: readonly Paragraph[], field: RegExp): string | undefined {
  const texts = masthead.map(({ text }) => field.exec(text)?.[1]);
  return texts.find((each) => each !== undefined);
}

/** A number without its parentheses and without what stands beside it in its line. */
function numberIn(line: string | undefined): string | undefined {
  const bare = line?.replace(/^[（(](.*)[)）]$/, '$1');
  return bare === undefined ? undefined : (numberBeside.exec(bare)?.[1] ?? line);
}

function textOf(paragraphs: readonly Paragraph[], role: Paragraph['role']): string | undefined {
  return paragraphs.find((paragraph) => paragraph.role === role)?.text;
}

/** Who signed, or all who did where they are offices; one who is named as the author of a report comes first. */
function issuerOf(closing: readonly Paragraph[]): string | undefined {
  const signed = closing.filter(({ role }) => role === 'issuer').map(({ text }) => text);
  const first = signed.find((text) => signer.test(text)) ?? signed[0] ?? '';
  const jointly = signed.length > 1 && signed.every(isOffice);
  const name = (jointly ? signed.join('　') : first).replace(signer, '').replace(dateBehind, '');
  // 市长　　张　某: an office stands apart from a name, whose characters may stand apart, too.
  const parts = closeUp(name).split(/[\s　]{2,}/);
  return parts.map(closeUp).join('　') || undefined;
}

/** The author where it is an office or said to be the 报告人; the one who speaks, 国务院总理 某某, issues nothing. */
function officeOf(author: string | undefined): string | undefined {
  const named = author?.replace(signer, '');
  return named && (named !== author || isOffice(named)) ? named : undefined;
}

function signedOn(closing: readonly Paragraph[]): string | undefined {
  const own = closing.findLast(
    ({ role, text }) => role === 'date' && digit.test(text) && !blankDate.test(text),
  )?.text;
  return own ?? dateBehind.exec(closing.findLast(({ role }) => role === 'issuer')?.text ?? '')?.[0];
}

/** The last date in the notes below the title: the passage of a law, the day of a speech. */
function dateIn(masthead: readonly Paragraph[]): string | undefined {
  const notes = masthead
    .filter(({ role, text }) => role === 'passageNote' && !/施行$/.test(text))
    .map(({ text }) => date.exec(text)?.[0]);
  return notes.findLast((each) => each !== undefined);
}

/**
 * A report on a year is issued in the next one, a plan for it in the one before: what its title says
 * comes first. A year further ahead is the goal of an outline plan.
 */
function yearOf(
  title: string,
  kind: string | undefined,
  issued: string | undefined,
): string | undefined {
  const reported = /(?:报告|总结|公报|计划|要点)$/.test(kind ?? '') ? yearIn(title) : undefined;
  const issuedIn = issued?.slice(0, 4);
  const ahead = reported !== undefined && Number(reported) > Number(issuedIn) + 1;
  return (ahead ? undefined : reported) ?? issuedIn ?? yearIn(title);
}

/** Parts that belong to one year: a report looks back on it, or plans it. */
const ofOneYear: readonly PartKindId[] = ['review', 'results', 'guidance', 'goals', 'plans'];

/**
 * What the headings of level 1 say that name such a part: 2030年工作总结, 2031年工作安排. A report to a congress
 * is given in the year that lies ahead, which it need not name; a summary is of the year that it sums up.
 */
function yearOfSections({ sections }: Part, kind = ''): string | undefined {
  const parts = sections.flatMap(({ title }) => {
    const own = yearAhead.exec(toHalfWidth(title))?.[1];
    const [named] = kindsOfHeading(title).filter((each) => ofOneYear.includes(each));
    return own !== undefined && named
      ? [{ own: Number(own), looksBack: named === 'review' || named === 'results' }]
      : [];
  });
  if (parts.length === 0) return undefined;
  const years = parts.map(({ own }) => own);
  if (/(?:总结|小结)$/.test(kind)) return String(Math.min(...years));
  const isPast = /工作报告$/.test(kind) && parts.every(({ looksBack }) => looksBack);
  return String(Math.max(...years) + (isPast ? 1 : 0));
}

function yearIn(title: string): string | undefined {
  const written = year.exec(toHalfWidth(title))?.[1];
  return written === undefined ? undefined : String(readOrdinal(written));
}
