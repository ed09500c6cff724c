/**
 * A slice of a library: some reports that follow each other, from their files to their pages. A build
 * makes one slice after the other, in as many threads as there are, and holds of each only what the
 * rest of the site needs to know; so what a build holds in memory hardly grows with the library.
 */

import { join } from 'node:path';
import type { PackedFile } from '../cache/packs.ts';
import { writeFiles } from '../cache/write-files.ts';
import { type Diagnostic, stopsBuild } from '../diagnostics.ts';
import { makeReport as makeReportPages } from '../load-site.ts';
import type { CleanReport, Staged } from '../model.ts';
import { listed } from '../pages/listed-report.ts';
import type { PagesOfReport } from '../pages/pages.ts';
import { type ReportPlace, readReportAt } from '../read/read-reports.ts';
import { indexReport, shared } from '../search/pagefind/index-report.ts';
import { recordsOfReport } from '../search/records.ts';
import type { SliceEvents } from '../threads/tasks.ts';
import { programKey, reportKey } from './fingerprint.ts';
import type { RenderOptions } from './render.ts';
import { keepReport, type ReportFacts, takeReport } from './report-cache.ts';

export interface SliceJob {
  places: ReportPlace[];
  /** Without it reports are only checked. */
  render: RenderOptions | undefined;
  /** Folder that keeps what was made of reports. */
  cache: string;
  /** What the keys of the cache are made of; without it, nothing is taken or kept. */
  keys: SliceKeys | undefined;
  /** Warnings stop the build as errors do. */
  strict: boolean;
}

export interface SliceKeys {
  /** Folder of the project. */
  project: string;
  /** Key of the program, and of all that goes into every page. */
  program: string;
  common: string;
}

export interface SliceResult {
  /** Those that can be read as text, in their order. */
  reports: (ReportFacts & { key: string | undefined })[];
  /** About all reports and their files as they are now, also about those that cannot be read. */
  diagnostics: Diagnostic[];
}

/** A report on its way through the slice. */
interface Underway {
  key: string | undefined;
  facts: ReportFacts;
  /** Its files as the cache has them, or its pages, which are still to be rendered. */
  made: { files: PackedFile[] } | { pages: PagesOfReport };
}

/**
 * Makes the reports of a slice and writes their pages, unless one of them stops the build.
 *
 * @throws Error if the site cannot be written; a cache never fails a build
 */
export async function makeSlice(job: SliceJob, events: SliceEvents): Promise<void> {
  const { render, strict } = job;
  const diagnostics: Diagnostic[] = [];
  const reports: Underway[] = [];
  for (const place of job.places) {
    const made = await makeReport(place, job);
    diagnostics.push(...made.diagnostics);
    if (made.value !== undefined) reports.push(made.value);
  }
  const made = reports.map(({ key, facts }) => ({ ...facts, index: shared(facts.index), key }));
  events.made({ reports: made, diagnostics });
  if (render !== undefined && !stopsBuild(diagnostics, strict)) {
    await writeReports(reports, render, job, events);
  } else {
    events.written(job.places.length);
  }
}

async function makeReport(
  place: ReportPlace,
  { cache, keys }: SliceJob,
): Promise<Staged<Underway | undefined>> {
  const { value: file, diagnostics: ofFiles } = readReportAt(place);
  if (file === undefined) return { value: undefined, diagnostics: ofFiles };
  const key = keys && reportKey(keys.common, file);
  const kept = key === undefined ? undefined : takeReport(cache, key);
  if (kept !== undefined) {
    const { facts, files } = kept;
    const diagnostics = [...ofFiles, ...facts.diagnostics];
    return { value: { key, facts, made: { files } }, diagnostics };
  }
  const made = await makeReportPages(file.report, file.sidecar);
  const diagnostics = [...ofFiles, ...made.diagnostics];
  if (made.value === undefined) return { value: undefined, diagnostics };
  const facts: ReportFacts = {
    listed: listed(made.value.report),
    index: indexReport(recordsOfReport(made.value)),
    ...countCharacters(made.value.report.ledger.clean),
    diagnostics: made.diagnostics,
  };
  return { value: { key, facts, made: { pages: made.value } }, diagnostics };
}

/** Characters of the text as received that were kept, and that were removed. */
function countCharacters({ raw, removals }: CleanReport): { kept: number; removed: number } {
  const removed = removals.reduce((sum, { text }) => sum + countCodePoints(text), 0);
  return { kept: countCodePoints(raw) - removed, removed };
}

function countCodePoints(text: string): number {
  return text.length - (text.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0);
}

async function writeReports(
  reports: readonly Underway[],
  render: RenderOptions,
  { cache, keys }: SliceJob,
  { written }: SliceEvents,
): Promise<void> {
  const unmade: (Underway & { pages: PagesOfReport })[] = [];
  for (const report of reports) {
    if ('pages' in report.made) {
      unmade.push({ ...report, pages: report.made.pages });
    } else {
      writeFiles(join(render.folder, report.facts.listed.id), report.made.files);
      written(1);
    }
  }
  if (unmade.length === 0) return;
  // Late, so that checking reports does not load Eleventy.
  const { renderReports } = await import('./render.ts');
  const files = await renderReports(
    unmade.map(({ pages }) => pages),
    render,
    written,
  );
  if (keys === undefined || programKey(keys.project) !== keys.program) return;
  for (const { key, facts } of unmade) {
    if (key === undefined) continue;
    keepReport(cache, key, { facts, files: files.get(facts.listed.id) ?? [] });
  }
}
