/** The command `npm run build` as a function: arguments, messages and the exit code. What it does is in build-site.ts. */

import { isAbsolute, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { BuildError, explainSystemError } from '../build-error.ts';
import { formatDiagnostic, sortDiagnostics } from '../diagnostics.ts';
import { grouped } from '../grouped.ts';
import { project } from '../project.ts';
import { isWebAddress } from '../read/metadata.ts';
import { buildSite } from './build-site.ts';
import type { BuildSummary } from './build-types.ts';
import { showProgress } from './progress.ts';

const help = `Builds the site from the reports.

  npm run build -- [--reports DIR] [--output DIR] [--url URL] [--cache DIR] [--strict | --keep-going]
                   [--threads N] [--break-lock]

  --reports DIR  folder of the reports, *.txt (content/reports)
  --output DIR   folder to publish to (_site); what was built there before is replaced as a whole
  --url URL      where the site will be, https://example.org/reports/; needed under a sub-path only,
                 for the page that the host sends for missing addresses
  --cache DIR    folder that keeps from build to build what need not be made again of reports
                 (.cache, which keeps the bundled program in any case); deleting it costs time only
  --strict       stop for warnings as for errors
  --keep-going   publish without the reports that have an error; they are named, and the exit code is 1
  --threads N    how many threads work at a time (one for each processor, as far as memory goes)
  --break-lock   take over from a build on another machine that began 10 minutes ago or earlier and is
                 known to be gone; without it, its lock holds for an hour
  --help         show this text

Exit code: 0 the site is published; 1 it is not, and the site of before stands as it was, or with
--keep-going reports are missing from it; 2 wrong arguments; 3 a bug of this program.
`;

/** Where a command writes. */
export interface Terminal {
  stdout: { write(text: string): unknown };
  stderr: { write(text: string): unknown; isTTY?: boolean };
}

/**
 * Runs the command. The project's folder becomes the current one, as Eleventy needs it.
 *
 * @param args paths among them are taken from the current folder
 * @returns the exit code
 */
export async function buildCommand(
  args: readonly string[],
  { stdout, stderr }: Terminal,
): Promise<number> {
  const print = (text: string) => stdout.write(`${text}\n`);
  const complain = (text: string) => stderr.write(`${text}\n`);
  let values: ReturnType<typeof parse>;
  try {
    values = parse(args);
  } catch (error) {
    complain(error instanceof Error ? error.message : String(error));
    complain('See npm run build -- --help');
    return 2;
  }
  if (values.help) {
    print(help.trimEnd());
    return 0;
  }
  if (values.url !== undefined && !isWebAddress(values.url)) {
    complain(`--url ${values.url} is no address. It begins with https:// or http://.`);
    return 2;
  }
  const threads = values.threads === undefined ? undefined : Number(values.threads);
  if (threads !== undefined && !(Number.isInteger(threads) && threads > 0)) {
    complain(`--threads ${values.threads} is no number of threads. It is 1 or more.`);
    return 2;
  }
  const output = resolve(values.output);
  const reports = resolve(values.reports);
  const cache = resolve(values.cache ?? join(project, '.cache'));
  process.chdir(project);

  const progress = showProgress(stderr);
  try {
    const { published, diagnostics, summary } = await buildSite({
      project,
      reports: shortest(reports),
      output: shortest(output),
      strict: values.strict,
      breakLock: values['break-lock'],
      keepGoing: values['keep-going'],
      cache,
      ...(values.url === undefined ? {} : { url: values.url }),
      ...(threads === undefined ? {} : { threads }),
      onProgress: progress.onProgress,
    });
    progress.clear();
    for (const each of sortDiagnostics(diagnostics)) complain(formatDiagnostic(each));
    const where = shortest(output);
    const what = summary.unchanged ? '; nothing has changed' : '';
    if (published) print(`${describe(summary)}, ${megabytes(summary.bytes)} in ${where}${what}`);
    else complain(`${describe(summary)}. Not published; ${where} stands as it was.`);
    const missing = new Set(
      diagnostics.filter(({ severity }) => severity === 'error').map(({ path }) => path),
    );
    if (published && missing.size > 0)
      complain(`Published without ${plural(missing.size, 'file')}, named above as errors.`);
    return published && missing.size === 0 ? 0 : 1;
  } catch (error) {
    progress.clear();
    const known =
      error instanceof BuildError ? error.diagnostic : explainSystemError(error, output);
    if (known !== undefined) {
      complain(formatDiagnostic(known));
      complain(`Not published; ${shortest(output)} stands as it was.`);
      return 1;
    }
    complain('This is a bug of the site builder, not of your reports. Please report it:');
    complain(error instanceof Error ? (error.stack ?? error.message) : String(error));
    complain(`Not published; ${shortest(output)} stands as it was.`);
    return 3;
  }
}

function parse(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    options: {
      reports: { type: 'string', default: 'content/reports' },
      output: { type: 'string', default: '_site' },
      url: { type: 'string' },
      cache: { type: 'string' },
      strict: { type: 'boolean', default: false },
      'keep-going': { type: 'boolean', default: false },
      threads: { type: 'string' },
      'break-lock': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  }).values;
}

/** A path as messages name it: from the project's folder where it lies below. */
function shortest(path: string): string {
  const below = relative(project, path);
  return below === '' || below.startsWith('..') || isAbsolute(below) ? path : below;
}

function describe(summary: BuildSummary): string {
  const { reports, sections, kept, removed, errors, warnings, seconds } = summary;
  return [
    `${plural(reports, 'report')}, ${plural(sections, 'section')}`,
    `${plural(kept, 'character')} kept, ${plural(removed, 'character')} removed`,
    `${errors > 0 ? `${plural(errors, 'error')}, ` : ''}${plural(warnings, 'warning')}`,
    `${seconds.toFixed(1)} s`,
  ].join('; ');
}

function plural(count: number, noun: string): string {
  return `${grouped(count)} ${noun}${count === 1 ? '' : 's'}`;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
