/**
 * An index on a web server, searched by Pagefind's own script and WebAssembly. Membership comes from its
 * exact search, which reports the first position; counts from its plain search over the same words, which
 * loads nothing more and gives all positions of the characters.
 *
 * Pagefind writes to the console where a file cannot be had, and goes on without it. Therefore its requests
 * go through a `fetch` of ours, which checks each file, hands out those that came with the start, and knows
 * what failed.
 */

import { fold } from '../../chinese/search-fold.ts';
import {
  files,
  type ListedText,
  reportOf,
  rowsOf,
  type StartData,
  zoneOf,
  zones,
} from '../../search/protocol.ts';
import type { SearchRecord } from '../../search/records.ts';
import { phraseWords } from '../../search/tokens.ts';
import {
  canUnpack,
  fetchBytes,
  gunzipped,
  importModule,
  plainFetch,
  unpacked,
} from './fetch-file.ts';
import { IndexError } from './index-error.ts';
import type { Library } from './library.ts';
import { countRuns } from './runs.ts';

/** Pagefind's WebAssembly, beside its script. */
const program = 'wasm.unknown.pagefind';

interface Result {
  id: string;
  /** Positions of the words that were found. */
  words: number[];
  data: () => Promise<{ record: SearchRecord }>;
}

interface Instance {
  search: (term: string) => Promise<{ results: Result[] }>;
  mergeIndex: (path: string) => Promise<void>;
}

interface Pagefind {
  createInstance: (options: { basePath: string; noWorker: boolean }) => Instance;
}

/**
 * @param script address of the folder that has Pagefind's script: our own site's
 * @param folder address of the index
 * @param asked is on its way; what can be is loaded meanwhile
 * @param titles of its reports, in their order
 * @throws IndexError
 */
export async function openPagefind(
  script: string,
  folder: string,
  asked: Promise<StartData>,
  titles: () => Promise<ListedText[]>,
): Promise<Library> {
  const others = Promise.all([
    importModule<Pagefind>(`${script}pagefind.js`),
    fetchUnpacked(`${script}${program}`),
    // Where it cannot be unpacked, each shard's own file is asked for.
    canUnpack ? fetchBytes(`${folder}${files.metas}`) : undefined,
  ]);
  // What is wrong with the start is told first.
  others.catch(() => {});
  const start = await asked;
  const [module, wasm, metas] = await others;
  const source = fileSource(folder);
  putEntries(source, start);
  source.put(program, wasm);
  if (metas !== undefined) await putMetas(source, folder, start, metas);
  // The folders are addressed as they are, whatever the site's script brings along.
  const pathOf = (shard: number) => new URL(folderOf(folder, shard)).pathname;
  const open = async () => {
    const made = await oneByOne(() => openInstance(module, pathOf(0)));
    // The order in which indexes are merged is the order of their results.
    const others = start.shards.slice(1).map((_, shard) => made.mergeIndex(pathOf(shard + 1)));
    await Promise.all(others);
    return made;
  };
  const instance = start.shards.length === 0 ? undefined : await source.checked(open());
  const loads = new Map<string, Result['data']>();
  const search = async (term: string): Promise<Result[]> => {
    if (instance === undefined) return [];
    const { results } = await source.checked(instance.search(term));
    return results;
  };
  const facts = rowsOf(start.facts);
  const find: Library['find'] = async (phrase) => {
    const results = await search(`"${phraseWords(phrase).join(' ')}"`);
    return results.map(({ id, words, data }) => {
      loads.set(id, data);
      return [id, zoneOf(words[0] ?? 0)];
    });
  };
  return {
    facts,
    records: start.shards.reduce((sum, { records }) => sum + records, 0),
    find,
    count: async (phrase) => {
      const words = phraseWords(phrase);
      const results = await search([...new Set(words)].join(' '));
      return results.map(({ id, words: positions }) => {
        const body = positions.filter((position) => position >= zones.body.start);
        return [id, countRuns(body, words.length)];
      });
    },
    load: async (id) => {
      // Only its facts were found, which the index does not hold; it does hold the title.
      if (!loads.has(id)) {
        const at = facts.findIndex((report) => report.id === reportOf(id));
        const { title = '' } = (await titles())[at] ?? {};
        await find(fold(title).match(/[\p{L}\p{N}]+/u)?.[0] ?? '');
      }
      const load = loads.get(id);
      if (load === undefined) throw new IndexError('damaged', id);
      return (await load()).record;
    },
  };
}

/** It is ready when it answers: `init` waits for nothing. */
async function openInstance(module: Pagefind, path: string): Promise<Instance> {
  const made = module.createInstance({ basePath: path, noWorker: true });
  await made.search('');
  return made;
}

let last: Promise<unknown> = Promise.resolve();

/**
 * All instances share the WebAssembly of the one that opens first. Two that open at a time would each start
 * one, and the second takes the place of the first, whose pointers then lead into a memory that is not its own.
 */
function oneByOne<T>(work: () => Promise<T>): Promise<T> {
  const done = last.then(work);
  last = done.catch(() => {});
  return done;
}

function folderOf(folder: string, shard: number): string {
  return shard === 0 ? folder : `${folder}${shard}/`;
}

interface FileSource {
  /** Gives a file that Pagefind will ask for. @param file below the folder */
  put: (file: string, content: Uint8Array | string) => void;
  /** Waits for something that Pagefind does; what failed meanwhile is thrown, although Pagefind goes on. */
  checked: <T>(work: Promise<T>) => Promise<T>;
}

/** Answers Pagefind's requests below a folder. */
function fileSource(folder: string): FileSource {
  const ready = new Map<string, Uint8Array | string>();
  const failures: unknown[] = [];
  sources.set(folder, async (address) => {
    try {
      return bodyOf(ready.get(address) ?? (await fetchUnpacked(address)));
    } catch (error) {
      // Of texts Pagefind says itself that they failed, and of which; others are on their way meanwhile.
      if (!address.endsWith('.pf_fragment')) failures.push(error);
      throw error;
    }
  });
  wrapFetch();
  return {
    put: (file, content) => void ready.set(folder + file, content),
    checked: async (work) => {
      const before = failures.length;
      const result = await work.catch((error: unknown) => {
        throw failures[before] ?? error;
      });
      if (failures.length > before) throw failures[before];
      return result;
    },
  };
}

function putEntries({ put }: FileSource, { pagefind: version, shards }: StartData): void {
  for (const [shard, { hash, records }] of shards.entries()) {
    const languages = { zz: { hash, page_count: records } };
    put(`${folderOf('', shard)}pagefind-entry.json`, JSON.stringify({ version, languages }));
  }
}

/** @throws IndexError */
async function putMetas(
  { put }: FileSource,
  address: string,
  { shards }: StartData,
  packed: Uint8Array,
): Promise<void> {
  const all = await gunzipped(packed, address);
  let at = 0;
  for (const [shard, { hash, bytes }] of shards.entries()) {
    const meta = await unpacked(all.slice(at, at + bytes), address);
    put(`${folderOf('', shard)}pagefind.${hash}.pf_meta`, meta);
    at += bytes;
  }
}

/** @throws IndexError */
async function fetchUnpacked(address: string): Promise<Uint8Array> {
  return unpacked(await fetchBytes(address), address);
}

/** A copy, since whoever reads it may keep it. */
function bodyOf(content: Uint8Array | string): Response {
  return new Response(content.slice());
}

/** By the folder of the index. */
const sources = new Map<string, (address: string) => Promise<Response>>();

/** Files of an index that is open come from its source; everything else as ever. */
function wrapFetch(): void {
  globalThis.fetch = async (input, options) => {
    const { href } = new URL(input instanceof Request ? input.url : input, location.href);
    const address = href.replace(/\?.*$/, '');
    const [, source] = [...sources].find(([folder]) => address.startsWith(folder)) ?? [];
    return source === undefined ? plainFetch(input, options) : source(address);
  };
}
