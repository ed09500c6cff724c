/** Headings without a number, where layout makes them certain. */

import type { LaidOutParagraph } from '../clean/join-lines.ts';
import type { Verdict } from './classify.ts';
import { markdownMark } from './heading-styles.ts';
import { isDate, isDocumentNumber, isParenthesised } from './text-shapes.ts';

export interface Unnumbered {
  at: number;
  /**
   * - `named`: 前言, 结束语 and their like, of the rank of the outermost headings
   * - `apart`: more blank lines before and after it than between paragraphs
   * - `plain`: no blank lines more, but one of several short lines without a final mark in a text
   *   whose paragraphs all end with one
   */
  rank: 'named' | 'apart' | 'plain';
}

const named =
  /^(?:#+\s*)?(?:前[\s　]*言|引[\s　]*言|序[\s　]*言|导[\s　]*言|结[\s　]*语|结束语|后[\s　]*记)$/;
const longestApart = 70;
const longestPlain = 60;
const textLength = 40;
const finalMark = /[。！？；：，、…!?;:,.”’）》」』】)\]—]$/;
const fewestPlain = 3;

/** Finds them among the paragraphs that have no other role. */
export function findUnnumbered(
  paragraphs: readonly LaidOutParagraph[],
  verdicts: readonly Verdict[],
  articlesFrom: number,
): Unnumbered[] {
  const usual = usualGap(paragraphs);
  const found: Unnumbered[] = [];
  const plain: Unnumbered[] = [];
  for (const [at, paragraph] of paragraphs.entries()) {
    if (at >= articlesFrom && markdownMark(paragraph.text) === '') continue;
    if (verdicts[at]?.kind !== 'text') continue;
    if (named.test(paragraph.text)) {
      found.push({ at, rank: 'named' });
      continue;
    }
    if (
      !isBareLine(paragraph.text) ||
      !(isAbove(found, plain, at) || endsBefore(paragraphs, verdicts, at)) ||
      !startsBelow(paragraphs, verdicts, at)
    )
      continue;
    const after = paragraphs[at + 1]?.blanksBefore ?? 0;
    const apart = paragraph.blanksBefore > usual && after > usual;
    if (apart || markdownMark(paragraph.text) !== '') found.push({ at, rank: 'apart' });
    else if (
      paragraph.text.length <= longestPlain &&
      (paragraphs[at + 1]?.text.length ?? 0) >= textLength
    ) {
      plain.push({ at, rank: 'plain' });
    }
  }
  const certain = plain.length >= fewestPlain && endsProperly(paragraphs, verdicts);
  return certain ? [...found, ...plain].sort((a, b) => a.at - b.at) : found;
}

function isBareLine(text: string): boolean {
  return (
    text.length >= 2 &&
    text.length <= longestApart &&
    !finalMark.test(text) &&
    !/[。；\t]/.test(text) &&
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

/** Nearly all long paragraphs end with a final mark, so that a line without one is none of them. */
function endsProperly(
  paragraphs: readonly LaidOutParagraph[],
  verdicts: readonly Verdict[],
): boolean {
  const long = paragraphs.filter(
    ({ text }, at) => text.length > longestPlain && verdicts[at]?.kind !== 'table',
  );
  const closed = long.filter(({ text }) => finalMark.test(text)).length;
  return long.length >= fewestPlain && closed >= long.length * 0.95;
}

/** Blank lines between two paragraphs of text: the median. */
function usualGap(paragraphs: readonly LaidOutParagraph[]): number {
  const gaps = paragraphs
    .filter(({ text, blanksBefore }) => text.length >= textLength && Number.isFinite(blanksBefore))
    .map(({ blanksBefore }) => blanksBefore)
    .sort((a, b) => a - b);
  return gaps[Math.floor(gaps.length / 2)] ?? 1;
}
