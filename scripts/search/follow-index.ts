import { renameSync, rmSync } from 'node:fs';
import type { Site } from '../model.ts';
import { openPool } from '../threads/pool.ts';
import { indexSite } from './index-site.ts';

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
  const run = async () => {
    running = true;
    const pool = openPool({ workers: 1, here: false });
    try {
      for (let site = waiting; site !== undefined; site = waiting) {
        waiting = undefined;
        rmSync(building, { recursive: true, force: true });
        await indexSite(site, { output: building, cache, shard: pool.shard });
        rmSync(target, { recursive: true, force: true });
        renameSync(building, target);
      }
    } catch (error) {
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
