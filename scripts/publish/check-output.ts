/** Keeps a build from writing where it would destroy what it must not. */

import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { BuildError } from '../build-error.ts';
import { markerName } from './publish.ts';

/**
 * The folder that a build replaces, as an absolute path without symbolic links.
 *
 * @throws {BuildError} where replacing it would delete reports or the project
 */
export function checkOutput(output: string, reports: string, project: string): string {
  const target = realPath(output);
  const refuse = (reason: string) => {
    throw new BuildError('output-refused', output, `${reason} Name another folder with --output.`);
  };
  if (dirname(target) === target) refuse('This is the root of the file system.');
  if (contains(target, realPath(project))) refuse('A build would delete the project itself.');
  if (contains(target, realPath(process.cwd())))
    refuse('A build would delete the folder you are in.');
  if (contains(target, realPath(reports))) refuse('A build would delete the reports.');
  if (contains(realPath(reports), target)) refuse('The site cannot lie inside the reports.');
  const [source = ''] = relative(realPath(project), target).split(sep);
  const folder = join(realPath(project), source);
  if (contains(realPath(project), target) && existsSync(folder) && !holdsOnlySites(folder)) {
    if (folder !== target) refuse(`The site cannot lie inside ${source}/.`);
  }
  return target;
}

/** Whether nothing lies in a folder but sites that builds made, and what builds leave beside them. */
export function holdsOnlySites(folder: string): boolean {
  if (existsSync(join(folder, markerName))) return true;
  return readdirSync(folder, { withFileTypes: true }).every(
    (entry) =>
      entry.name.startsWith('.gongwen-') ||
      (entry.isDirectory() && holdsOnlySites(join(folder, entry.name))),
  );
}

/** Without symbolic links, as far as the path is there. */
function realPath(path: string): string {
  const full = resolve(path);
  if (existsSync(full)) return realpathSync.native(full);
  const parent = dirname(full);
  return parent === full ? full : join(realPath(parent), relative(parent, full));
}

function contains(folder: string, path: string): boolean {
  const withSlash = (name: string) => (name.endsWith(sep) ? name : name + sep);
  return withSlash(path).startsWith(withSlash(folder));
}
