/**
 * A build from reports to a published site: read, make, index, publish. Prints nothing and leaves the site of before as
 * it is unless everything went well.
 *
 * Where nothing has changed since the last build, there is nothing to do, and that is found out without loading what a
 * build needs: so the modules for it are imported late.
 */

import { BuildError, explainSystemError } from '../build-error.ts';
import { type Diagnostic, sortDiagnostics, stopsBuild } from '../diagnostics.ts';
import type { Metadata, WithDiagnostics } from '../model.ts';
import { hasProgramsAsData, programFolder } from '../program.ts';
import { checkCache, checkOutput } from '../publish/check-output.ts';
import type { FolderState } from '../publish/folder-state.ts';
import { readMetadata } from '../read/metadata.ts';
import { projectFiles } from '../read/project-files.ts';
import { readReports } from '../read/read-reports.ts';
import type { BuildInput, BuildOptions, BuildResult, BuildSummary } from './build-types.ts';
import { commonKey, otherFiles, programKey, reportKey, siteKey } from './fingerprint.ts';
import { rememberBuild, resultOfLastBuild } from './last-build.ts';
import { type MadeReports, makeReports, startThreads } from './run-slices.ts';
import type { Threads } from './threads.ts';

/**
 * Builds the site and puts it in the place of the one before.
 *
 * @returns what a person should know, and whether the site was published. It is not where there is an
 *   error, or a warning with `strict`.
 * @throws for bugs of this program only
 */
export async function buildSite(options: BuildOptions): Promise<BuildResult> {
  const start = performance.now();
  const { project, cache } = options;
  const found = readReports(options.reports, options.part);
  const metadata = metadataOf(options);
  const own = [...metadata.diagnostics, ...projectFiles(project).diagnostics];
  const diagnostics = [...found.diagnostics, ...own];
  const settingsAreWrong = stopsBuild(own, {});
  const program = await programFolder();
  const ofFiles = programKey(project, program);
  const key = commonKey(ofFiles, metadata.value);
  const input: BuildInput = {
    ...{ project, program, programKey: ofFiles, key },
    ...{ metadata: metadata.value, files: found.value },
  };
  const keys = found.value.map((file) => reportKey(key, file));
  const site = siteKey(keyWith(options, key), keys, diagnostics);
  const isNever = options.below !== undefined || hasProgramsAsData(program);
  const last = isNever ? undefined : lastResult(site, options);
  if (last !== undefined) {
    return { ...last, summary: { ...last.summary, seconds: since(start), unchanged: true } };
  }
  const made = await makeOrCheck(input, diagnostics, settingsAreWrong, options);
  for (const each of made.diagnostics) diagnostics.push(each);
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
  const published = state !== undefined;
  const result = { published, diagnostics: sortDiagnostics(diagnostics), summary };
  const isWhole = target !== undefined && state !== undefined && options.below === undefined;
  if (isWhole && isStill(input, options)) {
    rememberBuild(cache, { key: site, target, state: state.hash, result });
  }
  return result;
}

/** What the owner says of the site, with what the builder of a library adds. */
function metadataOf({ project, url, adapt }: BuildOptions): WithDiagnostics<Metadata> {
  const { value, diagnostics } = readMetadata(project, url);
  return { value: adapt?.(value) ?? value, diagnostics };
}

/** Key of what a whole site depends on beside its reports. */
function keyWith({ project, cache }: BuildOptions, key: string): string {
  return `${key} ${otherFiles(project, cache)}`;
}

/** Whether what goes into every page is as it was when the build began. */
function isStill({ project, program, key }: BuildInput, options: BuildOptions): boolean {
  return commonKey(programKey(project, program), metadataOf(options).value) === key;
}

/** The result of the last build, where it still stands. */
function lastResult(
  key: string,
  { project, reports, output, cache, ...stopsFor }: BuildOptions,
): BuildResult | undefined {
  try {
    const target = checkOutput(output, reports, project);
    const result = resultOfLastBuild(cache, key, target);
    return result && stopsBuild(result.diagnostics, stopsFor) ? undefined : result;
  } catch {
    // Whatever is wrong, the build comes upon it again, and says so.
    return undefined;
  }
}

/**
 * Makes the site. Where something stops that from the start, the reports are checked all the same, so
 * that a person learns of everything at once.
 *
 * @param diagnostics what was found so far; an error of the output, a template … is added
 * @param settingsAreWrong which stops every build, not for a report
 */
async function makeOrCheck(
  input: BuildInput,
  diagnostics: Diagnostic[],
  settingsAreWrong: boolean,
  options: BuildOptions,
): Promise<MadeReports & { target?: string; state?: FolderState }> {
  const keepGoing = options.keepGoing === true && !settingsAreWrong;
  const isStopped =
    stopsBuild(diagnostics, { ...options, keepGoing }) ||
    (input.files.length === 0 && options.below === undefined);
  const target = isStopped ? undefined : targetOf(options, diagnostics);
  // The threads load their modules while this one loads its own.
  const threads = startThreads(input, options);
  if (target === undefined) return checkReports(input, threads, options);
  try {
    const { makeSite } = await import('./make-site.ts');
    return { target, ...(await makeSite(input, threads, target, options)) };
  } catch (error) {
    const diagnostic = explained(error, options);
    diagnostics.push(diagnostic);
    // Whoever checks the reports would come to the same end.
    if (diagnostic.rule === 'memory') return { listed: [], kept: 0, removed: 0, diagnostics: [] };
  } finally {
    await threads.close();
  }
  return checkReports(input, startThreads(input, options), options);
}

/** Where the site is to be; `undefined`, with an error, where it may not be there. */
function targetOf(options: BuildOptions, diagnostics: Diagnostic[]): string | undefined {
  const { project, reports, output, cache } = options;
  try {
    const target = checkOutput(output, reports, project);
    checkCache(cache, target, reports, project);
    return target;
  } catch (error) {
    diagnostics.push(explained(error, options));
    return undefined;
  }
}

/** @throws whatever is not the fault of input or system */
function explained(error: unknown, { output }: BuildOptions): Diagnostic {
  const diagnostic =
    error instanceof BuildError ? error.diagnostic : explainSystemError(error, output);
  if (diagnostic === undefined) throw error;
  return diagnostic;
}

/** Makes all reports without writing a page, to tell what is to be said of them. */
async function checkReports(
  input: BuildInput,
  threads: Threads,
  options: BuildOptions,
): Promise<MadeReports> {
  const files = input.files.map((file) => ({ ...file, key: reportKey(input.key, file) }));
  try {
    return await makeReports(files, threads, options).made;
  } finally {
    await threads.close();
  }
}

function since(start: number): number {
  return (performance.now() - start) / 1000;
}
