/** Headings without a number, where layout makes them certain. */

import type { System } from '../chinese/numbering-systems.ts';
import { markdownMark } from '../chinese/read-numbered.ts';
import { inBothScripts } from '../chinese/traditional.ts';
import type { LineHint } from '../model.ts';
import type { LaidOutParagraph } from '../paragraphs/join-lines.ts';
import { findMarkedLines } from './marked-lines.ts';
import { isDate, isDocumentNumber, isParenthesised } from './text-shapes.ts';
import type { Unnumbered, Verdict } from './verdict.ts';

const named = inBothScripts(
  /^(?:#+\s*)?(?:前[\s　]*言|引[\s　]*言|序[\s　]*言?|导[\s　]*言|结[\s　]*语|结束语|后[\s　]*记|总[\s　]*[纲则]|附[\s　]*则|注[\s　]*释|(?:有关|相关|部分)?(?:名词|术语|用语)(?:解释|注释|说明))$/,
);
/** 结束语, 前言 and their like. */
export function isNamed(text: string): boolean {
  return named.test(text);
}

const longestApart = 70;
const longestPlain = 60;
const textLength = 30;
const finalMark = /[。！？；：，、…!?;:,.”’）》」』】)\]—]$/;
const fewestPlain = 3;
/** 2023年工作回顾, 存在的问题, 下一步打算: two lines that end so are enough. */
const fewestNamed = 2;
const sectionName = inBothScripts(
  /(?:回顾|总结|情况|工作|成效|成绩|做法|经验|体会|启示|问题|不足|差距|原因|打算|计划|安排|部署|措施|对策|建议|意见|任务|目标|要求|展望|思路|方向)$/,
);
/** 时间：第1周: a label and what it says. */
const labelled = /^[^：:\s]{1,8}[：:]\s*\S/;
const captioned = inBothScripts(/^(?:图|表|专栏|附|注)[\s　]*[\d：:]/);
/** A sentence of its own below a heading, however short the paragraphs of a report are. */
const sentence = /[。！][”’）]*$/;
const sentenceLength = 8;

function isText(text: string): boolean {
  return text.length >= textLength || (text.length >= sentenceLength && sentence.test(text));
}

/** The level that Markdown or the file gives a heading; 0 for none. */
export function signsOf(text: string, hint: LineHint | undefined): number {
  return hint?.heading || markdownMark(text).replace(/[^#]/g, '').length;
}

/** Finds them among the paragraphs that have no other role. */
export function findUnnumbered(
  paragraphs: readonly LaidOutParagraph[],
  verdicts: readonly Verdict[],
  articlesFrom: number,
): Unnumbered[] {
  const usual = usualGap(paragraphs);
  const marks = findMarkedLines(paragraphs, verdicts).map(({ at, style }) => ({ at, rank: style }));
  const isMarked = new Set(marks.map(({ at }) => at));
  const certain: Unnumbered[] = [];
  const plain: Unnumbered[] = [];
  const holding: Unnumbered[] = [];
  const outermost = firstSystem(verdicts);
  for (const [at, { text, blanksBefore, hint }] of paragraphs.entries()) {
    if (verdicts[at]?.kind !== 'text' || isMarked.has(at)) continue;
    const marked = markdownMark(text) !== '';
    const signed = signsOf(text, hint) > 0;
    if (named.test(text)) certain.push({ at, rank: 'named' });
    else if (signed) certain.push({ at, rank: 'apart' });
    else if (
      (at < articlesFrom || marked) &&
      isBareLine(text) &&
      (isAbove(certain, plain, at) || endsBefore(paragraphs, verdicts, at)) &&
      startsBelow(paragraphs, verdicts, at)
    ) {
      const below = paragraphs[at + 1];
      const apart = blanksBefore > usual && (below?.blanksBefore ?? 0) > usual;
      if (apart || marked) certain.push({ at, rank: 'apart' });
      else if (opensSeries(verdicts, at, outermost)) holding.push({ at, rank: 'apart' });
      else if (text.length <= longestPlain && isText(below?.text ?? '')) {
        plain.push({ at, rank: 'plain' });
      }
    }
  }
  return [...marks, ...certain, ...weigh(paragraphs, verdicts, { certain, holding, plain })].sort(
    (a, b) => a.at - b.at,
  );
}

interface Found {
  certain: Unnumbered[];
  /** Each leads up to a series that begins anew. */
  holding: Unnumbered[];
  plain: Unnumbered[];
}

/** What is a heading only in company. */
function weigh(
  paragraphs: readonly LaidOutParagraph[],
  verdicts: readonly Verdict[],
  { certain, holding, plain }: Found,
): Unnumbered[] {
  const usual = (found: readonly Unnumbered[]) =>
    found.filter(({ at }) => sectionName.test(paragraphs[at]?.text ?? ''));
  const isProper = () => endsProperly(paragraphs, verdicts, [...certain, ...holding, ...plain]);
  if (holding.length === 1 && usual(holding).length === 1) {
    const after = usual(plain).filter(({ at }) => at > (holding[0]?.at ?? 0));
    if (after.length > 0 && isProper()) {
      return [...holding, ...after].map(({ at }) => ({ at, rank: 'outer' }));
    }
  }
  const fewest = usual(plain).length === plain.length ? fewestNamed : fewestPlain;
  const several = plain.length >= fewest && isProper();
  return [...(holding.length > 1 ? holding : []), ...(several ? plain : [])];
}

/** The system of the first numbered heading: that of the outermost series, as a rule. */
function firstSystem(verdicts: readonly Verdict[]): System | undefined {
  const first = verdicts.find((verdict) => verdict.kind === 'heading');
  return first?.kind === 'heading' ? first.system : undefined;
}

/** A few paragraphs may lead up to the series: 去年工作回顾, how the year went, 一、 二、. */
const leadUp = 4;

/** The outermost series begins below: 上半年总结 一、 二、, then 下半年打算 一、 二、. */
function opensSeries(
  verdicts: readonly Verdict[],
  at: number,
  outermost: System | undefined,
): boolean {
  const below = verdicts.slice(at + 1, at + 2 + leadUp).find(({ kind }) => kind !== 'text');
  return (
    below?.kind === 'heading' && below.system === outermost && below.candidate.numbered.number === 1
  );
}

function isBareLine(text: string): boolean {
  return (
    text.length >= 2 &&
    text.length <= longestApart &&
    !finalMark.test(text) &&
    !/[。；\t]/.test(text) &&
    !captioned.test(text) &&
    !labelled.test(text) &&
    !/^[—－<'"]|^[第其再最][一二三四五六七八九十次后]+，|^[一二三四五六七八九十]+[是要]/.test(
      text,
    ) &&
    !isDate(text) &&
    !isDocumentNumber(text) &&
    !isParenthesised(text)
  );
}

/** The line before it is a heading of this kind. */
function isAbove(found: readonly Unnumbered[], plain: readonly Unnumbered[], at: number): boolean {
  return found.at(-1)?.at === at - 1 || plain.at(-1)?.at === at - 1;
}

/** What stands before it is finished: a heading, or a text with a final mark. */
function endsBefore(
  paragraphs: readonly LaidOutParagraph[],
  verdicts: readonly Verdict[],
  at: number,
): boolean {
  if (at === 0) return true;
  const before = verdicts[at - 1]?.kind;
  return (
    before === 'heading' ||
    before === 'unnumbered' ||
    /[。！？…”）]$/.test(paragraphs[at - 1]?.text ?? '')
  );
}

/** Text follows, or a heading does. */
function startsBelow(
  paragraphs: readonly LaidOutParagraph[],
  verdicts: readonly Verdict[],
  at: number,
): boolean {
  const next = paragraphs[at + 1]?.text ?? '';
  if (verdicts[at + 1]?.kind === 'heading') return true;
  return (
    verdicts[at + 1]?.kind !== 'table' &&
    (next.length >= textLength ||
      /[。：！]$/.test(next) ||
      (isBareLine(next) && /[。：]$/.test(paragraphs[at + 2]?.text ?? '')))
  );
}

/** Nearly all other paragraphs of some length end with a final mark, so that a line without one is none of them. */
function endsProperly(
  paragraphs: readonly LaidOutParagraph[],
  verdicts: readonly Verdict[],
  headings: readonly Unnumbered[],
): boolean {
  const without = new Set(headings.map(({ at }) => at));
  const long = paragraphs.filter(
    ({ text }, at) => isText(text) && verdicts[at]?.kind === 'text' && !without.has(at),
  );
  const closed = long.filter(({ text }) => finalMark.test(text)).length;
  return long.length >= fewestPlain && closed >= long.length * 0.95;
}

/** Blank lines between two paragraphs of text, no heading between them: the median. */
function usualGap(paragraphs: readonly LaidOutParagraph[]): number {
  const isLong = (text: string) => text.length >= textLength && finalMark.test(text);
  const gaps = paragraphs
    .filter(({ text }, at) => at > 0 && isLong(text) && isLong(paragraphs[at - 1]?.text ?? ''))
    .map(({ blanksBefore }) => blanksBefore)
    .sort((a, b) => a - b);
  return gaps[Math.floor(gaps.length / 2)] ?? 1;
}
