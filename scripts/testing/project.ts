/** Clones of this project for tests, whose owner changed this and that: sources as they are, data of their own. */

import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { project } from '../project.ts';
import { folderOf, type Ran } from './run-build.ts';
import { sampleReport } from './sample-reports.ts';

export interface OwnProject {
  folder: string;
  /** Writes a file of the owner's. */
  put(path: string, text: string): void;
  /** `npm run build` in it, as people run it. */
  build(...args: string[]): Promise<Ran>;
  remove(): void;
}

/** A clone with one report and what the owner adds; `_site` is where it is built to. */
export function openProject(files: Readonly<Record<string, string>> = {}): OwnProject {
  const folder = folderOf();
  for (const path of ['content', 'layouts', 'public', 'scripts']) {
    cpSync(join(project, path), join(folder, path), { recursive: true, filter: isProgram });
  }
  for (const path of ['package.json', 'package-lock.json', 'tsconfig.json', 'eleventy.config.ts']) {
    cpSync(join(project, path), join(folder, path));
  }
  cpSync(join(project, '.eleventy.js'), join(folder, '.eleventy.js'));
  symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'), 'junction');
  const put = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  put('content/reports/first.txt', sampleReport(3));
  for (const [path, text] of Object.entries(files)) put(path, text);
  const run = [join(folder, 'scripts', 'run.js'), 'scripts/build.ts'];
  return {
    folder,
    put,
    build: (...args) => runNode([...run, ...args], folder),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Neither reports of whoever runs the tests, nor tests. */
function isProgram(path: string): boolean {
  const name = path.slice(project.length + 1).replaceAll('\\', '/');
  return !/^content\/reports\/|\.test\.ts$|^scripts\/(?:fixtures|whole-site)/.test(name);
}

export function runNode(command: readonly string[], cwd: string): Promise<Ran> {
  const child = spawn(process.execPath, command, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk) => {
    stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}
