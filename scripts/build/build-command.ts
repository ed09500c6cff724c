/** The command `npm run build` as a function: arguments, messages and the exit code. What it does is in build-site.ts. */

import { isAbsolute, join, relative, resolve } from 'node:path';
import { BuildError, explainSystemError } from '../build-error.ts';
import { readArguments, speaker, type Terminal } from '../command-line.ts';
import { formatDiagnostic, sortDiagnostics } from '../diagnostics.ts';
import { ARGUMENTS } from '../messages/arguments.ts';
import { BUILD } from '../messages/commands.ts';
import { fill, type Language, type Text } from '../messages/text.ts';
import { project } from '../project.ts';
import { isWebAddress } from '../read/metadata.ts';
import { buildSite } from './build-site.ts';
import type { BuildOptions, BuildSummary } from './build-types.ts';
import { counted, describeBuild, megabytes } from './describe-build.ts';
import { showProgress } from './progress.ts';

const argumentsTaken = {
  reports: { type: 'string', default: 'content/reports' },
  output: { type: 'string', default: '_site' },
  url: { type: 'string' },
  cache: { type: 'string' },
  strict: { type: 'boolean', default: false },
  'keep-going': { type: 'boolean', default: false },
  threads: { type: 'string' },
  'break-lock': { type: 'boolean', default: false },
} as const;

/** What a build tells the process that has started it, where that listens. */
export interface BuildNews {
  summary: BuildSummary;
}

/** Where the command writes, and whom it tells. */
export interface Listeners extends Terminal {
  send?(news: BuildNews): unknown;
}

/**
 * Runs the command. The project's folder becomes the current one, as Eleventy needs it.
 *
 * @param args paths among them are taken from the current folder
 * @returns the exit code
 */
export async function buildCommand(args: readonly string[], listeners: Listeners): Promise<number> {
  const { language, values, wrong } = readArguments(args, argumentsTaken);
  const { say, complain } = speaker(listeners, language);
  const refuse = (why: Text) => {
    complain(why);
    complain(fill(ARGUMENTS.seeHelp, { command: 'npm run build' }));
    return 2;
  };
  if (values === undefined) return refuse(wrong);
  if (values.help) {
    say(BUILD.help);
    return 0;
  }
  const problem = whyWrong(values);
  if (problem !== undefined) return refuse(problem);
  const { url, threads } = values;
  const output = resolve(values.output);
  const reports = resolve(values.reports);
  const cache = resolve(values.cache ?? join(project, '.cache'));
  process.chdir(project);

  const options: BuildOptions = {
    project,
    reports: shortest(reports),
    output: shortest(output),
    strict: values.strict,
    breakLock: values['break-lock'],
    keepGoing: values['keep-going'],
    cache,
    ...(url === undefined ? {} : { url }),
    ...(threads === undefined ? {} : { threads: Number(threads) }),
  };
  return buildAndTell(options, listeners, language);
}

/** Builds a site, and says what a person should know. @returns the exit code */
export async function buildAndTell(
  options: BuildOptions,
  listeners: Listeners,
  language: Language,
): Promise<number> {
  const { say, complain } = speaker(listeners, language);
  const folder = options.output;
  const progress = showProgress(listeners.stderr, language);
  try {
    const { published, diagnostics, summary } = await buildSite({
      ...options,
      onProgress: progress.onProgress,
    });
    progress.clear();
    for (const each of sortDiagnostics(diagnostics)) complain(formatDiagnostic(each, language));
    const came = { summary: describeBuild(summary), folder, size: megabytes(summary.bytes) };
    if (!published) complain(fill(BUILD.summaryNotPublished, came));
    else say(fill(summary.unchanged ? BUILD.publishedAgain : BUILD.published, came));
    if (published) listeners.send?.({ summary });
    const missing = new Set(
      diagnostics.filter(({ severity }) => severity === 'error').map(({ path }) => path),
    );
    if (published && missing.size > 0)
      complain(fill(BUILD.publishedWithout, { files: counted(missing.size, 'file') }));
    return published && missing.size === 0 ? 0 : 1;
  } catch (error) {
    progress.clear();
    const known =
      error instanceof BuildError ? error.diagnostic : explainSystemError(error, folder);
    if (known !== undefined) complain(formatDiagnostic(known, language));
    else {
      complain(BUILD.bug);
      complain(error instanceof Error ? (error.stack ?? error.message) : String(error));
    }
    complain(fill(BUILD.notPublished, { folder }));
    return known === undefined ? 3 : 1;
  }
}

/** What is wrong with the values of options, if anything. */
function whyWrong({ url, threads }: { url?: string; threads?: string }): Text | undefined {
  if (url !== undefined && !isWebAddress(url)) return fill(ARGUMENTS.noAddress, { value: url });
  if (threads === undefined || (Number.isInteger(Number(threads)) && Number(threads) > 0))
    return undefined;
  return fill(ARGUMENTS.noThreads, { value: threads });
}

/** A path as messages name it: from the project's folder where it lies below. */
export function shortest(path: string): string {
  const below = relative(project, path);
  return below === '' || below.startsWith('..') || isAbsolute(below) ? path : below;
}
