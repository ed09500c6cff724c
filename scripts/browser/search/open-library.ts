/** Opens the index of a site: Pagefind on a web server, the text itself in a page from a folder. */

import {
  files,
  format,
  type ReportColumns,
  reportsReceiver,
  type StartData,
  startReceiver,
  textReceiver,
} from '../../search/protocol.ts';
import type { SearchRecord } from '../../search/records.ts';
import { loadScript } from '../load-script.ts';
import { fetchData } from './fetch-file.ts';
import { IndexError } from './index-error.ts';
import type { Library } from './library.ts';
import { openPagefind } from './pagefind-library.ts';
import { openText } from './text-library.ts';

/** Milliseconds within which a site beside ours must answer, or is left out. */
const patience = 6000;

/**
 * @param own root of our own site, absolute
 * @param root of the site to open
 * @throws IndexError
 */
export async function openLibrary(own: string, root: string): Promise<Library> {
  const folder = `${root}pagefind/`;
  if (new URL(root).origin !== new URL(own).origin) throw new IndexError('foreign', root);
  const asked = readData(`${folder}${files.start}`, startReceiver);
  const start = (await (root === own ? asked : Promise.race([asked, timeOut(root)]))) as StartData;
  if (start.format !== format) throw new IndexError('version', folder);
  return isFolder()
    ? openText(await loadText(folder, start), start.facts)
    : openPagefind(`${own}pagefind/`, folder, start);
}

/** The rest of what is known of the reports of a site, in the order of its facts. */
export async function loadReports(root: string): Promise<ReportColumns> {
  const address = `${root}pagefind/${files.reports}`;
  return (await readData(address, reportsReceiver)) as ReportColumns;
}

function isFolder(): boolean {
  return location.protocol === 'file:';
}

function timeOut(root: string): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(() => reject(new IndexError('network', root)), patience);
  });
}

async function loadText(folder: string, { shards }: StartData): Promise<SearchRecord[]> {
  const all: SearchRecord[][] = [];
  // One script after the other, so that the records come in the order of the site.
  for (const place of shards.keys()) {
    const address = `${folder}${place === 0 ? '' : `${place}/`}${files.text}`;
    all.push((await readData(address, textReceiver)) as SearchRecord[]);
  }
  return all.flat();
}

/** Scripts that call one function come one after the other, or one would answer for another. */
let last: Promise<unknown> = Promise.resolve();

/**
 * What a data script hands over.
 *
 * @throws IndexError
 */
export function readData(address: string, receiver: string): Promise<unknown> {
  if (!isFolder()) return fetchData(address, receiver);
  const read = last.then(() => runData(address, receiver));
  last = read.catch(() => {});
  return read;
}

async function runData(address: string, receiver: string): Promise<unknown> {
  let value: unknown;
  Object.assign(globalThis, {
    [receiver]: (given: unknown) => {
      value = given;
    },
  });
  await loadScript(address).catch(() => {
    throw new IndexError('gone', address);
  });
  // A script that is cut off calls nobody.
  if (value === undefined) throw new IndexError('damaged', address);
  return value;
}
