/** The facts of a report in the words of the site: in the head of its page, and in lists. */

import { grouped } from '../grouped.ts';
import type { Facts, ParagraphRole, ReportPage } from '../model.ts';
import { blockText } from './blocks.ts';

export interface ShownFact {
  name: string;
  text: string;
  /** Where it leads to, on another site. */
  link?: string;
}

/** The facts that the head of a report's page tells: those that do not stand in its text right below. */
export function headFacts(report: ReportPage): ShownFact[] {
  const { documentNumber, issuer, issuedOn, date } = report.facts;
  const facts: [name: string, text: string | undefined, role?: ParagraphRole][] = [
    ['发文机关', issuer, 'issuer'],
    ['发文字号', documentNumber, 'documentNumber'],
    ['成文日期', issuedOn, 'date'],
    ['单位', report.unit],
    ['类别', report.categories?.join('、')],
    ['篇幅', shownLength(report.characters)],
  ];
  const shown = facts.flatMap(([name, text, role]) =>
    text === undefined || (role && isInMasthead(report, role, text))
      ? []
      : [{ name, text: role === 'date' && date !== undefined ? shownDate(report.facts) : text }],
  );
  return [...shown, ...sourceOf(report)];
}

function sourceOf({ source }: ReportPage): ShownFact[] {
  if (source === undefined) return [];
  const isAddress = /^https?:\/\//.test(source);
  return [
    {
      name: '来源',
      text: isAddress ? new URL(source).hostname : source,
      ...(isAddress ? { link: source } : {}),
    },
  ];
}

function isInMasthead(report: ReportPage, role: ParagraphRole, fact: string): boolean {
  return [...report.head, ...report.blocks].some(
    (block) =>
      block.kind === 'paragraph' &&
      block.zone === 'masthead' &&
      block.paragraph.role === role &&
      blockText(block).includes(fact),
  );
}

/** A date as all lists write it, however the report did: 2018年12月7日, or its year; empty without one. */
export function shownDate({ date, year }: Facts): string {
  if (date === undefined) return year === undefined ? '' : `${year}年`;
  const [ofYear, month, day] = date.split('-').map(Number);
  return `${ofYear}年${month}月${day}日`;
}

/** The length of a report as people say it: 2,212 字, 3.3 万字. */
export function shownLength(characters: number): string {
  if (characters < 10_000) return `${grouped(characters)} 字`;
  return `${Number((characters / 10_000).toFixed(1))} 万字`;
}
