/**
 * markdown-it as this site uses it: CommonMark without HTML, and two rules of ours that put back what
 * Markdown cannot carry. The items that were written as Markdown come along in `env.items`, in the
 * same order as the elements that markdown-it makes of them.
 */

import MarkdownIt, { type Env, type StateCore, type Token } from 'markdown-it';
import { headingLevel, type Item, plainText, toMarkdown } from '../pages/markdown.ts';
import { markSpans } from './mark-spans.ts';
import { spansOf } from './spans.ts';
import { tableHtml } from './table.ts';

type Library = InstanceType<typeof MarkdownIt>;

/** What a page passes to `render` beside its Markdown. */
export interface RenderEnv extends Env {
  items: readonly Item[];
}

/** A markdown-it that renders the Markdown of `toMarkdown` with the anchors and classes of its items. */
export function markdownLibrary(): Library {
  const library = new MarkdownIt('commonmark', { html: false, xhtmlOut: false });
  library.core.ruler.push('items', (state) => {
    const { items } = state.env as Partial<RenderEnv>;
    if (items) state.tokens = withItems(state, items);
  });
  return library;
}

/**
 * Items as HTML, each a top-level element. Text without a sign of Markdown in it, which most is, needs no
 * parser, and that is half of the work.
 *
 * @param topLevel level of a heading of depth 0
 */
export function itemsHtml(library: Library, items: readonly Item[], topLevel: number): string {
  if (items.some((item) => plainText(item) === undefined)) {
    return library.render(toMarkdown(items, topLevel), { items });
  }
  const state = new library.core.State('', library, { items });
  for (const item of items) state.tokens.push(...plainTokens(item, topLevel, state.Token));
  return library.renderer.render(withItems(state, items), library.options, state.env);
}

/** What the parser would make of a plain item. */
function plainTokens(item: Item, topLevel: number, NewToken: StateCore['Token']): Token[] {
  const isHeading = item.kind === 'heading';
  const tag = isHeading ? `h${headingLevel(item, topLevel)}` : 'p';
  const type = isHeading ? 'heading' : 'paragraph';
  const text = new NewToken('text', '', 0);
  text.content = plainText(item) ?? '';
  const inline = new NewToken('inline', '', 0);
  inline.children = [text];
  const tokens = [
    new NewToken(`${type}_open`, tag, 1),
    inline,
    new NewToken(`${type}_close`, tag, -1),
  ];
  for (const token of tokens) token.block = true;
  return tokens;
}

/** Gives each top-level element the anchor and class of its item, and sets run-in headings in a block of their own. */
function withItems({ tokens, Token }: StateCore, items: readonly Item[]): Token[] {
  const html = (content: string): Token => {
    const token = new Token('html_block', '', 0);
    token.content = content;
    return token;
  };
  const out: Token[] = [];
  let next = 0;
  let runIn: 'none' | 'heading' | 'text' = 'none';
  for (const token of tokens) {
    if (
      token.type === 'heading_open' ||
      token.type === 'paragraph_open' ||
      token.type === 'fence'
    ) {
      const item = items[next++];
      if (item) describe(token, item);
      if (item?.kind === 'heading' && item.runIn && items[next]?.kind === 'paragraph') {
        out.push(html('<div class="run-in">'));
        runIn = 'heading';
      } else if (runIn === 'heading') {
        runIn = 'text';
      }
    }
    const item = items[next - 1];
    if (token.type === 'inline' && item) markSpans(token, spansOf(item), Token);
    // No line break after it: between two elements on one line it would show as a space.
    if (token.type === 'heading_close' && runIn === 'heading') token.block = false;
    out.push(item?.kind === 'table' ? html(tableHtml(item.paragraphs)) : token);
    if (token.type === 'paragraph_close' && runIn === 'text') {
      out.push(html('</div>\n'));
      runIn = 'none';
    }
  }
  return out;
}

function describe(token: Token, item: Item): void {
  if (item.kind === 'table') return;
  if (item.id !== undefined) token.attrSet('id', item.id);
  if (item.kind === 'paragraph' && item.paragraph.role) {
    const inMasthead = item.zone === 'masthead' ? ' in-masthead' : '';
    token.attrSet('class', className(item.paragraph.role) + inMasthead);
  }
}

/** documentNumber -> document-number */
function className(role: string): string {
  return role.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
