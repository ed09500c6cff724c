/** One shard of the index: made, or taken from the cache, and written. I/O: the shard's folder, the cache. */

import { keyOf, readPack, tryToKeep } from '../../cache/packs.ts';
import { writeFiles } from '../../cache/write-files.ts';
import { textScript } from '../data-scripts.ts';
import { files as names, type StartShard } from '../protocol.ts';
import { bytesOf, type ReportIndex } from './index-report.ts';
import type { IndexFile } from './packed-file.ts';
import { indexFiles, indexSettings } from './shard-files.ts';

export interface ShardJob {
  reports: readonly ReportIndex[];
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
  start: StartShard;
  /** Its `.pf_meta` file. */
  meta: Uint8Array;
}

/**
 * Writes the index of some reports, and their text as a script for pages opened from a folder.
 *
 * @throws Error if the output cannot be written; the cache never fails
 */
export async function indexShard(job: ShardJob): Promise<ShardResult> {
  const { reports, version, output, cache } = job;
  const text = textScript(reports.map(({ json }) => json));
  const key = keyOf(version, indexSettings, text, ...reports.flatMap(partsOf));
  const kept = cache === undefined ? undefined : readPack(cache, key);
  const files = kept ?? indexFiles(reports, version);
  if (kept === undefined && cache !== undefined) tryToKeep(cache, key, files);
  const all = [...files, { path: names.text, content: text }];
  const bytes = writeFiles(output, all);
  return { key, reused: kept !== undefined, bytes, ...startOf(files, reports) };
}

function startOf(
  files: readonly IndexFile[],
  reports: readonly ReportIndex[],
): Pick<ShardResult, 'start' | 'meta'> {
  const file = files.find(({ path }) => path.endsWith('.pf_meta'));
  if (file === undefined) throw new Error('search: an index without meta file');
  const records = reports.reduce((sum, report) => sum + report.records, 0);
  const hash = file.path.slice('pagefind.'.length, -'.pf_meta'.length);
  // Plain bytes, as they also come out of a thread.
  const meta = new Uint8Array(file.content);
  return { start: { hash, records, bytes: meta.length }, meta };
}

/** What a report brings beside its text: another version of the program may bring other words of the same text. */
function partsOf({ id, words, postings, fragments }: ReportIndex): (string | Uint8Array)[] {
  const pages = fragments.flatMap(({ name, records, content }) => [`${name} ${records}`, content]);
  return [id, bytesOf(words), postings, ...pages];
}
