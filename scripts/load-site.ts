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
  return makeSite(readReports(folder), onProgress);
}

/**
 * A function that reads a folder again and again, and makes only those reports anew whose bytes have
 * changed: the pages of the others are the very same objects as the time before.
 */
export function siteLoader(folder: string, onProgress: OnProgress = () => {}): () => Staged<Site> {
  let known = new Map<string, MadeReport>();
  return () => {
    const files = readReports(folder);
    const made = files.value.map((file, index): MadeReport => {
      onProgress('read', index + 1, files.value.length);
      const before = known.get(file.report.id);
      if (before && isSame(before.file, file)) return before;
      return { file, ...makePages(file.report, file.sidecar) };
    });
    known = new Map(made.map((each) => [each.file.report.id, each]));
    return siteOf(made, files.diagnostics);
  };
}

/** The site of reports that have been read. */
export function makeSite(
  { value, diagnostics }: Staged<ReportFile[]>,
  onProgress: OnProgress = () => {},
): Staged<Site> {
  const made = value.map(({ report, sidecar }, index) => {
    onProgress('read', index + 1, value.length);
    return makePages(report, sidecar);
  });
  return siteOf(made, diagnostics);
}

/** @param before what was found while reading */
function siteOf(
  made: readonly Staged<PagesOfReport | undefined>[],
  before: readonly Diagnostic[],
): Staged<Site> {
  const pages = made.flatMap(({ value }) => value ?? []);
  return {
    value: {
      reports: pages.map(({ report }) => report),
      sections: pages.flatMap(({ sections }) => sections),
    },
    diagnostics: sortDiagnostics([...before, ...made.flatMap(({ diagnostics }) => diagnostics)]),
  };
}

interface MadeReport extends Staged<PagesOfReport | undefined> {
  file: ReportFile;
}

function isSame(a: ReportFile, b: ReportFile): boolean {
  return (
    a.report.path === b.report.path &&
    Buffer.compare(a.report.bytes, b.report.bytes) === 0 &&
    JSON.stringify(a.sidecar) === JSON.stringify(b.sidecar)
  );
}

/** The pages of one report; `undefined` where it cannot be read as text. */
export function makePages(report: RawReport, sidecar: Sidecar): Staged<PagesOfReport | undefined> {
  const cleaned = clean(report, sidecar);
  if (cleaned.value === undefined) return { value: undefined, diagnostics: cleaned.diagnostics };
  const outlined = outline(cleaned.value, sidecar);
  const diagnostics = [...cleaned.diagnostics, ...outlined.diagnostics];
  return { value: reportPages(outlined.value, cleaned.value, diagnostics), diagnostics };
}
