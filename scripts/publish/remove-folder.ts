import { lstatSync, readdirSync, rmdirSync, rmSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Removes a folder, or a file. Node 20 looks at each of ten thousand files before it removes it, and takes
 * twice as long; so only what cannot be removed straight away is left to it.
 *
 * @throws where something cannot be removed
 */
export function removeFolder(path: string): void {
  try {
    // Of a link, what lies in the folder that it leads to would go.
    if (lstatSync(path).isDirectory()) removeStraight(path);
    else unlinkSync(path);
  } catch {
    rmSync(path, { recursive: true, force: true, maxRetries: 3 });
  }
}

function removeStraight(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) removeStraight(path);
    else unlinkSync(path);
  }
  rmdirSync(folder);
}
