/**
 * Keeps finished index shards, each as one file named by the hash of all that went into it. A file
 * begins with the hash of the rest of itself, so that one cut short or damaged is taken for absent.
 */

import { createHash, randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { IndexFile } from './postings.ts';

const hashBytes = 32;
const lengthBytes = 4;
const extension = '.shard';

/**
 * The files of a shard, or undefined if the cache has none, or not a whole one.
 *
 * @param key hash of all that goes into the shard
 */
export async function readShard(folder: string, key: string): Promise<IndexFile[] | undefined> {
  try {
    return unpack(await readFile(path.join(folder, key + extension)));
  } catch {
    return undefined;
  }
}

/** Keeps a shard. The file appears whole or not at all. */
export async function writeShard(
  folder: string,
  key: string,
  files: readonly IndexFile[],
): Promise<void> {
  await mkdir(folder, { recursive: true });
  const target = path.join(folder, key + extension);
  const partial = `${target}.${randomBytes(4).toString('hex')}.part`;
  await writeFile(partial, pack(files));
  await rename(partial, target);
}

/** Removes what the last build did not use, leftovers of killed builds included. */
export async function pruneShards(folder: string, used: ReadonlySet<string>): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const key = name.split('.', 1)[0] ?? '';
    const isOurs = name.endsWith(extension) || name.endsWith('.part');
    if (isOurs && !(used.has(key) && name === key + extension)) {
      await rm(path.join(folder, name), { force: true });
    }
  }
}

/** Hash, length of the list of files, the list as JSON, the files one behind the other. */
export function pack(files: readonly IndexFile[]): Buffer {
  const list = Buffer.from(JSON.stringify(files.map((file) => [file.path, file.content.length])));
  const length = Buffer.alloc(lengthBytes);
  length.writeUInt32BE(list.length);
  const rest = Buffer.concat([length, list, ...files.map((file) => file.content)]);
  return Buffer.concat([createHash('sha256').update(rest).digest(), rest]);
}

/** Inverse of `pack`; undefined for anything that `pack` did not write. */
export function unpack(bytes: Buffer): IndexFile[] | undefined {
  const rest = bytes.subarray(hashBytes);
  const hash = createHash('sha256').update(rest).digest();
  if (rest.length < lengthBytes || !hash.equals(bytes.subarray(0, hashBytes))) return undefined;
  const listEnd = lengthBytes + rest.readUInt32BE(0);
  const list = JSON.parse(rest.toString('utf8', lengthBytes, listEnd)) as [string, number][];
  let at = listEnd;
  return list.map(([name, size]) => {
    at += size;
    return { path: name, content: rest.subarray(at - size, at) };
  });
}
