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
import { type PagesOfReport, reportPages } from './pages/pages.ts';
import type { OnProgress } from './progress.ts';
import { readReports } from './read-reports.ts';

/**
 * Reads all reports of a folder and makes the site of them.
 *
 * @param folder holds `*.txt`, each with an optional `*.json` beside it
 * @returns the pages of every report that could be read; an error for each that could not
 */
export function loadSite(folder: string, onProgress: OnProgress = () => {}): Staged<Site> {
  const files = readReports(folder);
  const made = files.value.map(({ report, sidecar }, index) => {
    onProgress('read', index + 1, files.value.length);
    return makePages(report, sidecar);
  });
  const pages = made.flatMap(({ value }) => value ?? []);
  return {
    value: {
      reports: pages.map(({ report }) => report),
      sections: pages.flatMap(({ sections }) => sections),
    },
    diagnostics: sortDiagnostics([
      ...files.diagnostics,
      ...made.flatMap(({ diagnostics }) => diagnostics),
    ]),
  };
}

/** The pages of one report; `undefined` where it cannot be read as text. */
export function makePages(report: RawReport, sidecar: Sidecar): Staged<PagesOfReport | undefined> {
  const cleaned = clean(report, sidecar);
  if (cleaned.value === undefined) return { value: undefined, diagnostics: cleaned.diagnostics };
  const outlined = outline(cleaned.value, sidecar);
  const diagnostics = [...cleaned.diagnostics, ...outlined.diagnostics];
  return { value: reportPages(outlined.value, cleaned.value, diagnostics), diagnostics };
}
