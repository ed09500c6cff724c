import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Outline } from '../model.ts';
import { sampleOutlines } from '../testing/sample-outlines.ts';
import { siteOf } from '../testing/sample-site.ts';
import { homeLists, yearOrders, yearPages } from './years.ts';

function library(facts: Outline['facts'][]) {
  const [sample] = sampleOutlines;
  assert.ok(sample);
  return siteOf(facts.map((each, index) => ({ ...sample, id: `r${1000 + index}`, facts: each })))
    .reports;
}

test('the home page shows a small library whole', () => {
  const reports = library(Array.from({ length: 24 }, () => ({})));
  const { latest, isExcerpt } = homeLists(reports);
  assert.equal(latest.length, 24);
  assert.equal(isExcerpt, false);
});

test('of a large library it shows some reports without a year too', () => {
  const reports = library(
    Array.from({ length: 40 }, (_, index) => (index < 30 ? { year: '2023' } : {})),
  );
  const { latest, undated, isExcerpt } = homeLists(reports);
  assert.deepEqual([latest.length, undated.length, isExcerpt], [24, 6, true]);
});

test('the order of a year leads on to the years beside it', () => {
  const reports = library([{ year: '2021' }, { year: '2023' }, { year: '2022' }, {}]);
  const orders = yearOrders(reports).map(({ year, links }) => [
    year,
    ...links.map(({ url }) => url),
  ]);
  assert.deepEqual(orders.slice(0, 2), [
    ['2023', 'r1001/index.html', 'r1002/index.html'],
    ['2022', 'r1001/index.html', 'r1002/index.html', 'r1000/index.html'],
  ]);
  assert.equal(orders.at(-1)?.[0], '');
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
  const shown = pages.flatMap((page) => page.entries.map(({ id }) => id));
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
    homeLists(reports).latest.map(({ facts }) => facts.date ?? facts.year),
    ['2023-07-01', '2023', '2021-03-05', undefined],
  );
});
