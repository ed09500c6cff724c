/**
 * Pagefind's script and WebAssembly, which search the index in the browser. They are part of its
 * executable and come out with any index that it writes. I/O: a temporary folder and a process.
 */

import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { type IndexFile, language } from './packed-file.ts';

const require = createRequire(import.meta.url);
const run = promisify(execFile);

/** Its user interfaces, and the worker, which would cost 12 KB to save a few milliseconds. */
const programFiles = ['pagefind.js', 'wasm.unknown.pagefind'];

/**
 * The version of the installed Pagefind.
 *
 * @throws Error if it is not installed for this platform
 */
export async function pagefindVersion(): Promise<string> {
  const text = await readFile(path.join(packageFolder(), 'package.json'), 'utf8');
  const parsed: unknown = JSON.parse(text);
  if (typeof parsed === 'object' && parsed !== null && 'version' in parsed) {
    return String(parsed.version);
  }
  throw new Error('pagefind: its package.json states no version; run npm ci again');
}

/**
 * The files that a search loads beside the index.
 *
 * @throws Error if Pagefind is not installed for this platform, cannot run or fails
 */
export async function pagefindProgram(): Promise<IndexFile[]> {
  const files = await indexDocuments(['<html><body>页</body></html>']);
  return files.filter((file) => programFiles.includes(file.path));
}

/** Pagefind's own index of HTML documents, in the language of ours. */
export async function indexDocuments(documents: readonly string[]): Promise<IndexFile[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'gongwen-search-'));
  try {
    const source = path.join(folder, 'source');
    const output = path.join(folder, 'output');
    await mkdir(source);
    for (const [index, html] of documents.entries()) {
      await writeFile(path.join(source, `${index}.html`), html);
    }
    const args = ['--site', source, '--output-path', output, '--force-language', language];
    await run(await executable(), [...args, '--silent']);
    return await readFiles(output);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function readFiles(folder: string): Promise<IndexFile[]> {
  const names = await readdir(folder, { recursive: true });
  const files: IndexFile[] = [];
  for (const name of names.sort()) {
    if (!/\.[a-z_]+$/.test(name)) continue;
    const content = await readFile(path.join(folder, name));
    files.push({ path: name.replaceAll(path.sep, '/'), content });
  }
  return files;
}

/** The folder of the package that has Pagefind's executable for this platform. */
function packageFolder(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@pagefind/${platform}-${process.arch}`;
  try {
    return path.dirname(require.resolve(`${name}/package.json`));
  } catch {
    throw new Error(`pagefind: ${name} is not installed; run npm ci with optional dependencies`);
  }
}

/** Some platforms have the executable without dictionaries, which we do not need. */
async function executable(): Promise<string> {
  const folder = path.join(packageFolder(), 'bin');
  const names = await readdir(folder);
  const name = names.find((file) => /^pagefind(?:_extended)?(?:\.exe)?$/.test(file));
  if (name === undefined) throw new Error(`pagefind: no executable in ${folder}`);
  return path.join(folder, name);
}
