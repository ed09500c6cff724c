import assert from 'node:assert/strict';
import { test } from 'node:test';
import { paragraphsOf } from '../testing/report-of-text.ts';
import { findAnnexes } from './annexes.ts';

function starts(text: string): string[] {
  const paragraphs = paragraphsOf(text);
  return findAnnexes(paragraphs).map((at) => paragraphs[at]?.text ?? '');
}

test('labels on lines of their own begin annexes; the list of annexes does not', () => {
  assert.deepEqual(
    starts(
      '关于某事的通知\n请遵照执行，不得有误。\n附件：1.甲\n2.乙\n某局\n2020年1月2日\n附件1\n甲\n甲的正文。\n附件2：\n乙\n乙的正文。',
    ),
    ['附件1', '附件2：'],
  );
});

test('a document that a notice hands on begins with its title', () => {
  assert.deepEqual(
    starts(
      '关于印发某办法的通知\n现将某办法印发给你们。\n某局\n2020年1月2日\n（此件公开发布）\n某办法\n第一条　为了规范某事，制定本办法。',
    ),
    ['某办法'],
  );
});

test('without a signature it begins there where the notice has named it', () => {
  const notice = '关于印发方案的通知\n《节水方案》已经同意，现印发给你们。\n2020年1月2日\n';
  const body = '\n为了节约用水，制定本方案。';
  assert.deepEqual(starts(`${notice}节水方案${body}`), ['节水方案']);
  assert.deepEqual(starts(`${notice}召开会议${body}`), []);
});

test('a date in the text begins nothing', () => {
  assert.deepEqual(
    starts('某局大事记\n这里是全年的大事记。\n2020年1月2日\n召开年度工作会议。'),
    [],
  );
});
