/** Reads the folder of reports. What lies in it is whatever people put there: nothing is taken on trust. */

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, sep } from 'node:path';
import { explainSystemError } from '../build-error.ts';
import type { Diagnostic } from '../diagnostics.ts';
import type { RawReport, Sidecar, Staged } from '../model.ts';
import { reportId } from './report-id.ts';
import { parseSidecar } from './sidecar.ts';

/** A report as it lies on the disk, with what its owner says of it. */
export interface ReportFile {
  report: RawReport;
  sidecar: Sidecar;
}

/** Where a report and its sidecar lie. */
export interface ReportPlace {
  id: string;
  text: FilePlace;
  sidecar?: FilePlace;
}

interface FilePlace {
  /** As a person would name it in a message. */
  path: string;
  /** The path as bytes: a name may be no valid UTF-8, as after unpacking a ZIP from an old Windows. */
  bytes: Uint8Array;
}

/** The longest report that is read, in bytes: 5 million characters of Chinese, a shelf of books. */
export const largestReport = 16 * 1024 * 1024;
const largestSidecar = 1024 * 1024;

/** Files that systems and tools leave in folders, and that nobody means as a report. */
const leftByTools = /^(?:\..*|~\$.*|thumbs\.db|desktop\.ini|readme(?:\.md)?)$/i;

const isReport = (name: string) => /\.(?:txt|docx|html?|md|markdown)$/i.test(name);
const isSidecar = (name: string) => /\.json$/i.test(name);

/**
 * Reads a folder of reports, sorted by address, each with its sidecar where there is one.
 *
 * @param folder is read itself, not the folders in it
 * @returns every report that could be read; an error for each that could not, and for two reports with
 *   one address; a warning for each file that is no report
 */
export function readReports(folder: string): Staged<ReportFile[]> {
  return scanReports(folder, (file) => file);
}

/**
 * The same, but keeps of each report only what `take` makes of it, so that a large library need not be
 * in memory.
 */
export function scanReports<T>(
  folder: string,
  take: (file: ReportFile, place: ReportPlace) => T,
): Staged<T[]> {
  const diagnostics: Diagnostic[] = [];
  const tell = (severity: 'error' | 'warning', rule: string, path: string, message: string) =>
    diagnostics.push({ severity, rule, path, line: 0, message });
  const entries = listFolder(folder, diagnostics);
  const pathOf = (name: string) => slashes(`${folder}${/[\\/]$/.test(folder) ? '' : '/'}${name}`);

  const reports = new Map<string, { path: string; taken: T }>();
  const stems = new Set<string>();
  const sidecars = new Map(
    entries.filter(({ name }) => isSidecar(name)).map((entry) => [stemOf(entry.name), entry]),
  );
  for (const { name, file } of entries) {
    if (leftByTools.test(name)) continue;
    const path = pathOf(name);
    if (!isReport(name)) {
      if (!isSidecar(name)) tell('warning', 'not-a-report', path, whyNotRead(name, file));
      continue;
    }
    stems.add(stemOf(name));
    const id = reportId(name);
    const other = reports.get(id);
    if (other) {
      const message = `Has the same address as ${other.path} (${id}/). Rename one of the two.`;
      tell('error', 'same-address', path, message);
      continue;
    }
    const beside = sidecars.get(stemOf(name));
    const place: ReportPlace = {
      id,
      text: { path, bytes: file },
      ...(beside ? { sidecar: { path: pathOf(beside.name), bytes: beside.file } } : {}),
    };
    const read = readReportAt(place);
    diagnostics.push(...read.diagnostics);
    if (read.value !== undefined) reports.set(id, { path, taken: take(read.value, place) });
  }
  for (const [stem, { name }] of sidecars) {
    if (stems.has(stem)) continue;
    const message = `There is no report ${stem} that this file could belong to. Rename or delete it.`;
    tell('warning', 'sidecar-without-report', pathOf(name), message);
  }
  if (stems.size === 0 && diagnostics.every(({ severity }) => severity !== 'error')) {
    const message = 'There is no report here (.txt, .docx, .html, .md). Put at least one in.';
    tell('error', 'no-report', slashes(folder), message);
  }
  const value = [...reports].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, { taken }]) => taken);
  return { value, diagnostics };
}

/**
 * Reads one report by its path, with its sidecar.
 *
 * @param largest most bytes that are read
 * @returns `undefined` with an error where it cannot be read
 */
export function readReport(path: string, largest = largestReport): Staged<ReportFile | undefined> {
  const beside = path.replace(/\.[^./\\]*$/, '.json');
  const hasSidecar = beside !== path && existsSync(beside);
  const placeOf = (file: string) => ({ path: slashes(file), bytes: Buffer.from(file) });
  const place = {
    id: reportId(basename(path)),
    text: placeOf(path),
    ...(hasSidecar ? { sidecar: placeOf(beside) } : {}),
  };
  return readReportAt(place, largest);
}

/** Reads the report that lies there; `undefined` with an error where it cannot be read. */
export function readReportAt(
  { id, text, sidecar: beside }: ReportPlace,
  largest = largestReport,
): Staged<ReportFile | undefined> {
  const diagnostics: Diagnostic[] = [];
  const bytes = readFile(Buffer.from(text.bytes), text.path, largest, diagnostics);
  if (bytes === undefined) return { value: undefined, diagnostics };
  const sidecar = beside ? readSidecar(Buffer.from(beside.bytes), beside.path, diagnostics) : {};
  return { value: { report: { id, path: text.path, bytes }, sidecar }, diagnostics };
}

interface Entry {
  name: string;
  /** Its path as bytes: a name may be no valid UTF-8, as after unpacking a ZIP from an old Windows. */
  file: Buffer;
}

/** The folder's entries, sorted by name, whatever order the file system gives. */
function listFolder(folder: string, diagnostics: Diagnostic[]): Entry[] {
  try {
    return readdirSync(folder, { encoding: 'buffer' })
      .sort(Buffer.compare)
      .map((name) => ({
        name: name.toString(),
        file: Buffer.concat([Buffer.from(folder + sep), name]),
      }));
  } catch (error) {
    const path = slashes(folder);
    const { code } = error as NodeJS.ErrnoException;
    const diagnostic = code === 'ENOENT' ? missingFolder(path) : explainSystemError(error, path);
    if (diagnostic === undefined) throw error;
    diagnostics.push({ ...diagnostic, path });
    return [];
  }
}

function missingFolder(path: string): Diagnostic {
  const message = 'There is no such folder. Name the folder of the reports with --reports.';
  return { severity: 'error', rule: 'no-folder', path, line: 0, message };
}

/** Why an entry that has not the name of a report is left out. */
function whyNotRead(name: string, file: Buffer): string {
  if (statSync(file, { throwIfNoEntry: false })?.isDirectory()) {
    return 'Folders in this folder are not read. Move the reports in it up.';
  }
  if (/\.(?:doc|wps|pdf|rtf|odt)$/i.test(name)) {
    return 'This format is not read. Open it and save it as .docx (另存为 .docx).';
  }
  return 'Only .txt, .docx, .html and .md are read. Rename it if it is a report.';
}

/** The bytes of a file; an error where it is no file, too large, or cannot be read. */
function readFile(
  file: Buffer,
  path: string,
  largest: number,
  diagnostics: Diagnostic[],
): Uint8Array | undefined {
  const error = (rule: string, message: string) => {
    diagnostics.push({ severity: 'error', rule, path, line: 0, message });
    return undefined;
  };
  try {
    const stat = statSync(file);
    if (stat.isDirectory()) {
      return error('not-a-file', 'This is a folder with the name of a report. Rename it.');
    }
    if (!stat.isFile()) return error('not-a-file', 'This is no regular file. Remove it.');
    if (stat.size > largest) {
      const size = Math.ceil(stat.size / 1024 / 1024);
      const limit = largest / 1024 / 1024;
      return error('too-large', `Has ${size} MB; ${limit} MB is the most. Split it.`);
    }
    return readFileSync(file);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === 'ENOENT')
      return error('file-system', 'There is nothing here: a wrong name, or a link to nothing.');
    const diagnostic = explainSystemError(cause, path);
    if (diagnostic === undefined) throw cause;
    return error(diagnostic.rule, diagnostic.message);
  }
}

function readSidecar(file: Buffer, path: string, diagnostics: Diagnostic[]): Sidecar {
  const bytes = readFile(file, path, largestSidecar, diagnostics);
  if (bytes === undefined) return {};
  const parsed = parseSidecar(path, new TextDecoder().decode(bytes));
  diagnostics.push(...parsed.diagnostics);
  return parsed.value;
}

function stemOf(name: string): string {
  return name.replace(/\.[^.]*$/, '');
}

/** As messages name it: on Windows with forward slashes too. */
function slashes(path: string): string {
  return sep === '\\' ? path.replaceAll('\\', '/') : path;
}
