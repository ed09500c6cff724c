import { build } from 'esbuild';

export interface Assets {
  /** Path of the style sheet below the site's root. */
  css: string;
  js: string;
}

/**
 * Bundles the style sheet and the browser's script into the output folder, each under a name that
 * contains a hash of its content, so that hosts may let browsers keep it for ever.
 */
export async function bundleAssets(output: string): Promise<Assets> {
  const { metafile } = await build({
    entryPoints: { 'css/site': 'public/css/site.css', 'js/site': 'scripts/browser/site.ts' },
    // esbuild takes the folder that was current when it was imported.
    absWorkingDir: process.cwd(),
    entryNames: '[dir]/[name]-[hash]',
    outdir: output,
    bundle: true,
    minify: true,
    format: 'iife',
    target: ['es2020', 'chrome100', 'firefox100', 'safari15'],
    metafile: true,
    logLevel: 'silent',
    legalComments: 'none',
  });
  const assets = { css: '', js: '' };
  for (const path of Object.keys(metafile.outputs)) {
    const name = path.slice(path.lastIndexOf('/', path.lastIndexOf('/') - 1) + 1);
    if (path.endsWith('.css')) assets.css = name;
    if (path.endsWith('.js')) assets.js = name;
  }
  return assets;
}
