/** Makes all reports of a site in threads, slice by slice, and gathers what the site needs to know of them. */

import { availableParallelism, totalmem } from 'node:os';
import { join } from 'node:path';
import type { Diagnostic, StopsFor } from '../diagnostics.ts';
import type { ReportOptions } from '../eleventy/render.ts';
import type { ListedReport } from '../model.ts';
import { SharedSuspects } from '../outline/shared-suspects.ts';
import { standsInLine } from '../outline/suspects.ts';
import type { SliceJob, SliceResult } from './build-slice.ts';
import type { BuildInput, BuildOptions } from './build-types.ts';
import { slicesOf } from './cut-slices.ts';
import { reportKey } from './fingerprint.ts';
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

export interface Slices {
  /** Started already, so that they load their modules while others are at work. */
  threads: Threads;
  /**
   * Makes the reports.
   *
   * @param common key of what goes into the pages of each
   * @param render without it reports are only checked
   * @param add is given each report, in the order of the site
   */
  start(common: string, render?: ReportOptions, add?: (report: ReportFacts) => void): RunningSlices;
  /** Whether the pages of all reports are written. */
  isWritten(): boolean;
  /** Keys of the reports in the cache. */
  keys(): string[];
}

export interface RunningSlices {
  made: Promise<MadeReports>;
  /** Is over when all pages are written. */
  end: Promise<unknown>;
}

export function openSlices(
  { project, program, programKey, files }: BuildInput,
  options: BuildOptions,
): Slices {
  const { onProgress, threads: most = threadsOfMachine() } = options;
  const slices = slicesOf(files, ({ report }) => report.bytes.length, most);
  const threads = openThreads(program, Math.min(most, slices.length));
  const keys: string[] = [];
  let done = 0;

  const start: Slices['start'] = (common, render, add = () => {}) => {
    const ends: Promise<unknown>[] = [];
    const results = slices.map((slice) => {
      const keyed = slice.map((file) => ({ ...file, key: reportKey(common, file) }));
      keys.push(...keyed.map((each) => each.key));
      const job: SliceJob = {
        ...{ files: keyed, render, project, programKey },
        stopsFor: stopsForOf(options),
        cache: reportCache(options),
      };
      return new Promise<SliceResult>((made, failed) => {
        const end = threads.run('slice', job, (event) => {
          if ('made' in event) return made(event.made);
          done += event.written;
          onProgress?.('make', done, files.length);
        });
        end.catch(failed);
        ends.push(end);
      });
    });
    const made = gather(results, add, (line) => isInText(files, line));
    const end = Promise.all(ends);
    // Whoever waits for them learns of it in time.
    for (const each of [made, end, ...results]) each.catch(() => {});
    return { made, end };
  };
  return { threads, start, isWritten: () => done === files.length, keys: () => keys };
}

function stopsForOf({ strict = false, keepGoing = false }: BuildOptions): StopsFor {
  return { strict, keepGoing };
}

/**
 * @param results are taken out, so that what is done with one need not stay in memory
 * @param isInText whether a line of some reports stands inside of a longer one in any
 */
async function gather(
  results: readonly Promise<SliceResult>[],
  add: (report: ReportFacts) => void,
  isInText: (line: string) => boolean,
): Promise<MadeReports> {
  const all: MadeReports = { listed: [], kept: 0, removed: 0, diagnostics: [] };
  const suspects = new SharedSuspects();
  const waiting = [...results];
  for (let result = waiting.shift(); result !== undefined; result = waiting.shift()) {
    const { reports, diagnostics } = await result;
    for (const each of diagnostics) all.diagnostics.push(each);
    for (const report of reports) {
      all.listed.push(report.listed);
      all.kept += report.kept;
      all.removed += report.removed;
      suspects.add(report.suspects);
      add(report);
    }
  }
  all.diagnostics.push(...suspects.offers(isInText));
  return all;
}

/** Looks at files as they were read, so at those in UTF-8 that are not packed. */
function isInText(files: BuildInput['files'], line: string): boolean {
  const bytes = Buffer.from(line);
  return files.some(({ report }) => {
    const file = Buffer.from(report.bytes.buffer, report.bytes.byteOffset, report.bytes.length);
    return file.includes(bytes) && standsInLine(file.toString(), line);
  });
}

/** A thread for each processor, as far as there is memory for what each holds. */
function threadsOfMachine(): number {
  // Nothing where the system sets no limit, or Node cannot tell: on macOS and Windows.
  const limit = process.constrainedMemory() || Number.POSITIVE_INFINITY;
  const memory = Math.min(totalmem(), limit);
  return Math.max(1, Math.min(availableParallelism(), Math.floor(memory / memoryOfThread)));
}

export function reportCache({ cache }: BuildOptions): string {
  return join(cache, 'reports');
}
