/**
 * Keeps what the stages of the pipeline make of each report from build to build. To read it back takes
 * a sixth of the time that it takes to clean a report and find its outline.
 */

import { deserialize, serialize } from 'node:v8';
import { prunePacks, readPack, writePack } from '../cache/packs.ts';
import type { MadeReport } from '../load-site.ts';

const name = 'report';

type Keys = ReadonlyMap<string, string>;

/**
 * @param keys of all that goes into each report, by the report's id
 * @returns what the cache has, by id
 */
export async function takeReports(keys: Keys, cache: string): Promise<Map<string, MadeReport>> {
  const taken = new Map<string, MadeReport>();
  for (const [id, key] of keys) {
    const [file] = (await readPack(cache, key)) ?? [];
    if (file !== undefined) taken.set(id, deserialize(file.content) as MadeReport);
  }
  return taken;
}

/** Keeps reports and lets go of those of earlier builds; what cannot be kept is made again the next time. */
export async function keepReports(
  made: ReadonlyMap<string, MadeReport>,
  keys: Keys,
  taken: ReadonlyMap<string, MadeReport>,
  cache: string,
): Promise<void> {
  try {
    for (const [id, key] of keys) {
      const content = taken.has(id) ? undefined : serialize(made.get(id));
      if (content !== undefined) await writePack(cache, key, [{ path: name, content }]);
    }
    await prunePacks(cache, new Set(keys.values()));
  } catch {
    return;
  }
}
