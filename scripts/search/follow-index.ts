import { renameSync, rmSync } from 'node:fs';
import type { ReportPage, Site } from '../model.ts';
import { openPool, type Pool } from '../threads/pool.ts';
import { openIndex } from './index-site.ts';
import type { IndexFile } from './pagefind/index-file.ts';
import type { ReportIndex } from './pagefind/index-report.ts';
import { pagefindProgram } from './pagefind/pagefind.ts';
import { recordsOf } from './records.ts';

export interface FollowOptions {
  /** Folder of the index as it is served. */
  target: string;
  /** Folder to build in, on the same disk. */
  building: string;
  cache: string;
}

/**
 * Keeps the index of a served site up to date in the background.
 *
 * @returns a function to call with the site after each change; it returns at once. A site that comes
 *   while another is being indexed waits, and only the latest one is indexed then.
 */
export function indexFollower({ target, building, cache }: FollowOptions): (site: Site) => void {
  let waiting: Site | undefined;
  let running = false;
  let program: Promise<readonly IndexFile[]> | undefined;
  const known = new WeakMap<ReportPage, ReportIndex>();
  const run = async () => {
    running = true;
    const pool = openPool({ workers: 1, here: false });
    try {
      for (let site = waiting; site !== undefined; site = waiting) {
        waiting = undefined;
        rmSync(building, { recursive: true, force: true });
        program ??= pagefindProgram();
        const index = openIndex({ output: building, cache, program, shard: pool.shard });
        for (const report of await indexesOf(site, known, pool)) index.add(report);
        await index.finish();
        rmSync(target, { recursive: true, force: true });
        renameSync(building, target);
      }
    } catch (error) {
      // What was missing may be there the next time.
      program = undefined;
      console.error(`The search index could not be built: ${error}`);
    } finally {
      running = false;
      await pool.close();
    }
  };
  return (site) => {
    waiting = site;
    if (!running) void run();
  };
}

/** What each report brings to the index, made for those only that are not known. */
async function indexesOf(
  site: Site,
  known: WeakMap<ReportPage, ReportIndex>,
  pool: Pool,
): Promise<ReportIndex[]> {
  const records = [...recordsOf(site)];
  const unknown = site.reports.flatMap((report, place) => {
    const own = records[place];
    return known.has(report) || own === undefined ? [] : [{ report, records: own }];
  });
  const made = await pool.reports(unknown.map((each) => each.records));
  for (const [place, index] of made.entries()) {
    const report = unknown[place]?.report;
    if (report !== undefined) known.set(report, index);
  }
  return site.reports.flatMap((report) => known.get(report) ?? []);
}
