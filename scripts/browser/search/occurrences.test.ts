import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SearchRecord } from '../../search/records.ts';
import { excerptsOf } from './excerpts.ts';
import { heldRuns } from './lines.ts';
import { occurrences } from './occurrences.ts';

test('occurrences are found without regard to width, case and kind of mark', () => {
  assert.deepEqual(occurrences('其中ＧＤＰ和gdp', ['gdp']), [
    { start: 2, end: 5 },
    { start: 6, end: 9 },
  ]);
  assert.deepEqual(occurrences('以“河长”', ['"河长"']), [{ start: 1, end: 5 }]);
});

test('phrases that overlap are marked as one', () => {
  assert.deepEqual(occurrences('以党建引领发展', ['党建引', '引领']), [{ start: 1, end: 5 }]);
});

test('the longest runs of a query that stand in a text', () => {
  assert.deepEqual(heldRuns('开展河道保洁和巡查', ['河道保洁巡查员']), ['河道保洁', '巡查']);
  assert.deepEqual(heldRuns('开展巡查', ['河道']), []);
});

const long = '一二三四五六七八九十'.repeat(10);
const record: SearchRecord = {
  ...{ url: 'x/1.html', title: '一、河道', reportId: 'x', reportTitle: '报告' },
  parts: [
    { id: 's1', title: '一、河道', lines: ['一、河道', `河道${long}`] },
    { id: 's1-1', title: '（一）堤岸', lines: [`（一）堤岸。${long}河道${long}河道`] },
    { id: 's1-2', title: '（二）清淤', lines: ['（二）清淤。先清淤。'] },
  ],
};
const even = () => 1;

test('excerpts come from different parts, and mark the phrase in its surroundings', () => {
  const excerpts = excerptsOf(record, ['河道'], even);
  assert.deepEqual(
    excerpts.map(({ anchor }) => anchor),
    ['s1', 's1-1'],
  );
  const [, marked] = excerpts;
  assert.match(marked?.runs[0] ?? '', /^….{24}$/u);
  assert.equal(marked?.runs[1], '河道');
  assert.match(marked?.runs[2] ?? '', /^.{60}…$/u);
});

test('the best line comes first, then each phrase that it does not hold', () => {
  const rate = ({ folded }: { folded: string }) => Number(folded.includes('清淤'));
  const excerpts = excerptsOf(record, ['河道', '清淤'], rate);
  assert.deepEqual(
    excerpts.map(({ anchor }) => anchor),
    ['s1-2', 's1', 's1-1'],
  );
});

test('an excerpt never cuts a character in two', () => {
  const line = `${'𠮷'.repeat(40)}河道${'𠮷'.repeat(81)}`;
  const parts = [{ id: '', title: '', lines: [line, `a${line}`] }];
  for (const { runs } of excerptsOf({ ...record, parts }, ['河道'], even)) {
    assert.doesNotMatch(runs.join(''), /\p{Cs}/u);
  }
});
