/** The words of a shard and where they stand, cut into files. */

import { alone, wordOf } from '../tokens.ts';
import { CborWriter } from './cbor.ts';
import type { ReportIndex } from './index-report.ts';
import { WordNumbers } from './word-numbers.ts';

/**
 * A file of words ends before it would pass this, uncompressed; larger ones load words that nobody asked for, of
 * smaller ones there are more, each of which every search is told of.
 */
const chunkBytes = 3500;
/** Of characters alone the positions are all alike, which compresses to an eighth; and few queries ask for one. */
const chunkBytesAlone = 60_000;
/** Of zlib, for the files of words: one more takes two thirds longer for a fortieth of the size. */
export const chunkLevel = 4;
export const chunkSettings = `${chunkBytes} ${chunkBytesAlone} ${chunkLevel}`;

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
  const { words, postings } = gather(reports);
  words.sort((a, b) => a.first - b.first || a.second - b.second);
  const chunks: Chunk[] = [];
  let before = '';
  for (let start = 0, end = 0; start < words.length; start = end) {
    let bytes = 0;
    for (let word = words[end]; word !== undefined; word = words[++end]) {
      bytes += word.end - word.start + wordBytes;
      if (end > start && bytes > (word.first === alone ? chunkBytesAlone : chunkBytes)) break;
    }
    const writer = new CborWriter(bytes + 32).array(1).array(end - start);
    let last = '';
    for (const word of words.slice(start, end)) {
      last = wordOf(word.first, word.second);
      writer.array(3).text(last);
      writer.array(word.pages).raw(postings.subarray(word.start, word.end)).array(0);
    }
    chunks.push({ first: `${before}a`, last, content: writer.bytes });
    before = last;
  }
  return chunks;
}

/** A word in all reports. */
interface Word {
  /** Its code points. */
  first: number;
  second: number;
  pages: number;
  /** Where its postings begin and end. */
  start: number;
  end: number;
  lastPage: number;
}

/** Letters of a word, and what else is written of it beside its pages. */
const wordBytes = 15;
/** Of a page: an array, and how much more its number is than that of the page before. */
const pageBytes = 6;

/**
 * Puts the postings of each word together. Report by report, first to see how much room a word needs, then to write:
 * word by word, millions of them would be looked up all over the memory.
 */
function gather(reports: readonly ReportIndex[]): { words: Word[]; postings: Uint8Array } {
  const numbers = new WordNumbers();
  const words: Word[] = [];
  const rooms: number[] = [];
  const ofReports = reports.map(({ words: own, spans }) => {
    const mine = new Uint32Array(own.length / 2);
    for (let index = 0; index < mine.length; index++) {
      const [first = 0, second = 0] = [own[2 * index], own[2 * index + 1]];
      const number = numbers.of(first, second);
      if (number === words.length) {
        words.push({ first, second, pages: 0, start: 0, end: 0, lastPage: 0 });
        rooms.push(0);
      }
      mine[index] = number;
      rooms[number] =
        (rooms[number] ?? 0) +
        pageBytes +
        (spans[4 * index + 3] ?? 0) -
        (spans[4 * index - 1] ?? 0);
    }
    return mine;
  });
  let length = 0;
  for (const [number, word] of words.entries()) {
    word.start = length;
    word.end = length;
    length += rooms[number] ?? 0;
  }
  const writer = new CborWriter(length);
  let firstPage = 0;
  for (const [report, { spans, postings, records }] of reports.entries()) {
    const mine = ofReports[report] ?? new Uint32Array();
    for (let index = 0; index < mine.length; index++) {
      const word = words[mine[index] ?? 0] as Word;
      const span = 4 * index;
      writer.at(word.end).array(3);
      writer.number(firstPage + (spans[span + 1] ?? 0) - word.lastPage);
      word.end = writer.raw(postings, spans[span - 1] ?? 0, spans[span + 3]).length;
      word.pages += spans[span] ?? 0;
      word.lastPage = firstPage + (spans[span + 2] ?? 0);
    }
    firstPage += records;
  }
  return { words, postings: writer.at(length).bytes };
}
