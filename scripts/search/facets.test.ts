import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeSite } from '../testing/generated-site.ts';
import { facetsOf } from './facets.ts';

test('each year and kind is offered once, the latest year first', () => {
  const site = makeSite(40, 1);
  const { reports, years, kinds } = facetsOf(site.reports);
  assert.equal(reports, 40);
  assert.deepEqual(years, [...new Set(years)].sort().reverse());
  assert.deepEqual(
    new Set(kinds),
    new Set(site.reports.flatMap(({ facts }) => (facts.kind === undefined ? [] : [facts.kind]))),
  );
});

test('a report without year or kind adds no empty choice', () => {
  const site = makeSite(1, 1);
  for (const report of site.reports) report.facts = {};
  const { reports, ...choices } = facetsOf(site.reports);
  assert.equal(reports, 1);
  for (const values of Object.values(choices)) assert.deepEqual(values, []);
});
