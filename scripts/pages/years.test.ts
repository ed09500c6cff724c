import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Outline } from '../model.ts';
import { sampleOutlines } from '../testing/sample-outlines.ts';
import { siteOf } from '../testing/sample-site.ts';
import { latestOf, yearPages } from './years.ts';

function library(facts: Outline['facts'][]) {
  const [sample] = sampleOutlines;
  assert.ok(sample);
  return siteOf(facts.map((each, index) => ({ ...sample, id: `r${1000 + index}`, facts: each })))
    .reports;
}

test('a small library has no year pages, the home page shows it whole', () => {
  const reports = library(Array.from({ length: 24 }, () => ({ year: '2023' })));
  assert.deepEqual(yearPages(reports), []);
  assert.equal(latestOf(reports).length, 24);
});

test('each report of a large library stands on exactly one year page', () => {
  const reports = library(
    Array.from({ length: 350 }, (_, index) =>
      index % 50 === 0 ? {} : { year: index % 3 === 0 ? '2022' : '2023' },
    ),
  );
  const pages = yearPages(reports);
  assert.deepEqual(
    pages.map(({ url }) => url),
    [
      ...['years/2023.html', 'years/2023-2.html', 'years/2023-3.html'],
      ...['years/2022.html', 'years/2022-2.html', 'years/undated.html'],
    ],
  );
  const shown = pages.flatMap((page) => page.reports.map(({ id }) => id));
  assert.deepEqual(shown.sort(), reports.map(({ id }) => id).sort());
  assert.equal(pages[0]?.next?.url, 'years/2023-2.html');
  assert.equal(pages[1]?.previous?.url, 'years/2023.html');
  assert.equal(pages[2]?.next, undefined);
});

test('the latest come first, those without a date last', () => {
  const reports = library([
    {},
    { year: '2021', date: '2021-03-05' },
    { year: '2023' },
    { year: '2023', date: '2023-07-01' },
  ]);
  assert.deepEqual(
    latestOf(reports).map(({ facts }) => facts.date ?? facts.year),
    ['2023-07-01', '2023', '2021-03-05', undefined],
  );
});
