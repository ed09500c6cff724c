/**
 * Builds the search index of a site. I/O: writes the index, reads and writes the cache.
 *
 *   1. The records of the site are cut into shards, in the order of the site.
 *   2. Each shard that the cache does not have is indexed, several at a time where there are threads.
 *   3. The first shard lies in the output folder with Pagefind's script, the others in `1/`, `2/` …
 *   4. Beside each lies its text as a script, for pages opened from a folder.
 *
 * The bytes written depend on the site and the version of Pagefind only, not on cache or timing.
 */

import path from 'node:path';
import { keyOf, prunePacks, readPack, tryToKeep } from '../cache/packs.ts';
import { writeFiles } from '../cache/write-files.ts';
import type { Site } from '../model.ts';
import { indexShard, type ShardJob, type ShardResult } from './index-shard.ts';
import { pagefindProgram, pagefindVersion } from './pagefind.ts';
import { type ReportRecords, recordsOf, type SearchRecord } from './records.ts';
import { shardCutter } from './shards.ts';
import { shardsScript } from './text-script.ts';

export interface IndexOptions {
  /** Folder of the index, `pagefind` in the site; its own old content must be gone. */
  output: string;
  /** Folder that keeps shards from build to build. */
  cache?: string;
  /** Told how many records are indexed, of how many there are so far. */
  onProgress?: (done: number, total: number) => void;
  /** Indexes a shard, perhaps in a thread of its own. */
  shard?: (job: ShardJob) => ShardResult | Promise<ShardResult>;
}

export interface IndexSummary {
  records: number;
  shards: number;
  /** Shards that came from the cache. */
  reused: number;
  bytes: number;
}

/** An index that grows with each report. A shard that is complete is indexed while others gather. */
export interface SiteIndex {
  /** Adds a report; reports come in the order of the site. */
  add(report: ReportRecords): void;
  /**
   * Indexes what is left and waits for the rest.
   *
   * @throws Error if Pagefind cannot run or the output cannot be written; the cache never fails a build
   */
  finish(): Promise<IndexSummary>;
}

export function openIndex(options: IndexOptions): SiteIndex {
  const { output, cache, onProgress, shard: index = indexShard } = options;
  const cutter = shardCutter();
  const version = pagefindVersion();
  const program = version.then((known) => takeProgram(known, cache));
  // Whoever finishes the index learns of errors.
  program.catch(() => {});
  const shards: Promise<ShardResult>[] = [];
  let total = 0;
  let done = 0;

  const start = (records: SearchRecord[]) => {
    const folder = shards.length === 0 ? output : path.join(output, String(shards.length));
    total += records.length;
    const shard = version
      .then((known) => index({ records, version: known, output: folder, cache }))
      .then((result) => {
        done += records.length;
        onProgress?.(done, total);
        return result;
      });
    shard.catch(() => {});
    shards.push(shard);
  };
  return {
    add: (report) => cutter.add(report).forEach(start),
    finish: async () => {
      cutter.end().forEach(start);
      const results = await Promise.all(shards);
      const { key: programKey, files } = await program;
      const script = { path: 'shards.js', content: Buffer.from(shardsScript(shards.length)) };
      const bytes = writeFiles(output, [...files, script]);
      if (cache !== undefined) {
        prunePacks(cache, new Set([programKey, ...results.map(({ key }) => key)]));
      }
      return {
        records: done,
        shards: results.length,
        reused: results.filter(({ reused }) => reused).length,
        bytes: results.reduce((sum, result) => sum + result.bytes, bytes),
      };
    },
  };
}

/** Pagefind's program, from the cache or from its executable. */
async function takeProgram(version: string, cache: string | undefined) {
  const key = keyOf(version, 'program');
  const kept = cache === undefined ? undefined : readPack(cache, key);
  const files = kept ?? (await pagefindProgram());
  if (kept === undefined && cache !== undefined) tryToKeep(cache, key, files);
  return { key, files };
}

/** Indexes a site that is wholly at hand. */
export function indexSite(site: Site, options: IndexOptions): Promise<IndexSummary> {
  const index = openIndex(options);
  for (const report of recordsOf(site)) index.add(report);
  return index.finish();
}
