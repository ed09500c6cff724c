/** The files of the owner's that go into every page. I/O: lists folders. */

import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../diagnostics.ts';
import { BUILDING } from '../messages/building.ts';
import type { WithDiagnostics } from '../model.ts';
import { linkLeadsOut } from './links.ts';

/** What Eleventy reads by itself, and copies. */
export const projectFolders = ['content', 'layouts', 'public'];

/** They are read on a way of their own. */
const reports = 'content/reports';

/**
 * All files of these folders but reports, as paths from the project's folder with forward slashes, in the same order on
 * every machine; an error for each entry that must not be published or cannot be read.
 */
export function projectFiles(project: string): WithDiagnostics<string[]> {
  const value: string[] = [];
  const diagnostics: Diagnostic[] = [];
  const walk = (folder: string, top: string) => {
    const entries = readdirSync(join(project, folder), { withFileTypes: true });
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = `${folder}/${entry.name}`;
      if (path === reports) continue;
      if (entry.isDirectory()) walk(path, top);
      else if (entry.isFile()) value.push(path);
      else {
        const wrong = whyNotRead(project, path, top);
        if (wrong === undefined) value.push(path);
        else if (!isLeftByEditor(entry.name)) diagnostics.push(wrong);
      }
    }
  };
  for (const folder of projectFolders) walk(folder, folder);
  return { value, diagnostics };
}

/** Emacs marks a file that is being edited by a link to nothing beside it. */
const isLeftByEditor = (name: string) => name.startsWith('.#');

/** What is wrong with a link, a device, a pipe …; nothing, with a link to a file of the same folder. */
function whyNotRead(project: string, path: string, top: string): Diagnostic | undefined {
  const full = join(project, path);
  const out = linkLeadsOut(Buffer.from(full), path, Buffer.from(join(project, top)));
  if (out !== undefined) return out;
  const kind = kindOf(full);
  if (kind === 'file') return undefined;
  return { severity: 'error', rule: 'not-a-file', path, line: 0, message: advice[kind] };
}

const advice = {
  folder: BUILDING.linkToFolder,
  nothing: BUILDING.linkToNothing,
  other: BUILDING.noRegularFile,
};

function kindOf(path: string): 'file' | keyof typeof advice {
  try {
    const stat = statSync(path);
    if (stat.isFile()) return 'file';
    return stat.isDirectory() ? 'folder' : 'other';
  } catch {
    return 'nothing';
  }
}
