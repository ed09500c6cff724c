/** Symbolic links in folders whose files are published. I/O: reads where they lead. */

import { lstatSync, realpathSync } from 'node:fs';
import { sep } from 'node:path';
import type { Diagnostic } from '../diagnostics.ts';
import { READING } from '../messages/reading.ts';

/**
 * An error where a path is a symbolic link that leads out of a folder: who can put a link there would
 * have any file of the machine published. A link that leads nowhere is for its reader to tell.
 *
 * @param file as bytes, since a name may be no valid UTF-8
 * @param path as messages name it
 */
export function linkLeadsOut(
  file: Uint8Array,
  path: string,
  folder: Uint8Array,
): Diagnostic | undefined {
  if (!lstatSync(Buffer.from(file), { throwIfNoEntry: false })?.isSymbolicLink()) return undefined;
  const [end, top] = [realPath(file), realPath(folder)];
  if (end === undefined || top === undefined) return undefined;
  const inside = Buffer.concat([top, Buffer.from(sep)]);
  if (end.equals(top) || end.subarray(0, inside.length).equals(inside)) return undefined;
  return {
    ...{ severity: 'error', rule: 'link-leads-out', path, line: 0 },
    message: READING.linkLeadsOut,
  };
}

function realPath(path: Uint8Array): Buffer | undefined {
  try {
    return realpathSync.native(Buffer.from(path), 'buffer');
  } catch {
    return undefined;
  }
}
