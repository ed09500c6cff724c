/** Tells whether a folder is as it was left, without reading its files. */

import { createHash } from 'node:crypto';
import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

export interface FolderState {
  /** The same as long as nobody has written to the folder. */
  hash: string;
  /** Size of all files. */
  bytes: number;
}

/**
 * Walks through a folder: names, sizes, kinds, and the times that the file system keeps, of which that
 * of the last change of any kind (ctime) cannot be set back. Moving the folder changes nothing.
 *
 * @param ignored name of a file in the folder that does not count
 * @throws where the folder cannot be read
 */
export function folderState(folder: string, ignored: string): FolderState {
  const hash = createHash('sha256');
  let bytes = 0;
  const walk = (path: string, below: string) => {
    const entries = readdirSync(path, { withFileTypes: true });
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const name = `${below}${entry.name}`;
      if (name === ignored) continue;
      if (entry.isDirectory()) {
        hash.update(`${name}\0folder\n`);
        walk(join(path, entry.name), `${name}/`);
        continue;
      }
      const { size, mode, ino, mtimeMs, ctimeMs } = lstatSync(join(path, entry.name));
      hash.update(`${name}\0${size} ${mode} ${ino} ${mtimeMs} ${ctimeMs}\n`);
      bytes += size;
    }
  };
  walk(folder, '');
  return { hash: hash.digest('hex'), bytes };
}
