/**
 * Builds the search index of a site. I/O: writes the index, reads and writes the cache.
 *
 *   1. The records of the site are cut into shards, in the order of the site.
 *   2. Each shard that the cache does not have is indexed, by a thread of its own where there are several.
 *   3. The first shard lies in the output folder with Pagefind's script, the others in `1/`, `2/` …
 *   4. Beside each lies its text as a script, for pages opened from a folder.
 *
 * The bytes written depend on the site and the version of Pagefind only, not on cache or timing.
 */

import path from 'node:path';
import { keyOf, prunePacks } from '../cache/packs.ts';
import type { Site } from '../model.ts';
import { cached, writeFiles } from './index-shard.ts';
import { pagefindProgram, pagefindVersion } from './pagefind.ts';
import { countRecords, recordsOf } from './records.ts';
import { shardIndexer } from './shard-indexer.ts';
import { mostRecords, shardsOf } from './shards.ts';
import { shardsScript } from './text-script.ts';

export interface IndexOptions {
  /** Folder of the index, `pagefind` in the site; its own old content must be gone. */
  output: string;
  /** Folder that keeps shards from build to build. */
  cache?: string;
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

/**
 * Indexes a site, one shard after the other, so that memory grows with the largest shard only.
 *
 * @throws Error if Pagefind cannot run or the output cannot be written; the cache never fails a build
 */
export async function indexSite(site: Site, options: IndexOptions): Promise<IndexSummary> {
  const { output, cache, onProgress } = options;
  const total = countRecords(site);
  const version = await pagefindVersion();
  const summary: IndexSummary = { records: 0, shards: 0, reused: 0, bytes: 0 };
  const programKey = keyOf(version, 'program');
  const used = new Set([programKey]);
  const program = cached(cache, programKey, pagefindProgram);
  const indexer = shardIndexer(total > mostRecords ? 'several' : 'one');
  try {
    for (const records of shardsOf(recordsOf(site), total)) {
      const folder = summary.shards === 0 ? output : path.join(output, String(summary.shards));
      const shard = await indexer.index({ records, version, output: folder, cache });
      used.add(shard.key);
      summary.shards++;
      if (shard.reused) summary.reused++;
      summary.records += records.length;
      summary.bytes += shard.bytes;
      onProgress?.(summary.records, total);
    }
  } finally {
    await indexer.close();
  }
  const { files } = await program;
  const script = { path: 'shards.js', content: Buffer.from(shardsScript(summary.shards)) };
  summary.bytes += await writeFiles(output, [...files, script]);
  if (cache !== undefined) await prunePacks(cache, used);
  return summary;
}
