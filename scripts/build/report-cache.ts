/**
 * Keeps what was made of each report from build to build, in one pack: its rendered files, and what the
 * rest of the site needs to know of it. The files are those of the report's own folder, which depend on
 * this report alone.
 */

import { deserialize, serialize } from 'node:v8';
import { type PackedFile, readPack, tryToKeep } from '../cache/packs.ts';
import type { Diagnostic } from '../diagnostics.ts';
import type { ListedReport } from '../model.ts';
import type { Suspects } from '../outline/suspects.ts';
import type { ReportIndex } from '../search/pagefind/index-report.ts';

/** What the build of a site needs to know of a report whose own pages are written. */
export interface ReportFacts {
  listed: ListedReport;
  index: ReportIndex;
  /** Characters of the report that were kept and removed; together all that were received. */
  kept: number;
  removed: number;
  diagnostics: Diagnostic[];
  /** What may be noise if other reports have it, too. */
  suspects: Suspects;
}

export interface KeptReport {
  facts: ReportFacts;
  /** Paths in the report's folder. */
  files: PackedFile[];
}

/** No page has this name. */
const factsName = 'facts';

/** @returns `undefined` where the cache has nothing under this key, or nothing that is whole */
export function takeReport(cache: string, key: string): KeptReport | undefined {
  const [facts, ...files] = readPack(cache, key) ?? [];
  if (facts === undefined) return undefined;
  return { facts: deserialize(facts.content) as ReportFacts, files };
}

/** As they are kept. */
export function packedFacts(facts: ReportFacts): PackedFile {
  return { path: factsName, content: serialize(facts) };
}

/** What cannot be kept is made again the next time. */
export function keepReport(
  cache: string,
  key: string,
  facts: PackedFile,
  files: readonly PackedFile[],
): void {
  tryToKeep(cache, key, [facts, ...files]);
}
