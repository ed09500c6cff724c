/** Reads one report by its path, as commands do that are given files. */

import { existsSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Diagnostic } from '../diagnostics.ts';
import type { WithDiagnostics } from '../model.ts';
import { defaultsName } from './folder-data.ts';
import { locate, readFile, readSidecar } from './read-file.ts';
import { deepest, idIn, largestReport, type ReportFile, stemOf } from './read-reports.ts';
import { decide, mergeSidecars } from './sidecar.ts';

/**
 * The report at a path, with its sidecar and what the folders above it say.
 *
 * @param largest most bytes that are read
 * @returns `undefined` with an error where it cannot be read
 */
export function readReport(
  path: string,
  largest = largestReport,
): WithDiagnostics<ReportFile | undefined> {
  const diagnostics: Diagnostic[] = [];
  const location = locate(path);
  const bytes = readFile(location, largest, diagnostics);
  if (bytes === undefined) return { value: undefined, diagnostics };
  const said = (file: string) =>
    file !== path && existsSync(file) ? readSidecar(locate(file), diagnostics) : {};
  const ofFolders = foldersAbove(path).map((folder) => said(join(folder, defaultsName)));
  const sidecar = decide(mergeSidecars(...ofFolders), said(`${stemOf(path)}.json`));
  const report = { id: idIn([], basename(path), sidecar), path: location.path, bytes };
  return { value: { report, sidecar }, diagnostics };
}

/** The folders that a file lies in, outermost first; more than may hold reports are not looked at. */
function foldersAbove(path: string): string[] {
  const folders = [dirname(path)];
  for (
    let above = join(dirname(path), '..');
    folders.length <= deepest;
    above = join(above, '..')
  ) {
    if (resolve(above) === resolve(folders[0] ?? '')) break;
    folders.unshift(above);
  }
  return folders;
}
