/** Bundles the style sheet and the scripts of the browser. */

import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { bundleBrowser } from '../browser/build-browser.ts';
import type { PackedFile } from '../cache/packs.ts';
import { project } from '../project.ts';

const folder = join(project, 'public', 'css');

/**
 * The bundles as files below the site's root, each under a name that contains a hash of its content, so
 * that hosts may let browsers keep them for ever. The first six are those that pages name: the style sheet
 * and the script of each, and the style sheets of what few pages are, in the order of `Assets`.
 */
export async function bundledAssets(): Promise<PackedFile[]> {
  const [css, search, parts, ledger, own, later] = await Promise.all([
    bundleCss('site', await siteStyles()),
    bundleCss('search', '@import url("search.css") layer(search);'),
    bundleCss('parts', '@import url("parts.css") layer(components);'),
    bundleCss('ledger', '@import url("ledger.css") layer(components);'),
    bundleCss('own-page', '@import url("own-page.css") layer(components);'),
    bundleCss('later', '@import url("later.css");'),
  ]);
  const { site, files } = await bundleBrowser({
    SEARCH_STYLES: `../${search.path}`,
    LATER_STYLES: `../${later.path}`,
  });
  const scripts = [...files].map(([name, text]) => ({
    path: `js/${name}`,
    content: Buffer.from(text),
  }));
  const isSite = ({ path }: PackedFile) => path === `js/${site}`;
  return [
    css,
    ...scripts.filter(isSite),
    search,
    parts,
    ledger,
    own,
    later,
    ...scripts.filter((each) => !isSite(each)),
  ];
}

async function bundleCss(name: string, contents: string): Promise<PackedFile> {
  const { outputFiles } = await build({
    absWorkingDir: folder,
    stdin: { contents, resolveDir: folder, loader: 'css' },
    bundle: true,
    minify: true,
    write: false,
    charset: 'utf8',
    target: ['chrome100', 'firefox104', 'safari15.4'],
    logLevel: 'silent',
  });
  const text = outputFiles[0]?.text ?? '';
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 8);
  return { path: `css/${name}-${hash}.css`, content: Buffer.from(text) };
}

/** Ours in their order, then what is new in the folder, and the owner's in the end and in no layer: they go before all. */
async function siteStyles(): Promise<string> {
  const first = 'site.css';
  const last = 'owner.css';
  const lists = [first, 'later.css', 'search.css', 'parts.css', 'ledger.css', 'own-page.css'];
  const ours = (
    await Promise.all(lists.map((name) => readFile(join(folder, name), 'utf8')))
  ).join();
  const isNew = (name: string) => /\.css$/.test(name) && ![...lists, last].includes(name);
  const added = (await readdir(folder)).filter(
    (name) => isNew(name) && !ours.includes(`"${name}"`),
  );
  const imports = added.sort().map((name) => `@import url("${name}") layer(components);`);
  return [`@import url("${first}");`, ...imports, `@import url("${last}");`].join('\n');
}
