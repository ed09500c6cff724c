/**
 * A slice of a library: some reports that follow each other, from their bytes to their pages. A build makes slices in
 * as many threads as there are, and holds of each only what the rest of the site needs to know.
 */

import { join } from 'node:path';
import type { PackedFile } from '../cache/packs.ts';
import { writeFiles } from '../cache/write-files.ts';
import { type Diagnostic, type StopsFor, stopsBuild } from '../diagnostics.ts';
import { type ReportOptions, renderReports } from '../eleventy/render.ts';
import { makeReport as makePages } from '../load-site.ts';
import type { CleanReport, WithDiagnostics } from '../model.ts';
import { suspectsOf } from '../outline/suspects.ts';
import { listed } from '../pages/listed-report.ts';
import type { PagesOfReport } from '../pages/pages.ts';
import type { ReportFile } from '../read/read-reports.ts';
import { indexReport, shared } from '../search/pagefind/index-report.ts';
import { recordsOfReport } from '../search/records.ts';
import { programKey } from './fingerprint.ts';
import { keepReport, type ReportFacts, takeReport } from './report-cache.ts';

/** A report, with the key of its pages in the cache. */
export interface KeyedReport extends ReportFile {
  key: string;
}

export interface SliceJob {
  files: readonly KeyedReport[];
  /** Without it reports are only checked. */
  render: ReportOptions | undefined;
  /** Folder that keeps what was made of reports. */
  cache: string;
  /** Folder of the project, and the key of its files that go into every page. */
  project: string;
  programKey: string;
  stopsFor: StopsFor;
}

/** Told in this order: once, what was made of the reports; then of each report whose pages are written. */
export type SliceEvent = { made: SliceResult } | { written: number };

export interface SliceResult {
  /** Those that can be read as text, in their order. */
  reports: ReportFacts[];
  diagnostics: Diagnostic[];
}

/** A report on its way through the slice. */
interface Underway {
  key: string;
  facts: ReportFacts;
  /** Its files as the cache has them, or its pages, which are still to be rendered. */
  made: { files: PackedFile[] } | { pages: PagesOfReport };
}

/**
 * Makes the reports of a slice and writes their pages, unless one of them stops the build.
 *
 * @throws Error if the site cannot be written; a cache never fails a build
 */
export async function makeSlice(
  job: SliceJob,
  tell: (event: SliceEvent) => void,
): Promise<undefined> {
  const { render, stopsFor } = job;
  const diagnostics: Diagnostic[] = [];
  const reports: Underway[] = [];
  for (const file of job.files) {
    const made = await makeReport(file, job.cache);
    diagnostics.push(...made.diagnostics);
    if (made.value !== undefined) reports.push(made.value);
  }
  const facts = reports.map((report) => ({ ...report.facts, index: shared(report.facts.index) }));
  tell({ made: { reports: facts, diagnostics } });
  if (render === undefined || stopsBuild(diagnostics, stopsFor)) {
    tell({ written: job.files.length });
    return;
  }
  await writeReports(reports, render, job, (written) => tell({ written }));
}

async function makeReport(
  file: KeyedReport,
  cache: string,
): Promise<WithDiagnostics<Underway | undefined>> {
  const { key, report, sidecar } = file;
  const kept = takeReport(cache, key);
  if (kept !== undefined) {
    const { facts, files } = kept;
    return { value: { key, facts, made: { files } }, diagnostics: facts.diagnostics };
  }
  const { value: pages, diagnostics } = await makePages(report, sidecar);
  if (pages === undefined) return { value: undefined, diagnostics };
  const facts: ReportFacts = {
    listed: listed(pages.report),
    index: indexReport(recordsOfReport(pages)),
    ...countCharacters(pages.report.ledger.clean),
    diagnostics,
    suspects: {
      ...suspectsOf(pages.report.ledger.clean, pages.report.outline, sidecar),
      depth: report.folders?.length ?? 0,
    },
  };
  return { value: { key, facts, made: { pages } }, diagnostics };
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
  render: ReportOptions,
  { cache, project, programKey: key }: SliceJob,
  written: (reports: number) => void,
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
  const pages = unmade.map((report) => report.pages);
  const files = await renderReports(pages, render, written);
  // A layout may have been edited meanwhile.
  if (programKey(project, render.program) !== key) return;
  for (const { key: own, facts } of unmade) {
    keepReport(cache, own, { facts, files: files.get(facts.listed.id) ?? [] });
  }
}
