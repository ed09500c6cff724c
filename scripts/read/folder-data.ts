/** What a folder says of itself, `_folder.json`, and of the reports in it, `_defaults.json`. */

import type { Diagnostic } from '../diagnostics.ts';
import { FIELDS } from '../messages/fields.ts';
import { fill } from '../messages/text.ts';
import type { Folder, Sidecar } from '../model.ts';
import { type Entry, readFile, readSidecar } from './read-file.ts';
import { addressSegment, folderId } from './report-id.ts';
import { mergeSidecars } from './sidecar.ts';

/** A folder that is read, with what holds for all in it. */
export interface FolderAbove {
  folders: readonly Folder[];
  defaults: Sidecar;
}

export const defaultsName = '_defaults.json';
const folderName = '_folder.json';

export const isFolderData = (name: string) => name === defaultsName || name === folderName;

/** What holds in a folder, from what holds around it and from its own files. @param name empty for the top */
export function enterFolder(
  name: string,
  above: FolderAbove,
  entries: readonly Entry[],
  diagnostics: Diagnostic[],
): FolderAbove {
  const find = (wanted: string) =>
    entries.find((entry) => entry.name === wanted && !entry.isFolder);
  const own = find(defaultsName);
  const defaults = own
    ? mergeSidecars(above.defaults, readSidecar(own, diagnostics))
    : above.defaults;
  if (name === '') return { folders: [], defaults };
  const says = find(folderName);
  const { slug, ...shown } = says ? readFolderData(says, diagnostics) : {};
  const parent = above.folders.at(-1);
  const id = slug ?? folderId(name, parent === undefined);
  const folder: Folder = { name, ...shown, id: parent ? `${parent.id}/${id}` : id };
  return { folders: [...above.folders, folder], defaults };
}

const largest = 64 * 1024;

function readFolderData(
  entry: Entry,
  diagnostics: Diagnostic[],
): { name?: string; slug?: string; order?: number } {
  const bytes = readFile(entry, largest, diagnostics);
  try {
    const { name, slug, order, ...unknown } = JSON.parse(new TextDecoder().decode(bytes)) as Record<
      string,
      unknown
    >;
    const isSound =
      Object.keys(unknown).length === 0 &&
      (name === undefined || (typeof name === 'string' && name.trim() !== '')) &&
      (slug === undefined || (typeof slug === 'string' && addressSegment.test(slug))) &&
      (order === undefined || Number.isSafeInteger(order));
    if (isSound) return { name, slug, order } as ReturnType<typeof readFolderData>;
  } catch {
    // Said below: there is one way to write it.
  }
  const example = '{ "name": "2023年通知", "slug": "2023-tongzhi", "order": 1 }';
  const message = fill(FIELDS.folderData, { example });
  diagnostics.push({ severity: 'error', rule: 'folder-data', path: entry.path, line: 0, message });
  return {};
}
