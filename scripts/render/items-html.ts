/**
 * Items as HTML, each a top-level element with its anchor and class. What CommonMark could read as markup goes through
 * markdown-it first, as in the Markdown that readers download; most text has no sign of it and needs no parser.
 */

import MarkdownIt from 'markdown-it';
import { headingLevel, type Item, plainText, toMarkdown } from '../pages/markdown.ts';
import { escapeHtml } from './escape-html.ts';
import { markedText } from './marked-text.ts';
import { spansOf } from './spans.ts';
import { tableHtml } from './table.ts';

const markdown = new MarkdownIt('commonmark', { html: false });

/** @param topLevel level of a heading of depth 0 */
export function itemsHtml(items: readonly Item[], topLevel: number): string {
  let html = '';
  let runIn = false;
  for (const [index, item] of items.entries()) {
    const opensRunIn =
      item.kind === 'heading' && item.runIn && items[index + 1]?.kind === 'paragraph';
    // No line break between a run-in heading and its paragraph: it would show as a space.
    html += opensRunIn
      ? `<div class="run-in">${itemHtml(item, topLevel)}`
      : `${itemHtml(item, topLevel)}\n`;
    if (runIn) html += '</div>\n';
    runIn = opensRunIn;
  }
  return html;
}

function itemHtml(item: Item, topLevel: number): string {
  if (item.kind === 'table') return tableHtml(item.paragraphs);
  const tag = item.kind === 'heading' ? `h${headingLevel(item, topLevel)}` : 'p';
  const id = item.id === undefined ? '' : ` id="${escapeHtml(item.id)}"`;
  const text = plainText(item) ?? parsedText(item, topLevel);
  return `<${tag}${id}${classOf(item)}>${markedText(text, spansOf(item))}</${tag}>`;
}

/** What a parser of Markdown makes of the text of an item. Its markup is escaped, so it is nothing but text. */
function parsedText(item: Item, topLevel: number): string {
  const inline = markdown
    .parse(toMarkdown([item], topLevel), {})
    .find(({ type }) => type === 'inline');
  return (inline?.children ?? []).map(({ content }) => content).join('');
}

function classOf(item: Item): string {
  if (item.kind !== 'paragraph' || !item.paragraph.role) return '';
  // documentNumber: document-number
  const name = item.paragraph.role.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return ` class="${name}${item.zone === 'masthead' ? ' in-masthead' : ''}"`;
}
