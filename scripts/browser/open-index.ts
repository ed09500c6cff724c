/** Opens the index of the site: Pagefind on a web server, the text itself in a page from a folder. */

import type { SearchRecord } from '../search/records.ts';
import type { Engine, Shard } from './engine.ts';
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
 * @param roots absolute addresses of the roots of the sites to search, our own first
 * @throws Error if an index cannot be loaded
 */
export async function openIndex(roots: readonly string[]): Promise<Engine> {
  const shards: Shard[] = [];
  for (const root of roots) {
    const folder = `${root}pagefind/`;
    const count = await countShards(folder);
    for (let place = 0; place < count; place++) {
      shards.push({ root, folder: place === 0 ? folder : `${folder}${place}/` });
    }
  }
  const [own = ''] = roots;
  return location.protocol === 'file:' || shards.length === 0
    ? openText(await loadText(shards, own))
    : openPagefind(shards, own);
}

async function countShards(folder: string): Promise<number> {
  let shards = 0;
  window.gongwenShards = (count) => {
    shards = count;
  };
  await loadScript(`${folder}shards.js`);
  return shards;
}

/** One script after the other, so that the records come in the order of the site. */
async function loadText(shards: readonly Shard[], own: string): Promise<SearchRecord[]> {
  const all: SearchRecord[][] = [];
  for (const { root, folder } of shards) {
    window.gongwenText = (records) => {
      const prefix = root === own ? '' : root;
      all.push(
        prefix === ''
          ? records
          : records.map((record) => ({ ...record, url: prefix + record.url })),
      );
    };
    await loadScript(`${folder}text.js`);
  }
  return all.flat();
}
