/**
 * A build from reports to a published site: load, render, index, publish. Prints nothing and leaves
 * the site of before as it is unless everything went well.
 *
 * Where nothing has changed since the last build, there is nothing to do, and that is found out
 * without loading what a build needs: so the modules for it are imported late.
 */

import { join } from 'node:path';
import type { Diagnostic } from '../diagnostics.ts';
import type { Site } from '../model.ts';
import { BuildError, explainSystemError } from './build-error.ts';
import { checkOutput } from './check-output.ts';
import { type BuildKeys, buildKeys, programKey } from './fingerprint.ts';
import type { FolderState } from './folder-state.ts';
import { rememberBuild, resultOfLastBuild } from './last-build.ts';
import type { OnProgress } from './progress.ts';
import { readReports } from './read-reports.ts';

export interface BuildOptions {
  /** Folder of the project; Eleventy resolves its input there, so it must be the current one. */
  project: string;
  reports: string;
  output: string;
  /** Folder that keeps from build to build what need not be made again. */
  cache: string;
  /** Where the site will be: `https://example.org/reports/`. Goes before `metadata.json`. */
  url?: string;
  /** Warnings stop the build as errors do. */
  strict?: boolean;
  onProgress?: OnProgress;
}

export interface BuildResult {
  published: boolean;
  diagnostics: Diagnostic[];
  summary: BuildSummary;
}

export interface BuildSummary {
  reports: number;
  sections: number;
  /** Characters of all reports that were kept and removed; together all that were received. */
  kept: number;
  removed: number;
  errors: number;
  warnings: number;
  seconds: number;
  /** Of the published folder; 0 where nothing was published. */
  bytes: number;
  /** The last build had published the very same, which still stands. */
  unchanged: boolean;
}

/**
 * Builds the site and puts it in the place of the one before.
 *
 * @returns what a person should know, and whether the site was published. It is not where there is an
 *   error, or a warning with `strict`.
 * @throws for bugs of this program only
 */
export async function buildSite(options: BuildOptions): Promise<BuildResult> {
  const start = performance.now();
  const { project, reports, output, url, strict = false, onProgress = () => {} } = options;
  const files = readReports(reports);
  const program = keyOfProgram(project);
  const keys = program === undefined ? undefined : buildKeys(program, { url }, files);
  const last = keys && (await lastResult(keys, options));
  if (last !== undefined) {
    const seconds = (performance.now() - start) / 1000;
    return { ...last, summary: { ...last.summary, seconds, unchanged: true } };
  }

  const [{ makeReports, siteOf }, { keepReports, takeReports }] = await Promise.all([
    import('../load-site.ts'),
    import('./report-cache.ts'),
  ]);
  const reportCache = join(options.cache, 'reports');
  const taken = await takeReports(keys?.reports ?? new Map(), reportCache);
  const made = makeReports(files.value, onProgress, ({ report }) => taken.get(report.id));
  const { value: site, diagnostics } = siteOf(made, files.diagnostics);
  let published: Published | undefined;
  if (!diagnostics.some(({ severity }) => stops(severity, strict))) {
    try {
      published = await publish(site, options, keys);
    } catch (error) {
      const diagnostic =
        error instanceof BuildError ? error.diagnostic : explainSystemError(error, output);
      if (diagnostic === undefined) throw error;
      diagnostics.push(diagnostic);
    }
  }
  const summary: BuildSummary = {
    ...countSite(site),
    errors: diagnostics.filter(({ severity }) => severity === 'error').length,
    warnings: diagnostics.filter(({ severity }) => severity === 'warning').length,
    seconds: (performance.now() - start) / 1000,
    bytes: published?.state.bytes ?? 0,
    unchanged: false,
  };
  const result = { published: published !== undefined, diagnostics, summary };
  if (published !== undefined && keys !== undefined && keyOfProgram(project) === program) {
    const { target, state } = published;
    await keepReports(made, keys.reports, taken, reportCache);
    await rememberBuild(options.cache, { key: keys.site, target, state: state.hash, result });
  }
  return result;
}

function stops(severity: Diagnostic['severity'], strict: boolean): boolean {
  return severity === 'error' || (strict && severity === 'warning');
}

/** `undefined` where a file of the program cannot be read; then nothing is taken from a cache. */
function keyOfProgram(project: string): string | undefined {
  try {
    return programKey(project);
  } catch {
    return undefined;
  }
}

/** The result of the last build, where it still stands. */
async function lastResult(
  keys: BuildKeys,
  { project, reports, output, cache, strict = false }: BuildOptions,
): Promise<BuildResult | undefined> {
  try {
    const target = checkOutput(output, reports, project);
    const result = await resultOfLastBuild(cache, keys.site, target);
    return result?.diagnostics.some(({ severity }) => stops(severity, strict)) ? undefined : result;
  } catch {
    // Whatever is wrong, the build comes upon it again, and says so.
    return undefined;
  }
}

interface Published {
  target: string;
  state: FolderState;
}

async function publish(
  site: Site,
  { project, reports, output, cache, url, onProgress = () => {} }: BuildOptions,
  keys: BuildKeys | undefined,
): Promise<Published> {
  const target = checkOutput(output, reports, project);
  const { replaceSite } = await import('./replace-site.ts');
  const isProgramSame = () => keys !== undefined && keyOfProgram(project) === keys.program;
  const options = { target, cache, url, keys, isProgramSame, onProgress };
  return { target, state: await replaceSite(site, options) };
}

function countSite({ reports, sections }: Site) {
  let kept = 0;
  let removed = 0;
  for (const { ledger } of reports) {
    const { raw, removals } = ledger.clean;
    const gone = removals.reduce((sum, { text }) => sum + countCodePoints(text), 0);
    kept += countCodePoints(raw) - gone;
    removed += gone;
  }
  return { reports: reports.length, sections: sections.length, kept, removed };
}

function countCodePoints(text: string): number {
  let count = 0;
  for (const _ of text) count++;
  return count;
}
