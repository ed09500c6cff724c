import { hasFinalMark } from '../chinese/marks.ts';
import { readNumbered } from '../chinese/read-numbered.ts';
import type { LaidOutParagraph } from '../paragraphs/join-lines.ts';

/** A cell of a table that was flattened into lines. */
const longestCell = 12;
/** So many cells in a row open a table. */
const opening = 4;
/** A table ends where no cell comes within so many paragraphs. */
const reach = 6;

/**
 * Marks the paragraphs that are rows of a table: lines with tabs, and runs of short lines that a
 * table leaves behind when a page is copied cell by cell.
 */
export function findTables(paragraphs: readonly LaidOutParagraph[]): boolean[] {
  const inTable: boolean[] = paragraphs.map(({ row }) => row !== undefined);
  let run = 0;
  for (let at = 0; at < paragraphs.length; at++) {
    run = isCell(paragraphs[at]) ? run + 1 : 0;
    if (run < opening) continue;
    const end = tableEnd(paragraphs, at);
    inTable.fill(true, at - opening + 1, end);
    at = end - 1;
    run = 0;
  }
  return inTable;
}

function isCell(paragraph: LaidOutParagraph | undefined): boolean {
  const text = paragraph?.text ?? '';
  if (text === '' || text.length > longestCell || hasFinalMark(text) || text.startsWith('#'))
    return false;
  return !readNumbered(text) && !/[，：:。；]|[\s　]{2}/.test(text) && !/^(?:注|附)/.test(text);
}

/**
 * The index after the last cell that others follow soon enough. Running text ends a table: two
 * paragraphs of it, or a heading with text below.
 */
function tableEnd(paragraphs: readonly LaidOutParagraph[], from: number): number {
  let last = from;
  for (let at = from + 1; at < paragraphs.length && at - last <= reach; at++) {
    const text = paragraphs[at]?.text ?? '';
    const below = paragraphs[at + 1]?.text ?? '';
    if (/^(?:注|附注)[：:]?/.test(text) || /^第.{1,4}[章节条]/.test(text)) break;
    if (isRunningText(below) && (isRunningText(text) || isOuterHeading(text))) break;
    if (isCell(paragraphs[at])) last = at;
  }
  return last + 1;
}

function isRunningText(text: string): boolean {
  return text.length >= 40 && /[。：]$/.test(text);
}

function isOuterHeading(text: string): boolean {
  const numbers = readNumbered(text)?.numbers;
  return numbers === 'sections' || numbers === 'headings';
}
