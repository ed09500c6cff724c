import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import type { Block } from '../model.ts';
import { escapeMarkdown, toItems, toMarkdown } from './markdown.ts';

const commonmark = new MarkdownIt('commonmark');
const lenient = new MarkdownIt({ linkify: true, typographer: true });

function paragraph(text: string, role?: 'table'): Block {
  return {
    kind: 'paragraph',
    zone: 'body',
    paragraph: { line: 1, text, ...(role ? { role } : {}) },
  };
}

/** The text that a reader sees of rendered HTML. */
function visible(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .trim();
}

const markup = fc.constantFrom(
  ...['#', '*', '_', '`', '~', '[', ']', '(', ')', '<', '>', '!', '&', '\\', '|', '-', '+', '='],
  ...['1.', '2)', '&lt;', '<b>', '](x)', '**', '```', '---', 'http://x.cn', '一', '。', ' ', '“'],
);

test('escaped text renders to exactly that text, in any line', () => {
  fc.assert(
    fc.property(fc.array(markup, { minLength: 1, maxLength: 12 }), (parts) => {
      const text = parts.join('').trim();
      fc.pre(text !== '');
      const html = commonmark.render(escapeMarkdown(text));
      assert.equal(visible(html), text);
      assert.match(html, /^<p>[^<]*<\/p>\n$/);
    }),
    { numRuns: 5000, seed: 1 },
  );
});

test('a renderer with tables and strike-through finds no markup either', () => {
  for (const text of ['~~x~~', '| a | b |', '<script>', '![x](y)', '- [ ] x', '1986\\. x']) {
    assert.equal(visible(lenient.render(escapeMarkdown(text))), text);
  }
});

test('plain Chinese is left as it is', () => {
  const text = '一、（一）坚持“三会一课”，完成100%——480毫米×140毫米。';
  assert.equal(escapeMarkdown(text), text);
});

test('neighbouring table lines become one block that no line of them can end', () => {
  const items = toItems([paragraph('```', 'table'), paragraph('甲\t乙', 'table'), paragraph('后')]);
  assert.equal(items.length, 2);
  assert.equal(toMarkdown(items, 1), '````\n```\n甲\t乙\n````\n\n后\n');
});

test('headings take the level of their depth', () => {
  const heading: Block = {
    kind: 'heading',
    id: 's1-2',
    depth: 2,
    ordinal: '（二）',
    title: '标题 #',
    text: '（二）标题 #',
    runIn: false,
    line: 3,
  };
  assert.equal(toMarkdown(toItems([heading]), 1), '### （二）标题 \\#\n');
});
