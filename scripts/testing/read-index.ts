/** Reads an index in Pagefind's format back into words and places, for comparison. */

import { gunzipSync } from 'node:zlib';
import type { IndexFile } from '../search/pagefind/packed-file.ts';

/** For each word, the pages it stands on, and for each page its places. */
export type Words = Map<string, Map<string, number[]>>;

export interface ReadIndex {
  version: unknown;
  /** Ids of the pages, in the index's order. */
  pages: string[];
  words: Words;
  /** What is known of each page beside its words, by id. */
  fragments: Record<string, Record<string, unknown>>;
}

/** Reads an index as Pagefind writes it, to compare what two of them say. */
export function readIndex(files: readonly IndexFile[]): ReadIndex {
  const meta = list(readCbor(fileThat(files, /\.pf_meta$/)));
  const [version, pageList, chunks] = meta;
  const pages = list(pageList).map((page) => String(list(page)[0]));
  const idAt = (page: number) => pages[page] ?? '';
  const words: Words = new Map();
  for (const chunk of list(chunks)) {
    const content = readCbor(fileThat(files, new RegExp(`index/${list(chunk)[2]}\\.pf_index$`)));
    for (const entry of list(list(content)[0])) {
      const [word, onPages] = list(entry);
      words.set(String(word), positionsOf(list(onPages), idAt));
    }
  }
  return { version, pages, words, fragments: fragmentsOf(files) };
}

function positionsOf(entries: readonly unknown[], idAt: (page: number) => string) {
  const positions = new Map<string, number[]>();
  let page = 0;
  for (const entry of entries) {
    const [step, steps] = list(entry);
    page += Number(step);
    let position = 0;
    const on = list(steps).map((more) => {
      position += Number(more);
      return position;
    });
    positions.set(idAt(page), on);
  }
  return positions;
}

/** A file holds the page that it is named after, or several by their ids. */
function fragmentsOf(files: readonly IndexFile[]): ReadIndex['fragments'] {
  const fragments: ReadIndex['fragments'] = {};
  for (const file of files) {
    const name = /fragment\/(.*)\.pf_fragment$/.exec(file.path)?.[1];
    if (name === undefined) continue;
    const content = JSON.parse(Buffer.from(unpacked(file)).toString('utf8'));
    Object.assign(fragments, 'url' in content ? { [name]: content } : content);
  }
  return fragments;
}

function fileThat(files: readonly IndexFile[], pattern: RegExp): Uint8Array {
  const file = files.find(({ path }) => pattern.test(path));
  if (file === undefined) throw new Error(`the index has no file ${pattern}`);
  return unpacked(file);
}

function unpacked({ content, path }: IndexFile): Uint8Array {
  const plain = gunzipSync(content);
  if (plain.toString('latin1', 0, 12) !== 'pagefind_dcd') throw new Error(`${path}: no signature`);
  return plain.subarray(12);
}

function list(value: unknown): unknown[] {
  if (!Array.isArray(value)) throw new Error(`expected a list, read ${JSON.stringify(value)}`);
  return value;
}

/** Numbers, texts and arrays of known length, which is all that the format has. */
function readCbor(bytes: Uint8Array): unknown {
  const data = Buffer.from(bytes);
  let at = 0;
  const size = (info: number): number => {
    if (info < 24) return info;
    const length = 1 << (info - 24);
    at += length;
    return data.readUIntBE(at - length, length);
  };
  const read = (): unknown => {
    const head = data[at++] ?? 0;
    const count = size(head & 31);
    if (head >> 5 === 0) return count;
    if (head >> 5 === 1) return -1 - count;
    if (head >> 5 === 4) return Array.from({ length: count }, read);
    if (head >> 5 !== 3) throw new Error(`unexpected type ${head >> 5} at byte ${at - 1}`);
    at += count;
    return data.toString('utf8', at - count, at);
  };
  const value = read();
  if (at !== data.length) throw new Error(`${data.length - at} bytes left over`);
  return value;
}
