import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reportOf } from '../testing/report-of-text.ts';
import { headings, outline } from './outline.ts';

const text = '这一年的工作很有成效，各项任务都顺利完成了，群众也比较满意，现在把情况报告给大家。';

function titles(raw: string): string[] {
  return headings(outline(reportOf(raw)).value).map(({ title }) => title);
}

test('a line set apart by more blank lines than paragraphs are', () => {
  assert.deepEqual(titles(`${text}\n\n${text}\n\n\n\n工业方面\n\n\n${text}\n\n${text}`), [
    '工业方面',
  ]);
});

test('lines that each lead up to a series that begins anew', () => {
  const half = (title: string) => `${title}\n${text}\n一、甲事\n${text}\n二、乙事\n${text}`;
  assert.deepEqual(titles(`${text}\n${half('去年工作回顾')}\n${half('今年工作安排')}`), [
    '去年工作回顾',
    '甲事',
    '乙事',
    '今年工作安排',
    '甲事',
    '乙事',
  ]);
  assert.deepEqual(titles(`${text}\n${half('去年工作回顾')}`), ['甲事', '乙事']);
});

test('a sentence set apart is none, nor is a caption', () => {
  assert.deepEqual(titles(`${text}\n\n${text}\n\n\n\n工业很好。\n\n\n${text}\n\n${text}`), []);
  assert.deepEqual(titles(`${text}\n\n${text}\n\n\n\n表1　工业\n\n\n${text}\n\n${text}`), []);
});

test('two short lines without a final mark are not enough, three are', () => {
  const part = (title: string) => `${title}\n\n${text}\n\n${text}`;
  assert.deepEqual(titles([text, part('工业方面'), part('农业方面')].join('\n\n')), []);
  assert.equal(
    titles([text, part('工业方面'), part('农业方面'), part('商业方面')].join('\n\n')).length,
    3,
  );
});

test('two lines with the names that sections usually have are enough', () => {
  const part = (title: string) => `${title}\n${text}\n${text}`;
  assert.deepEqual(titles([text, part('全年工作回顾'), part('下一步打算')].join('\n')), [
    '全年工作回顾',
    '下一步打算',
  ]);
});

test('one line leads up to the series, and another stands below it: both hold', () => {
  const raw = `去年工作回顾\n${text}\n一、甲事\n${text}\n二、乙事\n${text}\n今年工作安排\n${text}`;
  const found = headings(outline(reportOf(`某县工作报告\n${text}\n${raw}`)).value);
  assert.deepEqual(
    found.map(({ level, title }) => `${level}${title}`),
    ['1去年工作回顾', '2甲事', '2乙事', '1今年工作安排'],
  );
});
