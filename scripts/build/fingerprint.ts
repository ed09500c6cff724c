/** What a build depends on, as hashes: the program, each report, and all together. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { keyOf } from '../cache/packs.ts';
import type { Diagnostic } from '../diagnostics.ts';
import type { ReportFile } from '../read/read-reports.ts';

/** What makes the site, below the project's folder: whole folders, and single files. */
const folders = ['content', 'layouts', 'public', 'scripts'];
const files = [
  '.eleventyignore',
  '.gitignore',
  'eleventy.config.ts',
  'package-lock.json',
  'package.json',
  'tsconfig.json',
];

/** Tests and what they need; and reports, which have keys of their own. */
const leftOut =
  /^scripts\/(?:fixtures|testing|whole-site)\/|\.test\.ts$|^content\/reports\/[^/]*\.(?:txt|json)$/i;

/**
 * The hash of the program: sources, templates, styles, versions of the dependencies and of Node. Where
 * the project lies does not matter.
 *
 * @param project its folder
 * @throws where a file of the program cannot be read
 */
export function programKey(project: string): string {
  const paths = [
    ...files.filter((path) => existsSync(join(project, path))),
    ...folders.flatMap((folder) => filesBelow(project, folder)),
  ].filter((path) => !leftOut.test(path));
  const { node, icu = '' } = process.versions;
  return keyOf(node, icu, ...paths.flatMap((path) => [path, readFileSync(join(project, path))]));
}

/** Paths from the project's folder, with forward slashes, in the same order on every machine. */
function filesBelow(project: string, folder: string): string[] {
  return readdirSync(join(project, folder), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      return entry.isDirectory() ? filesBelow(project, path) : [path];
    });
}

/**
 * The hash of what goes into the pages of every report.
 *
 * @param program key of the program
 * @param options whatever else the pages depend on
 */
export function commonKey(program: string, options: { url: string | undefined }): string {
  return keyOf(program, JSON.stringify(options));
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
