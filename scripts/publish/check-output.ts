/** Keeps a build from writing where it would destroy what it must not. */

import { existsSync, lstatSync, readdirSync, readlinkSync, realpathSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { BuildError } from '../build-error.ts';
import { BUILDING } from '../messages/building.ts';
import { fill, type Text } from '../messages/text.ts';
import { markerName } from './publish.ts';

/**
 * The folder that a build replaces, as an absolute path without symbolic links.
 *
 * @throws {BuildError} where replacing it would delete reports or the project
 */
export function checkOutput(output: string, reports: string, project: string): string {
  const target = realPath(output);
  const refuse = (reason: Text) => {
    throw new BuildError('output-refused', output, fill(BUILDING.outputRefused, { reason }));
  };
  if (dirname(target) === target) refuse(BUILDING.isRoot);
  if (contains(target, realPath(project))) refuse(BUILDING.isProject);
  if (contains(target, realPath(process.cwd()))) refuse(BUILDING.isCurrent);
  if (contains(target, realPath(reports))) refuse(BUILDING.isReports);
  if (contains(realPath(reports), target)) refuse(BUILDING.insideReports);
  const [source = ''] = relative(realPath(project), target).split(sep);
  const folder = join(realPath(project), source);
  if (contains(realPath(project), target) && existsSync(folder) && !holdsOnlySites(folder)) {
    if (folder !== target) refuse(fill(BUILDING.insideFolder, { folder: `${source}/` }));
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
    const message = fill(BUILDING.cacheInside, { folder: other });
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
