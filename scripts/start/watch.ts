/** Tells of every change in folders. I/O: watches them. */

import { existsSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import chokidar from '@11ty/chokidar-with-glob-support';
import { markerName } from '../publish/publish.ts';

/** So long nothing may have changed before it is told, in milliseconds: editors write a file in several steps. */
const quietFor = 100;

/**
 * @param folders with all below, but for packages, sites that builds made, and what begins with a dot
 * @param changed told once of changes that follow each other
 */
export function watchFiles(
  folders: readonly string[],
  changed: () => void,
): { close(): Promise<void> } {
  let timer: NodeJS.Timeout | undefined;
  const isLeftOut = (path: string): boolean => {
    const below = folders
      .map((folder) => relative(folder, path))
      .filter((each) => !each.startsWith('..'));
    const isHidden = (each: string) =>
      each.split(sep).some((name) => name.startsWith('.') || name === 'node_modules');
    // What lies in two of them, as reports in a hidden folder of the project, is left out where both say so.
    return below.every(isHidden) || existsSync(join(path, markerName));
  };
  const watcher = chokidar.watch([...folders], { ignored: isLeftOut, ignoreInitial: true });
  watcher.on('all', () => {
    clearTimeout(timer);
    timer = setTimeout(changed, quietFor);
  });
  return {
    close: async () => {
      clearTimeout(timer);
      await watcher.close();
    },
  };
}
