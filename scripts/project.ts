import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Folder of the project: the nearest one at or above this module with a `package.json`. Bundled or not. */
export const project = nearest(import.meta.dirname);

function nearest(folder: string): string {
  return existsSync(join(folder, 'package.json')) ? folder : nearest(dirname(folder));
}
