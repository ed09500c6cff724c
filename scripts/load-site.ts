/**
 * From a folder of reports to a site, all stages in order:
 *
 *   read -> decode, clean -> join lines, outline -> pages
 *
 * Reading is the only stage that touches the disk.
 */

import { clean } from './clean/clean.ts';
import { sortDiagnostics } from './diagnostics.ts';
import type { RawReport, Sidecar, Site, Staged } from './model.ts';
import { outline } from './outline/outline.ts';
import { findParts } from './outline/parts.ts';
import { type PagesOfReport, reportPages } from './pages/pages.ts';
import { type ReportFile, readReports } from './read/read-reports.ts';

/**
 * Reads all reports of a folder and makes the site of them.
 *
 * @param folder holds `*.txt`, each with an optional `*.json` beside it
 * @returns the pages of every report that could be read; an error for each that could not
 */
export function loadSite(folder: string): Staged<Site> {
  return siteLoader(folder)();
}

/**
 * A function that reads a folder again and again, and makes only those reports anew whose bytes have
 * changed: the pages of the others are the very same objects as the time before.
 */
export function siteLoader(folder: string): () => Staged<Site> {
  let known = new Map<string, { file: ReportFile; made: MadeReport }>();
  return () => {
    const { value: files, diagnostics } = readReports(folder);
    const all = files.map((file) => {
      const before = known.get(file.report.id);
      const isKnown = before !== undefined && isSame(before.file, file);
      return { file, made: isKnown ? before.made : makePages(file.report, file.sidecar) };
    });
    known = new Map(all.map((each) => [each.file.report.id, each]));
    const pages = all.flatMap(({ made }) => made.value ?? []);
    return {
      value: {
        reports: pages.map(({ report }) => report),
        sections: pages.flatMap(({ sections }) => sections),
      },
      diagnostics: sortDiagnostics([
        ...diagnostics,
        ...all.flatMap(({ made }) => made.diagnostics),
      ]),
    };
  };
}

/** What the stages make of a report: its pages, unless it cannot be read as text. */
type MadeReport = Staged<PagesOfReport | undefined>;

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
  const parts = findParts(outlined.value, sidecar);
  return { value: reportPages(outlined.value, cleaned.value, diagnostics, parts), diagnostics };
}
