/**
 * What a report brings to an index, whatever shard it comes to: made where the report is made, in a
 * thread of its own, and kept with it from build to build. A shard puts these together.
 */

import { recordsJson } from '../data-scripts.ts';
import { recordId } from '../protocol.ts';
import type { RecordedFacts, ReportRecords, SearchRecord } from '../records.ts';
import { CborWriter } from './cbor.ts';
import { hashOf, language, packed, packingLevel } from './packed-file.ts';
import { noEntry, Postings } from './word-positions.ts';

/** Plain values, which can be kept and sent from thread to thread; see `shared`. */
export interface ReportIndex {
  id: string;
  title: string;
  facts: RecordedFacts;
  /** How many it has, its front included. */
  records: number;
  fragments: Fragment[];
  /** The records as JSON in UTF-8, separated by commas. */
  json: Uint8Array;
  /** The words that occur, of each its two code points. */
  words: Uint32Array;
  /** Of each word four numbers: its records, the first and the last of them, and where its postings end. */
  spans: Uint32Array;
  /** Of each word the records that it stands in, with its positions; but which is the first, the shard says. */
  postings: Uint8Array;
}

/** A file with what the search page shows of some records that follow each other. */
interface Fragment {
  /** Name of the file, after its content. */
  name: string;
  records: number;
  content: Uint8Array;
}

/**
 * The same, with its arrays in memory that threads share: sent as they are, they would be copied each time,
 * and with each all that lies in the same memory.
 */
export function shared(index: ReportIndex): ReportIndex {
  const { json, words, spans, postings, fragments } = index;
  return {
    ...index,
    json: inShared(json),
    words: new Uint32Array(inShared(bytesOf(words)).buffer),
    spans: new Uint32Array(inShared(bytesOf(spans)).buffer),
    postings: inShared(postings),
    fragments: fragments.map((each) => ({ ...each, content: inShared(each.content) })),
  };
}

function inShared(bytes: Uint8Array): Uint8Array {
  const copy = new Uint8Array(new SharedArrayBuffer(bytes.length));
  copy.set(bytes);
  return copy;
}

/** The same memory, byte by byte. */
export function bytesOf({ buffer, byteOffset, byteLength }: ArrayBufferView): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}

/** Records whose texts share a file, at most. */
const recordsPerFragment = 8;
/** Such a file ends with the record that passes this, uncompressed. */
const fragmentBytes = 8000;

/** All that decides the bytes of a report's part, beside its records. */
export const reportSettings = [language, packingLevel, recordsPerFragment, fragmentBytes].join(' ');

export function indexReport({ id, title, facts, records }: ReportRecords): ReportIndex {
  const postings = new Postings();
  for (const [page, record] of records.entries()) postings.add(record, page);
  const texts = records.map((record) => recordsJson([record]));
  const json = new TextEncoder().encode(texts.join());
  const fragments = fragmentsOf(id, records, texts);
  return { id, title, facts, records: records.length, fragments, json, ...written(postings) };
}

function fragmentsOf(
  id: string,
  records: readonly SearchRecord[],
  texts: readonly string[],
): Fragment[] {
  const fragments: Fragment[] = [];
  let entries: string[] = [];
  let bytes = 0;
  for (const [index, text] of texts.entries()) {
    entries.push(entryOf(recordId(id, index), records[index]?.url ?? '', text));
    bytes += Buffer.byteLength(text);
    const isFull = entries.length === recordsPerFragment || bytes > fragmentBytes;
    if (!isFull && index < texts.length - 1) continue;
    const content = Buffer.from(`{${entries.join()}}`);
    const name = `${language}_${hashOf(content)}`;
    fragments.push({ name, records: entries.length, content: packed(content) });
    entries = [];
    bytes = 0;
  }
  return fragments;
}

/** What Pagefind hands to the search for a record; all but `record` is there for Pagefind. */
function entryOf(id: string, url: string, text: string): string {
  const known = `"url":${JSON.stringify(url)},"content":"","word_count":0,"filters":{},"meta":{}`;
  return `${JSON.stringify(id)}:{${known},"anchors":[],"record":${text}}`;
}

function written(postings: Postings): Pick<ReportIndex, 'words' | 'spans' | 'postings'> {
  const { pages, first } = postings;
  const writer = new CborWriter(1 << 14);
  const spans = new Uint32Array(4 * first.length);
  for (let word = 0; word < first.length; word++) {
    const start = first[word] ?? noEntry;
    let count = 0;
    let last = start;
    for (let entry = start; entry !== noEntry; count++) {
      if (count > 0) writer.array(3).number((pages[entry] ?? 0) - (pages[last] ?? 0));
      last = entry;
      entry = writePage(postings, entry, writer);
    }
    spans[4 * word] = count;
    spans[4 * word + 1] = pages[start] ?? 0;
    spans[4 * word + 2] = pages[last] ?? 0;
    spans[4 * word + 3] = writer.length;
  }
  return { words: Uint32Array.from(postings.numbers.words), spans, postings: writer.bytes.slice() };
}

/**
 * Writes the positions of a word on a page, as differences. The empty array behind them is for metadata.
 *
 * @param entry the first
 * @returns the first entry of the next page
 */
function writePage(
  { pages, positions, next }: Postings,
  entry: number,
  writer: CborWriter,
): number {
  let end = entry;
  let count = 0;
  for (; end !== noEntry && pages[end] === pages[entry]; end = next[end] ?? noEntry) count++;
  writer.array(count);
  let last = 0;
  for (let at = entry; at !== end; at = next[at] ?? noEntry) {
    const position = positions[at] ?? 0;
    writer.number(position - last);
    last = position;
  }
  writer.array(0);
  return end;
}
