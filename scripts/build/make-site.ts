/**
 * Makes a site beside its target and swaps it in: slice by slice the pages of reports and, as far as
 * their records have come, the search index; then the pages that list all reports.
 */

import { join } from 'node:path';
import { prunePacks } from '../cache/packs.ts';
import { writeFiles } from '../cache/write-files.ts';
import { type Diagnostic, stopsBuild } from '../diagnostics.ts';
import { assetsOf } from '../eleventy/assets.ts';
import type { ListedReport } from '../pages/listed-report.ts';
import { project } from '../project.ts';
import { type FolderState, folderState } from '../publish/folder-state.ts';
import { markerName, openWorkspace } from '../publish/publish.ts';
import type { ReportPlace } from '../read/read-reports.ts';
import { openIndex } from '../search/index-site.ts';
import { openPool, type Pool } from '../threads/pool.ts';
import { programFiles } from './program-files.ts';
import type { OnProgress } from './progress.ts';
import type { RenderOptions } from './render.ts';
import type { ReportFacts } from './report-cache.ts';
import type { SliceJob, SliceKeys, SliceResult } from './slice.ts';
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
  const reports = startSlices(slices, undefined, options, pool);
  try {
    return await reports.made(() => {});
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
  const workspace = openWorkspace(target);
  // Where two of Eleventy's writes fail, it waits for one; the other must not end the process, not even
  // when the build has failed already. So only a build that went well takes this back.
  const strays: unknown[] = [];
  const collect = (reason: unknown) => strays.push(reason);
  process.on('unhandledRejection', collect);
  try {
    const made = await fillFolder(places, workspace.folder, options);
    if (stopsBuild(made.diagnostics, options.strict)) return made;
    if (strays.length > 0) throw strays[0];
    const state = folderState(workspace.folder, markerName);
    workspace.publish();
    process.off('unhandledRejection', collect);
    prunePacks(reportCache(options.cache), new Set(made.keys));
    return { ...made, state };
  } finally {
    await workspace.close();
  }
}

/**
 * Writes a whole site into an empty folder; not the whole where a report stops the build. Nothing writes
 * to the folder any more when it is over, well or not.
 */
async function fillFolder(
  places: readonly SizedPlace[],
  folder: string,
  options: MakeOptions,
): Promise<MadeReports> {
  const { cache, url, keys, strict, threads, onProgress } = options;
  const slices = slicesOf(places, threads);
  const pool = openPool({ workers: Math.min(threads, slices.length) - 1, here: true });
  try {
    const program = programFiles(project, keys?.program);
    const [files] = await Promise.all([program.assets, pool.prepare()]);
    writeFiles(folder, files);
    const render: RenderOptions = { folder, url, assets: assetsOf(files) };
    let isRendered = false;
    const index = openIndex({
      output: join(folder, 'pagefind'),
      cache: join(cache, 'search'),
      program: program.pagefind,
      shard: pool.shard,
      onProgress: (done, total) => {
        if (isRendered) onProgress('index', done, total);
      },
    });
    const reports = startSlices(slices, render, options, pool);
    const made = await reports.made((report) => index.add(report.index));
    if (stopsBuild(made.diagnostics, strict)) return made;
    const indexed = index.finish();
    const rendered = reports.end.then(() => {
      isRendered = true;
    });
    const listed = import('./render.ts').then(({ renderLists }) =>
      renderLists(made.listed, render),
    );
    // Where one fails, others may be at work still; the pool sees to its own tasks.
    const all = [indexed, rendered, listed];
    await Promise.allSettled(all);
    await Promise.all(all);
    return made;
  } finally {
    await pool.close();
  }
}

interface RunningSlices {
  /** Gathers what the site needs to know of all reports; each is handed on in the order of the site. */
  made(add: (report: ReportFacts) => void): Promise<MadeReports>;
  /** Is over when all pages are written; fails with the first slice that fails. */
  end: Promise<unknown>;
}

function startSlices(
  slices: readonly ReportPlace[][],
  render: RenderOptions | undefined,
  { cache, keys, strict, onProgress }: MakeOptions,
  pool: Pool,
): RunningSlices {
  const total = slices.reduce((sum, { length }) => sum + length, 0);
  let done = 0;
  const written = (reports: number) => {
    done += reports;
    onProgress('make', done, total);
  };
  const ends: Promise<void>[] = [];
  const results = slices.map((places) => {
    const job: SliceJob = { places, render, cache: reportCache(cache), keys, strict };
    const result = new Promise<SliceResult>((made, failed) => {
      const end = pool.slice(job, { made, written });
      end.catch(failed);
      ends.push(end);
    });
    // Whoever takes the results in their order learns of it in time.
    result.catch(() => {});
    return result;
  });
  const end = Promise.all(ends);
  end.catch(() => {});
  return { made: (add) => gather(results, add), end };
}

/** @param results are taken out, so that what is done with one need not stay in memory */
async function gather(
  results: Promise<SliceResult>[],
  add: (report: ReportFacts) => void,
): Promise<MadeReports> {
  const all: MadeReports = { listed: [], kept: 0, removed: 0, diagnostics: [], keys: [] };
  for (let result = results.shift(); result !== undefined; result = results.shift()) {
    const { reports, diagnostics } = await result;
    all.diagnostics.push(...diagnostics);
    for (const report of reports) {
      all.listed.push(report.listed);
      all.kept += report.kept;
      all.removed += report.removed;
      if (report.key !== undefined) all.keys.push(report.key);
      add(report);
    }
  }
  return all;
}

function reportCache(cache: string): string {
  return join(cache, 'reports');
}
