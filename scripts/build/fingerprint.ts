/** What a build depends on, as hashes: the program, each report, and all together. */

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { keyOf } from '../cache/packs.ts';
import type { Diagnostic } from '../diagnostics.ts';
import type { Metadata } from '../model.ts';
import { compiledOf } from '../program.ts';
import { holdsOnlySites } from '../publish/check-output.ts';
import { folderState } from '../publish/folder-state.ts';
import { markerName } from '../publish/publish.ts';
import { projectFiles, projectFolders } from '../read/project-files.ts';
import type { ReportFile } from '../read/read-reports.ts';

/** Lists of files that Eleventy leaves out. */
const files = ['.eleventyignore', '.gitignore'];

/**
 * The hash of all that goes into every page: what was compiled, templates, styles, versions of the packages and of Node.
 * Where the project lies does not matter.
 *
 * @param project its folder
 * @param program folder of the compiled program
 * @throws where a file cannot be read
 */
export function programKey(project: string, program: string): string {
  const paths = [
    ...files.filter((path) => existsSync(join(project, path))),
    ...projectFiles(project).value,
  ];
  const { node, icu = '' } = process.versions;
  const contents = paths.flatMap((path) => [path, readFileSync(join(project, path))]);
  return keyOf(node, icu, compiledOf(program).key, ...contents);
}

/** The hash of what goes into every page; `program` is the key of the program. */
export function commonKey(program: string, metadata: Metadata): string {
  return keyOf(program, JSON.stringify(metadata));
}

/** The hash of all that goes into the pages of one report. */
export function reportKey(
  common: string,
  { report: { bytes, ...names }, sidecar }: ReportFile,
): string {
  return keyOf(common, JSON.stringify(names), JSON.stringify(sidecar), bytes);
}

/** The hash of all that goes into a site, and into what its build has to say. */
export function siteKey(
  common: string,
  reports: readonly string[],
  diagnostics: readonly Diagnostic[],
): string {
  return keyOf(common, JSON.stringify(diagnostics), ...reports);
}

/**
 * The state of all other files of the project: the owner may have any of them copied, or read by a template. What begins
 * with a dot, packages, the cache and sites that builds made are left out.
 */
export function otherFiles(project: string, cache: string): string {
  const [cacheFolder = ''] = relative(project, cache).split(sep);
  const known = new Set([...projectFolders, 'scripts', 'node_modules', cacheFolder]);
  const states = readdirSync(project).flatMap((name) => {
    const path = join(project, name);
    if (name.startsWith('.') || known.has(name)) return [];
    const stat = statSync(path, { throwIfNoEntry: false });
    if (stat === undefined) return [];
    if (!stat.isDirectory()) return [name, `${stat.size} ${stat.mtimeMs}`];
    return holdsOnlySites(path) ? [] : [name, folderState(path, markerName).hash];
  });
  return keyOf(...states);
}
