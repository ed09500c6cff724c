/**
 * The title is where the document begins, not where the page does. Every line above the text at which a
 * title could begin is weighed by what it says and by what follows it; the best one is the title, and
 * whatever stands above it stays what it is.
 */

import { markdownMark, readNumbered } from '../chinese/read-numbered.ts';
import { inBothScripts } from '../chinese/traditional.ts';
import type { LaidOutParagraph } from '../paragraphs/join-lines.ts';
import {
  countRepeat,
  endsWithKind,
  isAddressee,
  isAuthor,
  isDatedOffice,
  isLetterhead,
  isNumberLine,
  isPassage,
  isSalutation,
  isSecrecy,
  isTitleLine,
  isTitleWithStop,
  namesSubjectAndKind,
  opensPassage,
} from './masthead-lines.ts';
import { fieldsEnd, isCaption, isField, isMenu, isSiteName } from './page-furniture.ts';
import { findContents, findUnlabelled } from './table-of-contents.ts';
import { closeUp, isDate, isMonth, spaceless } from './text-shapes.ts';
import { readTitle, saysLess, type TitleLine } from './title.ts';

export interface FoundTitle {
  /** Index of its first line; where no title was found, of the first paragraph that can stand below one. */
  at: number;
  lines: TitleLine[];
  /** Another line could as well be the title, or this one only stands where a title does. */
  isGuess: boolean;
}

/** The head of a page has no more paragraphs. */
const farthest = 60;
/** So many lines of a page may stand between a title and what shows that it is one. */
const longestGap = 14;
const longestStray = 120;
const shortest = 4;
/** Two candidates are that close where nobody can tell which is the title. */
const close = 1;
/** What a page says of a text before its title. */
const abstract = inBothScripts(/^[【[［](?:摘要|提要|内容[摘提]要|导读|编者按|核心提示)[】\]］]/);
/** A title that the file itself names has no more lines. */
const mostHinted = 6;
/** 记录：某某 names somebody; a title that has a colon is longer. */
const label = /^[^：:]{2,4}[：:].{1,10}$/;
/** The name of a site is no title, even where there is no other. */
const leastWeight = -2;

interface Candidate {
  at: number;
  lines: TitleLine[];
  weight: number;
}

/**
 * Finds the title of a document. An annex has it right below its label, if it has one.
 *
 * @param hinted raw lines that the file itself names as its title
 */
export function findTitle(
  paragraphs: readonly LaidOutParagraph[],
  from: number,
  isAnnex: boolean,
  hinted: ReadonlySet<number>,
): FoundTitle {
  const { starts, end } = headOf(paragraphs, from);
  const weighed = (isAnnex ? starts.slice(0, 1) : starts).map((at) =>
    weigh(paragraphs, at, starts[0] === at, hinted),
  );
  const candidates = weighed.filter((each) => !weighed.some((other) => namesFully(other, each)));
  const best = candidates.reduce<Candidate | undefined>(
    (before, each) => (before && before.weight >= each.weight ? before : each),
    undefined,
  );
  if (!best || best.weight < leastWeight) return { at: end, lines: [], isGuess: false };
  const isRival = (each: Candidate) =>
    each.weight > leastWeight && each.weight >= best.weight - close && areOthers(best, each);
  return { ...best, isGuess: candidates.some(isRival) };
}

/** 县政府常务会议纪要 below 会议纪要, which only names the kind of document. */
function namesFully(later: Candidate, bare: Candidate): boolean {
  const [full, kind] = [titleOf(later), titleOf(bare)];
  return (
    later.at > bare.at &&
    full !== kind &&
    full.endsWith(kind) &&
    kind.length <= shortest &&
    endsWithKind(kind)
  );
}

function titleOf({ lines }: Candidate): string {
  return spaceless(lines.map(({ line }) => line).join(''));
}

/** Two candidates that share no line and do not say the same, the one perhaps shorter. */
function areOthers(best: Candidate, other: Candidate): boolean {
  const isApart = other.at >= best.at + best.lines.length || other.at < best.at;
  const [one, two] = [titleOf(best), titleOf(other)];
  return isApart && !one.includes(two) && !two.includes(one);
}

/** Where titles could begin above the text, and where the text begins. */
function headOf(
  paragraphs: readonly LaidOutParagraph[],
  from: number,
): { starts: number[]; end: number } {
  const starts: number[] = [];
  let at = from;
  while (at < Math.min(paragraphs.length, from + farthest)) {
    const contents = Math.max(findContents(paragraphs, at), findUnlabelled(paragraphs, at));
    const next = Math.max(contents, starts.length === 0 ? fieldsEnd(paragraphs, at) : at);
    if (next > at) {
      at = next;
      continue;
    }
    const text = paragraphs[at]?.text ?? '';
    if (paragraphs[at]?.row && !isDatedOffice(text)) break;
    if (isTitleLine(text) || isTitleWithStop(text)) starts.push(at);
    else if (!standsAbove(text)) break;
    at++;
  }
  return { starts, end: at };
}

/** What may stand above a title: all of a masthead, what a page sets around it, strays of a copy. */
export function standsAbove(text: string): boolean {
  return (
    isNumberLine(text) ||
    isSecrecy(text) ||
    isField(text) ||
    isMenu(text) ||
    isCaption(text) ||
    isDate(text) ||
    isDatedOffice(text) ||
    isMonth(text) ||
    isPassage(text) ||
    abstract.test(text) ||
    isStray(text)
  );
}

/** Pieces with white space between them; never a sentence, never a heading. */
function isStray(text: string): boolean {
  if (isSalutation(text) || isAddressee(text) || markdownMark(text) !== '') return false;
  const numbered = readNumbered(text);
  if (numbered?.numbers === 'divisions' || numbered?.system === 'labelled') return false;
  return text.length <= longestStray && /[\s　|｜]/.test(text) && !/[，。；]/.test(text);
}

function weigh(
  paragraphs: readonly LaidOutParagraph[],
  at: number,
  isFirst: boolean,
  hinted: ReadonlySet<number>,
): Candidate {
  const lines = withHinted(readTitle(paragraphs, at), paragraphs, at, hinted);
  const title = lines.map(({ line }) => line).join('');
  const first = paragraphs[at];
  const above = paragraphs[at - 1];
  const mark = markdownMark(first?.text ?? '');
  const end = at + lines.length;
  const isOfPage = isSiteName(title) || isLetterhead(title);
  const points: [boolean, number][] = [
    [endsWithKind(title), title.length > shortest ? 4 : 2],
    [namesSubjectAndKind(title), 2],
    [hinted.has(first?.line ?? 0), 10],
    [isFirst && mark.startsWith('#') && fieldsEnd(paragraphs, end) === end, 4],
    [mark.startsWith('##') && !isFirst, -4],
    [first?.indented === true && above?.indented === false, 2],
    [title.length <= shortest && !endsWithKind(title), -2],
    [isOfPage, -4],
    [label.test(title), -2],
  ];
  const weight = points.reduce((sum, [holds, point]) => sum + (holds ? point : 0), 0);
  return { at, lines, weight: weight + follows(paragraphs, end, title) };
}

/** With the lines that go on with a title of several, where the file itself says so of each. */
function withHinted(
  read: TitleLine[],
  paragraphs: readonly LaidOutParagraph[],
  at: number,
  hinted: ReadonlySet<number>,
): TitleLine[] {
  if (!read.every(({ paragraph }) => hinted.has(paragraph.line))) return read;
  const lines = [...read];
  for (const paragraph of paragraphs.slice(at + read.length, at + mostHinted)) {
    const said = lines.map(({ line }) => line).join('');
    const goesOn = hinted.has(paragraph.line) && isTitleLine(paragraph.text);
    if (!goesOn || spaceless(said).includes(spaceless(paragraph.text))) break;
    lines.push({ paragraph, line: closeUp(paragraph.text) });
  }
  return lines;
}

/** What follows a title: number, passage, author, addressee or salutation; at least a text. */
function follows(paragraphs: readonly LaidOutParagraph[], from: number, title: string): number {
  const below = paragraphs.slice(from, from + longestGap).map(({ text }) => text);
  for (let at = 0; at < below.length; ) {
    const text = below[at] ?? '';
    const again = countRepeat(title, below.slice(at, at + 4));
    if (again === 0 && !isBetween(text) && !saysLess(title, text)) return weightBelow(text);
    at += Math.max(1, again);
  }
  return 0;
}

function weightBelow(text: string): number {
  const isOfMasthead =
    isNumberLine(text) || isAddressee(text) || isSalutation(text) || isAuthor(text);
  if (isOfMasthead || isPassage(text) || opensPassage(text)) return 3;
  return isTitleLine(text) ? 0 : 1;
}

/** What a page sets between a title and the rest of its document. */
function isBetween(text: string): boolean {
  if (isNumberLine(text)) return false;
  const isOfPage = isField(text) || isMenu(text) || isCaption(text) || isSiteName(text);
  return isOfPage || isDate(text) || text.length <= shortest || !/\p{Script=Han}/u.test(text);
}
