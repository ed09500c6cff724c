/** Bundles the style sheet and the scripts of the browser. */

import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { bundleBrowser } from '../browser/build-browser.ts';
import type { PackedFile } from '../cache/packs.ts';
import { project } from '../project.ts';

/**
 * The bundles as files below the site's root, each under a name that contains a hash of its content, so
 * that hosts may let browsers keep them for ever. The first two are those that each page loads.
 */
export async function bundledAssets(): Promise<PackedFile[]> {
  const [css, { site, files }] = await Promise.all([bundleCss(), bundleBrowser()]);
  const hash = createHash('sha256').update(css).digest('hex').slice(0, 8);
  const scripts = [...files].sort(([a], [b]) => Number(b === site) - Number(a === site));
  return [
    { path: `css/site-${hash}.css`, content: Buffer.from(css) },
    ...scripts.map(([name, text]) => ({ path: `js/${name}`, content: Buffer.from(text) })),
  ];
}

async function bundleCss(): Promise<string> {
  const folder = join(project, 'public', 'css');
  const { outputFiles } = await build({
    absWorkingDir: folder,
    stdin: { contents: await styleSheet(folder), resolveDir: folder, loader: 'css' },
    bundle: true,
    minify: true,
    write: false,
    charset: 'utf8',
    target: ['chrome100', 'firefox104', 'safari15.4'],
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}

/** Ours in their order, then what is new in the folder, and the owner's in the end and in no layer: they go before all. */
async function styleSheet(folder: string): Promise<string> {
  const first = 'site.css';
  const last = 'owner.css';
  const ours = await readFile(join(folder, first), 'utf8');
  const isNew = (name: string) => /\.css$/.test(name) && ![first, last].includes(name);
  const added = (await readdir(folder)).filter(
    (name) => isNew(name) && !ours.includes(`"${name}"`),
  );
  const imports = added.sort().map((name) => `@import url("${name}") layer(components);`);
  return [`@import url("${first}");`, ...imports, `@import url("${last}");`].join('\n');
}
