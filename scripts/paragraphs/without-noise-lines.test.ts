import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clean } from '../clean/clean.ts';
import { textOf } from '../testing/report-of-text.ts';
import { withoutNoiseLines } from './without-noise-lines.ts';

function linesOf(raw: string): string[] {
  const { value } = clean(textOf(raw));
  assert.ok(value);
  return withoutNoiseLines(value).map(({ number, text }) => `${number} ${text}`);
}

test('a line that was only noise leaves none, and the numbers stay', () => {
  assert.deepEqual(linesOf('不\n##pagebreak##\n断提升。\n— 3 —\n乙。'), [
    '1 不',
    '3 断提升。',
    '5 乙。',
  ]);
});

test('the blank lines around it stay', () => {
  assert.deepEqual(linesOf('甲。\n\n##pagebreak##\n\n乙。'), ['1 甲。', '2 ', '4 ', '5 乙。']);
});

test('a blank line that is written as an escape stays one', () => {
  assert.deepEqual(linesOf('甲。\n&nbsp;\n乙。\n\u200B\n丙。'), [
    '1 甲。',
    '2 ',
    '3 乙。',
    '4 ',
    '5 丙。',
  ]);
});
