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

const folder = path.join(project, 'scripts', 'browser');

/**
 * The scripts, each under a name that contains a hash of its content. The site's script knows the
 * names of the others, and loads them when they are needed.
 */
export async function bundleBrowser(): Promise<BrowserScripts> {
  const files = new Map<string, string>();
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
    const fileName = `${name}-${hash}.js`;
    files.set(fileName, text);
    return fileName;
  };
  const [otherWays, folderEngine, arrival, tools, fillIn, sectionWord] = await Promise.all([
    // A module: what imports Pagefind's module can import another.
    bundle('search-other', 'search/other-ways.ts', {}, 'esm'),
    bundle('search-folder', 'search/folder-engine.ts'),
    bundle('arrival', 'arrival.ts'),
    bundle('tools', 'tools.ts'),
    bundle('fill-in', 'fill-in/fill-in.ts'),
    bundle('section-word', 'word/section-word.ts'),
  ]);
  const engine = await bundle('search-engine', 'search/search-engine.ts', {
    OTHER_WAYS: otherWays,
  });
  const names = { SEARCH_ENGINE: engine, FOLDER_ENGINE: folderEngine };
  const search = await bundle('search', 'search/search-page.ts', names);
  const dialog = await bundle('search-dialog', 'search/dialog.ts', names);
  const site = await bundle('site', 'site.ts', {
    SEARCH_SCRIPT: search,
    DIALOG_SCRIPT: dialog,
    ARRIVAL_SCRIPT: arrival,
    TOOLS_SCRIPT: tools,
    FILL_IN_SCRIPT: fillIn,
    SECTION_WORD_SCRIPT: sectionWord,
  });
  return { site, files };
}
