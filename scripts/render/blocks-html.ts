/**
 * Blocks as HTML. Most blocks stand on two pages, that of the report and that of a section, so the HTML
 * of each is made once and adapted: headings are one level lower on the report's page, and blanks and
 * removals have anchors there. All text is escaped, so tags can be told from text.
 */

import type { Block } from '../model.ts';
import { type Item, toItems } from '../pages/markdown.ts';
import { itemsHtml } from './items-html.ts';

/** Blocks that become one element, by the first of them. */
interface Made {
  blocks: number;
  html: string;
}

const made = new WeakMap<Block, Made>();

/**
 * @param topLevel heading level of a heading of depth 0: 1, or 0 on a page that begins with depth 1
 * @param firstBlank number of the first blank, where blanks and removals are to have anchors
 */
export function blocksHtml(blocks: readonly Block[], topLevel: 0 | 1, firstBlank?: number): string {
  let html = '';
  for (let start = 0; start < blocks.length; ) {
    const group = groupAt(blocks, start);
    html += groupHtml(group);
    start += group.length;
  }
  if (topLevel === 0) html = html.replace(headingTag, raise);
  if (firstBlank === undefined) return html.replaceAll(cutTag, '');
  let next = firstBlank;
  return html.replaceAll(blankTag, () => `<span class="blank" id="b${next++}">`);
}

const headingTag = /<(\/?)h([2-6])\b/g;
const raise = (_tag: string, slash: string, level: string) => `<${slash}h${Number(level) - 1}`;
const blankTag = '<span class="blank">';
const cutTag = /<span id="r\d+" class="cut"><\/span>/g;

/** The blocks from `start` on that become one element: lines of a table, a run-in heading and its paragraph. */
function groupAt(blocks: readonly Block[], start: number): Block[] {
  let end = start + 1;
  const first = blocks[start];
  const next = blocks[end];
  if (first?.kind === 'heading') {
    if (first.runIn && next?.kind === 'paragraph' && !isTableLine(next)) end++;
  } else if (isTableLine(first)) {
    while (isTableLine(blocks[end])) end++;
  }
  return blocks.slice(start, end);
}

function isTableLine(block: Block | undefined): boolean {
  return block?.kind === 'paragraph' && block.paragraph.role === 'table';
}

/** With a heading of depth 0 as h1, and blanks without anchors. */
function groupHtml(group: readonly Block[]): string {
  const [first] = group;
  const known = first && made.get(first);
  if (known?.blocks === group.length) return known.html;
  const items: Item[] = toItems(group);
  const html = itemsHtml(items, 1);
  if (first !== undefined) made.set(first, { blocks: group.length, html });
  return html;
}
