/** Bundles the style sheet and the scripts of the browser. */

import { createHash } from 'node:crypto';
import { build } from 'esbuild';
import { bundleBrowser } from '../browser/build-browser.ts';
import type { PackedFile } from '../cache/packs.ts';
import { writeFiles } from '../cache/write-files.ts';
import { type Assets, assetsOf } from './assets.ts';

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

/** Makes the bundles and writes them into the output folder. */
export async function bundleAssets(output: string): Promise<Assets> {
  const files = await bundledAssets();
  writeFiles(output, files);
  return assetsOf(files);
}

async function bundleCss(): Promise<string> {
  const { outputFiles } = await build({
    // esbuild takes the folder that was current when it was imported.
    absWorkingDir: process.cwd(),
    entryPoints: ['public/css/site.css'],
    bundle: true,
    minify: true,
    write: false,
    charset: 'utf8',
    target: ['chrome100', 'firefox104', 'safari15.4'],
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}
