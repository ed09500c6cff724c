/** Bundles the scripts that run in the browser. All that file:// needs are classic scripts, which also run there. */

import { createHash } from 'node:crypto';
import path from 'node:path';
import { build } from 'esbuild';
import { project } from '../project.ts';

export interface BrowserScripts {
  /** Name of the script that each page loads. */
  site: string;
  /** All scripts by name; they belong into one folder. */
  files: Map<string, string>;
}

/** By the names under which the site's script knows them. */
export interface StyleSheets extends Record<string, string> {
  SEARCH_STYLES: string;
  LATER_STYLES: string;
}

/** Scripts that are loaded when they are used, by the names under which the site's script knows them. */
const loadedWhenUsed = {
  SEARCH_SCRIPT: 'search/search-page.ts',
  DIALOG_SCRIPT: 'search/dialog.ts',
  HITS_SCRIPT: 'search-hits.ts',
  TOOLS_SCRIPT: 'tools.ts',
  FILL_IN_SCRIPT: 'fill-in/fill-in.ts',
  SECTION_WORD_SCRIPT: 'word/section-word.ts',
  WAY_ON_SCRIPT: 'way-on.ts',
  POSITIONS_SCRIPT: 'reading-positions.ts',
  REMOVED_SCRIPT: 'removed.ts',
};

const folder = path.join(project, 'scripts', 'browser');

/**
 * The scripts, each under a name that contains a hash of its content. The site's script knows the
 * names of the others, and loads them when they are needed.
 *
 * @param sheets addresses of the style sheets that go with scripts loaded when used, from the folder of scripts
 */
export async function bundleBrowser(sheets: StyleSheets): Promise<BrowserScripts> {
  const bundle = async (
    name: string,
    entry: string,
    names: Record<string, string> = {},
    format: 'iife' | 'esm' = 'iife',
  ) => {
    const define = Object.fromEntries(
      Object.entries(names).map(([key, value]) => [key, JSON.stringify(value)]),
    );
    const { outputFiles } = await build({
      entryPoints: [path.join(folder, entry)],
      bundle: true,
      minify: true,
      write: false,
      format,
      charset: 'utf8',
      target: ['chrome100', 'firefox104', 'safari15.4'],
      legalComments: 'none',
      define,
    });
    const text = outputFiles[0]?.text ?? '';
    const hash = createHash('sha256').update(text).digest('hex').slice(0, 8);
    return { name: `${name}-${hash}.js`, text };
  };
  const [other, inFolder, reports] = await Promise.all([
    // A module: what imports Pagefind's module can import another.
    bundle('search-other', 'search/other-ways.ts', {}, 'esm'),
    bundle('search-folder', 'search/folder-engine.ts'),
    bundle('search-reports', 'search/search-reports.ts'),
  ]);
  const engine = await bundle('search-engine', 'search/search-engine.ts', {
    OTHER_WAYS: other.name,
  });
  const engines = {
    SEARCH_ENGINE: engine.name,
    FOLDER_ENGINE: inFolder.name,
    REPORTS_SCRIPT: reports.name,
  };
  const lazy = await Promise.all(
    Object.entries(loadedWhenUsed).map(async ([key, entry]) => {
      const name = path.basename(entry, '.ts');
      return { key, ...(await bundle(name, entry, engines)) };
    }),
  );
  const names = Object.fromEntries(lazy.map(({ key, name }) => [key, name]));
  const site = await bundle('site', 'site.ts', { ...names, ...sheets });
  const files = new Map(
    [site, engine, other, inFolder, reports, ...lazy].map(({ name, text }) => [name, text]),
  );
  return { site: site.name, files };
}
