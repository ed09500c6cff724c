import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Outline, Paragraph, Section } from '../model.ts';
import { cleanOf } from '../testing/sample-outlines.ts';
import { headingTitle, reportPages } from './pages.ts';

const clean = cleanOf({ id: 'x', path: 'x.txt' });

let line = 0;
const paragraph = (text: string, role?: Paragraph['role']): Paragraph => ({
  line: ++line,
  text,
  ...(role ? { role } : {}),
});
const section = (
  level: 1 | 2,
  ordinal: string,
  title: string,
  children: Section[] = [],
): Section => ({
  level,
  ordinal,
  title,
  text: ordinal + title,
  runIn: false,
  line: ++line,
  body: [paragraph(`${title}的正文。`)],
  children,
});

const outline: Outline = {
  id: 'x',
  path: 'x.txt',
  title: '关于某事的通知',
  line: 1,
  facts: {},
  masthead: [
    paragraph('关于', 'title'),
    paragraph('某事的通知', 'title'),
    paragraph('某发〔2020〕1号', 'documentNumber'),
  ],
  opening: [paragraph('现通知如下：')],
  sections: [
    section(1, '一、', '甲', [section(2, '（一）', '甲一'), section(2, '（二）', '甲二')]),
    section(1, '二、', '乙'),
  ],
  closing: [paragraph('总之，要抓好落实。'), paragraph('2020年1月1日', 'date')],
  annexes: [
    {
      title: '实施细则',
      line: 20,
      masthead: [paragraph('附件', 'annexLabel'), paragraph('实施细则', 'title')],
      opening: [],
      sections: [section(1, '一、', '丙')],
      closing: [],
    },
  ],
};

const { report, sections } = reportPages(outline, clean, []);

test('a report has a page for each level-1 section and each annex', () => {
  assert.deepEqual(
    sections.map(({ url, kind, title }) => [url, kind, title]),
    [
      ['x/1.html', 'section', '一、甲'],
      ['x/2.html', 'section', '二、乙'],
      ['x/a1.html', 'annex', '附件 实施细则'],
    ],
  );
});

test('title lines become one heading, and the document number stays behind them', () => {
  assert.deepEqual(
    report.head.map((block) => block.kind === 'heading' && [block.depth, block.title]),
    [[0, '关于某事的通知']],
  );
  assert.deepEqual(
    report.blocks.slice(0, 2).map((block) => block.kind === 'paragraph' && [block.zone, block.id]),
    [
      ['masthead', 'masthead-p1'],
      ['opening', 'opening'],
    ],
  );
});

test('a title keeps the places where its writer broke it; the label of an annex is none of them', () => {
  const starts = [...report.head, ...report.blocks].map((block) =>
    block.kind === 'heading' ? block.lineStarts : undefined,
  );
  assert.deepEqual(
    starts.filter((each) => each !== undefined),
    [[2], []],
  );
});

test('without a title, what stands first comes below the head of the page', () => {
  const { report } = reportPages(
    { ...outline, title: 'x', masthead: [paragraph('同志们：', 'salutation')] },
    clean,
    [],
  );
  assert.deepEqual(report.head, []);
  const [first] = report.blocks;
  assert.equal(first?.kind === 'paragraph' && first.paragraph.text, '同志们：');
  assert.equal(report.front[0], first);
});

test('opening and closing belong to the report, not to a section', () => {
  const front = report.front.map((block) =>
    block.kind === 'heading' ? block.text : block.paragraph.text,
  );
  assert.deepEqual(front, [
    '关于某事的通知',
    '某发〔2020〕1号',
    '现通知如下：',
    '总之，要抓好落实。',
    '2020年1月1日',
  ]);
});

test('the contents list leads to section pages and to anchors on them, with their lengths', () => {
  assert.deepEqual(
    report.contents.map(({ url, title, characters, children }) => [
      url,
      title,
      characters,
      children.map((child) => [child.url, child.title, child.characters]),
    ]),
    [
      [
        'x/1.html',
        '一、甲',
        30,
        [
          ['x/1.html#s1-1', '（一）甲一', 11],
          ['x/1.html#s1-2', '（二）甲二', 11],
        ],
      ],
      ['x/2.html', '二、乙', 8, []],
      ['x/a1.html', '附件 实施细则', 14, [['x/a1.html#a1-s1', '一、丙', 8]]],
    ],
  );
});

test('previous and next lead through all sections and annexes', () => {
  assert.deepEqual(
    sections.map(({ previous, next }) => [previous?.url, next?.url]),
    [
      [undefined, 'x/2.html'],
      ['x/1.html', 'x/a1.html'],
      ['x/2.html', undefined],
    ],
  );
});

test('a title from a sidecar never replaces the text of the report', () => {
  const renamed = reportPages({ ...outline, title: '另一个名字' }, clean, []);
  assert.equal(renamed.report.title, '另一个名字');
  const [title] = renamed.report.head;
  assert.equal(title?.kind === 'heading' && title.title, '关于某事的通知');
});

test('an ordinal in words stands apart from its title', () => {
  assert.equal(headingTitle({ ordinal: '第一章', title: '总则' }), '第一章 总则');
  assert.equal(headingTitle({ ordinal: '一、', title: '总则' }), '一、总则');
  assert.equal(headingTitle({ ordinal: '1.', title: '总则' }), '1. 总则');
  assert.equal(headingTitle({ ordinal: '', title: '总则' }), '总则');
});
