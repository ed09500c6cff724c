/** Laws 4 and 5, on random outlines: pages show the outline's text, and none of it as markup. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Block, Outline, Paragraph, Part, Section } from '../model.ts';
import { blockText } from '../pages/blocks.ts';
import { reportPages } from '../pages/pages.ts';
import { cleanOf } from '../testing/sample-outlines.ts';
import { html } from './filters.ts';

const clean = cleanOf({ id: 'x', path: 'x.txt' });

const piece = fc.constantFrom(
  ...['落实', '责任', '。', '××', '一是', '“四个意识”', ' ', '\u3000', '1.', '# ', '- ', '**', '`'],
  ...[
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '{{ 7*7 }}',
    '{% raw %}',
    '&lt;',
  ],
  ...['[x](javascript:alert(1))', '---', '```', '|', '\\', '$$', '</div>', '"', "'", '~~~', '\t'],
);
const text = fc
  .array(piece, { minLength: 1, maxLength: 6 })
  .map((parts) => parts.join('').trim())
  .filter((joined) => joined !== '');
const role = fc.constantFrom<Paragraph['role']>(undefined, 'article', 'item', 'table', 'date');
const paragraph = fc.record({ text, role, marked: fc.boolean() }).map(
  ({ text, role, marked }): Paragraph => ({
    line: 1,
    text,
    ...(role ? { role } : {}),
    ...(marked && text.length > 2 ? { enumeration: [{ start: 1, end: 2 }] } : {}),
  }),
);
const paragraphs = fc.array(paragraph, { maxLength: 3 });
const section = (level: 1 | 2 | 3): fc.Arbitrary<Section> =>
  fc
    .record({
      ordinal: fc.constantFrom('一、', '（一）', '', '第一章', '1.'),
      title: text,
      body: paragraphs,
      runIn: fc.boolean(),
      children:
        level < 3
          ? fc.array(section((level + 1) as 2 | 3), { maxLength: 2 })
          : fc.constant<Section[]>([]),
    })
    .map((one) => ({ ...one, level, line: 1, text: one.ordinal + one.title }));
const titleLine = text.map((line): Paragraph => ({ line: 1, text: line, role: 'title' }));
const part: fc.Arbitrary<Part> = fc.record({
  title: text,
  line: fc.constant(1),
  masthead: fc
    .tuple(paragraphs, fc.array(titleLine, { maxLength: 2 }), paragraphs)
    .map((lists) => lists.flat()),
  opening: paragraphs,
  sections: fc.array(section(1), { maxLength: 3 }),
  closing: paragraphs,
});
const outline: fc.Arbitrary<Outline> = fc
  .tuple(part, fc.array(part, { maxLength: 2 }))
  .map(([main, annexes]) => ({ ...main, id: 'x', path: 'x.txt', facts: {}, annexes }));

/** All text of an outline in its order. */
function partText(part: Part): string {
  const sectionText = (one: Section): string =>
    one.text + one.body.map(({ text }) => text).join('') + one.children.map(sectionText).join('');
  const list = (all: Paragraph[]) => all.map(({ text }) => text).join('');
  return (
    list(part.masthead) +
    list(part.opening) +
    part.sections.map(sectionText).join('') +
    list(part.closing)
  );
}

const knownTags =
  /<\/?(?:h[1-6]|p|span|div|pre|table|tbody|tr|td|wbr|details|summary|ol|ul|li|a)(?: (?:id|class|role|aria-label|tabindex|href)="[^"<>]*")*>/g;

/** What a reader sees; fails where anything but our own tags looks like markup. */
function visible(rendered: string): string {
  const withoutTags = rendered.replace(knownTags, '');
  assert.doesNotMatch(withoutTags, /[<>]/, rendered);
  return withoutTags
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}

const squeezed = (all: string) => all.replace(/\s+/g, '');

test('the report page shows the text of the outline, all of it, in its order', () => {
  fc.assert(
    fc.property(outline, (one) => {
      const { report } = reportPages(one, clean, []);
      const shown = visible(html([...report.head, ...report.blocks], 1));
      const expected = [one, ...one.annexes].map(partText).join('');
      assert.equal(squeezed(shown), squeezed(expected));
    }),
    { numRuns: 1500, seed: 4 },
  );
});

test('front and section pages together show every block exactly once', () => {
  fc.assert(
    fc.property(outline, (one) => {
      const { report, sections } = reportPages(one, clean, []);
      const all = (blocks: Block[]) => blocks.map(blockText).sort();
      assert.deepEqual(
        all([...report.front, ...sections.flatMap(({ blocks }) => blocks)]),
        all([...report.head, ...report.blocks]),
      );
      for (const { blocks } of sections) {
        assert.equal(squeezed(visible(html(blocks, 0))), squeezed(blocks.map(blockText).join('')));
      }
    }),
    { numRuns: 1500, seed: 5 },
  );
});

test('anchors are unique on every page', () => {
  fc.assert(
    fc.property(outline, (one) => {
      const { report } = reportPages(one, clean, []);
      const ids = [...report.head, ...report.blocks].flatMap(({ id }) => id ?? []);
      assert.equal(new Set(ids).size, ids.length);
    }),
    { numRuns: 500, seed: 6 },
  );
});
