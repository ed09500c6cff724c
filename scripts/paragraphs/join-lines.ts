/**
 * Physical lines into paragraphs. Three kinds of lines belong to the line before them, and nothing
 * else is joined:
 *
 * 1. what is left of a hard wrap: the line before is as long as the lines of this text get;
 * 2. what is left of a link or of bold type in a transcript: a line that no sentence can begin with,
 *    or that follows one that no paragraph can end with;
 * 3. a line without indentation below an indented one, where the text indents its paragraphs.
 */

import { quantity } from '../chinese/heading-patterns.ts';
import { inBothScripts } from '../chinese/traditional.ts';
import type { Line, Paragraph } from '../model.ts';
import { findWrap, type Wrap } from './find-wrap.ts';

/** A paragraph with the layout that tells headings from text. */
export interface LaidOutParagraph extends Paragraph {
  /** Blank lines before it; Infinity before the first paragraph. */
  blanksBefore: number;
  indented: boolean;
}

/** A paragraph without its layout. */
export function plain({ line, text }: LaidOutParagraph): Paragraph {
  return { line, text };
}

const cannotBegin = /^[，。、；：？！）》〉」』】”’％%,;!?)\]]/;
const cannotEnd = inBothScripts(
  /(?:[，、（《〈「『【“‘[—(]|^(?:[一二三四五六七八九十]{1,3}[是要、]|第[一二三四五六七八九十]{1,3}[，、]|首先，|其次，|最后，))$/,
);
const finalMark = /[。！？；：…!?;:.][”’）》」』】)\]]*$/;
const ordinal =
  /^(?:#+ |[（(]?[一二三四五六七八九十百]{1,4}[)）、．.]|[（(]?[0-9０-９]{1,3}[)）、．.](?![0-9０-９])|第[〇一二三四五六七八九十百零]{1,5}[章节条编篇部]|[①-⑳]|——|一[是要])/;
/** 1.2 编制依据; half of a number that a line break parted is none: 5.6%, 2.5亿元. */
const decimal = `^\\d{1,2}(?:[.．]\\d{1,2}){1,3}[.．、]?[\\s　]*(?=[一-鿿“《])(?!${quantity})`;
const ordinalAhead = inBothScripts(new RegExp(`${ordinal.source}|${decimal}`));
/** Words that begin a paragraph wherever a sentence has ended before them. */
const callAhead = inBothScripts(
  /^(?:各位[^，。！!：:]{1,10}[！：!:]|同志们[！：!:，]|附件[：:]|总之，|特此|妥否)/,
);
const mayEnd = /[。！？；：…!?;:.”’）》」』】)\]]$/;
const numberedFirst = /^[（(]?[一二三四五六七八九十0-9０-９]{1,3}[)）、．.](?![0-9０-９])/;

/** Joins the lines that belong to one paragraph; blank lines end one and are not kept. */
export function joinLines(lines: readonly Line[]): LaidOutParagraph[] {
  const layout = readLayout(lines);
  const paragraphs: LaidOutParagraph[] = [];
  let pieces: string[] = [];
  let current: LaidOutParagraph | undefined;
  let last = '';
  let blanks = Number.POSITIVE_INFINITY;
  let indentAhead = false;
  /** The paragraph is broken already, or began below bare indentation, as bold type leaves it. */
  let led = false;
  const finish = () => {
    if (current) paragraphs.push({ ...current, text: pieces.join('') });
  };
  for (const [index, { number, text }] of lines.entries()) {
    const body = text.trim();
    if (body === '') {
      blanks++;
      indentAhead = /^[\s　]{2,}$/.test(text);
      continue;
    }
    const indented = indentAhead || /^[\s　]/.test(text);
    if (
      current &&
      blanks === 0 &&
      belongs(layout, lines, index, { current, last, led }, body, indented)
    ) {
      const above = lines[index - 1]?.text ?? '';
      const parted = needsSpace(last, body) && !layout.wrap?.isBrimful(above);
      pieces.push(parted ? ` ${body}` : body);
      led = true;
    } else {
      finish();
      led = indentAhead;
      current = { line: number, text: '', blanksBefore: blanks, indented };
      pieces = [body];
    }
    last = body;
    blanks = 0;
    indentAhead = false;
  }
  finish();
  return paragraphs;
}

interface Layout {
  wrap: Wrap | undefined;
  /** Paragraphs begin with white space. */
  indents: boolean;
  /** Paragraphs are set apart by blank lines. */
  spaced: boolean;
  /** By index of the line: a line below it, in the same block, shows that the sentence goes on. */
  goesOn: boolean[];
}

/** The paragraph that the line before belongs to, and that line. */
interface Open {
  current: LaidOutParagraph;
  last: string;
  led: boolean;
}

function belongs(
  layout: Layout,
  lines: readonly Line[],
  index: number,
  { current, last, led }: Open,
  body: string,
  indented: boolean,
): boolean {
  if (cannotBegin.test(body)) return true;
  if (indented && layout.indents && !layout.wrap?.indentsAll) return false;
  if (cannotEnd.test(last)) return !ordinalAhead.test(body);
  if (layout.wrap?.isFull(lines[index - 1]?.text ?? '', lines[index]?.text ?? '')) {
    if (mayEnd.test(last) && callAhead.test(body)) return false;
    return !(ordinalAhead.test(body) && (mayEnd.test(last) || numberedFirst.test(last)));
  }
  if (layout.wrap) return false;
  if (layout.goesOn[index - 1]) return true;
  if (layout.indents && current.indented && !indented) {
    return !ordinalAhead.test(body) && (led || isBroken(last));
  }
  if (layout.spaced && !ordinalAhead.test(body)) {
    return isBroken(last) || (last.length >= 4 && /^[一-鿿]$/.test(body));
  }
  return false;
}

/** A line that no title is and no sentence ends with: it has a pause in it, is long, or stops at 的. */
function isBroken(line: string): boolean {
  if (finalMark.test(line)) return false;
  return /[，；。]|[的在于和与及对为]$/.test(line) || line.length >= 60;
}

function readLayout(lines: readonly Line[]): Layout {
  let long = 0;
  let indentedLong = 0;
  let contiguous = 0;
  let all = 0;
  let before = '';
  let blockIsIndented = false;
  let indentAhead = false;
  for (const { text } of lines) {
    const body = text.trim();
    const indented = indentAhead || /^[\s　]/.test(text);
    indentAhead = body === '' && /^[\s　]{2,}$/.test(text);
    if (body !== '') {
      all++;
      if (before === '') blockIsIndented = false;
      else contiguous++;
      if (body.length >= 30 && (indented || !blockIsIndented)) {
        long++;
        if (indented) indentedLong++;
      }
      blockIsIndented ||= indented;
    }
    before = body;
  }
  const goesOn: boolean[] = new Array(lines.length).fill(false);
  for (let index = lines.length - 2; index >= 0; index--) {
    const body = lines[index]?.text.trim() ?? '';
    const next = lines[index + 1]?.text.trim() ?? '';
    if (body === '' || next === '' || finalMark.test(body)) continue;
    const heads = numberedFirst.test(body) && body.length <= 66;
    goesOn[index] = cannotBegin.test(next) || (!heads && goesOn[index + 1] === true);
  }
  const wrap = findWrap(lines);
  return {
    wrap,
    indents: wrap ? wrap.indents : long >= 2 && indentedLong >= long * 0.6,
    spaced: contiguous <= all * 0.4,
    goesOn,
  };
}

/** Two Latin words that a line break kept apart. */
function needsSpace(before: string, after: string): boolean {
  return /[A-Za-z0-9,.;:]$/.test(before) && /^[A-Za-z]/.test(after);
}
