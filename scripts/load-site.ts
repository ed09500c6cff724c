/**
 * From a folder of reports to a site, all stages in order:
 *
 *   read -> decode, clean -> join lines, outline -> pages
 *
 * Reading is the only thing here that touches the disk.
 */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { clean } from './clean/clean.ts';
import { type Diagnostic, sortDiagnostics } from './diagnostics.ts';
import type { RawReport, Sidecar, Site, Staged } from './model.ts';
import { outline } from './outline/outline.ts';
import { type PagesOfReport, reportPages } from './pages/pages.ts';
import { reportId } from './pages/urls.ts';

/** A report as it lies on the disk, with what its owner says of it. */
export interface ReportFile {
  report: RawReport;
  sidecar: Sidecar;
}

/**
 * Reads all reports of a folder and makes the site of them.
 *
 * @param folder holds `*.txt`, each with an optional `*.json` beside it
 * @returns the pages of every report that could be read; an error for each that could not
 */
export function loadSite(folder: string): Staged<Site> {
  const files = readReports(folder);
  const made = files.value.map(({ report, sidecar }) => makePages(report, sidecar));
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

/** Reads a folder of reports, sorted by address. Two reports with one address are an error. */
export function readReports(folder: string): Staged<ReportFile[]> {
  const diagnostics: Diagnostic[] = [];
  const error = (path: string, rule: string, message: string) =>
    diagnostics.push({ severity: 'error', rule, path, line: 0, message });
  const names = listFolder(folder).filter((name) => /\.txt$/i.test(name));
  if (names.length === 0) {
    error(slashes(folder), 'no-report', 'There is no .txt file here. Put at least one report in.');
  }
  const byId = new Map<string, ReportFile>();
  for (const name of names) {
    const path = slashes(join(folder, name));
    const id = reportId(name);
    const other = byId.get(id);
    if (other) {
      const message = `Has the same address as ${other.report.path} (${id}/). Rename one of the two.`;
      error(path, 'same-address', message);
      continue;
    }
    const report: RawReport = { id, path, bytes: readFileSync(join(folder, name)) };
    byId.set(id, { report, sidecar: {} });
  }
  const value = [...byId.values()].sort((a, b) => (a.report.id < b.report.id ? -1 : 1));
  return { value, diagnostics };
}

function listFolder(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).sort() : [];
}

function slashes(path: string): string {
  return path.replaceAll('\\', '/');
}
