/**
 * The command `npm run library` as a function: a library too large for one machine is built as several sites, one for
 * each folder at the top of the reports, and joined under a home page. In turn, or step by step in the jobs of a CI.
 */

import { join, resolve } from 'node:path';
import { BuildError } from '../build-error.ts';
import { readArguments, speaker, type Terminal } from '../command-line.ts';
import { formatDiagnostic } from '../diagnostics.ts';
import { ARGUMENTS } from '../messages/arguments.ts';
import { LIBRARY } from '../messages/library.ts';
import { fill, type Text } from '../messages/text.ts';
import type { Metadata } from '../model.ts';
import { project } from '../project.ts';
import { isWebAddress } from '../read/metadata.ts';
import { readTopFolders, type TopFolder } from '../read/read-reports.ts';
import { buildAndTell, shortest } from './build-command.ts';
import type { BuildOptions } from './build-types.ts';
import { facetsOfSite } from './lay-below.ts';

const argumentsTaken = {
  reports: { type: 'string', default: 'content/reports' },
  output: { type: 'string', default: '_site' },
  parts: { type: 'string', default: '_parts' },
  url: { type: 'string' },
  cache: { type: 'string' },
  list: { type: 'boolean', default: false },
  part: { type: 'string' },
  join: { type: 'boolean', default: false },
} as const;

/**
 * Runs the command. The project's folder becomes the current one, as Eleventy needs it.
 *
 * @param args paths among them are taken from the current folder
 * @returns the exit code
 */
export async function libraryCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const { language, values, wrong } = readArguments(args, argumentsTaken);
  const { say, complain } = speaker(terminal, language);
  const refuse = (why: Text) => {
    complain(why);
    complain(fill(ARGUMENTS.seeHelp, { command: 'npm run library' }));
    return 2;
  };
  if (values === undefined) return refuse(wrong);
  if (values.help) {
    say(LIBRARY.help);
    return 0;
  }
  const { url, part } = values;
  if (url !== undefined && !isWebAddress(url)) {
    return refuse(fill(ARGUMENTS.noAddress, { value: url }));
  }
  const reports = resolve(values.reports);
  const parts = resolve(values.parts);
  const output = resolve(values.output);
  const cache = resolve(values.cache ?? join(project, '.cache'));
  process.chdir(project);
  const { value: folders, diagnostics } = readTopFolders(shortest(reports));
  for (const each of diagnostics) complain(formatDiagnostic(each, language));
  if (diagnostics.some(({ severity }) => severity === 'error')) return 1;
  const ids = folders.map(({ id }) => id);
  if (values.list) {
    say(JSON.stringify(ids));
    return 0;
  }
  const wanted = folders.filter(({ id, fileName }) => part === id || part === fileName);
  if (part !== undefined && wanted.length === 0) {
    return refuse(fill(LIBRARY.noPart, { part, parts: ids.join(', ') }));
  }
  const siteOf = ({ id }: TopFolder) => join(parts, id);
  const common = { project, reports: shortest(reports) };
  const buildPart = (folder: TopFolder): BuildOptions => ({
    ...{ ...common, part: folder.fileName, output: shortest(siteOf(folder)) },
    // What one keeps, another would throw away.
    cache: join(cache, 'parts', folder.id),
    ...(url === undefined ? {} : { url: new URL(`${folder.id}/`, withSlash(url)).href }),
    adapt: (own) => partOf(own, folder, folders),
  });
  const toBuild = part === undefined && !values.join ? folders : wanted;
  for (const folder of toBuild) {
    const code = await buildAndTell(buildPart(folder), terminal, language);
    if (code !== 0) return code;
  }
  if (part !== undefined) return 0;
  try {
    const library = folders.map((folder) => ({
      ...{ url: `${folder.id}/`, title: folder.name },
      facets: facetsOfSite(siteOf(folder)),
    }));
    const home: BuildOptions = {
      ...{ ...common, part: '', output: shortest(output), cache: join(cache, 'home') },
      ...(url === undefined ? {} : { url }),
      below: new Map(folders.map((folder) => [`${folder.id}/`, siteOf(folder)])),
      adapt: (own) => ({ ...own, library, searchAlso: library.map((each) => each.url) }),
    };
    return await buildAndTell(home, terminal, language);
  } catch (error) {
    if (!(error instanceof BuildError)) throw error;
    complain(formatDiagnostic(error.diagnostic, language));
    return 1;
  }
}

function withSlash(url: string): string {
  return url.endsWith('/') ? url : `${url}/`;
}

/** A part searches its neighbours with itself, and leads back to the home page of all. */
function partOf(own: Metadata, folder: TopFolder, folders: readonly TopFolder[]): Metadata {
  const beside = folders.filter(({ id }) => id !== folder.id).map(({ id }) => `../${id}/`);
  return {
    ...own,
    name: `${own.name}·${folder.name}`,
    navigation: [{ title: '文库首页', url: '../index.html' }, ...own.navigation],
    searchAlso: ['../', ...beside],
  };
}
