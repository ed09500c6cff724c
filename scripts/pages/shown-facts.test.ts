import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleOutlines } from '../testing/sample-outlines.ts';
import { siteOf } from '../testing/sample-site.ts';
import { headFacts, shownDate, shownLength } from './shown-facts.ts';

test('dates have one form, whatever the report has', () => {
  assert.equal(
    shownDate({ issuedOn: '二〇一八年十二月七日', date: '2018-12-07' }),
    '2018年12月7日',
  );
  assert.equal(shownDate({ year: '2018' }), '2018年');
  assert.equal(shownDate({}), '');
});

test('a long report is measured in 万字', () => {
  assert.equal(shownLength(2212), '2,212 字');
  assert.equal(shownLength(33_122), '3.3 万字');
  assert.equal(shownLength(20_001), '2 万字');
});

test('the head of a page does not say again what the text below it begins with', () => {
  const [full] = siteOf(sampleOutlines).reports;
  assert.ok(full);
  assert.deepEqual(
    headFacts(full).map(({ name }) => name),
    ['发文机关', '成文日期', '篇幅'],
  );
  const elsewhere = { ...full, head: [], blocks: [] };
  assert.equal(headFacts(elsewhere)[1]?.text, '某街办〔2024〕3号');
  const han = { ...elsewhere, facts: { issuedOn: '二〇一八年十二月七日', date: '2018-12-07' } };
  assert.equal(headFacts(han)[0]?.text, '2018年12月7日');
});
