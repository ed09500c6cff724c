/**
 * Lets one build at a time write to a folder. The lock is a file that names its owner, so that a lock
 * whose owner is gone (killed, or the machine was restarted) does not hold up the next build.
 */

import { randomUUID } from 'node:crypto';
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { BuildError } from '../build-error.ts';
import { BUILDING } from '../messages/building.ts';
import { fill, type Text } from '../messages/text.ts';

export interface Lock {
  /** False where another build took the lock for stale and now holds it: then stop. */
  isOurs(): boolean;
  release(): void;
}

interface Owner {
  pid: number;
  /** When the process began, as far as the system tells: a number is given to many processes in turn. */
  started: string;
  host: string;
  token: string;
}

/** The owner on another machine cannot be asked; its lock counts as left behind after this time. */
const foreignLockMs = 60 * 60 * 1000;
/** After this time a person may say so: by then a build is either at work in earnest or gone. */
const breakableLockMs = 10 * 60 * 1000;
/** A lock that cannot be read is being written at this moment, or its writer was killed meanwhile. */
const unreadableLockMs = 10 * 1000;

/**
 * Takes the lock at `path`, which lies in a folder that is there.
 *
 * @param mayBreak a person says that a lock of another machine was left behind
 * @throws {BuildError} where another build holds it
 */
export function takeLock(path: string, mayBreak = false): Lock {
  const owner: Owner = {
    pid: process.pid,
    started: startOf(process.pid) ?? '',
    host: hostname(),
    token: randomUUID(),
  };
  const text = JSON.stringify(owner);
  if (!createFile(path, text)) {
    const holder = readOwner(path);
    if (!isLeftBehind(path, holder, mayBreak)) {
      throw new BuildError('busy', path, busyMessage(path, holder));
    }
    rmSync(path, { force: true });
    if (!createFile(path, text)) {
      throw new BuildError('busy', path, busyMessage(path, readOwner(path)));
    }
  }
  const isOurs = () => readOwner(path)?.token === owner.token;
  return {
    isOurs,
    release: () => {
      if (isOurs()) rmSync(path, { force: true });
    },
  };
}

function busyMessage(path: string, holder: Owner | undefined): Text {
  if (holder !== undefined && holder.host !== hostname()) {
    const [age, limit] = [minutes(ageOf(path)), minutes(breakableLockMs)];
    return fill(BUILDING.busyElsewhere, { host: holder.host, age, limit });
  }
  const who =
    holder === undefined
      ? BUILDING.anotherBuild
      : fill(BUILDING.anotherProcess, { pid: holder.pid });
  return fill(BUILDING.busy, { who });
}

function createFile(path: string, text: string): boolean {
  try {
    writeFileSync(path, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    // On a full disk the file is there, but empty.
    rmSync(path, { force: true });
    throw error;
  }
}

function readOwner(path: string): Owner | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Owner;
  } catch {
    return undefined;
  }
}

function isLeftBehind(path: string, holder: Owner | undefined, mayBreak: boolean): boolean {
  const age = ageOf(path);
  if (holder === undefined) return age > unreadableLockMs;
  if (holder.host !== hostname()) return age > (mayBreak ? breakableLockMs : foreignLockMs);
  return startOf(holder.pid) !== holder.started;
}

/** In milliseconds; a lock that is gone is as old as can be. */
function ageOf(path: string): number {
  return Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0);
}

function minutes(milliseconds: number): number {
  return Math.floor(milliseconds / 60_000);
}

/**
 * When a process began, in the system's own terms; empty where only its being alive can be known
 * (outside Linux), `undefined` where it is gone.
 */
function startOf(pid: number): string | undefined {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return undefined;
  }
  if (process.platform !== 'linux') return '';
  try {
    // proc(5): the name in parentheses may contain anything; state and start time are fields 3 and 22.
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' ? undefined : fields[19];
  } catch {
    return '';
  }
}
