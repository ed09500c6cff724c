/** Bundles the style sheet and the scripts of the browser. */

import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { bundleBrowser } from '../browser/build-browser.ts';

/** What each page loads, as paths below the site's root. */
export interface Assets {
  css: string;
  js: string;
}

/**
 * Writes the bundles into the output folder, each under a name that contains a hash of its content,
 * so that hosts may let browsers keep them for ever.
 */
export async function bundleAssets(output: string): Promise<Assets> {
  const [css, { site, files }] = await Promise.all([bundleCss(), bundleBrowser()]);
  const hash = createHash('sha256').update(css).digest('hex').slice(0, 8);
  const assets = { css: `css/site-${hash}.css`, js: `js/${site}` };
  await put(join(output, assets.css), css);
  for (const [name, text] of files) await put(join(output, 'js', name), text);
  return assets;
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

async function put(path: string, content: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}
