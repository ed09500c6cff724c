/** Builds a site beside the target and swaps it in: pages and search index at the same time. */

import { join } from 'node:path';
import type { Site } from '../model.ts';
import { indexSite } from '../search/index-site.ts';
import type { BuildKeys } from './fingerprint.ts';
import { type FolderState, folderState } from './folder-state.ts';
import { keepPages, type PageKeys, takePages } from './page-cache.ts';
import type { OnProgress } from './progress.ts';
import { markerName, openWorkspace } from './publish.ts';

export interface ReplaceOptions {
  /** An absolute path without symbolic links. */
  target: string;
  cache: string;
  url?: string | undefined;
  /** Without them no pages are kept. */
  keys: BuildKeys | undefined;
  /** Asked at the end: whether the program is still the one of `keys`. */
  isProgramSame: () => boolean;
  onProgress: OnProgress;
}

/**
 * @returns the state of the published folder
 * @throws where the target stands as it was
 */
export async function replaceSite(site: Site, options: ReplaceOptions): Promise<FolderState> {
  const { target, cache, onProgress } = options;
  const workspace = openWorkspace(target);
  // Where two of Eleventy's writes fail, it waits for one; the other must not end the process.
  const strays: unknown[] = [];
  const collect = (reason: unknown) => strays.push(reason);
  process.on('unhandledRejection', collect);
  try {
    const index = indexSite(site, {
      output: join(workspace.folder, 'pagefind'),
      cache: join(cache, 'search'),
      onProgress: (done, total) => onProgress('index', done, total),
    });
    const pages = writePages(site, workspace.folder, options);
    // Both must have come to their end before the folder may be cleaned up.
    await Promise.allSettled([pages, index]);
    await Promise.all([pages, index]);
    if (strays.length > 0) throw strays[0];
    const state = folderState(workspace.folder, markerName);
    workspace.publish();
    process.off('unhandledRejection', collect);
    return state;
  } finally {
    await workspace.close();
  }
}

async function writePages(
  site: Site,
  folder: string,
  { cache, keys, url, isProgramSame, onProgress }: ReplaceOptions,
): Promise<void> {
  const pageKeys: PageKeys = new Map(
    site.reports.flatMap((report) => {
      const key = keys?.reports.get(report.id);
      return key === undefined ? [] : [[report, key]];
    }),
  );
  const pageCache = join(cache, 'pages');
  const written = await takePages(pageKeys, pageCache, folder);
  // Late, so that the thread of the index is at work while Eleventy is loaded.
  const { renderSite } = await import('./render-site.ts');
  await renderSite(site, { folder, written, url, onProgress });
  if (isProgramSame()) await keepPages(pageKeys, written, pageCache, folder);
}
