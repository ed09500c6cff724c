/**
 * What every site has, whatever its reports: style sheet, scripts, and Pagefind's program. They depend on
 * this program alone, so they are made once for each state of it and kept beside it. I/O: the cache.
 */

import { join } from 'node:path';
import { keyOf, type PackedFile, prunePacks, takeOrMake } from '../cache/packs.ts';
import { pagefindProgram } from '../search/pagefind/pagefind.ts';

export interface SiteFiles {
  /** Below the site's root; the first two are those that each page loads: see assets.ts. */
  assets: Promise<readonly PackedFile[]>;
  /** Below the folder of the index. */
  pagefind: Promise<readonly PackedFile[]>;
}

/**
 * @param project its folder
 * @param program key of all that goes into every page
 */
export function siteFiles(project: string, program: string): SiteFiles {
  const folder = join(project, '.cache', 'assets');
  const keys = ['assets', 'pagefind'].map((name) => keyOf(program, name));
  const [assetsKey = '', pagefindKey = ''] = keys;
  const bundle = async () => {
    // Late, since it loads esbuild.
    const { bundledAssets } = await import('../eleventy/bundle-assets.ts');
    return bundledAssets();
  };
  const assets = takeOrMake(folder, assetsKey, bundle);
  const pagefind = takeOrMake(folder, pagefindKey, pagefindProgram);
  const all = Promise.all([assets, pagefind]);
  all.then(
    () => {
      prunePacks(folder, new Set(keys));
    },
    // Whoever waits for the files learns of errors.
    () => {},
  );
  return { assets, pagefind };
}
