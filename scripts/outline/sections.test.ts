import assert from 'node:assert/strict';
import { test } from 'node:test';
import { paragraphsOf } from '../testing/report-of-text.ts';
import { readBody } from './sections.ts';

test('the rest of a run-in heading is the first paragraph of its body, on the same line', () => {
  const [section] = readBody(
    paragraphsOf('一、学习。全年读书十本。\n还写笔记。\n二、工作。全年办事百件。\n还写总结。'),
  ).sections;
  assert.deepEqual(section, {
    level: 1,
    ordinal: '一、',
    title: '学习',
    text: '一、学习。',
    runIn: true,
    line: 1,
    body: [
      { line: 1, text: '全年读书十本。' },
      { line: 2, text: '还写笔记。' },
    ],
    children: [],
  });
});

test('closing words leave the last section; a salutation in the middle does not', () => {
  const { sections, closing } = readBody(
    paragraphsOf(
      '一、甲\n正文。\n各位代表！\n还有正文。\n二、乙\n正文。\n各位代表！\n让我们努力！',
    ),
  );
  assert.equal(sections[0]?.body.length, 3);
  assert.deepEqual(
    closing.map(({ text }) => text),
    ['各位代表！', '让我们努力！'],
  );
});

test('a section of closing words alone keeps them', () => {
  const { sections, closing } = readBody(paragraphsOf('一、甲\n正文。\n二、乙\n总之，要努力。'));
  assert.equal(sections[1]?.body.length, 1);
  assert.equal(closing.length, 0);
});
