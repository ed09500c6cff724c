/**
 * A slice of a library: some reports that follow each other, from their bytes to what their pages show. A build makes
 * slices in threads, and renders them where it renders all pages: Eleventy is loaded once.
 */

import { join } from 'node:path';
import type { PackedFile } from '../cache/packs.ts';
import { writeFiles } from '../cache/write-files.ts';
import type { Diagnostic } from '../diagnostics.ts';
import { makeReport } from '../load-site.ts';
import type { CleanReport } from '../model.ts';
import { suspectsOf } from '../outline/suspects.ts';
import { downloadFiles } from '../pages/downloads.ts';
import { listed } from '../pages/listed-report.ts';
import type { PagesOfReport } from '../pages/pages.ts';
import type { ReportFile } from '../read/read-reports.ts';
import { indexReport, shared } from '../search/pagefind/index-report.ts';
import { recordsOfReport } from '../search/records.ts';
import { packedFacts, type ReportFacts, takeReport } from './report-cache.ts';

/** A report, with the key of its pages in the cache. */
export interface KeyedReport extends ReportFile {
  key: string;
}

export interface SliceJob {
  files: readonly KeyedReport[];
  /** Folder of the site. Without it reports are only checked. */
  folder: string | undefined;
  /** Folder that keeps what was made of reports. */
  cache: string;
}

export interface SliceResult {
  /** Of those that can be read as text, in their order. */
  reports: ReportFacts[];
  /** Those of them whose files are not in the folder of the site yet. */
  unrendered: UnrenderedReport[];
  diagnostics: Diagnostic[];
}

/** A report whose pages are still to be rendered. */
export interface UnrenderedReport {
  key: string;
  pages: PagesOfReport;
  /** For the cache. */
  facts: PackedFile;
  /** Paths in the report's folder. */
  downloads: PackedFile[];
}

/**
 * Makes the reports of a slice, and writes the files of those that the cache has.
 *
 * @throws Error if the site cannot be written; a cache never fails a build
 */
export async function makeSlice({ files, folder, cache }: SliceJob): Promise<SliceResult> {
  const result: SliceResult = { reports: [], unrendered: [], diagnostics: [] };
  for (const file of files) {
    const kept = takeReport(cache, file.key);
    if (kept !== undefined) {
      add(kept.facts);
      if (folder !== undefined) writeFiles(join(folder, kept.facts.listed.id), kept.files);
      continue;
    }
    const { value: pages, diagnostics } = await makeReport(file.report, file.sidecar);
    if (pages === undefined) {
      result.diagnostics.push(...diagnostics);
      continue;
    }
    const facts = factsOf(file, pages, diagnostics);
    add(facts);
    if (folder === undefined) continue;
    const downloads = downloadFiles(pages.report).map(({ url, content }) => ({
      path: url.slice(pages.report.id.length + 1),
      content: typeof content === 'string' ? Buffer.from(content) : content,
    }));
    result.unrendered.push({ key: file.key, pages, facts: packedFacts(facts), downloads });
  }
  return result;

  function add(facts: ReportFacts): void {
    result.diagnostics.push(...facts.diagnostics);
    result.reports.push({ ...facts, index: shared(facts.index) });
  }
}

function factsOf(
  { report, sidecar }: KeyedReport,
  pages: PagesOfReport,
  diagnostics: Diagnostic[],
): ReportFacts {
  return {
    listed: listed(pages.report),
    index: indexReport(recordsOfReport(pages)),
    ...countCharacters(pages.report.ledger.clean),
    diagnostics,
    suspects: {
      ...suspectsOf(pages.report.ledger.clean, pages.report.outline, sidecar),
      depth: report.folders?.length ?? 0,
    },
  };
}

/** Characters of the text as received that were kept, and that were removed. */
function countCharacters({ raw, removals }: CleanReport): { kept: number; removed: number } {
  const removed = removals.reduce((sum, { text }) => sum + countCodePoints(text), 0);
  return { kept: countCodePoints(raw) - removed, removed };
}

function countCodePoints(text: string): number {
  return text.length - (text.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0);
}
