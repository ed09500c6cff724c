/**
 * Runs Pagefind over the records of one shard. I/O: a temporary folder and a process.
 *
 * The command line is used, not the Node API: the API takes one record at a time in one process
 * (1.2 to 1.5 times slower), while several commands run beside each other and beside the rendering.
 */

import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A file of an index: path with forward slashes below the index, and content. */
export interface IndexFile {
  path: string;
  content: Uint8Array;
}

const require = createRequire(import.meta.url);

/**
 * A language that Pagefind neither segments nor stems: `zz` is no language. Its words are then what
 * stands between spaces, in the index as in the query.
 */
const language = 'zz';

/** Pages whose texts share a file, above `separateFragments` pages. */
const pagesPerFragment = 8;
const separateFragments = 400;

/** Pagefind's own user interfaces, which the site does not use. */
const unused =
  /^(?:pagefind-ui|pagefind-modular-ui|pagefind-component-ui|pagefind-highlight|pagefind-worker)\./;

/** All that decides the bytes of an index beside its documents and Pagefind's version. */
export const indexSettings = [language, pagesPerFragment, separateFragments, unused.source].join(
  ' ',
);

/**
 * The version of the installed Pagefind.
 *
 * @throws Error if it is not installed for this platform
 */
export async function pagefindVersion(): Promise<string> {
  const text = await readFile(path.join(program(), 'package.json'), 'utf8');
  const parsed: unknown = JSON.parse(text);
  if (typeof parsed === 'object' && parsed !== null && 'version' in parsed) {
    return String(parsed.version);
  }
  throw new Error('pagefind: its package.json states no version; run npm ci again');
}

/**
 * Indexes HTML documents, in their order.
 *
 * @returns the files of the index, sorted by path
 * @throws Error if Pagefind is not installed for this platform, cannot run or fails
 */
export async function runPagefind(documents: readonly string[]): Promise<IndexFile[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'gongwen-search-'));
  try {
    const source = path.join(folder, 'source');
    const output = path.join(folder, 'output');
    await mkdir(source);
    const digits = String(documents.length).length;
    for (const [place, html] of documents.entries()) {
      await writeFile(path.join(source, `${String(place).padStart(digits, '0')}.html`), html);
    }
    const most = Math.ceil(documents.length / pagesPerFragment);
    await run(await binary(), [
      ...['--site', source, '--output-path', output, '--force-language', language, '--silent'],
      ...(documents.length > separateFragments ? ['--max-fragments', String(most)] : []),
    ]);
    return await readFiles(output);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function readFiles(folder: string): Promise<IndexFile[]> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = names
    .filter((entry) => entry.isFile() && !unused.test(entry.name))
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name))
    .sort();
  return Promise.all(
    files.map(async (file) => ({
      path: path.relative(folder, file).replaceAll(path.sep, '/'),
      content: await readFile(file),
    })),
  );
}

/** The folder of the package that has Pagefind's executable for this platform. */
function program(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@pagefind/${platform}-${process.arch}`;
  try {
    return path.dirname(require.resolve(`${name}/package.json`));
  } catch {
    throw new Error(`pagefind: ${name} is not installed; run npm ci with optional dependencies`);
  }
}

/** Its executable. Some platforms have one without the dictionaries, which we do not need. */
async function binary(): Promise<string> {
  const folder = path.join(program(), 'bin');
  const names = await readdir(folder);
  const name = names.find((file) => /^pagefind(?:_extended)?(?:\.exe)?$/.test(file));
  if (name === undefined) throw new Error(`pagefind: no executable in ${folder}`);
  return path.join(folder, name);
}

function run(command: string, args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'pipe'] });
    const messages: Buffer[] = [];
    child.stderr.on('data', (chunk: Buffer) => messages.push(chunk));
    child.on('error', reject);
    child.on('close', (code, signal) => {
      if (code === 0) resolve();
      else {
        const words = Buffer.concat(messages).toString('utf8').trim();
        reject(new Error(`pagefind: ended with ${signal ?? `code ${code}`}: ${words}`));
      }
    });
  });
}
