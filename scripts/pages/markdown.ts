/**
 * Blocks as Markdown. Markdown is an output format here: every character of a report that CommonMark
 * could read as markup is escaped in one function, and nothing is ever set with `**`, which closes
 * wrongly beside full-width punctuation (CommonMark spec issue 650).
 */

import type { Block, HeadingBlock, Paragraph, ParagraphBlock } from '../model.ts';
import { opensTable } from './tables.ts';

/** What becomes one element of a page: a block, or neighbouring table lines together. */
export type Item = HeadingBlock | ParagraphBlock | TableItem;

export interface TableItem {
  kind: 'table';
  paragraphs: Paragraph[];
}

/** Characters with a meaning at any place of a line; # also closes a heading. */
const inlineMarkup = /[\\`*_[\]<>&~#]/g;

/** What has a meaning at the start of a line only: lists, rules, setext underlines, tables. */
const blockMarkup = /^(?:[+\-=|]|\d{1,9}(?=[.)]))/;

/** What CommonMark does not take as it is, at any place or at the start of a line. */
const anyMarkup = new RegExp(`[\\0\\n\\r]|${inlineMarkup.source}|${blockMarkup.source}`);

/** Plain text as Markdown that renders to exactly that text. Expects a single line. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(inlineMarkup, '\\$&')
    .replace(blockMarkup, (mark) => (/^\d/.test(mark) ? `${mark}\\` : `\\${mark}`));
}

/** Puts neighbouring table lines together; all else stays as it is. */
export function toItems(blocks: readonly Block[]): Item[] {
  const items: Item[] = [];
  for (const block of blocks) {
    if (block.kind === 'heading' || block.paragraph.role !== 'table') {
      items.push(block);
      continue;
    }
    const { paragraph } = block;
    const last = items.at(-1);
    const before = last?.kind === 'table' ? last.paragraphs.at(-1) : undefined;
    if (last?.kind === 'table' && before && !opensTable(paragraph, before)) {
      last.paragraphs.push(paragraph);
    } else items.push({ kind: 'table', paragraphs: [paragraph] });
  }
  return items;
}

/**
 * Items as Markdown, one paragraph a line.
 *
 * @param topLevel heading level, 1 to 6, of a heading of depth 0
 */
export function toMarkdown(items: readonly Item[], topLevel: number): string {
  return items.map((item) => `${itemMarkdown(item, topLevel)}\n`).join('\n');
}

function itemMarkdown(item: Item, topLevel: number): string {
  if (item.kind === 'paragraph') return escapeMarkdown(item.paragraph.text);
  if (item.kind === 'table') return fence(item.paragraphs.map(({ text }) => text));
  return `${'#'.repeat(headingLevel(item, topLevel))} ${escapeMarkdown(item.text)}`;
}

/** @param topLevel of a heading of depth 0 */
export function headingLevel({ depth }: HeadingBlock, topLevel: number): number {
  return Math.min(6, depth + topLevel);
}

/** The text of an item that is no Markdown but itself; `undefined` where that takes a parser to tell. */
export function plainText(item: Item): string | undefined {
  if (item.kind === 'table') return undefined;
  const text = item.kind === 'heading' ? item.text : item.paragraph.text;
  const isPlain = text !== '' && text.trim() === text && !anyMarkup.test(text);
  return isPlain ? text : undefined;
}

/** A fenced block whose fence is longer than any run of backticks inside. */
function fence(lines: readonly string[]): string {
  const longest = Math.max(
    0,
    ...lines.flatMap((line) => (line.match(/`+/g) ?? []).map((run) => run.length)),
  );
  const mark = '`'.repeat(Math.max(3, longest + 1));
  return `${mark}\n${lines.join('\n')}\n${mark}`;
}
