import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rank } from './engine.ts';
import { countRuns } from './pagefind-engine.ts';

test('hits in headings come first, then many before few, then the order of the site', () => {
  const hits = [
    { id: 'few', inHeadings: 0, count: 1 },
    { id: 'many', inHeadings: 0, count: 9 },
    { id: 'also few', inHeadings: 0, count: 1 },
    { id: 'heading', inHeadings: 1, count: 1 },
  ];
  assert.deepEqual(
    rank(hits).map(({ id }) => id),
    ['heading', 'many', 'few', 'also few'],
  );
});

test('neighbouring places are counted as occurrences', () => {
  assert.equal(countRuns([0, 1, 5, 6, 7, 8, 20], 2), 3);
  assert.equal(countRuns([0, 2, 4], 2), 0);
  assert.equal(countRuns([0, 1, 2], 1), 3);
  assert.equal(countRuns([], 1), 0);
});
