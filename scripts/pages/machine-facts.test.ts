import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Metadata, ReportPage } from '../model.ts';
import { defaultMetadata } from '../read/metadata.ts';
import { sampleOutlines } from '../testing/sample-outlines.ts';
import { siteOf } from '../testing/sample-site.ts';
import { feedEntries, feedFacts, machineFacts } from './machine-facts.ts';

const site = siteOf(sampleOutlines);
const bare: Metadata = { ...defaultMetadata, description: '说明' };
const published: Metadata = { ...bare, url: 'https://example.org/docs' };

function report(id: string): ReportPage {
  const found = site.reports.find((one) => one.id === id);
  assert.ok(found);
  return found;
}

test('addresses are absolute where the site knows its own, relative elsewhere', () => {
  const full = report('full');
  const away = machineFacts(full, full.url, published);
  assert.equal(away.canonical, 'https://example.org/docs/full/index.html');
  assert.match(away.jsonLd ?? '', /"item":"https:\/\/example\.org\/docs\/index\.html"/);
  const here = machineFacts(full, full.url, bare);
  assert.equal(here.canonical, undefined);
  assert.doesNotMatch(here.jsonLd ?? '', /https?:\/\/(?!schema\.org)/);
  assert.match(here.jsonLd ?? '', /"item":"\.\.\/index\.html"/);
});

test('a report says its number, date and issuer; a section, of which report it is a part', () => {
  const full = report('full');
  const [thing, trail] = JSON.parse(machineFacts(full, full.url, bare).jsonLd ?? '')['@graph'];
  assert.equal(thing.reportNumber, '某街办〔2024〕3号');
  assert.equal(thing.datePublished, '2024-01-09');
  assert.equal(thing.publisher.name, '某街道办事处');
  assert.equal(trail.itemListElement.length, 2);
  const section = site.sections.find(({ url }) => url === 'full/2.html');
  const [part] = JSON.parse(machineFacts(section, 'full/2.html', bare).jsonLd ?? '')['@graph'];
  assert.equal(part.isPartOf.name, full.title);
});

test('a description is the first sentences, without headings, not longer than 110 characters', () => {
  const { description } = machineFacts(report('full'), 'full/index.html', bare);
  assert.match(description, /^按照通知要求.*[。；]$/);
  for (const page of [...site.reports, ...site.sections]) {
    assert.ok([...machineFacts(page, page.url, bare).description].length <= 111);
  }
});

test('no text ends the script element that it stands in', () => {
  const hostile = report('hostile');
  const { jsonLd = '' } = machineFacts(hostile, hostile.url, bare);
  assert.doesNotMatch(jsonLd, /<|-->/);
  assert.equal(JSON.parse(jsonLd)['@graph'][0].name, hostile.title);
});

test('pages are for search engines unless they say otherwise', () => {
  const full = report('full');
  assert.ok(machineFacts(full, full.ledger.url, bare, true).hidden);
  assert.ok(!machineFacts(undefined, 'index.html', bare).hidden);
  assert.ok(!machineFacts(full, full.url, bare).hidden);
});

test('the feed has the latest dated reports first, with ids that stay', () => {
  const entries = feedEntries(site.reports, bare);
  assert.deepEqual(
    entries.map(({ link }) => link),
    ['full/index.html', 'statute/index.html'],
  );
  assert.match(
    entries[0]?.id ?? '',
    /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-/,
  );
  assert.equal(feedFacts(entries, bare).updated, '2024-01-09T00:00:00+08:00');
  assert.equal(
    feedEntries(site.reports, published)[0]?.id,
    'https://example.org/docs/full/index.html',
  );
});

test('the feed goes by the day on which a report came, and says when it was issued', () => {
  const old = { ...report('statute'), added: '2026-02-03', categories: ['防汛', '水利'] };
  const [first, second] = feedEntries([report('full'), old], bare);
  assert.equal(first?.link, 'statute/index.html');
  assert.equal(first?.updated, '2026-02-03T00:00:00+08:00');
  assert.ok((first?.published ?? '') < '2024');
  assert.deepEqual(first?.categories, ['防汛', '水利']);
  assert.equal(second?.updated, second?.published);
  const undated = { ...report('full'), facts: {}, added: '2026-02-03' };
  assert.equal(feedEntries([undated], bare)[0]?.published, undefined);
});

test('characters that XML cannot carry are left out of the feed', () => {
  const odd = { ...report('full'), title: '甲\u0008乙\uffff丙\ud800丁' };
  assert.equal(feedEntries([odd], bare)[0]?.title, '甲乙丙丁');
});
