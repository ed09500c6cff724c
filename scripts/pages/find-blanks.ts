/**
 * Blanks: the places of a report that its writer left open or made unreadable, as ××镇, 党的XX大, 202×年.
 *
 * The same signs mean other things, and those are left alone: × as “times” and “by” (480毫米×140毫米,
 * ×100%), X as a letter (X光, XXL), ○ as a zero (二○○四年), □ as a box to tick.
 */

import type { Span } from '../model.ts';

/** Runs that may be blanks. Three ＊ at least: two of them are how Markdown marks bold text. */
const candidate = /[×╳✕✖]+|[XＸ]+|[xｘ]+|[○〇◯]{2,}|△{2,}|▲{2,}|□{2,}|＊{3,}|\*{3,}|_{2,}|＿{2,}/g;

/** How far a sentence is searched for signs of a formula; keeps the work linear. */
const reach = 40;

/** What follows a single X that stands for a number or a name. */
const counted = /^[年月日时次名个位份人件项万亿元%％省市县区镇乡村局委办处科届期场册篇条户亩家周]/;

/** The blanks of a line, in order. */
export function findBlanks(text: string): Span[] {
  const blanks: Span[] = [];
  for (const match of text.matchAll(candidate)) {
    const start = match.index;
    const end = start + match[0].length;
    if (isBlank(text, { start, end })) blanks.push({ start, end });
  }
  return blanks;
}

function isBlank(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - reach), start);
  const after = text.slice(end, end + reach);
  const run = end - start;
  const sign = text[start] ?? '';
  if (/[XxＸｘ]/.test(sign)) {
    const inWord = /[A-Za-z]$/.test(before) || /^[A-Za-z]/.test(after);
    return !inWord && (run > 1 || counted.test(after));
  }
  if (/[○〇◯]/.test(sign)) {
    return !/[一二三四五六七八九十零]$/.test(before) && !/^[一二三四五六七八九十零]/.test(after);
  }
  return run > 1 || !isMultiplication(before.trimEnd(), after.trimStart());
}

/** Whether a single × between two pieces of text is a sign of arithmetic. */
function isMultiplication(before: string, after: string): boolean {
  if (/^[（(]?[\d０-９]/.test(after) || /[%％]$/.test(before)) return true;
  if (/[长宽高]$/.test(before) && /^[长宽高厚]/.test(after)) return true;
  if (/(?:^|[^A-Za-z])[A-Za-z]$/.test(before) && /^[A-Za-z](?![A-Za-z])/.test(after)) return true;
  const clause = `${before.split(clauseEnd).at(-1)}×${after.split(clauseEnd)[0]}`;
  return /[=＝÷]/.test(clause);
}

const clauseEnd = /[。；，：！？“”《》]/;
