import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SearchRecord } from '../search/records.ts';
import { countOccurrences, findingsOf, occurrences } from './occurrences.ts';

test('occurrences are found without regard to width and case', () => {
  assert.deepEqual(occurrences('其中ＧＤＰ和gdp', ['gdp']), [
    { start: 2, end: 5 },
    { start: 6, end: 9 },
  ]);
});

test('phrases that overlap are marked as one and counted for themselves', () => {
  const phrases = ['党建引', '引领'];
  assert.deepEqual(occurrences('以党建引领发展', phrases), [{ start: 1, end: 5 }]);
  assert.equal(countOccurrences('以党建引领发展', phrases), 2);
});

const long = '一二三四五六七八九十'.repeat(10);
const record: SearchRecord = {
  ...{ url: 'x/1.html', title: '一、河道', reportId: 'x', reportTitle: '报告', year: '', kind: '' },
  parts: [
    { id: 's1', title: '一、河道', lines: ['一、河道', `河道${long}`] },
    { id: 's1-1', title: '（一）堤岸', lines: [`（一）堤岸。${long}河道${long}河道`] },
  ],
};

test('a result counts all occurrences and knows how many stand in headings', () => {
  const { count, inHeadings, first } = findingsOf(record, ['河道']);
  assert.deepEqual([count, inHeadings, first?.id], [4, 1, 's1']);
  assert.equal(findingsOf(record, ['岸。一']).inHeadings, 0);
});

test('excerpts come from different sections first, and mark the phrase in its surroundings', () => {
  const { excerpts } = findingsOf(record, ['河道']);
  assert.deepEqual(
    excerpts.map(({ part }) => part.id),
    ['s1', 's1-1', 's1'],
  );
  const [, marked] = excerpts;
  assert.match(marked?.runs[0] ?? '', /^….{24}$/u);
  assert.equal(marked?.runs[1], '河道');
  assert.match(marked?.runs[2] ?? '', /^.{60}…$/u);
});

test('an excerpt never cuts a character in two', () => {
  const line = `${'𠮷'.repeat(40)}河道${'𠮷'.repeat(81)}`;
  const parts = [{ id: '', title: '', lines: [line, `a${line}`] }];
  for (const { runs } of findingsOf({ ...record, parts }, ['河道']).excerpts) {
    assert.doesNotMatch(runs.join(''), /\p{Cs}/u);
  }
});
