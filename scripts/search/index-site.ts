/**
 * Builds the search index of a site. I/O: writes the index, reads and writes the cache.
 *
 *   1. The reports of the site are cut into shards, in the order of the site.
 *   2. Each shard that the cache does not have is indexed, several at a time where there are threads.
 *   3. The first shard lies in the output folder with Pagefind's script, the others in `1/`, `2/` …
 *   4. Beside each lies its text as a script, for pages opened from a folder.
 *   5. What every search needs before it begins comes in two files, and what lists show in a third.
 *
 * The bytes written depend on the site and the version of Pagefind only, not on cache or timing.
 */

import path from 'node:path';
import { prunePacks } from '../cache/packs.ts';
import { writeFiles } from '../cache/write-files.ts';
import type { Site } from '../model.ts';
import { dataScript } from './data-scripts.ts';
import { indexReport, type ReportIndex } from './pagefind/index-report.ts';
import { indexShard, type ShardJob, type ShardResult } from './pagefind/index-shard.ts';
import { gzipped, type IndexFile } from './pagefind/packed-file.ts';
import { pagefindProgram, pagefindVersion } from './pagefind/pagefind.ts';
import { shardCutter } from './pagefind/shards.ts';
import { files as names, reportsReceiver, simplifiedReceiver, startReceiver } from './protocol.ts';
import { recordsOf } from './records.ts';
import { simplifiedPairs } from './simplified-pairs.ts';
import { type ListedFacts, listedText, startData } from './start-data.ts';
import { alone } from './tokens.ts';

export interface IndexOptions {
  /** Folder of the index, `pagefind` in the site; its own old content must be gone. */
  output: string;
  /** Folder that keeps shards from build to build. */
  cache?: string;
  /** Told how many records are indexed, of how many there are so far. */
  onProgress?: (done: number, total: number) => void;
  /** Pagefind's program, where it is at hand already. */
  program?: Promise<readonly IndexFile[]>;
  /** Indexes a shard, perhaps in a thread of its own. */
  shard?: (job: ShardJob) => Promise<ShardResult>;
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
  add(report: ReportIndex): void;
  /**
   * Indexes what is left and waits for the rest.
   *
   * @throws Error if Pagefind cannot run or the output cannot be written; the cache never fails a build
   */
  finish(): Promise<IndexSummary>;
}

export function openIndex(options: IndexOptions): SiteIndex {
  const { output, cache, onProgress, shard: index = indexShard } = options;
  const program = options.program ?? pagefindProgram();
  // Whoever finishes the index learns of errors.
  program.catch(() => {});
  const cutter = shardCutter<ReportIndex>();
  const version = pagefindVersion();
  const shards: Promise<ShardResult>[] = [];
  const listed: ListedFacts[] = [];
  const characters = new Set<string>();
  let total = 0;
  let done = 0;

  const start = (reports: ReportIndex[]) => {
    const records = reports.reduce((sum, report) => sum + report.records, 0);
    const folder = shards.length === 0 ? output : path.join(output, String(shards.length));
    total += records;
    const shard = version
      .then((known) => index({ reports, version: known, output: folder, cache }))
      .then((result) => {
        done += records;
        onProgress?.(done, total);
        return result;
      });
    shard.catch(() => {});
    shards.push(shard);
  };
  return {
    add: (report) => {
      const { id, title, facts } = report;
      listed.push({ id, title, facts });
      for (let at = 0; at < report.words.length; at += 2) {
        if (report.words[at] !== alone) continue;
        characters.add(String.fromCodePoint(report.words[at + 1] ?? 0));
      }
      cutter.add(report).forEach(start);
    },
    finish: async () => {
      cutter.end().forEach(start);
      const results = await Promise.all(shards);
      const data = startData(await version, listed, results);
      const bytes = writeFiles(output, [
        ...(await program),
        { path: names.start, content: dataScript(startReceiver, data) },
        { path: names.metas, content: gzipped(Buffer.concat(results.map(({ meta }) => meta))) },
        { path: names.reports, content: dataScript(reportsReceiver, listedText(listed)) },
        {
          path: names.simplified,
          content: dataScript(simplifiedReceiver, simplifiedPairs(characters)),
        },
      ]);
      if (cache !== undefined) {
        prunePacks(cache, new Set(results.map(({ key }) => key)));
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

/** Indexes a site that is wholly at hand. */
export function indexSite(site: Site, options: IndexOptions): Promise<IndexSummary> {
  const index = openIndex(options);
  for (const report of recordsOf(site)) index.add(indexReport(report));
  return index.finish();
}
