import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeSite } from '../../testing/generated-site.ts';
import { readIndex, type Words } from '../../testing/read-index.ts';
import { type Zone, zones } from '../protocol.ts';
import { recordsOf, type SearchRecord } from '../records.ts';
import { alone, lineCodes, noCharacter, phraseWords, wordOf } from '../tokens.ts';
import { zonesOf } from '../zones.ts';
import { indexReport } from './index-report.ts';
import { indexDocuments, pagefindVersion } from './pagefind.ts';
import { indexFiles } from './shard-files.ts';

const site = makeSite(9, 6);
const reports = [...recordsOf(site)];
const records = reports.flatMap((report) => report.records);
const indexed = reports.map(indexReport);

/** The pairs of a record, each at its position, as a document that Pagefind's own indexer reads. */
function documentOf(record: SearchRecord): string {
  const none = '|';
  const words = (text: string) => {
    const codes = lineCodes(text);
    const pairs = codes.map((code, index) => {
      const next = codes[index + 1] ?? noCharacter;
      return code === noCharacter || next === noCharacter ? none : wordOf(code, next);
    });
    return [...pairs, none];
  };
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
  const ours = readIndex(indexFiles(indexed, version));
  const theirs = readIndex(await indexDocuments(records.map(documentOf)));
  assert.equal(ours.version, theirs.version);
  const addressOf = (id: string) => {
    const index = /^\/(\d+)\.html$/.exec(String(theirs.fragments[id]?.url))?.[1];
    return records[Number(index)]?.url ?? id;
  };
  const ownAddress = (id: string) => String(ours.fragments[id]?.url);
  const single = wordOf(alone, 0).slice(0, 5);
  const pairs = new Map([...ours.words].filter(([word]) => !word.startsWith(single)));
  assert.deepEqual(byAddress(pairs, ownAddress), byAddress(theirs.words, addressOf));
});

test('a character alone is a word once a record, at the zone that counts most', () => {
  const { words, pages, fragments } = readIndex(indexFiles(indexed, '1.6.0'));
  for (const character of '一、的') {
    const found = words.get(phraseWords(character)[0] ?? '');
    for (const id of pages) {
      const { record } = fragments[id] as { record: SearchRecord };
      const lines = zonesOf(record);
      const zone = (['title', 'headings', 'body'] as const).find((each) =>
        lines[each].some(({ text }) => text.includes(character)),
      );
      assert.deepEqual(found?.get(id), zone && [zones[zone].start]);
    }
  }
});

test('pages are numbered in the order of the site, and bring their record along', () => {
  const { pages, fragments } = readIndex(indexFiles(indexed, '1.6.0'));
  const found = pages.map((id) => fragments[id]?.record);
  assert.deepEqual(found, JSON.parse(JSON.stringify(records)));
});

test('headings beyond their room are indexed as text only', () => {
  const heading = '关于进一步加强河道保洁工作的二十条具体措施';
  const parts = Array.from({ length: 20 }, (_, index) => {
    const title = `${heading}${index}`;
    return { id: `s${index}`, title, lines: [title] };
  });
  const [first] = records;
  const facts = reports[0]?.facts;
  assert.ok(first && facts);
  const report = indexReport({ id: 'long', title: '', facts, records: [{ ...first, parts }] });
  const { words, pages } = readIndex(indexFiles([report], '1.6.0'));
  const positions = words.get(phraseWords('措施')[0] ?? '')?.get(pages[0] ?? '') ?? [];
  assert.equal(positions.filter((index) => index >= zones.body.start).length, parts.length);
  assert.ok(positions.filter((index) => index < zones.body.start).length < parts.length);
});

test('an index has the same bytes each time', () => {
  const first = indexFiles(indexed, '1.6.0');
  assert.deepEqual(indexFiles(reports.map(indexReport), '1.6.0'), first);
});
