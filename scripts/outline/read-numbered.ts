import { hanDigits, readOrdinal, toHalfWidth } from '../chinese/ordinals.ts';
import { inBothScripts } from '../chinese/traditional.ts';
import type { HeadingStyle } from './heading-style.ts';
import { headingStyles } from './heading-styles.ts';

export interface Numbered {
  style: HeadingStyle;
  /** As written, with its mark. */
  ordinal: string;
  number: number;
  /** The number with what stands before it in 1.2.3, half-width. */
  path: string;
  /** Where what follows the ordinal begins in the text. */
  restAt: number;
}

const stylesByOpening = new Map<string, HeadingStyle[]>();
for (const style of headingStyles) {
  for (const character of style.opens) {
    stylesByOpening.set(character, [...(stylesByOpening.get(character) ?? []), style]);
  }
}

const markdown = /^(?:#{1,6}\s+)?(?:\*\*)?/;
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

/** Reads the ordinal at the start of a paragraph, whatever the paragraph is. */
export function readNumbered(text: string): Numbered | undefined {
  const mark = markdownMark(text) || (bullet.exec(text)?.[0] ?? '');
  const body = text.slice(mark.length, mark.length + 40);
  const styles = stylesByOpening.get(body.charAt(0));
  if (!styles || series.test(body)) return undefined;
  for (const style of styles) {
    const match = style.pattern.exec(body);
    const written = match?.[1] ?? match?.[2];
    if (!match || !written) continue;
    const number = readOrdinal(written);
    if (number === undefined) continue;
    const ordinal = match[0].trimEnd();
    return {
      style,
      ordinal,
      number,
      path: toHalfWidth(written),
      restAt: mark.length + match[0].length,
    };
  }
  return undefined;
}
