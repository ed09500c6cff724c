/** One shard of the index: made, or taken from the cache, and written. I/O: the shard's folder, the cache. */

import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { keyOf, readPack, writePack } from '../cache/packs.ts';
import { indexFiles, indexSettings } from './index-files.ts';
import type { IndexFile } from './postings.ts';
import type { SearchRecord } from './records.ts';
import { textScript } from './text-script.ts';

export interface ShardJob {
  records: readonly SearchRecord[];
  /** Version of Pagefind. */
  version: string;
  /** Folder to write the shard to. */
  output: string;
  cache: string | undefined;
}

export interface ShardResult {
  /** Key of the shard in the cache. */
  key: string;
  reused: boolean;
  bytes: number;
}

/**
 * Writes the index of some records, and their text as a script for pages opened from a folder.
 *
 * @throws Error if the output cannot be written; the cache never fails
 */
export async function indexShard({
  records,
  version,
  output,
  cache,
}: ShardJob): Promise<ShardResult> {
  const text = textScript(records);
  const key = keyOf(version, indexSettings, text);
  const { files, reused } = await cached(cache, key, () =>
    indexFiles(records, version, key.slice(0, 8)),
  );
  const all = [...files, { path: 'text.js', content: Buffer.from(text) }];
  return { key, reused, bytes: await writeFiles(output, all) };
}

/** Files of the cache, or else those that `make` makes, which are kept for the next time. */
export async function cached(
  cache: string | undefined,
  key: string,
  make: () => Promise<IndexFile[]>,
): Promise<{ files: IndexFile[]; reused: boolean }> {
  const kept = cache === undefined ? undefined : await readPack(cache, key);
  if (kept !== undefined) return { files: kept, reused: true };
  const files = await make();
  if (cache !== undefined) await writePack(cache, key, files).catch(() => undefined);
  return { files, reused: false };
}

/** Writes files below a folder. Returns their size in bytes. */
export async function writeFiles(folder: string, files: readonly IndexFile[]): Promise<number> {
  const folders = new Set(files.map((file) => path.dirname(path.join(folder, file.path))));
  for (const each of folders) await mkdir(each, { recursive: true });
  for (const file of files) await writeFile(path.join(folder, file.path), file.content);
  return files.reduce((sum, { content }) => sum + content.length, 0);
}
