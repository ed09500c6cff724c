import { markdownHeading } from './heading-patterns.ts';
import type { Numbers } from './numbering-system.ts';
import { numberingSystems, type System } from './numbering-systems.ts';
import { hanDigits, readOrdinal, toHalfWidth } from './ordinals.ts';
import { inBothScripts } from './traditional.ts';

export interface Numbered {
  system: System;
  numbers: Numbers;
  /** A sign of Markdown or a bullet stands before it. */
  isMarked: boolean;
  /** As written, with its mark. */
  ordinal: string;
  number: number;
  /** The number with what stands before it in 1.2.3, half-width. */
  path: string;
  /** Where what follows the ordinal begins in the text. */
  restAt: number;
}

interface Way {
  id: System;
  numbers: Numbers;
  pattern: RegExp;
}

const waysByOpening = new Map<string, Way[]>();
for (const { id, numbers, styles } of numberingSystems) {
  for (const { opens, pattern } of styles) {
    for (const character of opens) {
      const ways = waysByOpening.get(character) ?? [];
      waysByOpening.set(character, [...ways, { id, numbers, pattern }]);
    }
  }
}

const markdown = new RegExp(`^(?:${markdownHeading.source})?(?:\\*\\*)?`);
const han = `[${hanDigits}]{1,5}`;
/** 三、四: two ordinals that are named, none that is counted. */
const series = new RegExp(`^[（(]?${han}[)）]?、[（(]?${han}(?:[)）]|[、和至到项类种]|$)`);

/** Whoever hands a report on may blank a name out: **镇党委 is no bold type, unless ** closes it. */
const blankedOut = inBothScripts(
  /^\*{2,}(?=[省市州盟旗县区乡镇村组街路局委办厅部处科所院校公同])(?!.*\*\*$)/,
);

/** Before an ordinal a bullet is an ornament: ◆一、思想引领. */
const bullet = /^[◆■●▲★☆►▶◇□➤✦♦][\s　]?(?=[一二三四五六七八九十（(第\d])/;

/** The marks of a Markdown heading or of bold type at the start of a text, or nothing. */
export function markdownMark(text: string): string {
  if (!/^[#*]/.test(text) || blankedOut.test(text)) return '';
  return markdown.exec(text)?.[0] ?? '';
}

/** Reads the ordinal at the start of a paragraph, whatever the paragraph is: the longest that fits. */
export function readNumbered(text: string): Numbered | undefined {
  const mark = markdownMark(text) || (bullet.exec(text)?.[0] ?? '');
  const body = text.slice(mark.length, mark.length + 40);
  const ways = waysByOpening.get(body.charAt(0));
  if (!ways || series.test(body)) return undefined;
  let found: Numbered | undefined;
  let longest = 0;
  for (const { id, numbers, pattern } of ways) {
    const match = pattern.exec(body);
    const written = match?.[1] ?? match?.[2];
    const number = written === undefined ? undefined : readOrdinal(written);
    if (!match || !written || number === undefined || match[0].length <= longest) continue;
    longest = match[0].length;
    found = {
      system: id,
      numbers,
      isMarked: mark !== '',
      ordinal: match[0].trimEnd(),
      number,
      path: toHalfWidth(written),
      restAt: mark.length + longest,
    };
  }
  return found;
}
