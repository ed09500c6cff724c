/** Runs the build command for tests, and makes the folders that it reads and writes. */

import { spawn } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buildCommand } from '../build/build-command.ts';
import { project } from '../project.ts';

export interface Ran {
  /** Exit code; null where a signal ended the process. */
  code: number | null;
  stdout: string;
  stderr: string;
}

/** `npm run build -- ARGS` in this process, which is the quick way. */
export async function runBuild(args: readonly string[]): Promise<Ran> {
  let stdout = '';
  let stderr = '';
  const code = await buildCommand(args, {
    stdout: {
      write: (text) => {
        stdout += text;
      },
    },
    stderr: {
      write: (text) => {
        stderr += text;
      },
    },
  });
  return { code, stdout, stderr };
}

export interface SpawnOptions {
  env?: NodeJS.ProcessEnv;
  cwd?: string;
  /** User to run as, where the tests run as root. */
  uid?: number;
  /** Kill it without warning after so many milliseconds. */
  killAfter?: number;
}

/** `npm run build -- ARGS` in a process of its own, as people run it. */
export function spawnBuild(args: readonly string[], options: SpawnOptions = {}): Promise<Ran> {
  const { env = {}, cwd = project, uid, killAfter } = options;
  const command = [join(project, 'scripts/run.js'), 'scripts/build.ts', ...args];
  const child = spawn(process.execPath, command, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(uid === undefined ? {} : { uid, gid: uid }),
  });
  const timer =
    killAfter === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter);
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
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve({ code, stdout, stderr });
    });
  });
}

/**
 * Whether Node could not even start the command, as another user who may not read this project. Any
 * other end of it, a success above all, is for the test to judge.
 */
export function couldNotStart({ code, stderr }: Ran): boolean {
  return code !== 0 && /Cannot find|EACCES.*(?:tsx|node_modules)/.test(stderr);
}

/** A new folder that holds `files`, below the system's folder for temporary files. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'gongwen-'));
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
  return folder;
}

/** Pages of a site that can be opened; former addresses lead on at once, to pages that are among them. */
export function pagePaths(site: string): string[] {
  return [...readTree(site)].flatMap(([path, content]) =>
    path.endsWith('.html') && !content.includes('http-equiv="refresh"') ? [path] : [],
  );
}

/** Every file below a folder with its content, by its path with forward slashes. */
export function readTree(folder: string): Map<string, Buffer> {
  return new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => statSync(join(folder, path)).isFile())
      .sort()
      .map((path) => [path.replaceAll('\\', '/'), readFileSync(join(folder, path))]),
  );
}
