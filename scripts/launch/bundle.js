// @ts-check
/** Bundles a program into one file, which is kept under the hash of its sources. */

import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { putWithHash, readWithHash } from './kept-file.cjs';

/** What npm writes of the packages that it has installed. */
const installed = 'node_modules/.package-lock.json';

/** A program may go so long after it was made, in milliseconds: threads of one that runs read it when they start. */
const keptFor = 60 * 60 * 1000;

/** Not bundled: programs of their own, and what only the server of `npm start` needs. */
const external = ['@11ty/eleventy-dev-server', 'chokidar', 'esbuild', 'tsx'];

/**
 * The file of a program with all that it imports, made where there is none.
 *
 * @param {string} project its folder
 * @param {string} entry its first module, from there
 * @returns `undefined` where none can be made or kept
 */
export async function bundled(project, entry) {
  try {
    const programs = join(project, '.cache', 'programs');
    const hash = hashOfSources(project, entry);
    const path = join(programs, `${hash}.cjs`);
    if (readWithHash(path) === undefined) {
      const text = await bundle(project, entry);
      // Sources that changed meanwhile would be kept under the hash of those before.
      if (hashOfSources(project, entry) !== hash) return undefined;
      putWithHash(path, Buffer.from(text));
      removeOld(programs);
    }
    return path;
  } catch {
    return undefined;
  }
}

/**
 * @param {string} project
 * @param {string} entry
 */
function hashOfSources(project, entry) {
  const hash = createHash('sha256').update(`${project}\n${entry}`);
  const scripts = sourcesBelow(project, 'scripts');
  for (const path of [installed, 'package-lock.json', 'eleventy.config.ts', ...scripts]) {
    const text = existsSync(join(project, path)) ? readFileSync(join(project, path)) : '';
    hash.update(`\n${path} ${text.length}\n`).update(text);
  }
  return hash.digest('hex').slice(0, 32);
}

/**
 * Paths of all that may be bundled. Folder by folder: Node 20 takes ten times as long for all at once.
 *
 * @param {string} project
 * @param {string} folder
 * @returns {string[]}
 */
function sourcesBelow(project, folder) {
  return readdirSync(join(project, folder), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return entry.name === 'fixtures' ? [] : sourcesBelow(project, path);
      return /\.c?[jt]s$/.test(path) && !path.endsWith('.test.ts') ? [path] : [];
    });
}

/**
 * @param {string} project
 * @param {string} entry
 * @returns {Promise<string>} the program, whose `run` runs the module named
 */
async function bundle(project, entry) {
  const { build } = await import('esbuild');
  // A thread is a program of its own, made of the same modules.
  const entries = [entry, 'scripts/threads/thread.ts'].map((path) => {
    const name = JSON.stringify(path);
    return `${name}: () => import(${JSON.stringify(`./${path}`)})`;
  });
  const { outputFiles } = await build({
    absWorkingDir: project,
    stdin: {
      contents: `const entries = { ${entries} };\nexport const run = (entry) => entries[entry]();`,
      resolveDir: project,
    },
    bundle: true,
    external,
    define: { 'import.meta.url': '$url', 'import.meta.dirname': '__dirname' },
    banner: { js: "const $url = require('node:url').pathToFileURL(__filename).href;" },
    supported: { 'dynamic-import': false },
    plugins: [{ name: 'eleventy', setup: adaptEleventy }],
    platform: 'node',
    target: 'node20',
    // Of a module V8 would not give away what it made of the source: see run-program.cjs.
    format: 'cjs',
    write: false,
    logLevel: 'silent',
  });
  // Regular expressions keep their characters: escaped, they would not find these in their own source.
  return outputFiles[0]?.text ?? '';
}

/**
 * Lets the modules of Eleventy know where they lie, since they look for files beside them, and import
 * what is no part of the program, which a script may do by a function that it is given only.
 *
 * @param {import('esbuild').PluginBuild} build
 */
function adaptEleventy({ onLoad }) {
  onLoad({ filter: /[\\/]@11ty[\\/]eleventy[\\/].*\.js$/ }, ({ path }) => {
    const address = JSON.stringify(pathToFileURL(path).href);
    const text = readFileSync(path, 'utf8');
    return {
      contents: text
        .replaceAll('import.meta.url', address)
        .replace(/(?<= )import\((?=[a-z]+Path\))/gi, '$import('),
    };
  });
}

/** @param {string} programs */
function removeOld(programs) {
  for (const name of readdirSync(programs)) {
    const path = join(programs, name);
    const { mtimeMs } = statSync(path, { throwIfNoEntry: false }) ?? { mtimeMs: Date.now() };
    if (Date.now() - mtimeMs > keptFor) rmSync(path, { recursive: true, force: true });
  }
}
