/**
 * Records as the files of an index in the format of Pagefind 1.6, which its own script and WebAssembly
 * search. Written here and not by Pagefind's indexer, because that
 *
 *   - takes four to six times as long and ten times the memory for one word a character;
 *   - puts so many words into a file that a query loads several times what it needs;
 *   - numbers pages in an order of its own, while ties are to be in the order of the site.
 *
 * `index-files.test.ts` compares the words and places with those of the installed Pagefind's indexer,
 * so that a new version with another format cannot go unnoticed.
 */

import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { CborWriter } from './cbor.ts';
import { placeWords } from './place-words.ts';
import { type IndexFile, language, type Postings } from './postings.ts';
import type { SearchRecord } from './records.ts';

/** How each file of Pagefind begins, before compression. */
const signature = 'pagefind_dcd';
/** A file of words ends before it would pass this, uncompressed; about 6 KB as sent. */
const chunkBytes = 12_000;
/** Records whose texts share a file. */
const recordsPerFragment = 8;

/** All that decides the bytes of an index beside its records and Pagefind's version. */
export const indexSettings = [language, chunkBytes, recordsPerFragment].join(' ');

/**
 * @param version of Pagefind, which its script compares with its own
 * @param key tells the records of this index from those of others that are searched together
 */
export function indexFiles(
  records: readonly SearchRecord[],
  version: string,
  key: string,
): IndexFile[] {
  const files: IndexFile[] = [];
  const add = (folder: string, extension: string, content: Uint8Array) => {
    const name = `${language}_${hashOf(content)}`;
    const path = `${folder}${name}.${extension}`;
    files.push({ path, content: packed(content) });
    return name;
  };

  const pages = new CborWriter().array(records.length);
  const postings = new Map<string, Postings>();
  for (let start = 0; start < records.length; start += recordsPerFragment) {
    const group = records.slice(start, start + recordsPerFragment);
    const fragments: Record<string, unknown> = {};
    group.forEach((record, index) => {
      fragments[`${key}-${start + index}`] = fragmentOf(record);
    });
    const name = add('fragment/', 'pf_fragment', Buffer.from(JSON.stringify(fragments)));
    group.forEach((record, index) => {
      const count = placeWords(record, start + index, postings);
      pages
        .array(3)
        .text(`${key}-${start + index}`)
        .number(count)
        .text(name);
    });
  }

  const meta = new CborWriter(1024).array(6).text(version).raw(pages.bytes);
  const chunks = chunksOf(postings);
  meta.array(chunks.length);
  for (const { first, last, content } of chunks) {
    meta
      .array(3)
      .text(first)
      .text(last)
      .text(add('index/', 'pf_index', content));
  }
  const filters = filtersOf(records);
  meta.array(filters.length);
  for (const [name, content] of filters) {
    meta
      .array(2)
      .text(name)
      .text(add('filter/', 'pf_filter', content));
  }
  meta.array(0).array(0);
  const hash = `${language}_${hashOf(meta.bytes)}`;
  files.push({ path: `pagefind.${hash}.pf_meta`, content: packed(meta.bytes) });
  const languages = { [language]: { hash, wasm: null, page_count: records.length } };
  const entry = JSON.stringify({ version, languages, include_characters: [] });
  files.push({ path: 'pagefind-entry.json', content: Buffer.from(entry) });
  return files;
}

/** What Pagefind hands to the search page for a result; all but `record` is there for Pagefind. */
function fragmentOf(record: SearchRecord) {
  return {
    url: record.url,
    content: '',
    word_count: 0,
    filters: {},
    meta: {},
    anchors: [],
    record,
  };
}

interface Chunk {
  first: string;
  last: string;
  content: Uint8Array;
}

/** The words in the order of their code points, cut into files. */
function chunksOf(postings: ReadonlyMap<string, Postings>): Chunk[] {
  const sorted = [...postings].sort(
    ([a], [b]) => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0),
  );
  const chunks: Chunk[] = [];
  let words: typeof sorted = [];
  let size = 0;
  const finish = () => {
    const first = words[0]?.[0] ?? '';
    const last = words.at(-1)?.[0] ?? '';
    const writer = new CborWriter(size + 64 * words.length).array(1).array(words.length);
    for (const [word, { pages, bytes }] of words) {
      writer.array(3).text(word).array(pages).raw(bytes.bytes).array(0);
    }
    chunks.push({ first, last, content: writer.bytes });
    words = [];
    size = 0;
  };
  for (const entry of sorted) {
    const { length } = entry[1].bytes;
    if (words.length > 0 && size + length > chunkBytes) finish();
    words.push(entry);
    size += length;
  }
  if (words.length > 0) finish();
  return chunks;
}

/** The value by which a report is chosen: its title, for people, and its id, for addresses. */
export function reportFilter({ reportTitle, reportId }: SearchRecord): string {
  return `${reportTitle}/${reportId}`;
}

function filtersOf(records: readonly SearchRecord[]): [name: string, content: Uint8Array][] {
  const filters: [string, (record: SearchRecord) => string][] = [
    ['kind', (record) => record.kind],
    ['report', reportFilter],
    ['year', (record) => record.year],
  ];
  return filters.map(([name, pick]) => {
    const pages = new Map<string, number[]>();
    for (const [page, record] of records.entries()) {
      const value = pick(record);
      if (value === '') continue;
      const list = pages.get(value);
      if (list === undefined) pages.set(value, [page]);
      else list.push(page);
    }
    const writer = new CborWriter(1024).array(2).text(name).array(pages.size);
    for (const [value, list] of pages) {
      writer.array(2).text(value).array(list.length);
      for (const page of list) writer.number(page);
    }
    return [name, writer.bytes];
  });
}

/** Compressed, with the header's note of the operating system blanked: the same bytes on each. */
function packed(content: Uint8Array): Uint8Array {
  const file = gzipSync(Buffer.concat([Buffer.from(signature), content]));
  file[9] = 0xff;
  return file;
}

function hashOf(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 10);
}
