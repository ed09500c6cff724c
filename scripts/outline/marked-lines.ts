/**
 * Headings without a number that a sign tells: 【…】, ▍…, 会议1：…, 目的：, or a line that comes back. One
 * such line means little; those of one style are judged as one.
 */

import { inBothScripts } from '../chinese/traditional.ts';
import type { LaidOutParagraph } from '../paragraphs/join-lines.ts';
import { type MarkStyle, markStyles, type Verdict } from './verdict.ts';

export interface MarkedLine {
  at: number;
  style: MarkStyle;
}

const ornament = /^[▍▎▌▋■◆◇●▲▶►➤★☆✦♦※◎☞]{1,3}[\s　]*/;
const patterns: Record<MarkStyle, RegExp> = {
  bracketed:
    /^(?:#{1,6}[\s　]*)?(?:【[^【】]{2,30}】|\{[^{}]{2,30}\}|[[［][^[\]［］]{2,30}[\]］]|〖[^〖〗]{2,30}〗)$/,
  ornamented: new RegExp(`${ornament.source}[^\\s，。；：:|\\t][^，。；：:|\\t]{1,30}$`),
  counted:
    /^[一-鿿]{2,6}[\s　]?(?:\d{1,2}|[一二三四五六七八九十]{1,2})[：:][\s　]*[^\s。；][^。；]{1,40}$/,
  repeated: /^[一-鿿]{3,12}$/,
  colon: /^[一-鿿]{2,10}[：:]$/,
};
/** Boxes, figures and annexes are counted too, and are no headings. */
const captioned = inBothScripts(/^(?:图|表|专栏|附件|附表|附录|注|第)/);
const sentence = /[。！？；][”’）》]*$/;
const shortestText = 12;

/** The sign before a heading that is no part of its title. */
export function ornamentOf(text: string): string {
  return ornament.exec(text)?.[0] ?? '';
}

/** Finds them among the paragraphs that have no other role. */
export function findMarkedLines(
  paragraphs: readonly LaidOutParagraph[],
  verdicts: readonly Verdict[],
): MarkedLine[] {
  const isNumbered = verdicts.some(({ kind }) => kind === 'heading');
  const found: MarkedLine[] = [];
  const taken = new Set<number>();
  for (const style of markStyles) {
    if (style === 'colon' && (isNumbered || found.length > 0)) continue;
    const members = paragraphs.flatMap(({ text }, at) =>
      verdicts[at]?.kind === 'text' && !taken.has(at) && patterns[style].test(text) ? [at] : [],
    );
    for (const at of judge(style, members, paragraphs, verdicts)) {
      taken.add(at);
      found.push({ at, style });
    }
  }
  return found;
}

/** The lines of one style that are headings: all or none, but for what only looks alike. */
function judge(
  style: MarkStyle,
  lines: readonly number[],
  paragraphs: readonly LaidOutParagraph[],
  verdicts: readonly Verdict[],
): readonly number[] {
  const textOf = (at: number) => paragraphs[at]?.text ?? '';
  const all = new Set(lines);
  const hasBody = (at: number) =>
    !all.has(at + 1) && verdicts[at + 1] !== undefined && verdicts[at + 1]?.kind !== 'table';
  const leads = (at: number) => hasBody(at) && isText(textOf(at + 1));
  switch (style) {
    case 'bracketed':
    case 'ornamented':
      return several(lines.filter(hasBody), lines);
    case 'counted':
      return series(lines.filter((at) => !captioned.test(textOf(at))).filter(hasBody), textOf);
    case 'repeated': {
      const count = countBy(lines.filter(leads), textOf);
      const again = lines.filter((at) => (count.get(textOf(at)) ?? 0) > 1);
      return again.every(leads) ? again : [];
    }
    case 'colon': {
      const once = countBy(lines, textOf);
      const own = lines.filter((at) => leads(at) && once.get(textOf(at)) === 1);
      const apart = own.filter((at) => (paragraphs[at]?.blanksBefore ?? 0) > 0);
      return apart.length >= own.length / 2 ? several(own, lines) : [];
    }
  }
}

/** Two at least, and most of the lines that look so. */
function several(members: readonly number[], lines: readonly number[]): readonly number[] {
  return members.length > 1 && members.length >= lines.length * 0.7 ? members : [];
}

/** 会议1：, 会议2：: the same word counts. */
function series(lines: readonly number[], textOf: (at: number) => string): number[] {
  const word = (at: number) => textOf(at).replace(/[\s　\d一二三四五六七八九十]*[：:].*$/, '');
  const count = countBy(lines, word);
  return lines.filter((at) => (count.get(word(at)) ?? 0) > 1);
}

function countBy(lines: readonly number[], key: (at: number) => string): Map<string, number> {
  const count = new Map<string, number>();
  for (const at of lines) count.set(key(at), (count.get(key(at)) ?? 0) + 1);
  return count;
}

function isText(text: string): boolean {
  return sentence.test(text) || text.length >= shortestText;
}
