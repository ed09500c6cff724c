/** Files and folders as they lie on the disk, with a message where one cannot be read. */

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { sep } from 'node:path';
import { explainSystemError } from '../build-error.ts';
import type { Diagnostic } from '../diagnostics.ts';
import { READING } from '../messages/reading.ts';
import { fill, type Text } from '../messages/text.ts';
import type { Sidecar } from '../model.ts';
import { parseSidecar } from './sidecar.ts';

export interface FileLocation {
  /** As a person would name it in a message. */
  path: string;
  /** The path as bytes: a name may be no valid UTF-8, as after unpacking a ZIP from an old Windows. */
  bytes: Uint8Array;
}

export interface Entry extends FileLocation {
  name: string;
  isFolder: boolean;
}

const largestSidecar = 1024 * 1024;

/** A folder by the path that a person gave. */
export function locate(path: string): FileLocation {
  return { path: slashes(path).replace(/(.)\/+$/, '$1'), bytes: Buffer.from(path) };
}

/** The folder's entries, sorted by name, whatever order the file system gives. */
export function listFolder(folder: FileLocation, diagnostics: Diagnostic[]): Entry[] {
  try {
    return readdirSync(Buffer.from(folder.bytes), { encoding: 'buffer' })
      .sort(Buffer.compare)
      .map((bytes) => {
        const name = bytes.toString();
        const full = Buffer.concat([Buffer.from(folder.bytes), Buffer.from(sep), bytes]);
        return {
          name,
          path: `${folder.path === '/' ? '' : folder.path}/${name}`,
          bytes: full,
          isFolder: isFolder(full),
        };
      });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const { path } = folder;
    const diagnostic = code === 'ENOENT' ? missingFolder(path) : explainSystemError(error, path);
    if (diagnostic === undefined) throw error;
    diagnostics.push({ ...diagnostic, path });
    return [];
  }
}

/** What cannot be looked at is no folder; whoever reads it learns why. */
function isFolder(path: Buffer): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

function missingFolder(path: string): Diagnostic {
  return { severity: 'error', rule: 'no-folder', path, line: 0, message: READING.noFolder };
}

/** The bytes of a file; an error where it is no file, too large, or cannot be read. */
export function readFile(
  { path, bytes }: FileLocation,
  largest: number,
  diagnostics: Diagnostic[],
): Uint8Array | undefined {
  const file = Buffer.from(bytes);
  const error = (rule: string, message: Text) => {
    diagnostics.push({ severity: 'error', rule, path, line: 0, message });
    return undefined;
  };
  try {
    const stat = statSync(file);
    if (stat.isDirectory()) {
      return error('not-a-file', READING.folderNamedAsReport);
    }
    if (!stat.isFile()) return error('not-a-file', READING.notAFile);
    if (stat.size > largest) {
      const size = Math.ceil(stat.size / 1024 / 1024);
      const limit = largest / 1024 / 1024;
      return error('too-large', fill(READING.tooLarge, { size, limit }));
    }
    return readFileSync(file);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === 'ENOENT') return error('file-system', READING.nothingThere);
    const diagnostic = explainSystemError(cause, path);
    if (diagnostic === undefined) throw cause;
    return error(diagnostic.rule, diagnostic.message);
  }
}

export function readSidecar(location: FileLocation, diagnostics: Diagnostic[]): Sidecar {
  const bytes = readFile(location, largestSidecar, diagnostics);
  if (bytes === undefined) return {};
  const parsed = parseSidecar(location.path, new TextDecoder().decode(bytes));
  diagnostics.push(...parsed.diagnostics);
  return parsed.value;
}

/** As messages name it: on Windows with forward slashes too. */
export function slashes(path: string): string {
  return sep === '\\' ? path.replaceAll('\\', '/') : path;
}
