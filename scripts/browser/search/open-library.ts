/** Opens the index of a site, by whichever way its files can be had. */

import {
  type ColumnsOf,
  files,
  format,
  type ListedText,
  reportsReceiver,
  rowsOf,
  type StartData,
  startReceiver,
} from '../../search/protocol.ts';
import { IndexError } from './index-error.ts';
import type { Library } from './library.ts';
import type { OtherWays } from './steps.ts';

/** How a search reaches its files: from a host, or as scripts from a folder. */
export interface Access {
  /** What a data script hands over. @throws IndexError */
  readData: (address: string, receiver: string) => Promise<unknown>;
  /**
   * @param script address of the folder that has Pagefind's script: our own site's
   * @param folder address of the index
   * @param asked is on its way, so that other files may be asked for meanwhile
   * @param titles of its reports, in their order
   * @throws IndexError
   */
  openIndex: (
    script: string,
    folder: string,
    asked: Promise<StartData>,
    titles: () => Promise<ListedText[]>,
  ) => Promise<Library>;
  /** @throws IndexError */
  loadOtherWays: () => Promise<OtherWays>;
}

/** Milliseconds within which a site beside ours must answer, or is left out. */
const patience = 6000;

/**
 * @param own root of our own site, absolute
 * @param root of the site to open
 * @throws IndexError
 */
export async function openLibrary(access: Access, own: string, root: string): Promise<Library> {
  const folder = `${root}pagefind/`;
  if (new URL(root).origin !== new URL(own).origin) throw new IndexError('foreign', root);
  const asked = readStart(access, folder);
  const start = root === own ? asked : Promise.race([asked, timeOut(root)]);
  return access.openIndex(`${own}pagefind/`, folder, start, () => loadReports(access, root));
}

async function readStart(access: Access, folder: string): Promise<StartData> {
  const start = (await access.readData(`${folder}${files.start}`, startReceiver)) as StartData;
  if (start.format !== format) throw new IndexError('version', folder);
  return start;
}

/** The rest of what is known of the reports of a site, in the order of its facts. */
export async function loadReports({ readData }: Access, root: string): Promise<ListedText[]> {
  const address = `${root}pagefind/${files.reports}`;
  return rowsOf((await readData(address, reportsReceiver)) as ColumnsOf<ListedText>);
}

function timeOut(root: string): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(() => reject(new IndexError('network', root)), patience);
  });
}
