/**
 * Keeps the rendered files of each report from build to build. Which pages of a site depend on one
 * report alone, and so may be kept, is decided by their address: those in the report's own folder.
 */

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { prunePacks, readPack, writePack } from '../cache/packs.ts';
import type { ReportPage } from '../model.ts';

/** Reports with the keys of all that goes into their pages. */
export type PageKeys = ReadonlyMap<ReportPage, string>;

/**
 * Writes the pages that the cache has into the site that is being built.
 *
 * @param cache folder of the cache
 * @param site folder of the site
 * @returns the reports whose files now lie there
 * @throws where the site cannot be written; a damaged cache is one without these pages
 */
export async function takePages(
  keys: PageKeys,
  cache: string,
  site: string,
): Promise<Set<ReportPage>> {
  const taken = new Set<ReportPage>();
  for (const [report, key] of keys) {
    const files = await readPack(cache, key);
    if (files === undefined) continue;
    mkdirSync(join(site, report.id), { recursive: true });
    for (const { path, content } of files) writeFileSync(join(site, report.id, path), content);
    taken.add(report);
  }
  return taken;
}

/**
 * Keeps the files of the reports that were rendered, and lets go of those of earlier builds. What
 * cannot be kept is rendered again the next time.
 *
 * @param taken reports whose files came from the cache
 */
export async function keepPages(
  keys: PageKeys,
  taken: ReadonlySet<ReportPage>,
  cache: string,
  site: string,
): Promise<void> {
  try {
    for (const [report, key] of keys) {
      if (!taken.has(report)) await writePack(cache, key, filesOf(join(site, report.id)));
    }
    await prunePacks(cache, new Set(keys.values()));
  } catch {
    return;
  }
}

function filesOf(folder: string) {
  return readdirSync(folder).map((path) => ({ path, content: readFileSync(join(folder, path)) }));
}
