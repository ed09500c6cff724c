/**
 * Builds the search index of a site. I/O: writes the index, reads and writes the cache.
 *
 *   1. The records of the site are cut into shards, in the order of the site.
 *   2. Each shard that the cache does not have is indexed by a process of Pagefind.
 *   3. The first shard lies in the output folder with Pagefind's script, the others in `1/`, `2/` …
 *   4. Beside each lies its text as a script, for pages opened from a folder.
 *
 * The bytes written depend on the site and the version of Pagefind only, not on cache or timing.
 */

import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import type { Site } from '../model.ts';
import { type IndexFile, indexSettings, pagefindVersion, runPagefind } from './pagefind.ts';
import { countRecords, recordsOf, type SearchRecord } from './records.ts';
import { pruneShards, readShard, writeShard } from './shard-cache.ts';
import { shardsOf } from './shards.ts';
import { stubOf } from './stub.ts';
import { shardsScript, textScript } from './text-script.ts';

export interface IndexOptions {
  /** Folder of the index, `pagefind` in the site; its own old content must be gone. */
  output: string;
  /** Folder that keeps shards from build to build. */
  cache?: string;
  /** Processes of Pagefind at the same time. */
  jobs?: number;
  /** Told how many records are indexed, of how many. */
  onProgress?: (done: number, total: number) => void;
}

export interface IndexSummary {
  records: number;
  shards: number;
  /** Shards that came from the cache. */
  reused: number;
  bytes: number;
}

/** Each process needs up to 200 MB; more of them would pass what a small machine has. */
const mostJobs = 3;

/** What only the first shard needs: Pagefind's script and WebAssembly serve all shards. */
const program = /^(?:pagefind\.js|wasm\..*)$/;

/**
 * Indexes a site.
 *
 * @throws Error if Pagefind cannot run or the output cannot be written; the cache never fails a build
 */
export async function indexSite(site: Site, options: IndexOptions): Promise<IndexSummary> {
  const total = countRecords(site);
  const version = await pagefindVersion();
  const summary: IndexSummary = { records: 0, shards: 0, reused: 0, bytes: 0 };
  const used = new Set<string>();
  const shards = shardsOf(recordsOf(site), total);

  const write = async (file: string, content: string | Uint8Array) => {
    const target = path.join(options.output, file);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, content);
    summary.bytes += typeof content === 'string' ? Buffer.byteLength(content) : content.length;
  };

  const work = async () => {
    for (let next = shards.next(); !next.done; next = shards.next()) {
      const records = next.value;
      const place = summary.shards++;
      const folder = place === 0 ? '' : `${place}/`;
      const { files, key, reused } = await indexShard(records, version, options.cache);
      used.add(key);
      if (reused) summary.reused++;
      for (const file of files) {
        if (place === 0 || !program.test(file.path)) await write(folder + file.path, file.content);
      }
      await write(`${folder}text.js`, textScript(records));
      summary.records += records.length;
      options.onProgress?.(summary.records, total);
    }
  };
  const jobs = Math.max(1, Math.min(options.jobs ?? availableParallelism(), mostJobs));
  await Promise.all(Array.from({ length: jobs }, work));
  await write('shards.js', shardsScript(summary.shards));
  if (options.cache !== undefined) await pruneShards(options.cache, used);
  return summary;
}

async function indexShard(
  records: readonly SearchRecord[],
  version: string,
  cache: string | undefined,
): Promise<{ files: IndexFile[]; key: string; reused: boolean }> {
  const documents = records.map(stubOf);
  const hash = createHash('sha256').update(`${version} ${indexSettings}\n`);
  for (const document of documents) hash.update(`${document.length}\n`).update(document);
  const key = hash.digest('hex');
  const kept = cache === undefined ? undefined : await readShard(cache, key);
  if (kept !== undefined) return { files: kept, key, reused: true };
  const files = await runPagefind(documents);
  if (cache !== undefined) await writeShard(cache, key, files).catch(() => undefined);
  return { files, key, reused: false };
}
