import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { type Item, plainText, toMarkdown } from '../pages/markdown.ts';
import { itemsHtml } from './items-html.ts';

const library = new MarkdownIt('commonmark', { html: false });
const character = fc.oneof(
  fc.constantFrom(...'某镇工作报告。，“”　 0123456789.)-+=|~!#*_`<>&[]\\\t\u00a0\ufeff×'),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
);
const text = fc.array(character, { minLength: 1, maxLength: 12 }).map((parts) => parts.join(''));

function itemsOf(heading: string, paragraph: string): Item[] {
  const place = { depth: 2, id: 's1', ordinal: '', zone: 'body' as const, line: 1 };
  return [
    { kind: 'heading', ...place, text: heading, title: heading, runIn: true },
    { kind: 'paragraph', zone: 'body', paragraph: { line: 2, text: paragraph } },
  ];
}

/** The text of a page, without what a blank or a long run is set off by. */
function textOf(html: string): string {
  const signs: Record<string, string> = { lt: '<', gt: '>', quot: '"', amp: '&' };
  return html.replace(/<[^>]*>/g, '').replace(/&(\w+);/g, (_, name: string) => signs[name] ?? '');
}

test('what is taken as plain is what a parser of Markdown makes of it', () => {
  const taken = fc.property(text, text, (heading, paragraph) => {
    const items = itemsOf(heading, paragraph);
    fc.pre(items.every((item) => plainText(item) !== undefined));
    const parsed = library.render(toMarkdown(items, 1));
    assert.equal(textOf(itemsHtml(items, 1)), `${textOf(parsed).replace('\n', '')}\n`);
  });
  fc.assert(taken, { numRuns: 2000, seed: 20181207, maxSkipsPerRun: 1000 });
});

test('a page shows the very text, whatever Markdown would make of it', () => {
  const line = text.filter((each) => each.trim() === each && each !== '' && !/[\0\n\r]/.test(each));
  const shown = fc.property(line, line, (heading, paragraph) => {
    assert.equal(textOf(itemsHtml(itemsOf(heading, paragraph), 1)), `${heading}${paragraph}\n\n`);
  });
  fc.assert(shown, { numRuns: 2000, seed: 20261129 });
});

test('usual sentences are plain; what Markdown has a meaning for is not', () => {
  const isPlain = (paragraph: string) =>
    itemsOf('一、工作', paragraph).every((item) => plainText(item) !== undefined);
  assert.ok(isPlain('　全年集中学习××次（含中心组），完成率100%，同比增长3.5%。'.trim()));
  for (const other of [
    '# 某镇',
    '1. 学习',
    '- 服务',
    '某镇*重点*',
    '&lt;',
    'A[1]',
    '=',
    '　前有空格',
  ]) {
    assert.ok(!isPlain(other), other);
  }
});
