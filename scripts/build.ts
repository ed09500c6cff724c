/** The command `npm run build`. What it does is in build-site.ts; here are arguments, messages and the exit code. */

import { dirname, isAbsolute, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type BuildSummary, buildSite } from './build-site.ts';
import { formatDiagnostic, sortDiagnostics } from './diagnostics.ts';
import { showProgress } from './progress.ts';

const help = `Builds the site from the reports.

  npm run build -- [--reports DIR] [--output DIR] [--strict]

  --reports DIR  folder of the reports, *.txt (content/reports)
  --output DIR   folder to publish to (_site); what was built there before is replaced as a whole
  --strict       stop for warnings as for errors
  --help         show this text

Exit code: 0 the site is published; 1 it is not, and the site of before stands as it was;
2 wrong arguments; 3 a bug of this program.
`;

const project = dirname(import.meta.dirname);

process.exitCode = await main(process.argv.slice(2));

async function main(args: string[]): Promise<number> {
  let values: ReturnType<typeof parse>;
  try {
    values = parse(args);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    console.error('See npm run build -- --help');
    return 2;
  }
  if (values.help) {
    console.log(help.trimEnd());
    return 0;
  }
  const output = resolve(values.output);
  const reports = resolve(values.reports);
  process.chdir(project);

  const progress = showProgress(process.stderr);
  try {
    const { published, diagnostics, summary } = await buildSite({
      project,
      reports: shortest(reports),
      output: shortest(output),
      strict: values.strict,
      onProgress: progress.onProgress,
    });
    progress.clear();
    for (const each of sortDiagnostics(diagnostics)) console.error(formatDiagnostic(each));
    const where = shortest(output);
    if (published) console.log(`${describe(summary)}, ${megabytes(summary.bytes)} in ${where}`);
    else console.error(`${describe(summary)}. Not published; ${where} stands as it was.`);
    return published ? 0 : 1;
  } catch (error) {
    progress.clear();
    console.error('This is a bug of the site builder, not of your reports. Please report it:');
    console.error(error instanceof Error ? error.stack : error);
    console.error(`Not published; ${shortest(output)} stands as it was.`);
    return 3;
  }
}

function parse(args: string[]) {
  return parseArgs({
    args,
    options: {
      reports: { type: 'string', default: 'content/reports' },
      output: { type: 'string', default: '_site' },
      strict: { type: 'boolean', default: false },
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
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
