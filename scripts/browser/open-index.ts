/** Opens the index of the site: Pagefind on a web server, the text itself in a page from a folder. */

import type { SearchRecord } from '../search/records.ts';
import type { Engine } from './engine.ts';
import { loadScript } from './load-script.ts';
import { openPagefind } from './pagefind-engine.ts';
import { openText } from './text-engine.ts';

declare global {
  interface Window {
    gongwenShards?: (count: number) => void;
    gongwenText?: (records: SearchRecord[]) => void;
  }
}

/**
 * @param base absolute address of the folder of the index, with a slash at its end
 * @throws Error if the index cannot be loaded
 */
export async function openIndex(base: string): Promise<Engine> {
  let shards = 0;
  window.gongwenShards = (count) => {
    shards = count;
  };
  await loadScript(`${base}shards.js`);
  if (shards === 0) return openText([]);
  return location.protocol === 'file:'
    ? openText(await loadText(base, shards))
    : openPagefind(base, shards);
}

/** One script after the other, so that the records come in the order of the site. */
async function loadText(base: string, shards: number): Promise<SearchRecord[]> {
  const all: SearchRecord[][] = [];
  window.gongwenText = (records) => {
    all.push(records);
  };
  for (let shard = 0; shard < shards; shard++) {
    await loadScript(`${base}${shard === 0 ? '' : `${shard}/`}text.js`);
  }
  return all.flat();
}
