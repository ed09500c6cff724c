/** Makes all reports of a site in threads, slice by slice, and gathers what the site needs to know of them. */

import { availableParallelism, totalmem } from 'node:os';
import { join } from 'node:path';
import { type Diagnostic, stopsBuild } from '../diagnostics.ts';
import type { ListedReport } from '../model.ts';
import { SharedSuspects } from '../outline/shared-suspects.ts';
import { standsInLine } from '../outline/stands-in-line.ts';
import type { ReportFile } from '../read/read-reports.ts';
import type { KeyedReport, SliceResult, UnrenderedReport } from './build-slice.ts';
import type { BuildInput, BuildOptions } from './build-types.ts';
import { slicesOf } from './cut-slices.ts';
import type { ReportFacts } from './report-cache.ts';
import { openThreads, type Threads } from './threads.ts';

/** What a thread holds at most of reports of usual length, in bytes, with its own code. */
const memoryOfThread = 400 * 1024 * 1024;

/** All reports of a site, of each what the site needs to know. */
export interface MadeReports {
  listed: ListedReport[];
  kept: number;
  removed: number;
  diagnostics: Diagnostic[];
}

/** What becomes of the reports of a site. */
export interface SiteOfReports {
  folder: string;
  /** Is given each report, in the order of the site. */
  add(report: ReportFacts): void;
  /** Renders pages of reports and writes them, unless a report has stopped the build. */
  render(reports: readonly UnrenderedReport[]): Promise<void>;
}

/** Threads for the reports of a build, started already, so that they load their modules while others are at work. */
export function startThreads({ program, files }: BuildInput, { threads }: BuildOptions): Threads {
  return openThreads(program, Math.min(threads ?? threadsOfMachine(), cut(files).length));
}

/** Reports on their way; errors come with both promises. */
export interface RunningReports {
  made: Promise<MadeReports>;
  /** Is over when all pages are written. */
  end: Promise<unknown>;
}

/**
 * Makes the reports, and renders them meanwhile, slice by slice. What waits for its pages is held in memory, so the
 * threads are a few slices ahead.
 *
 * @param site without it reports are only checked
 */
export function makeReports(
  files: readonly KeyedReport[],
  threads: Threads,
  options: BuildOptions,
  site?: SiteOfReports,
): RunningReports {
  const all: MadeReports = { listed: [], kept: 0, removed: 0, diagnostics: [] };
  const made: Promise<SliceResult>[] = [];
  const rendered: Promise<void>[] = [];
  const ahead = 2 * threads.count + 1;
  let done = 0;
  const render = async (count: number, result: Promise<SliceResult>, before?: Promise<void>) => {
    const { unrendered, diagnostics } = await result;
    await before;
    const isStopped = stopsBuild([...all.diagnostics, ...diagnostics], options);
    if (unrendered.length > 0 && !isStopped) await site?.render(unrendered);
    done += count;
    options.onProgress?.('make', done, files.length);
  };
  for (const slice of cut(files)) {
    const job = { files: slice, folder: site?.folder, cache: reportCache(options) };
    const room = rendered.at(-ahead) ?? Promise.resolve();
    const result = room.then(() => threads.run('slice', job));
    made.push(result.then((each) => ({ ...each, unrendered: [] })));
    rendered.push(render(slice.length, result, rendered.at(-1)));
    // Whoever waits for all learns of errors.
    for (const each of [made.at(-1), rendered.at(-1)]) each?.catch(() => {});
  }
  const running = { made: gather(files, made, all, site), end: Promise.all(rendered) };
  for (const each of Object.values(running)) each.catch(() => {});
  return running;
}

/**
 * @param results are taken out, so that what is done with one need not stay in memory
 * @param all what there is so far
 */
async function gather(
  files: readonly KeyedReport[],
  results: Promise<SliceResult>[],
  all: MadeReports,
  site?: SiteOfReports,
): Promise<MadeReports> {
  const suspects = new SharedSuspects();
  for (let result = results.shift(); result !== undefined; result = results.shift()) {
    const { reports, diagnostics } = await result;
    for (const each of diagnostics) all.diagnostics.push(each);
    for (const report of reports) {
      all.listed.push(report.listed);
      all.kept += report.kept;
      all.removed += report.removed;
      suspects.add(report.suspects);
      site?.add(report);
    }
  }
  all.diagnostics.push(...suspects.offers((line) => isInText(files, line)));
  return all;
}

function cut<T extends ReportFile>(files: readonly T[]): T[][] {
  return slicesOf(files, ({ report }) => report.bytes.length);
}

/** Looks at files as they were read, so at those in UTF-8 that are not packed. */
function isInText(files: BuildInput['files'], line: string): boolean {
  const bytes = Buffer.from(line);
  return files.some(({ report }) => {
    const file = Buffer.from(report.bytes.buffer, report.bytes.byteOffset, report.bytes.length);
    return file.includes(bytes) && standsInLine(file.toString(), line);
  });
}

/** Threads beyond so many wait: two or three make what one renders. */
const mostThreads = 3;

/** A thread for each processor but the one that renders, as far as there is memory for what each holds. */
function threadsOfMachine(): number {
  // Nothing where the system sets no limit, or Node cannot tell: on macOS and Windows.
  const limit = process.constrainedMemory() || Number.POSITIVE_INFINITY;
  const memory = Math.min(totalmem(), limit);
  const fitting = Math.floor(memory / memoryOfThread);
  return Math.max(1, Math.min(availableParallelism() - 1, fitting, mostThreads));
}

export function reportCache({ cache }: BuildOptions): string {
  return join(cache, 'reports');
}
