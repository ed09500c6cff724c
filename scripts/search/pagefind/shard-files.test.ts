import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeSite } from '../../testing/generated-site.ts';
import { readIndex, type Words } from '../../testing/read-index.ts';
import { type Zone, zones } from '../protocol.ts';
import { recordsOf, type SearchRecord } from '../records.ts';
import { lineWords } from '../tokens.ts';
import { zonesOf } from '../zones.ts';
import { indexReport } from './index-report.ts';
import { indexDocuments, pagefindVersion } from './pagefind.ts';
import { indexFiles } from './shard-files.ts';

const site = makeSite(9, 6);
const reports = [...recordsOf(site)];
const records = reports.flatMap((report) => report.records);
const indexed = reports.map(indexReport);

/** The words of a record, each at its position, as a document that Pagefind's own indexer reads. */
function documentOf(record: SearchRecord): string {
  const none = '|';
  const words = (text: string) => [...lineWords(text).map((word) => word || none), none];
  const lines = zonesOf(record);
  const inRoom = (zone: Zone) => {
    const { start, end } = zones[zone];
    const placed = lines[zone].flatMap(({ text }) => words(text));
    return [...placed, ...Array(end - start - placed.length).fill(none)];
  };
  const body = lines.body.flatMap(({ text }) => words(text));
  // With this weight Pagefind 1.6 leaves the weights out, as we do.
  return `<html><body data-pagefind-body data-pagefind-weight="1.05">${[...inRoom('title'), ...inRoom('headings'), ...body].join(' ')}</body></html>`;
}

function byAddress(words: Words, addressOf: (id: string) => string) {
  const entries = [...words].map(([word, pages]) => {
    const on = [...pages].map(([id, positions]) => [addressOf(id), positions] as const);
    return [word, on.sort(([a], [b]) => (a < b ? -1 : 1))] as const;
  });
  return new Map(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

test('the index says the same as the one that Pagefind itself makes of the same words', async () => {
  const version = await pagefindVersion();
  const ours = readIndex(await indexFiles(indexed, version));
  const theirs = readIndex(await indexDocuments(records.map(documentOf)));
  assert.equal(ours.version, theirs.version);
  const addressOf = (id: string) => {
    const index = /^\/(\d+)\.html$/.exec(String(theirs.fragments[id]?.url))?.[1];
    return records[Number(index)]?.url ?? id;
  };
  const ownAddress = (id: string) => String(ours.fragments[id]?.url);
  assert.deepEqual(byAddress(ours.words, ownAddress), byAddress(theirs.words, addressOf));
});

test('pages are numbered in the order of the site, and bring their record along', async () => {
  const { pages, fragments } = readIndex(await indexFiles(indexed, '1.6.0'));
  const found = pages.map((id) => fragments[id]?.record);
  assert.deepEqual(found, JSON.parse(JSON.stringify(records)));
});

test('headings beyond their room are indexed as text only', async () => {
  const heading = '关于进一步加强河道保洁工作的二十条具体措施';
  const parts = Array.from({ length: 20 }, (_, index) => {
    const title = `${heading}${index}`;
    return { id: `s${index}`, title, lines: [title] };
  });
  const [first] = records;
  const facts = reports[0]?.facts;
  assert.ok(first && facts);
  const report = indexReport({ id: 'long', title: '', facts, records: [{ ...first, parts }] });
  const { words, pages } = readIndex(await indexFiles([report], '1.6.0'));
  const positions = words.get('措')?.get(pages[0] ?? '') ?? [];
  assert.equal(positions.filter((index) => index >= zones.body.start).length, parts.length);
  assert.ok(positions.filter((index) => index < zones.body.start).length < parts.length);
});

test('an index has the same bytes each time', async () => {
  const first = await indexFiles(indexed, '1.6.0');
  assert.deepEqual(await indexFiles(reports.map(indexReport), '1.6.0'), first);
});
