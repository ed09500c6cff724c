/** Reaches an index from a page opened from a folder: everything comes as classic scripts. */

import { files, rowsOf, type StartData, textReceiver } from '../../search/protocol.ts';
import type { SearchRecord } from '../../search/records.ts';
import { loadScript } from '../load-script.ts';
import { IndexError } from './index-error.ts';
import type { Access } from './open-library.ts';
import { otherWays } from './other-ways.ts';
import { openText } from './text-library.ts';

export const folderAccess: Access = {
  readData,
  openIndex: async (_, folder, asked) => {
    const start = await asked;
    return openText(await loadText(folder, start), rowsOf(start.facts));
  },
  loadOtherWays: async () => otherWays,
};

async function loadText(folder: string, { shards }: StartData): Promise<SearchRecord[]> {
  const all: SearchRecord[][] = [];
  // One script after the other, so that the records come in the order of the site.
  for (const shard of shards.keys()) {
    const address = `${folder}${shard === 0 ? '' : `${shard}/`}${files.text}`;
    all.push((await readData(address, textReceiver)) as SearchRecord[]);
  }
  return all.flat();
}

/** Scripts that call one function come one after the other, or one would answer for another. */
let last: Promise<unknown> = Promise.resolve();

function readData(address: string, receiver: string): Promise<unknown> {
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
