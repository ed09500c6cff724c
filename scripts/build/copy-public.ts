import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeFiles } from '../cache/write-files.ts';
import { claimsOfPublic } from '../eleventy/collisions.ts';
import { projectFiles } from '../read/project-files.ts';

/**
 * Copies `public/` into a site. Not left to Eleventy, which goes on copying into the folder of a build that is stopped.
 *
 * @throws an error of the system
 */
export function copyPublic(project: string, folder: string): void {
  for (const { path, by } of claimsOfPublic(projectFiles(project).value)) {
    writeFiles(folder, [{ path, content: readFileSync(join(project, by)) }]);
  }
}
