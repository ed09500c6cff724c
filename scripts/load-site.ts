/**
 * From a folder of reports to a site, all stages in order:
 *
 *   read -> decode, clean -> join lines, outline -> pages
 *
 * Reading is the only stage that touches the disk.
 */

import type { OnProgress } from './build/progress.ts';
import { type ReportFile, readReports } from './build/read-reports.ts';
import { clean } from './clean/clean.ts';
import { type Diagnostic, sortDiagnostics } from './diagnostics.ts';
import type { RawReport, Sidecar, Site, Staged } from './model.ts';
import { outline } from './outline/outline.ts';
import { type PagesOfReport, reportPages } from './pages/pages.ts';

/**
 * Reads all reports of a folder and makes the site of them.
 *
 * @param folder holds `*.txt`, each with an optional `*.json` beside it
 * @returns the pages of every report that could be read; an error for each that could not
 */
export function loadSite(folder: string, onProgress?: OnProgress): Staged<Site> {
  return siteLoader(folder, onProgress)();
}

/**
 * A function that reads a folder again and again, and makes only those reports anew whose bytes have
 * changed: the pages of the others are the very same objects as the time before.
 */
export function siteLoader(folder: string, onProgress: OnProgress = () => {}): () => Staged<Site> {
  let known = new Map<string, { file: ReportFile; made: MadeReport }>();
  return () => {
    const { value: files, diagnostics } = readReports(folder);
    const all = makeReports(files, onProgress, (file) => {
      const before = known.get(file.report.id);
      return before && isSame(before.file, file) ? before.made : undefined;
    });
    known = new Map(
      files.flatMap((file) => {
        const made = all.get(file.report.id);
        return made === undefined ? [] : [[file.report.id, { file, made }]];
      }),
    );
    return siteOf(all, diagnostics);
  };
}

/** What the stages make of a report: its pages, unless it cannot be read as text. */
export type MadeReport = Staged<PagesOfReport | undefined>;

/**
 * Makes the pages of reports that have been read.
 *
 * @param known what is made of a report already, if it is
 * @returns by the report's id, in the order of `files`
 */
export function makeReports(
  files: readonly ReportFile[],
  onProgress: OnProgress = () => {},
  known: (file: ReportFile) => MadeReport | undefined = () => undefined,
): Map<string, MadeReport> {
  return new Map(
    files.map((file, index) => {
      onProgress('read', index + 1, files.length);
      return [file.report.id, known(file) ?? makePages(file.report, file.sidecar)];
    }),
  );
}

/**
 * The site of reports.
 *
 * @param before what was found while reading them
 */
export function siteOf(
  made: ReadonlyMap<string, MadeReport>,
  before: readonly Diagnostic[],
): Staged<Site> {
  const all = [...made.values()];
  const pages = all.flatMap(({ value }) => value ?? []);
  return {
    value: {
      reports: pages.map(({ report }) => report),
      sections: pages.flatMap(({ sections }) => sections),
    },
    diagnostics: sortDiagnostics([...before, ...all.flatMap(({ diagnostics }) => diagnostics)]),
  };
}

function isSame(a: ReportFile, b: ReportFile): boolean {
  return (
    a.report.path === b.report.path &&
    Buffer.compare(a.report.bytes, b.report.bytes) === 0 &&
    JSON.stringify(a.sidecar) === JSON.stringify(b.sidecar)
  );
}

/** The pages of one report; `undefined` where it cannot be read as text. */
export function makePages(report: RawReport, sidecar: Sidecar): MadeReport {
  const cleaned = clean(report, sidecar);
  if (cleaned.value === undefined) return { value: undefined, diagnostics: cleaned.diagnostics };
  const outlined = outline(cleaned.value, sidecar);
  const diagnostics = [...cleaned.diagnostics, ...outlined.diagnostics];
  return { value: reportPages(outlined.value, cleaned.value, diagnostics), diagnostics };
}
