/**
 * Makes a site beside its target and swaps it in: slice by slice the pages of reports and, as far as
 * their records have come, the search index; then the pages that list all reports.
 */

import { join } from 'node:path';
import { prunePacks } from '../cache/packs.ts';
import { type Diagnostic, stopsBuild } from '../diagnostics.ts';
import { bundleAssets } from '../eleventy/assets.ts';
import type { ListedReport } from '../model.ts';
import { openIndex } from '../search/index-site.ts';
import { openPool, type Pool } from '../threads/pool.ts';
import { type FolderState, folderState } from './folder-state.ts';
import type { OnProgress } from './progress.ts';
import { markerName, openWorkspace } from './publish.ts';
import type { ReportPlace } from './read-reports.ts';
import type { RenderOptions } from './render.ts';
import type { ReportFacts } from './report-cache.ts';
import type { SliceKeys } from './slice.ts';
import { type SizedPlace, slicesOf } from './slices.ts';

export interface MakeOptions {
  cache: string;
  url?: string | undefined;
  /** What the keys of the cache are made of; without it no pages are kept. */
  keys: SliceKeys | undefined;
  /** Warnings stop the build as errors do. */
  strict: boolean;
  /** How many threads may be at work. */
  threads: number;
  onProgress: OnProgress;
}

/** All reports of a site, of each what the site needs to know. */
export interface MadeReports {
  listed: ListedReport[];
  kept: number;
  removed: number;
  diagnostics: Diagnostic[];
  /** Keys of the reports in the cache, in their order. */
  keys: string[];
}

/** Makes all reports without writing a page, to tell what is to be said of them. */
export async function checkReports(
  places: readonly SizedPlace[],
  options: MakeOptions,
): Promise<MadeReports> {
  const slices = slicesOf(places, options.threads);
  const pool = openPool({ workers: Math.min(options.threads, slices.length) - 1, here: true });
  try {
    return await makeReports(slices, options, pool, undefined, () => {});
  } finally {
    await pool.close();
  }
}

/**
 * Makes a site and publishes it, unless a report stops the build.
 *
 * @param target an absolute path without symbolic links
 * @returns with the state of the published folder, if it was published
 * @throws where the site cannot be written; the target then stands as it was
 */
export async function makeSite(
  places: readonly SizedPlace[],
  target: string,
  options: MakeOptions,
): Promise<MadeReports & { state?: FolderState }> {
  const { cache, url, strict, threads, onProgress } = options;
  const workspace = openWorkspace(target);
  // Where two of Eleventy's writes fail, it waits for one; the other must not end the process.
  const strays: unknown[] = [];
  const collect = (reason: unknown) => strays.push(reason);
  process.on('unhandledRejection', collect);
  const slices = slicesOf(places, threads);
  const pool = openPool({ workers: Math.min(threads, slices.length) - 1, here: true });
  try {
    const { folder } = workspace;
    const [assets] = await Promise.all([bundleAssets(folder), pool.prepare()]);
    const render: RenderOptions = { folder, url, assets };
    let rendering = true;
    const index = openIndex({
      output: join(folder, 'pagefind'),
      cache: join(cache, 'search'),
      shard: pool.shard,
      onProgress: (done, total) => {
        if (!rendering) onProgress('index', done, total);
      },
    });
    const made = await makeReports(slices, options, pool, render, ({ records }) =>
      index.add(records),
    );
    if (stopsBuild(made.diagnostics, strict)) return made;
    rendering = false;
    const { renderLists } = await import('./render.ts');
    const parts = [renderLists(made.listed, render), index.finish()];
    // Both must have come to their end before the folder may be cleaned up.
    await Promise.allSettled(parts);
    await Promise.all(parts);
    if (strays.length > 0) throw strays[0];
    const state = folderState(folder, markerName);
    workspace.publish();
    process.off('unhandledRejection', collect);
    prunePacks(reportCache(cache), new Set(made.keys));
    return { ...made, state };
  } finally {
    await pool.close();
    await workspace.close();
  }
}

async function makeReports(
  slices: readonly ReportPlace[][],
  { cache, keys, strict, onProgress }: MakeOptions,
  pool: Pool,
  render: RenderOptions | undefined,
  add: (report: ReportFacts) => void,
): Promise<MadeReports> {
  const all: MadeReports = { listed: [], kept: 0, removed: 0, diagnostics: [], keys: [] };
  const total = slices.reduce((sum, { length }) => sum + length, 0);
  let done = 0;
  const tell = (reports: number) => {
    done += reports;
    onProgress('render', done, total);
  };
  const running = slices.map((places) =>
    pool.slice({ places, render, cache: reportCache(cache), keys, strict }, tell),
  );
  // None may be at work any more when the folder is cleaned up.
  const ends = Promise.all(running.map((slice) => slice.then(forget, forget)));
  try {
    // Taken from the list, so that what is done with a slice need not stay in memory.
    for (let slice = running.shift(); slice !== undefined; slice = running.shift()) {
      const { reports, diagnostics } = await slice;
      all.diagnostics.push(...diagnostics);
      for (const report of reports) {
        all.listed.push(report.listed);
        all.kept += report.kept;
        all.removed += report.removed;
        if (report.key !== undefined) all.keys.push(report.key);
        add(report);
      }
    }
  } finally {
    await ends;
  }
  return all;
}

function forget(): void {}

function reportCache(cache: string): string {
  return join(cache, 'reports');
}
