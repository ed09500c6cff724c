// @ts-check
/**
 * Runs a program of this project: `node scripts/launch.js scripts/build.ts [ARGUMENT…]`.
 *
 * To load it and Eleventy module by module takes longer than to build a small site. So they are bundled
 * once into `.cache/programs/`, under the hash of their sources, and run from there as long as these
 * stay the same. Where that is not possible, tsx runs the program. JavaScript, since nothing has loaded
 * TypeScript yet.
 */

import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import module from 'node:module';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';

const project = dirname(import.meta.dirname);
const programs = join(project, '.cache', 'programs');
const manifestName = 'manifest.json';
/** What npm writes of the packages that it has installed. */
const installed = 'node_modules/.package-lock.json';

/** A program may go so long after it was made, in milliseconds; a younger one may be running. */
const keptFor = 24 * 60 * 60 * 1000;

/** Not bundled: programs of their own, and what only the server of `npm start` needs. */
const external = ['@11ty/eleventy-dev-server', 'chokidar', 'esbuild', 'tsx'];

/** Packages that are no modules expect these. */
const banner = `import { createRequire as $createRequire } from 'node:module';
const require = $createRequire(import.meta.url);`;

startQuickly();
const [, , entry = ''] = process.argv;
// The program finds its arguments where it would find them without this one.
process.argv.splice(1, 1);
await import(pathToFileURL((await bundled()) ?? (await withTsx())).href);

/** A build is over in seconds: what makes a long program fast takes time that it does not win back. */
function startQuickly() {
  // V8 of Node 20 optimises so early that compiling takes a fifth of a build of 100 reports.
  if (process.versions.v8.startsWith('11.3.')) setFlagsFromString('--interrupt-budget=2000000');
  // Eleventy would have every import looked up in a thread of its own, to find modules that changed.
  process.env.ELEVENTY_SKIP_ESM_RESOLVER = '1';
  // From Node 22 on modules need not be parsed again; with 24 it saves a tenth of that build.
  const { enableCompileCache } = /** @type {{ enableCompileCache?: (folder: string) => void }} */ (
    module
  );
  enableCompileCache?.(join(project, '.cache', 'compiled'));
}

async function withTsx() {
  const { register } = await import('tsx/esm/api');
  register();
  return join(project, entry);
}

/** The bundle of the program, made where there is none; `undefined` where none can be made or kept. */
async function bundled() {
  try {
    const folder = join(programs, hashOfSources());
    if (!isWhole(folder)) await bundle(folder);
    return join(folder, basename(entry).replace(/\.ts$/, '.mjs'));
  } catch {
    return undefined;
  }
}

function hashOfSources() {
  const hash = createHash('sha256').update(`${project}\n${entry}`);
  const scripts = readdirSync(join(project, 'scripts'), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.[jt]s$/.test(path) && !/\.test\.ts$/.test(path))
    .map((path) => join('scripts', path))
    .sort();
  for (const path of [installed, 'package-lock.json', 'eleventy.config.ts', ...scripts]) {
    const text = existsSync(join(project, path)) ? readFileSync(join(project, path)) : '';
    hash.update(`\n${path} ${text.length}\n`).update(text);
  }
  return hash.digest('hex').slice(0, 32);
}

/** @param {string} folder */
function isWhole(folder) {
  try {
    /** @type {Record<string, string>} */
    const manifest = JSON.parse(readFileSync(join(folder, manifestName), 'utf8'));
    return Object.entries(manifest).every(
      ([name, hash]) => hashOf(readFileSync(join(folder, name))) === hash,
    );
  } catch {
    return false;
  }
}

/**
 * Writes the bundle and a list of its files with their hashes, all at once.
 *
 * @param {string} folder
 */
async function bundle(folder) {
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    absWorkingDir: project,
    // Threads are programs of their own, which share the modules of the first.
    entryPoints: [entry, 'scripts/threads/thread.ts'],
    entryNames: '[name]',
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    external,
    banner: { js: banner },
    plugins: [{ name: 'own-address', setup: keepOwnAddress }],
    platform: 'node',
    target: 'node20',
    format: 'esm',
    write: false,
    logLevel: 'silent',
  });
  keep(outputFiles, folder);
  removeOld();
}

/**
 * Where two commands make the same bundle at once, the first one's stays: that command runs it already,
 * and loads parts of it late.
 *
 * @param {import('esbuild').OutputFile[]} files
 * @param {string} folder
 */
function keep(files, folder) {
  const partial = `${folder}.${process.pid}`;
  try {
    mkdirSync(partial, { recursive: true });
    /** @type {Record<string, string>} */
    const manifest = {};
    for (const { path, contents } of files) {
      manifest[basename(path)] = hashOf(contents);
      writeFileSync(join(partial, basename(path)), contents);
    }
    writeFileSync(join(partial, manifestName), JSON.stringify(manifest));
    if (!isWhole(folder)) rmSync(folder, { recursive: true, force: true });
    renameSync(partial, folder);
  } catch (error) {
    rmSync(partial, { recursive: true, force: true });
    if (!isWhole(folder)) throw error;
  }
}

function removeOld() {
  for (const name of readdirSync(programs)) {
    const path = join(programs, name);
    const { mtimeMs } = statSync(path, { throwIfNoEntry: false }) ?? { mtimeMs: Date.now() };
    if (Date.now() - mtimeMs > keptFor) rmSync(path, { recursive: true, force: true });
  }
}

/**
 * Lets the modules of Eleventy know where they lie, since they look for files beside them.
 *
 * @param {import('esbuild').PluginBuild} build
 */
function keepOwnAddress({ onLoad }) {
  onLoad({ filter: /[\\/]@11ty[\\/]eleventy[\\/].*\.js$/ }, ({ path }) => {
    const address = JSON.stringify(pathToFileURL(path).href);
    return { contents: readFileSync(path, 'utf8').replaceAll('import.meta.url', address) };
  });
}

/** @param {Uint8Array} content */
function hashOf(content) {
  return createHash('sha256').update(content).digest('hex');
}
