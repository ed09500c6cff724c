/**
 * Builds the search index of a site. I/O: writes the index, reads and writes the cache.
 *
 *   1. The records of the site are cut into shards, in the order of the site.
 *   2. Each shard that the cache does not have is indexed.
 *   3. The first shard lies in the output folder with Pagefind's script, the others in `1/`, `2/` …
 *   4. Beside each lies its text as a script, for pages opened from a folder.
 *
 * The bytes written depend on the site and the version of Pagefind only, not on cache or timing.
 */

import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Site } from '../model.ts';
import { indexFiles, indexSettings } from './index-files.ts';
import { pagefindProgram, pagefindVersion } from './pagefind.ts';
import type { IndexFile } from './postings.ts';
import { countRecords, recordsOf } from './records.ts';
import { pruneShards, readShard, writeShard } from './shard-cache.ts';
import { shardsOf } from './shards.ts';
import { shardsScript, textScript } from './text-script.ts';

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
  const used = new Set<string>();
  const write = async (folder: string, files: readonly IndexFile[]) => {
    await writeFiles(path.join(output, folder), files);
    for (const { content } of files) summary.bytes += content.length;
  };
  const writeText = (folder: string, file: string, text: string) =>
    write(folder, [{ path: file, content: Buffer.from(text) }]);

  const program = cached(cache, keyOf(version, 'program'), used, pagefindProgram);
  for (const records of shardsOf(recordsOf(site), total)) {
    const folder = summary.shards === 0 ? '' : String(summary.shards);
    const text = textScript(records);
    const key = keyOf(version, indexSettings, text);
    const shard = await cached(cache, key, used, () =>
      indexFiles(records, version, key.slice(0, 8)),
    );
    await write(folder, shard.files);
    await writeText(folder, 'text.js', text);
    summary.shards++;
    if (shard.reused) summary.reused++;
    summary.records += records.length;
    onProgress?.(summary.records, total);
  }
  await write('', (await program).files);
  await writeText('', 'shards.js', shardsScript(summary.shards));
  if (cache !== undefined) await pruneShards(cache, used);
  return summary;
}

/** The hash of all that goes into files; parts that are cut differently have different hashes. */
function keyOf(...parts: string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}\n`).update(part);
  return hash.digest('hex');
}

async function cached(
  cache: string | undefined,
  key: string,
  used: Set<string>,
  make: () => Promise<IndexFile[]>,
): Promise<{ files: IndexFile[]; reused: boolean }> {
  used.add(key);
  const kept = cache === undefined ? undefined : await readShard(cache, key);
  if (kept !== undefined) return { files: kept, reused: true };
  const files = await make();
  if (cache !== undefined) await writeShard(cache, key, files).catch(() => undefined);
  return { files, reused: false };
}

async function writeFiles(folder: string, files: readonly IndexFile[]): Promise<void> {
  const folders = new Set(files.map((file) => path.dirname(path.join(folder, file.path))));
  for (const each of folders) await mkdir(each, { recursive: true });
  for (const file of files) await writeFile(path.join(folder, file.path), file.content);
}
