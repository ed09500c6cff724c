/**
 * From a folder of reports to a site, all stages in order:
 *
 *   read -> extract the text, clean -> join lines, outline -> pages
 *
 * Reading is the only stage that touches the disk.
 */

import { clean } from './clean/clean.ts';
import { sortDiagnostics } from './diagnostics.ts';
import type { Decisions, RawReport, ReportText, Site, WithDiagnostics } from './model.ts';
import { outline } from './outline/outline.ts';
import { findParts } from './outline/parts.ts';
import { filingOf } from './pages/listed-report.ts';
import { type PagesOfReport, reportPages } from './pages/pages.ts';
import { readText } from './read/formats.ts';
import { type ReportFile, readReports } from './read/read-reports.ts';
import { mergeSidecars } from './read/sidecar.ts';

/**
 * Reads all reports of a folder and makes the site of them.
 *
 * @param folder holds `*.txt`, each with an optional `*.json` beside it
 * @returns the pages of every report that could be read; an error for each that could not
 */
export function loadSite(folder: string): Promise<WithDiagnostics<Site>> {
  return siteLoader(folder)();
}

/**
 * A function that reads a folder again and again, and makes only those reports anew whose bytes have
 * changed: the pages of the others are the very same objects as the time before.
 */
export function siteLoader(folder: string): () => Promise<WithDiagnostics<Site>> {
  let known = new Map<string, { file: ReportFile; made: MadeReport }>();
  return async () => {
    const { value: files, diagnostics } = readReports(folder);
    const all: { file: ReportFile; made: MadeReport }[] = [];
    for (const file of files) {
      const before = known.get(file.report.id);
      const isKnown = before !== undefined && isSame(before.file, file);
      all.push({ file, made: isKnown ? before.made : await makeReport(file.report, file.sidecar) });
    }
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
export type MadeReport = WithDiagnostics<PagesOfReport | undefined>;

function isSame(a: ReportFile, b: ReportFile): boolean {
  return (
    a.report.path === b.report.path &&
    Buffer.compare(a.report.bytes, b.report.bytes) === 0 &&
    JSON.stringify(a.sidecar) === JSON.stringify(b.sidecar)
  );
}

/** The pages of one report, from its file; `undefined` where it cannot be read as text. */
export async function makeReport(report: RawReport, sidecar: Decisions): Promise<MadeReport> {
  const { value: text, diagnostics } = await readText(report, sidecar);
  if (text === undefined) return { value: undefined, diagnostics };
  const made = makePages(text, sidecar);
  return { value: made.value, diagnostics: [...diagnostics, ...made.diagnostics] };
}

/** The pages of one report; `undefined` where nothing is left of it without its noise. */
export function makePages(text: ReportText, sidecar: Decisions): MadeReport {
  const decisions = mergeSidecars(text.defaults ?? {}, sidecar);
  const cleaned = clean(text, decisions);
  if (cleaned.value === undefined) return { value: undefined, diagnostics: cleaned.diagnostics };
  const outlined = outline(cleaned.value, decisions);
  const diagnostics = [...cleaned.diagnostics, ...outlined.diagnostics];
  const parts = findParts(outlined.value, decisions);
  const filing = filingOf(text, decisions);
  const pages = reportPages(outlined.value, cleaned.value, diagnostics, parts, filing);
  return { value: pages, diagnostics };
}
