/**
 * Reports as the files of an index in the format of Pagefind 1.6, which its own script and WebAssembly
 * search. Written here and not by Pagefind's indexer, because that
 *
 *   - takes four to six times as long and ten times the memory for as many words;
 *   - puts so many words into a file that a query loads several times what it needs;
 *   - numbers pages in an order of its own, while ties are to be in the order of the site.
 *
 * `shard-files.test.ts` compares the words and positions with those of the installed Pagefind's indexer,
 * so that a new version with another format cannot go unnoticed.
 */

import { recordId } from '../protocol.ts';
import { CborWriter } from './cbor.ts';
import { chunkLevel, chunkSettings, chunksOf } from './chunks.ts';
import { type ReportIndex, reportSettings } from './index-report.ts';
import { hashOf, type IndexFile, language, packed } from './packed-file.ts';

/**
 * Pagefind scores its plain search by the words of a page. We rank by other things, so every page has as
 * many, which compresses well.
 */
const wordsOfPage = 1;

/** What decides the bytes of an index beside what its reports bring, and Pagefind's version. */
export const indexSettings = `${reportSettings} ${chunkSettings} ${wordsOfPage}`;

/** @param version of Pagefind, which its script compares with its own */
export function indexFiles(reports: readonly ReportIndex[], version: string): IndexFile[] {
  const files = reports
    .flatMap(({ fragments }) => fragments)
    .map(({ name, content }) => ({ path: `fragment/${name}.pf_fragment`, content }));
  const pageCount = reports.reduce((sum, { records }) => sum + records, 0);
  const meta = new CborWriter(1024).array(6).text(version).array(pageCount);
  for (const report of reports) writePages(report, meta);
  const chunks = chunksOf(reports);
  // One hash for all of them: every search loads their names, of which the rest are numbers.
  const hashOfAll = hashOf(Buffer.concat(chunks.map(({ content }) => content)));
  meta.array(chunks.length);
  for (const [index, { first, last, content }] of chunks.entries()) {
    const name = `${language}_${hashOfAll}${index}`;
    files.push({ path: `index/${name}.pf_index`, content: packed(content, chunkLevel) });
    meta.array(3).text(first).text(last).text(name);
  }
  // No filters, no sorts, no metadata: the facts of reports stand in a file of their own.
  meta.array(0).array(0).array(0);
  const hash = `${language}_${hashOf(meta.bytes)}`;
  files.push({ path: `pagefind.${hash}.pf_meta`, content: packed(meta.bytes) });
  const languages = { [language]: { hash, wasm: null, page_count: pageCount } };
  const entry = JSON.stringify({ version, languages, include_characters: [] });
  files.push({ path: 'pagefind-entry.json', content: Buffer.from(entry) });
  return files;
}

function writePages({ id, fragments }: ReportIndex, meta: CborWriter): void {
  let page = 0;
  for (const { name, records } of fragments) {
    for (let index = 0; index < records; index++) {
      meta.array(3).text(recordId(id, page++)).number(wordsOfPage).text(name);
    }
  }
}
