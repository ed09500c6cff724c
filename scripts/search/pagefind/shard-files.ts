/**
 * Reports as the files of an index in the format of Pagefind 1.6, which its own script and WebAssembly
 * search. Written here and not by Pagefind's indexer, because that
 *
 *   - takes four to six times as long and ten times the memory for one word a character;
 *   - puts so many words into a file that a query loads several times what it needs;
 *   - numbers pages in an order of its own, while ties are to be in the order of the site.
 *
 * `shard-files.test.ts` compares the words and positions with those of the installed Pagefind's indexer,
 * so that a new version with another format cannot go unnoticed.
 */

import { recordId } from '../protocol.ts';
import { CborWriter } from './cbor.ts';
import { type ReportIndex, reportSettings } from './index-report.ts';
import { hashOf, type IndexFile, language, packedAside } from './packed-file.ts';

/** A file of words ends before it would pass this, uncompressed; about 1.5 KB as sent. Larger ones load
 * words that nobody asked for; smaller ones save no request. */
const chunkBytes = 3000;

/**
 * Pagefind scores its plain search by the words of a page. We rank by other things, so every page has as
 * many, which compresses well.
 */
const wordsOfPage = 1;

/** What decides the bytes of an index beside what its reports bring, and Pagefind's version. */
export const indexSettings = `${reportSettings} ${chunkBytes} ${wordsOfPage}`;

/** @param version of Pagefind, which its script compares with its own */
export async function indexFiles(
  reports: readonly ReportIndex[],
  version: string,
): Promise<IndexFile[]> {
  const files: (IndexFile | Promise<IndexFile>)[] = [];
  const pack = async (path: string, content: Uint8Array) => ({
    path,
    content: await packedAside(content),
  });
  const add = (folder: string, extension: string, content: Uint8Array) => {
    const name = `${language}_${hashOf(content)}`;
    files.push(pack(`${folder}${name}.${extension}`, content));
    return name;
  };
  for (const { name, content } of reports.flatMap(({ fragments }) => fragments)) {
    files.push({ path: `fragment/${name}.pf_fragment`, content });
  }
  const pageCount = reports.reduce((sum, { records }) => sum + records, 0);
  const meta = new CborWriter(1024).array(6).text(version).array(pageCount);
  for (const report of reports) writePages(report, meta);
  const chunks = chunksOf(postingsOf(reports));
  meta.array(chunks.length);
  for (const { first, last, content } of chunks) {
    meta
      .array(3)
      .text(first)
      .text(last)
      .text(add('index/', 'pf_index', content));
  }
  // No filters, no sorts, no metadata: the facts of reports stand in a file of their own.
  meta.array(0).array(0).array(0);
  const hash = `${language}_${hashOf(meta.bytes)}`;
  files.push(pack(`pagefind.${hash}.pf_meta`, meta.bytes));
  const languages = { [language]: { hash, wasm: null, page_count: pageCount } };
  const entry = JSON.stringify({ version, languages, include_characters: [] });
  files.push({ path: 'pagefind-entry.json', content: Buffer.from(entry) });
  return Promise.all(files);
}

function writePages({ id, fragments }: ReportIndex, meta: CborWriter): void {
  let page = 0;
  for (const { name, records } of fragments) {
    for (let index = 0; index < records; index++) {
      meta.array(3).text(recordId(id, page++)).number(wordsOfPage).text(name);
    }
  }
}

/** Where a word stands: for each page, in their order, its positions. */
interface Postings {
  pages: number;
  lastPage: number;
  /** The pages as Pagefind writes them. */
  bytes: CborWriter;
}

/** The postings of all reports, whose pages are numbered one behind the other. */
function postingsOf(reports: readonly ReportIndex[]): Map<string, Postings> {
  const all = new Map<string, Postings>();
  let firstPage = 0;
  for (const { words, spans, postings, records } of reports) {
    let at = 0;
    let start = 0;
    for (const word of words) {
      let entry = all.get(word);
      if (entry === undefined) {
        entry = { pages: 0, lastPage: 0, bytes: new CborWriter() };
        all.set(word, entry);
      }
      const [pages = 0, first = 0, last = 0, end = 0] = spans.subarray(at, at + 4);
      entry.bytes.array(3).number(firstPage + first - entry.lastPage);
      entry.bytes.raw(postings.subarray(start, end));
      entry.pages += pages;
      entry.lastPage = firstPage + last;
      at += 4;
      start = end;
    }
    firstPage += records;
  }
  return all;
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
