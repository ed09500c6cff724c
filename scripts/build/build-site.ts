/**
 * A build from reports to a published site: load, render, index, publish. Prints nothing and leaves
 * the site of before as it is unless everything went well.
 *
 * Where nothing has changed since the last build, there is nothing to do, and that is found out
 * without loading what a build needs: so the modules for it are imported late.
 */

import { availableParallelism, totalmem } from 'node:os';
import { BuildError, explainSystemError } from '../build-error.ts';
import { type Diagnostic, formatDiagnostic, sortDiagnostics, stopsBuild } from '../diagnostics.ts';
import { checkOutput } from '../publish/check-output.ts';
import type { FolderState } from '../publish/folder-state.ts';
import { type ReportFile, type ReportPlace, scanReports } from '../read/read-reports.ts';
import { commonKey, programKey, reportKey, siteKey } from './fingerprint.ts';
import { rememberBuild, resultOfLastBuild } from './last-build.ts';
import type { MadeReports, MakeOptions } from './make-site.ts';
import type { OnProgress } from './progress.ts';
import type { SliceKeys } from './slice.ts';
import type { SizedPlace } from './slices.ts';

/** What a thread holds at most of reports of usual length, in bytes, with its own code. */
const memoryOfThread = 400 * 1024 * 1024;

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
  /** How many threads may be at work; as many as the machine has processors and memory for where not said. */
  threads?: number;
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
  const { project, reports, url, strict = false, onProgress = () => {} } = options;
  const keys = sliceKeys(project, url);
  const found = scanReports(reports, (file, place) => placeWithKey(file, place, keys));
  const site =
    keys &&
    siteKey(
      keys.common,
      found.value.map(({ key }) => key),
      found.diagnostics,
    );
  const last = site === undefined ? undefined : lastResult(site, options);
  if (last !== undefined) {
    return { ...last, summary: { ...last.summary, seconds: since(start), unchanged: true } };
  }

  const { cache, threads = threadsOfMachine() } = options;
  const make = { cache, url, keys, strict, threads, onProgress };
  const places = found.value.map(({ place }) => place);
  const diagnostics = [...found.diagnostics];
  const made = await makeOrCheck(places, diagnostics, options, make);
  diagnostics.push(...withoutThose(found.diagnostics, made.diagnostics));
  const { target, state } = made;
  const summary: BuildSummary = {
    reports: made.listed.length,
    sections: made.listed.reduce((sum, { sectionUrls }) => sum + sectionUrls.length, 0),
    kept: made.kept,
    removed: made.removed,
    errors: diagnostics.filter(({ severity }) => severity === 'error').length,
    warnings: diagnostics.filter(({ severity }) => severity === 'warning').length,
    seconds: since(start),
    bytes: state?.bytes ?? 0,
    unchanged: false,
  };
  const result = {
    published: state !== undefined,
    diagnostics: sortDiagnostics(diagnostics),
    summary,
  };
  if (target !== undefined && state !== undefined && keys !== undefined && site !== undefined) {
    const isAsRead = found.value.every(({ key }, index) => key === made.keys[index]);
    if (isAsRead && sliceKeys(project, url)?.program === keys.program) {
      rememberBuild(options.cache, { key: site, target, state: state.hash, result });
    }
  }
  return result;
}

function placeWithKey(file: ReportFile, place: ReportPlace, keys: SliceKeys | undefined) {
  const size = file.report.bytes.length;
  return { place: { ...place, size }, key: keys ? reportKey(keys.common, file) : '' };
}

/** Files are read twice, and may have changed in between: what is new of them, and all that is said of the text. */
function withoutThose(known: readonly Diagnostic[], diagnostics: readonly Diagnostic[]) {
  const said = new Set(known.map(formatDiagnostic));
  return diagnostics.filter((each) => !said.has(formatDiagnostic(each)));
}

/** `undefined` where a file of the program cannot be read; then nothing is taken from a cache. */
function sliceKeys(project: string, url: string | undefined): SliceKeys | undefined {
  try {
    const program = programKey(project);
    return { project, program, common: commonKey(program, { url }) };
  } catch {
    return undefined;
  }
}

/** A thread for each processor, as far as there is memory for what each holds. */
function threadsOfMachine(): number {
  // Nothing where the system sets no limit, or Node cannot tell: on macOS and Windows.
  const limit = process.constrainedMemory() || Number.POSITIVE_INFINITY;
  const memory = Math.min(totalmem(), limit);
  return Math.max(1, Math.min(availableParallelism(), Math.floor(memory / memoryOfThread)));
}

/** The result of the last build, where it still stands. */
function lastResult(
  key: string,
  { project, reports, output, cache, strict = false }: BuildOptions,
): BuildResult | undefined {
  try {
    const target = checkOutput(output, reports, project);
    const result = resultOfLastBuild(cache, key, target);
    return result && stopsBuild(result.diagnostics, strict) ? undefined : result;
  } catch {
    // Whatever is wrong, the build comes upon it again, and says so.
    return undefined;
  }
}

/**
 * Makes the site. Where something stops that from the start, the reports are checked all the same, so
 * that a person learns of everything at once.
 *
 * @param diagnostics what was found so far; an error of the output is added
 */
async function makeOrCheck(
  places: readonly SizedPlace[],
  diagnostics: Diagnostic[],
  { project, reports, output }: BuildOptions,
  options: MakeOptions,
): Promise<MadeReports & { target?: string; state?: FolderState }> {
  const { makeSite, checkReports } = await import('./make-site.ts');
  let { threads } = options;
  if (!stopsBuild(diagnostics, options.strict)) {
    try {
      const target = checkOutput(output, reports, project);
      return { target, ...(await makeSite(places, target, options)) };
    } catch (error) {
      const diagnostic =
        error instanceof BuildError ? error.diagnostic : explainSystemError(error, output);
      if (diagnostic === undefined) throw error;
      diagnostics.push(diagnostic);
      // Another thread would die of the same report.
      if (diagnostic.rule === 'memory') threads = 1;
    }
  }
  return checkReports(places, { ...options, threads });
}

function since(start: number): number {
  return (performance.now() - start) / 1000;
}
