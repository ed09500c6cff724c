/** The words of a shard and where they stand, cut into files. */

import { alone, wordOf } from '../tokens.ts';
import { CborWriter } from './cbor.ts';
import type { ReportIndex } from './index-report.ts';

/**
 * A file of words ends before it would pass this, uncompressed; larger ones load words that nobody asked for, of
 * smaller ones there are more, each of which every search is told of.
 */
const chunkBytes = 3000;
/** Of characters alone the positions are all alike, which compresses to an eighth; and few queries ask for one. */
const chunkBytesAlone = 60_000;
export const chunkSettings = `${chunkBytes} ${chunkBytesAlone}`;

/** A file of words, which holds all from `first` to `last`. */
interface Chunk {
  /** Sorts behind the last word of the chunk before; the two are told by nearly the same letters. */
  first: string;
  last: string;
  /** Uncompressed. */
  content: Uint8Array;
}

/** The words of reports, whose records are numbered one behind the other, in the order of their spelling. */
export function chunksOf(reports: readonly ReportIndex[]): Chunk[] {
  let records = 0;
  const shelves = reports.map((report) => {
    records += report.records;
    return { ...report, firstPage: records - report.records };
  });
  const words = wordsOf(shelves);
  const chunks: Chunk[] = [];
  let before = '';
  for (let start = 0, end = 0; start < words.length; start = end) {
    let bytes = 0;
    for (let word = words[end]; word !== undefined; word = words[++end]) {
      bytes += word.bytes;
      if (end > start && bytes > (word.first === alone ? chunkBytesAlone : chunkBytes)) break;
    }
    const writer = new CborWriter(bytes + 32).array(1).array(end - start);
    let last = '';
    for (const word of words.slice(start, end)) {
      last = wordOf(word.first, word.second);
      writer.array(3).text(last);
      writePostings(word, shelves, writer);
      writer.array(0);
    }
    chunks.push({ first: `${before}a`, last, content: writer.bytes });
    before = last;
  }
  return chunks;
}

/** A report, and the number of its first record among all. */
type Shelf = ReportIndex & { firstPage: number };

/** What is known of a word in all reports. */
interface Word {
  /** Its code points. */
  first: number;
  second: number;
  pages: number;
  /** About as many as it takes in its file. */
  bytes: number;
  /** Reports by their index, each with the index of the word among its own, by turns. */
  places: number[];
}

/** Letters of a word, and what else is written of it beside its pages. */
const wordBytes = 15;

/** In the order of their spelling. */
function wordsOf(reports: readonly ReportIndex[]): Word[] {
  const all = new Map<number, Map<number, Word>>();
  for (const [report, { words, spans }] of reports.entries()) {
    for (let index = 0; 2 * index < words.length; index++) {
      const [first = 0, second = 0] = [words[2 * index], words[2 * index + 1]];
      const known = all.get(first) ?? new Map<number, Word>();
      if (known.size === 0) all.set(first, known);
      const word = known.get(second) ?? { first, second, pages: 0, bytes: wordBytes, places: [] };
      if (word.pages === 0) known.set(second, word);
      word.pages += spans[4 * index] ?? 0;
      word.bytes += (spans[4 * index + 3] ?? 0) - (spans[4 * index - 1] ?? 0);
      word.places.push(report, index);
    }
  }
  return sorted(all).flatMap(sorted);
}

/** The values of a map in the order of its keys. */
function sorted<T>(map: ReadonlyMap<number, T>): T[] {
  return [...map].sort(([a], [b]) => a - b).map(([, value]) => value);
}

function writePostings(
  { pages, places }: Word,
  shelves: readonly Shelf[],
  writer: CborWriter,
): void {
  writer.array(pages);
  let lastPage = 0;
  for (let at = 0; at < places.length; at += 2) {
    const { spans, postings, firstPage } = shelves[places[at] ?? 0] as Shelf;
    const span = 4 * (places[at + 1] ?? 0);
    writer.array(3).number(firstPage + (spans[span + 1] ?? 0) - lastPage);
    writer.raw(postings, spans[span - 1] ?? 0, spans[span + 3]);
    lastPage = firstPage + (spans[span + 2] ?? 0);
  }
}
