/** Reads the folder of reports. What lies in it is whatever people put there: nothing is taken on trust. */

import type { Diagnostic, Severity } from '../diagnostics.ts';
import { READING } from '../messages/reading.ts';
import { fill, type Text } from '../messages/text.ts';
import type { Decisions, Folder, RawReport, Sidecar, WithDiagnostics } from '../model.ts';
import { enterFolder, type FolderAbove, isFolderData } from './folder-data.ts';
import { linkLeadsOut } from './links.ts';
import {
  type Entry,
  type FileLocation,
  listFolder,
  locate,
  readFile,
  readSidecar,
} from './read-file.ts';
import { formerId, reportId } from './report-id.ts';
import { decide } from './sidecar.ts';
import { sniff } from './sniff.ts';

/** A report as it lies on the disk, with what its owner says of it. */
export interface ReportFile {
  report: RawReport;
  sidecar: Decisions;
}

/** The longest report that is read, in bytes: 5 million characters of Chinese, a shelf of books. */
export const largestReport = 16 * 1024 * 1024;

/** Links may lead in a circle. */
export const deepest = 16;

/** Files that systems and tools leave in folders, and that nobody means as a report. */
const leftByTools = /^(?:\..*|~\$.*|thumbs\.db|desktop\.ini|__macosx|readme(?:\.md)?)$/i;
/** The pictures and scripts of a saved page. */
const ofSavedPage = /^(.+)(?:_files|\.files|_文件)$/i;

const isReport = (name: string) => /\.(?:txt|docx|html?|md|markdown)$/i.test(name);
const isSidecar = (name: string) => /\.json$/i.test(name);
/** Some of these are Word documents or pages under an old name. */
const mayBeReport = (name: string) => /\.(?:doc|wps)$/i.test(name);

/**
 * Reads a folder of reports and the folders in it, sorted by address, each report with its sidecar where there is one.
 *
 * @param part name of the folder at the top that alone is read, as if it were all; empty for what lies in none
 * @returns every report that could be read; an error for each that could not, and for two with one address; a warning
 *   for each file that is no report
 */
export function readReports(folder: string, part?: string): WithDiagnostics<ReportFile[]> {
  const top = locate(folder);
  const scan = new Scan(top);
  scan.readPart(part);
  const { diagnostics } = scan;
  if (
    part !== '' &&
    !scan.hasReports &&
    diagnostics.every(({ severity }) => severity !== 'error')
  ) {
    const error = { rule: 'no-report', path: top.path, line: 0, message: READING.noReport };
    diagnostics.push({ severity: 'error', ...error });
  }
  const value = scan.reports.sort((a, b) => (a.report.id < b.report.id ? -1 : 1));
  return { value, diagnostics };
}

/** A folder at the top, with its name on the disk. */
export interface TopFolder extends Folder {
  fileName: string;
}

/** The folders at the top of the folder of reports, in their order. */
export function readTopFolders(folder: string): WithDiagnostics<TopFolder[]> {
  const diagnostics: Diagnostic[] = [];
  const entries = listFolder(locate(folder), diagnostics);
  const value = entries.flatMap((entry): TopFolder[] => {
    const { name, isFolder } = entry;
    const isPage = entries.some((each) => stemOf(each.name) === ofSavedPage.exec(name)?.[1]);
    if (!isFolder || leftByTools.test(name) || isPage) return [];
    const nothing = { folders: [], defaults: {} };
    const inside = enterFolder(name, nothing, listFolder(entry, diagnostics), diagnostics);
    return inside.folders.map((own) => ({ ...own, fileName: name }));
  });
  const orderOf = ({ order = Number.MAX_SAFE_INTEGER }: Folder) => order;
  value.sort((a, b) => orderOf(a) - orderOf(b) || (a.id < b.id ? -1 : 1));
  return { value, diagnostics };
}

class Scan {
  readonly reports: ReportFile[] = [];
  readonly diagnostics: Diagnostic[] = [];
  hasReports = false;
  /** Paths by address, of reports and of folders. */
  private readonly taken = new Map<string, string>();
  private readonly top: FileLocation;

  constructor(top: FileLocation) {
    this.top = top;
  }

  readPart(part?: string): void {
    const nothing = { folders: [], defaults: {} };
    if (part === undefined || part === '') {
      this.read(this.top, '', nothing, part === undefined);
      return;
    }
    const entries = listFolder(this.top, this.diagnostics);
    const above = enterFolder('', nothing, entries, this.diagnostics);
    const folder = entries.find(({ name, isFolder }) => isFolder && name === part);
    if (folder && this.isInside(folder)) this.read(folder, '', above);
  }

  read(folder: FileLocation, name: string, above: FolderAbove, isDeep = true): void {
    const entries = listFolder(folder, this.diagnostics).filter(
      (entry) => !leftByTools.test(entry.name) && this.isInside(entry),
    );
    const inside = enterFolder(name, above, entries, this.diagnostics);
    const own = inside.folders.at(-1);
    if (own && !this.takeAddress(own.id, folder.path)) return;
    const stems = new Set<string>();
    const sidecars = new Map(
      entries
        .filter((entry) => isSidecar(entry.name) && !isFolderData(entry.name))
        .map((entry) => [stemOf(entry.name), entry]),
    );
    for (const entry of entries) {
      if (entry.isFolder) {
        if (isDeep) this.enter(entry, entries, inside);
      } else if (isReport(entry.name) || this.isReportInside(entry)) {
        stems.add(stemOf(entry.name));
        this.add(entry, sidecars.get(stemOf(entry.name)), inside);
      } else if (!isSidecar(entry.name))
        this.tell('warning', 'not-a-report', entry.path, whyNotRead(entry.name));
    }
    for (const [stem, { path }] of sidecars) {
      if (stems.has(stem)) continue;
      const message = fill(READING.sidecarAlone, { stem });
      this.tell('warning', 'sidecar-without-report', path, message);
    }
  }

  private isInside({ bytes, path }: Entry): boolean {
    const error = linkLeadsOut(bytes, path, this.top.bytes);
    if (error !== undefined) this.diagnostics.push(error);
    return error === undefined;
  }

  private enter(entry: Entry, beside: readonly Entry[], above: FolderAbove): void {
    const page = ofSavedPage.exec(entry.name)?.[1];
    if (page !== undefined && beside.some(({ name }) => stemOf(name) === page)) return;
    if (above.folders.length >= deepest) {
      const message = fill(READING.tooDeep, { depth: deepest });
      this.tell('warning', 'not-a-report', entry.path, message);
    } else this.read(entry, entry.name, above);
  }

  private add(
    entry: Entry,
    beside: FileLocation | undefined,
    { folders, defaults }: FolderAbove,
  ): void {
    this.hasReports = true;
    const sidecar = decide(defaults, beside ? readSidecar(beside, this.diagnostics) : {});
    if (sidecar.draft) {
      this.tell('note', 'draft', entry.path, READING.draft);
      return;
    }
    const id = idIn(folders, entry.name, sidecar);
    if (!this.takeAddress(id, entry.path)) return;
    const bytes = readFile(entry, largestReport, this.diagnostics);
    if (bytes === undefined) return;
    const aliases = aliasesOf(id, entry.name, sidecar, folders.length === 0);
    this.reports.push({
      report: {
        ...{ id, path: entry.path, bytes },
        ...(folders.length === 0 ? {} : { folders: [...folders] }),
        ...(aliases.length === 0 ? {} : { aliases }),
      },
      sidecar,
    });
  }

  private isReportInside(entry: Entry): boolean {
    if (!mayBeReport(entry.name)) return false;
    const bytes = readFile(entry, largestReport, []);
    return bytes !== undefined && /^(?:docx|html)$/.test(sniff(bytes, entry.name));
  }

  private takeAddress(id: string, path: string): boolean {
    const other = this.taken.get(id);
    if (other === undefined) {
      this.taken.set(id, path);
      return true;
    }
    this.tell('error', 'same-address', path, fill(READING.sameAddress, { other, address: id }));
    return false;
  }

  private tell(severity: Severity, rule: string, path: string, message: Text): void {
    this.diagnostics.push({ severity, rule, path, line: 0, message });
  }
}

/** The address of a report: of its folder's, and its own name. */
export function idIn(folders: FolderAbove['folders'], name: string, { slug }: Sidecar): string {
  const parent = folders.at(-1);
  return parent ? `${parent.id}/${slug ?? reportId(name, false)}` : (slug ?? reportId(name));
}

/** Addresses that lead on to a report: those that its owner names, and that of version 0.1, which read no folders. */
function aliasesOf(
  id: string,
  name: string,
  { aliases = [] }: Sidecar,
  isAtTop: boolean,
): string[] {
  const former = isAtTop && /\.txt$/i.test(name) ? [formerId(name)] : [];
  return [...new Set([...aliases, ...former])].filter((alias) => alias !== id);
}

/** Why an entry that has not the name of a report is left out. */
function whyNotRead(name: string): Text {
  if (/\.(?:doc|wps|rtf|odt)$/i.test(name)) return READING.oldFormat;
  return /\.pdf$/i.test(name) ? READING.pdfName : READING.otherName;
}

/** A path without its ending. */
export function stemOf(name: string): string {
  return name.replace(/\.[^./\\]*$/, '');
}
