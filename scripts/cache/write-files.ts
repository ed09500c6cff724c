import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { PackedFile } from './packs.ts';

/**
 * Writes files below a folder, which is made, without doing other work while the disk is at it: that
 * would take twice as long.
 *
 * @returns their size in bytes
 */
export function writeFiles(folder: string, files: readonly PackedFile[]): number {
  const folders = new Set(files.map((file) => path.dirname(path.join(folder, file.path))));
  for (const each of folders) mkdirSync(each, { recursive: true });
  for (const file of files) writeFile(path.join(folder, file.path), file.content);
  return files.reduce((sum, { content }) => sum + content.length, 0);
}

/** Of a disk that is full, or a file that grows too large, the system does not say at which file. */
function writeFile(target: string, content: Uint8Array): void {
  try {
    writeFileSync(target, content);
  } catch (error) {
    throw Object.assign(error as Error, { path: target });
  }
}
