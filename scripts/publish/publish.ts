/**
 * Puts a finished site in the place of the one before, whole or not at all.
 *
 * The site is built in `.gongwen-<name>/new` beside its target `<name>`, so on the same file system,
 * and is moved in by renaming. What this promises, and what it does not:
 *
 * - A build that fails, is killed or runs out of disk before the swap has not touched the target.
 * - The swap is two renames: the old site aside, the new one in. Where the first build makes the
 *   target, it is one. Between the two, for some microseconds, there is no target; whoever asks a web
 *   server at that instant gets a 404. A build killed exactly there leaves none, and the next build
 *   puts the old site back before it does anything else. Where `mv --exchange` is at hand (Linux with
 *   coreutils 9.5 or later) both folders change places at once, and there is no such instant.
 * - Windows refuses to rename a folder that a program has open (a terminal in it, a server, a virus
 *   scanner). The rename is tried for five seconds; then the build stops with a message and the old
 *   site stays. Everything else holds there as well.
 * - Killing a process is covered. After a power failure it depends on the file system.
 */

import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { BuildError, explaining } from '../build-error.ts';
import { BUILDING } from '../messages/building.ts';
import { takeLock } from './lock.ts';
import { removeFolder } from './remove-folder.ts';

/** In every published folder: what lies in it was made by a build, and the next one may replace it. */
export const markerName = '.gongwen';

const markerText =
  'This folder is made by a build, and the next one replaces it whole. Keep no files of yours in it.\n';

/** How long a rename is tried again on Windows, in milliseconds. */
const patience = 5000;

export interface Workspace {
  /** An empty folder to build in. */
  folder: string;
  /** Makes the folder the target. Call it once, when nothing else can go wrong. */
  publish(): void;
  /** Cleans up, published or not, and lets the next build in. */
  close(): Promise<void>;
}

/**
 * Opens the folder beside `target` in which to build, puts back what a killed build left, and keeps
 * other builds out.
 *
 * @param target an absolute path without symbolic links
 * @param breakLock a person says that the lock of another machine was left behind
 * @throws {BuildError} where another build is at work, the target holds files of someone else, or the
 *   system does not let us write beside it
 */
export function openWorkspace(target: string, breakLock = false): Workspace {
  const own = workFolder(target);
  const folder = join(own, 'new');
  let published = false;
  const lock = explaining(own, () => {
    makeFolder(own);
    try {
      return takeLock(join(own, 'lock'), breakLock);
    } catch (error) {
      removeIfEmpty(own);
      throw error;
    }
  });
  const cleanUp = () => {
    tidy(own, target);
    lock.release();
    removeIfEmpty(own);
  };
  const close = async () => {
    // Where one write failed, others may be under way still and would bring the folder back.
    while (!published && lock.isOurs() && existsSync(folder)) {
      rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
      await setTimeout(50);
    }
    if (lock.isOurs()) cleanUp();
    if (!published) process.once('exit', () => removeLate(own));
  };
  try {
    explaining(own, () => {
      recover(own, target);
      refuseForeign(target);
      tidy(own, target);
      mkdirSync(folder);
    });
  } catch (error) {
    cleanUp();
    throw error;
  }
  const publish = () => {
    if (!lock.isOurs()) {
      throw new BuildError('busy', target, BUILDING.tookOver);
    }
    explaining(target, () => {
      writeFileSync(join(folder, markerName), markerText);
      swap(folder, target, own);
    });
    published = true;
  };
  return { folder, publish, close };
}

/** Whether there is a published site, with no build at work beside it and nothing left of one. */
export function isSettled(target: string): boolean {
  const marker = join(target, markerName);
  return (
    !existsSync(workFolder(target)) &&
    existsSync(marker) &&
    readFileSync(marker, 'utf8') === markerText
  );
}

function workFolder(target: string): string {
  return join(dirname(target), `.gongwen-${basename(target)}`);
}

/** Step by step: of a read-only file system, making all at once says that the path is not there. */
function makeFolder(path: string): void {
  mkdirSync(dirname(path), { recursive: true });
  if (!existsSync(path)) mkdirSync(path);
}

/** `old` is there only while a swap is on its way; so without a target it is the site of before, whole. */
function recover(own: string, target: string): void {
  const old = join(own, 'old');
  if (existsSync(old) && !existsSync(target)) renameSync(old, target);
}

function refuseForeign(target: string): void {
  const stat = statSync(target, { throwIfNoEntry: false });
  if (stat === undefined) return;
  if (!stat.isDirectory()) {
    throw new BuildError('output-not-a-folder', target, BUILDING.outputIsFile);
  }
  if (stat.dev !== statSync(dirname(target)).dev) {
    throw new BuildError('output-is-mount-point', target, BUILDING.outputIsMountPoint);
  }
  if (existsSync(join(target, markerName)) || readdirSync(target).length === 0) return;
  throw new BuildError('output-not-ours', target, BUILDING.outputNotOurs);
}

function swap(folder: string, target: string, own: string): void {
  if (!existsSync(target)) {
    patiently(() => renameSync(folder, target));
    return;
  }
  if (exchange(folder, target)) return;
  const old = join(own, 'old');
  patiently(() => renameSync(target, old));
  try {
    patiently(() => renameSync(folder, target));
  } catch (error) {
    renameSync(old, target);
    throw error;
  }
  // Under another name from now on: half deleted, it must never be taken for the site of before.
  patiently(() => renameSync(old, join(own, 'outdated')));
}

/** Lets two folders change places at once, where the system has a command for it. */
function exchange(folder: string, target: string): boolean {
  if (process.platform !== 'linux') return false;
  const { ino } = statSync(folder);
  spawnSync('mv', ['--exchange', '--no-target-directory', '--', folder, target], {
    stdio: 'ignore',
  });
  return statSync(target, { throwIfNoEntry: false })?.ino === ino;
}

function patiently(rename: () => void): void {
  const end = Date.now() + (process.platform === 'win32' ? patience : 0);
  for (;;) {
    try {
      rename();
      return;
    } catch (error) {
      const { code = '' } = error as NodeJS.ErrnoException;
      if (Date.now() >= end || !['EACCES', 'EBUSY', 'EPERM'].includes(code)) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
    }
  }
}

/** Removes all but the lock; the site of before is put back first, and stays where that is not possible. */
function tidy(own: string, target: string): void {
  recover(own, target);
  for (const name of readdirSync(own)) {
    if (name !== 'lock') removeFolder(join(own, name));
  }
}

/** What a write of a failed build brought back after all; nothing where the next build is at work. */
function removeLate(own: string): void {
  if (existsSync(join(own, 'lock')) || existsSync(join(own, 'old'))) return;
  rmSync(own, { recursive: true, force: true, maxRetries: 3 });
}

/** The next build may have come in already; then the folder is its. */
function removeIfEmpty(own: string): void {
  try {
    rmdirSync(own);
  } catch {
    return;
  }
}
