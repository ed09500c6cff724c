/** One shard of the index: made, or taken from the cache, and written. I/O: the shard's folder, the cache. */

import { keyOf, readPack, tryToKeep } from '../../cache/packs.ts';
import { writeFiles } from '../../cache/write-files.ts';
import { textScript } from '../text-script.ts';
import { indexFiles, indexSettings } from './index-files.ts';
import type { ReportIndex } from './index-report.ts';

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
  const files = kept ?? (await indexFiles(reports, version));
  if (kept === undefined && cache !== undefined) tryToKeep(cache, key, files);
  const all = [...files, { path: 'text.js', content: text }];
  return { key, reused: kept !== undefined, bytes: writeFiles(output, all) };
}

/** What a report brings beside its text: another version of the program may bring other words of the same text. */
function partsOf({ words, places, postings, fragments }: ReportIndex): (string | Uint8Array)[] {
  const pages = fragments.flatMap(({ name, content }) => [name, content]);
  return [words, places.join(), postings, ...pages];
}
