import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reportOf } from '../testing/report-of-text.ts';
import { describeOutline } from './describe-outline.ts';
import { outline } from './outline.ts';

test('one heading or paragraph a line, with line, role and level', () => {
  const raw =
    '某局工作总结\n一、学习。全年读书，一是多读，二是精读。\n二、工作。全年办事百件。\n某局\n2020年1月2日';
  assert.equal(
    describeOutline(outline(reportOf(raw)).value, 'en'),
    `report 某局工作总结
  issuer: 某局
  issuedOn: 2020年1月2日
  date: 2020-01-02
  year: 2020
  kind: 工作总结
   1   masthead [title] 某局工作总结
   2   h1 一、 学习 ↵
   2     全年读书，一是多读，二是精读。 {一是 二是}
   3   h1 二、 工作 ↵
   3     全年办事百件。
   4   closing [issuer] 某局
   5   closing [date] 2020年1月2日
`,
  );
});
