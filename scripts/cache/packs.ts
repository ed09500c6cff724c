/**
 * Keeps files that a build made, so that the next one need not: several files as one pack, named by
 * its key, which is the hash of all that went into them. A pack begins with the hash of its key and of
 * the rest of itself, so that one cut short, damaged or under the name of another is taken for absent.
 *
 * All waits for the disk: a build has thousands of small packs, and threads of its own to do other work.
 */

import { createHash, randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writevSync,
} from 'node:fs';
import path from 'node:path';

/** A file in a pack: path with forward slashes, and content. */
export interface PackedFile {
  path: string;
  content: Uint8Array;
}

const hashBytes = 32;
const lengthBytes = 4;
const extension = '.pack';

/** The hash of all that goes into files; parts that are cut differently have different hashes. */
export function keyOf(...parts: (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}\n`).update(part);
  return hash.digest('hex');
}

/** The files of a pack, or undefined if the folder has none, or not a whole one. */
export function readPack(folder: string, key: string): PackedFile[] | undefined {
  const file = path.join(folder, key + extension);
  // An error would take as long as to read a page.
  if (!existsSync(file)) return undefined;
  try {
    return unpack(key, readFileSync(file));
  } catch {
    return undefined;
  }
}

/** Keeps files. The pack appears whole or not at all. */
export function writePack(folder: string, key: string, files: readonly PackedFile[]): void {
  mkdirSync(folder, { recursive: true });
  const target = path.join(folder, key + extension);
  const partial = `${target}.${randomBytes(4).toString('hex')}.part`;
  try {
    writeParts(partial, pack(key, files));
    renameSync(partial, target);
  } catch (error) {
    rmSync(partial, { force: true });
    throw error;
  }
}

/** Keeps files as far as that is possible: what cannot be kept is made again the next time. */
export function tryToKeep(folder: string, key: string, files: readonly PackedFile[]): void {
  try {
    writePack(folder, key, files);
  } catch {
    return;
  }
}

/**
 * Files that are kept under this key, or made and kept.
 *
 * @param folder nothing is kept without one
 * @param isCurrent asked when they are made: whether the key still says what went into them
 */
export async function takeOrMake(
  folder: string | undefined,
  key: string,
  make: () => Promise<readonly PackedFile[]>,
  isCurrent: () => boolean = () => true,
): Promise<readonly PackedFile[]> {
  const kept = folder === undefined ? undefined : readPack(folder, key);
  const files = kept ?? (await make());
  if (kept === undefined && folder !== undefined && isCurrent()) tryToKeep(folder, key, files);
  return files;
}

/** Removes what the last build did not use, leftovers of killed builds included, as far as it can. */
export function prunePacks(folder: string, used: ReadonlySet<string>): void {
  try {
    for (const name of readdirSync(folder)) {
      const key = name.split('.', 1)[0] ?? '';
      const isOurs = name.endsWith(extension) || name.endsWith('.part');
      const isUsed = used.has(key) && name === key + extension;
      if (isOurs && !isUsed) rmSync(path.join(folder, name), { force: true });
    }
  } catch {
    return;
  }
}

/** Put together first, each pack would take as much memory again. */
function writeParts(target: string, parts: readonly Uint8Array[]): void {
  const bytes = parts.reduce((sum, { length }) => sum + length, 0);
  const file = openSync(target, 'w');
  try {
    if (writevSync(file, parts) < bytes) throw new Error('cache: the disk is full');
  } finally {
    closeSync(file);
  }
}

/** Hash, length of the list of files, the list as JSON, the files one behind the other. */
export function pack(key: string, files: readonly PackedFile[]): Uint8Array[] {
  const list = Buffer.from(JSON.stringify(files.map((file) => [file.path, file.content.length])));
  const length = Buffer.alloc(lengthBytes);
  length.writeUInt32BE(list.length);
  const rest = [length, list, ...files.map((file) => file.content)];
  return [hashOf(key, rest), ...rest];
}

/** Inverse of `pack`; undefined for anything that `pack` did not write under this key. */
export function unpack(key: string, bytes: Buffer): PackedFile[] | undefined {
  const rest = bytes.subarray(hashBytes);
  if (rest.length < lengthBytes) return undefined;
  if (!hashOf(key, [rest]).equals(bytes.subarray(0, hashBytes))) return undefined;
  const listEnd = lengthBytes + rest.readUInt32BE(0);
  const list = JSON.parse(rest.toString('utf8', lengthBytes, listEnd)) as [string, number][];
  let at = listEnd;
  return list.map(([name, size]) => {
    at += size;
    return { path: name, content: rest.subarray(at - size, at) };
  });
}

function hashOf(key: string, parts: readonly Uint8Array[]): Buffer {
  const hash = createHash('sha256').update(`${key}\n`);
  for (const part of parts) hash.update(part);
  return hash.digest();
}
