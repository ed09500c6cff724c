/**
 * Physical lines into paragraphs. Rows of tables and lists are none. Three kinds of lines belong to the
 * line before them, and nothing else is joined:
 *
 * 1. what is left of a hard wrap: the line before is as long as the lines of this text get;
 * 2. what is left of a link or of bold type in a transcript: a line that no sentence can begin with,
 *    or that follows one that no paragraph can end with;
 * 3. a line without indentation below an indented one, where the text indents its paragraphs.
 */

import { endsSentence } from '../chinese/marks.ts';
import { inBothScripts } from '../chinese/traditional.ts';
import type { Line, LineHint, Paragraph } from '../model.ts';
import { findWrap, type Wrap } from './find-wrap.ts';
import { findRows, type LineRow } from './rows.ts';
import {
  type Habits,
  isCounted,
  isOrdinalAhead,
  isSheet,
  isTorn,
  numberFirst,
  readHabits,
} from './torn-lines.ts';

/** A paragraph with the layout that tells headings from text. */
export interface LaidOutParagraph extends Paragraph {
  /** Blank lines before it; Infinity before the first paragraph. */
  blanksBefore: number;
  indented: boolean;
  /** What the file says about its line. */
  hint?: LineHint;
}

/** A paragraph without its layout; a row of a table stays one wherever it stands. */
export function plain({ line, text, row }: LaidOutParagraph): Paragraph {
  return row ? { line, text, role: 'table', row } : { line, text };
}

/** What is known about the lines of a text. */
export interface Known {
  /** Each line is a paragraph. */
  isParagraphALine?: boolean;
  hints?: readonly LineHint[];
}

const cannotBegin = /^[，。、；：？！）》〉」』】”’％%,;!?)\]]/;
const cannotEnd = inBothScripts(
  /(?:[，、（《〈「『【“‘[—(]|^(?:[一二三四五六七八九十]{1,3}[是要、]|第[一二三四五六七八九十]{1,3}[，、]|首先，|其次，|最后，))$/,
);
/** Words that begin a paragraph wherever a sentence has ended before them. */
const callAhead = inBothScripts(
  /^(?:各位[^，。！!：:]{1,10}[！：!:]|同志们[！：!:，]|附件[：:]|总之，|特此|妥否)/,
);
/** The label of an annex on a line of its own. */
const annexAlone = /^附[\s　]*件[\s　]*[一二三四五六七八九十0-9０-９]{0,3}[\s　]*[：:]?$/;
const mayEnd = /[。！？；：…!?;:.”’）》」』】)\]]$/;
const pause = /[，。、；：！？“”《》（）()]/;

/** Joins the lines that belong to one paragraph; blank lines end one and are not kept. */
export function joinLines(lines: readonly Line[], known: Known = {}): LaidOutParagraph[] {
  const hints = new Map(known.hints?.map((hint) => [hint.line, hint]));
  const rows = findRows(lines, hints);
  const layout = readLayout(lines, rows);
  const mayJoin = (index: number) =>
    !known.isParagraphALine && rows[index] === undefined && rows[index - 1] === undefined;
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
    const open = current && mayJoin(index) ? { current, last, led } : undefined;
    if (
      open &&
      ((blanks <= layout.habits.usualGap && isTorn(layout.habits, pieces, body)) ||
        (blanks === 0 && belongs(layout, lines, index, open, body, indented)))
    ) {
      const above = lines[index - 1]?.text ?? '';
      const parted =
        (needsSpace(last, body) && !layout.wrap?.isBrimful(above)) ||
        (pieces.length === 2 && isCounted(pieces[0] ?? '')) ||
        (pieces.length === 1 && isSheet(last));
      pieces.push(parted ? ` ${body}` : body);
      led = true;
    } else {
      finish();
      led = indentAhead;
      const hint = hints.get(number);
      const row = rows[index]?.row;
      current = {
        ...{ line: number, text: '', blanksBefore: blanks, indented },
        ...(row ? { row } : {}),
        ...(hint ? { hint } : {}),
      };
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
  habits: Habits;
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
  if (annexAlone.test(body)) return false;
  if (indented && layout.indents && !layout.wrap?.indentsAll) return false;
  if (cannotEnd.test(last)) return !isOrdinalAhead(body);
  if (layout.wrap?.isFull(lines[index - 1]?.text ?? '', lines[index]?.text ?? '')) {
    if (!readsOn(last, body)) return false;
    if (mayEnd.test(last) && callAhead.test(body)) return false;
    return !(isOrdinalAhead(body) && (mayEnd.test(last) || isOrdinalAhead(last)));
  }
  if (layout.wrap) return false;
  if (layout.goesOn[index - 1]) return true;
  if (layout.indents && current.indented && !indented) {
    return !isOrdinalAhead(body) && (led || isBroken(last));
  }
  if (layout.spaced && !isOrdinalAhead(body)) {
    return isBroken(last) || (last.length >= 4 && /^[一-鿿]$/.test(body));
  }
  return false;
}

/**
 * Of two full lines, whether they can be one text. Prose has a mark in most of its lines; the lines of a
 * list have none, and a number begins a line below a finished one.
 */
function readsOn(last: string, body: string): boolean {
  if (numberFirst.test(body) && (/[。！？；：]$/.test(last) || !pause.test(last))) return false;
  return pause.test(last) || pause.test(body);
}

/** A line that no title is and no sentence ends with: it has a pause in it, is long, or stops at 的. */
function isBroken(line: string): boolean {
  if (endsSentence(line)) return false;
  return /[，；。]|[的在于和与及对为]$/.test(line) || line.length >= 60;
}

function readLayout(lines: readonly Line[], rows: readonly (LineRow | undefined)[]): Layout {
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
    if (body === '' || next === '' || endsSentence(body)) continue;
    const heads = body.length <= 66 && isOrdinalAhead(body);
    goesOn[index] = cannotBegin.test(next) || (!heads && goesOn[index + 1] === true);
  }
  const wrap = findWrap(lines.map((line, index) => (rows[index] ? { ...line, text: '' } : line)));
  return {
    habits: readHabits(lines),
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
