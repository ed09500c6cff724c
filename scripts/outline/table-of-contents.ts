import { hasFinalMark } from '../chinese/marks.ts';
import { readNumbered } from '../chinese/read-numbered.ts';
import { inBothScripts } from '../chinese/traditional.ts';
import type { LaidOutParagraph } from '../paragraphs/join-lines.ts';

const label = inBothScripts(/^(?:#{1,6}\s+)?[【[]?目[\s　]*[录次][】\]]?[：:]?$/);
const leaders = /[\s　.．…·⋯—-]*[（(]?\d{0,4}[)）]?$/;
const labelBehindTitle = inBothScripts(/[\s　]*[（(]?目[\s　]*[录次][)）]?$/);
const division = inBothScripts(
  /第[一二三四五六七八九十\d]{1,3}[章节篇编部条]|(?<=^|[\s　])[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[)）]/g,
);
const longest = 400;
const longestEntry = 120;
const fewestUnlabelled = 4;

/**
 * Where a table of contents that begins at `at` ends. Its entries stand again below as headings; so
 * it ends where the first of them comes back, or where text begins before that, or else after the
 * last entry with a page number.
 *
 * @returns the index after its last entry; `at` where none begins there.
 */
export function findContents(paragraphs: readonly LaidOutParagraph[], at: number): number {
  if (!label.test(paragraphs[at]?.text ?? '')) return at;
  const { end, last } = readEntries(paragraphs, at + 1);
  return end ?? last;
}

/**
 * Where the entries end that begin at `at` below a title that says so: 某某预案目录. Without a
 * label of their own they are entries only where the first one comes back.
 */
export function followsTitle(
  title: string,
  paragraphs: readonly LaidOutParagraph[],
  at: number,
): number {
  if (!labelBehindTitle.test(title)) return at;
  return readEntries(paragraphs, at).end ?? at;
}

/**
 * Where entries without any label end that begin at `at`: several numbered lines without text, of
 * which the first comes back below.
 */
export function findUnlabelled(paragraphs: readonly LaidOutParagraph[], at: number): number {
  const first = entry(paragraphs[at]?.text ?? '');
  let end = at;
  while (end < at + longest && isEntry(paragraphs[end]?.text ?? '')) {
    if (end > at && entry(paragraphs[end]?.text ?? '') === first) break;
    end++;
  }
  if (end - at < fewestUnlabelled) return at;
  const below = paragraphs.slice(end, at + longest);
  return below.some(({ text }) => entry(text) === first) ? end : at;
}

function isEntry(text: string): boolean {
  return text.length <= 80 && !hasFinalMark(text) && readNumbered(text) !== undefined;
}

/** A title without the word 目录 behind it. */
export function withoutContentsLabel(title: string): string {
  return title.replace(labelBehindTitle, '');
}

interface Entries {
  /** The index after the entries, where the first one comes back below. */
  end: number | undefined;
  /** The index after the last entry with a page number. */
  last: number;
}

function readEntries(paragraphs: readonly LaidOutParagraph[], from: number): Entries {
  const first = entry(paragraphs[from]?.text ?? '');
  let last = from;
  let text: number | undefined;
  for (let index = from; index < Math.min(paragraphs.length, from + longest); index++) {
    const line = paragraphs[index]?.text ?? '';
    if (index > from && first !== '' && entry(line) === first) {
      return { end: last > from ? last : (text ?? index), last };
    }
    if (text !== undefined) continue;
    if (holdsEntries(line)) last = index + 1;
    else if (line.length > 80 || (hasFinalMark(line) && entry(line) === bare(line))) text = index;
    else if (entry(line) !== bare(line)) last = index + 1;
  }
  return { end: undefined, last };
}

/** Entries that lost their line breaks: 第一章　…　第一节　…　第二章　…. */
function holdsEntries(line: string): boolean {
  return line.length < 4000 && !/[。；]/.test(line) && (line.match(division)?.length ?? 0) > 2;
}

/** An entry without dot leaders and page number, white space and all; a longer text is none. */
function entry(text: string): string {
  if (text.length > longestEntry) return text;
  return bare(text.replace(leaders, ''));
}

function bare(text: string): string {
  return text
    .replace(/^#+/, '')
    .replace(/[\s　]+/g, '')
    .replace(/[。：:]$/, '');
}
