import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headingRoom } from '../search/tokens.ts';
import { rank } from './engine.ts';
import { countRuns } from './pagefind-engine.ts';

test('hits in headings come first, then many before few, then the order of the site', () => {
  const hits = [
    { id: 'few', inHeading: false, count: 1 },
    { id: 'many', inHeading: false, count: 9 },
    { id: 'also few', inHeading: false, count: 1 },
    { id: 'heading', inHeading: true, count: 1 },
  ];
  assert.deepEqual(
    rank(hits).map(({ id }) => id),
    ['heading', 'many', 'few', 'also few'],
  );
});

test('neighbouring places are counted as occurrences, headings left out', () => {
  const at = (...places: number[]) => places.map((place) => headingRoom + place);
  assert.equal(countRuns(at(0, 1, 5, 6, 7, 8, 20), 2), 3);
  assert.equal(countRuns(at(0, 2, 4), 2), 0);
  assert.equal(countRuns([3, 4, ...at(0, 1)], 2), 1);
  assert.equal(countRuns(at(0, 1, 2), 1), 3);
});
