/** Keeps a build from writing where it would destroy what it must not. */

import { existsSync, lstatSync, readdirSync, readlinkSync, realpathSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
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

/**
 * Keeps what is kept from build to build out of folders that are read, published or replaced.
 *
 * @throws {BuildError} where the cache would lie in one of them
 */
export function checkCache(cache: string, output: string, reports: string, project: string): void {
  const folder = realPath(cache);
  const own = ['content', 'layouts', 'public'].map((name) => join(project, name));
  for (const other of [output, reports, ...own]) {
    if (!contains(realPath(other), folder)) continue;
    const message = `The cache cannot lie inside ${other}. Name another folder with --cache.`;
    throw new BuildError('cache-refused', cache, message);
  }
}

/** Without symbolic links, as far as the path is there; a link to nothing is where it leads to. */
function realPath(path: string): string {
  const full = resolve(path);
  try {
    return realpathSync.native(full);
  } catch (error) {
    // Links that lead in a circle would be followed for ever.
    if ((error as NodeJS.ErrnoException).code === 'ELOOP') throw error;
  }
  const parent = dirname(full);
  if (parent === full) return full;
  const here = join(realPath(parent), basename(full));
  const isLink = lstatSync(here, { throwIfNoEntry: false })?.isSymbolicLink();
  return isLink ? realPath(resolve(dirname(here), readlinkSync(here))) : here;
}

function contains(folder: string, path: string): boolean {
  const withSlash = (name: string) => (name.endsWith(sep) ? name : name + sep);
  return withSlash(path).startsWith(withSlash(folder));
}
