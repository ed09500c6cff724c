// @ts-check
/**
 * Compiles the commands of this project into `.cache/program/`, under the hash of all that was compiled, which
 * esbuild tells: also the owner's settings and data files, with the modules that they import. Packages stay as they
 * are installed. As long as none of these files changes, nothing is compiled anew.
 */

import { createHash, randomBytes } from 'node:crypto';
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
import { dirname, extname, join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What npm writes of the packages that it has installed. */
const installed = 'node_modules/.package-lock.json';

/** A program may go so long after it was made, in milliseconds: one that runs reads its files when it needs them. */
const keptFor = 60 * 60 * 1000;

/**
 * What a program was made of: `key` is the hash of it, wherever the project lies; `name` that of its folder.
 *
 * @typedef {{ entries: string[], inputs: string[], key: string, name: string }} Compiled
 */

/**
 * @param {string} project its folder
 * @returns {Promise<string>} the folder of the program, where each module lies as in the project
 * @throws esbuild's `BuildFailure`, whose `errors` tell where they are; or an error of the system
 */
export async function compile(project) {
  const programs = join(project, '.cache', 'program');
  const entries = entriesOf(project);
  const last = lastOf(programs);
  const isCurrent =
    last !== undefined &&
    String(last.entries) === String(entries) &&
    keyOf(project, last.inputs) === last.key &&
    nameOf(project, last.key) === last.name;
  if (isCurrent && existsSync(join(programs, last.name))) return join(programs, last.name);

  /** @type {Map<string, string>} */
  const texts = new Map();
  const { build, transform } = await import('esbuild');
  const { outputFiles } = await build({
    absWorkingDir: project,
    entryPoints: entries,
    outbase: project,
    // As deep as they will lie, so that source maps find the sources.
    outdir: join(programs, 'program'),
    bundle: true,
    splitting: true,
    format: 'esm',
    packages: 'external',
    platform: 'node',
    target: 'node20',
    sourcemap: 'linked',
    sourcesContent: false,
    write: false,
    logLevel: 'silent',
    plugins: [{ name: 'sources', setup: readSources }],
  });
  const inputs = [...texts.keys()].sort();
  const key = keyOf(project, inputs, texts);
  const name = nameOf(project, key);
  const partial = join(programs, `${name}.${randomBytes(4).toString('hex')}`);
  for (const { path, contents } of outputFiles) {
    put(join(partial, relative(join(programs, 'program'), path)), contents);
  }
  const compiled = JSON.stringify({ entries, inputs, key, name });
  put(join(partial, 'compiled.json'), compiled);
  // Where another process was first, its files are the very same.
  if (existsSync(join(programs, name))) rmSync(partial, { recursive: true });
  else renameSync(partial, join(programs, name));
  put(`${partial}.json`, compiled);
  renameSync(`${partial}.json`, join(programs, 'last.json'));
  removeOld(programs, name);
  return join(programs, name);

  /** Reads what is compiled, so that the key is that of these very texts. @param {import('esbuild').PluginBuild} build */
  function readSources({ onLoad }) {
    onLoad({ filter: /\.[cm]?[jt]sx?$|\.json$/ }, async ({ path }) => {
      const text = readFileSync(path, 'utf8');
      const name = relative(project, path).split(sep).join('/');
      texts.set(name, text);
      const [, kind = 'js'] = /([jt]s|json)x?$/.exec(extname(path)) ?? [];
      const loader = /** @type {import('esbuild').Loader} */ (kind);
      // What the owner wrote lies where it was written; what is ours looks for its own compiled files.
      if (name.startsWith('scripts/') || !text.includes('import.meta')) {
        return { contents: text, loader };
      }
      const define = {
        'import.meta.url': JSON.stringify(pathToFileURL(path).href),
        'import.meta.dirname': JSON.stringify(dirname(path)),
        'import.meta.filename': JSON.stringify(path),
      };
      const { code } = await transform(text, { loader, define, sourcefile: name });
      return { contents: code, loader: 'js' };
    });
  }
}

/**
 * Commands, threads, what the browser runs, and whatever of the owner's runs in Node.
 *
 * @param {string} project
 */
function entriesOf(project) {
  const commands = ['build', 'inspect', 'library', 'start', 'word'].map(
    (name) => `scripts/${name}.ts`,
  );
  const browser = filesBelow(project, 'scripts/browser');
  return [
    ...[...commands, 'scripts/build/thread.ts', 'eleventy.config.ts'].filter((path) =>
      existsSync(join(project, path)),
    ),
    ...browser.filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts')).sort(),
    ...filesBelow(project, 'content').filter((path) =>
      /(?:^content\/_data\/.*|\.11ty(?:data)?)\.[cm]?js$/.test(path),
    ),
  ];
}

/**
 * @param {string} project
 * @param {string} folder
 * @returns {string[]} paths from the project's folder
 */
function filesBelow(project, folder) {
  return readdirSync(join(project, folder), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      return entry.isDirectory() ? filesBelow(project, path) : [path];
    });
}

/**
 * @param {string} project
 * @param {string[]} inputs
 * @param {Map<string, string>} [texts] of the inputs, where they have been read
 */
function keyOf(project, inputs, texts) {
  const hash = createHash('sha256');
  for (const path of [installed, 'package-lock.json', 'tsconfig.json', ...inputs]) {
    const full = join(project, path);
    const text = texts?.get(path) ?? (existsSync(full) ? readFileSync(full, 'utf8') : '');
    hash.update(`${path} ${text.length}\n`).update(text);
  }
  return hash.digest('hex');
}

/**
 * @param {string} project since it is written into the program
 * @param {string} key
 */
function nameOf(project, key) {
  return createHash('sha256').update(`${key} ${project}`).digest('hex').slice(0, 16);
}

/**
 * @param {string} programs
 * @returns {Compiled | undefined}
 */
function lastOf(programs) {
  try {
    return JSON.parse(readFileSync(join(programs, 'last.json'), 'utf8'));
  } catch {
    return undefined;
  }
}

/**
 * @param {string} path
 * @param {string | Uint8Array} content
 */
function put(path, content) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

/**
 * @param {string} programs
 * @param {string} name of the one that stays
 */
function removeOld(programs, name) {
  for (const each of readdirSync(programs)) {
    if (each === name || each === 'last.json') continue;
    const path = join(programs, each);
    const { mtimeMs } = statSync(path, { throwIfNoEntry: false }) ?? { mtimeMs: Date.now() };
    if (Date.now() - mtimeMs > keptFor) rmSync(path, { recursive: true, force: true });
  }
}
