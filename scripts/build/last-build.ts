/**
 * Remembers in the cache what the last build published and how it left the folder, so that a build of
 * the same again has nothing to do.
 */

import { readPack, tryToKeep } from '../cache/packs.ts';
import { folderState } from '../publish/folder-state.ts';
import { isSettled, markerName } from '../publish/publish.ts';
import type { BuildResult } from './build-types.ts';

const name = 'last-build';

interface LastBuild {
  /** Of all that went into it. */
  key: string;
  target: string;
  /** How it left the target: see {@link folderState}. */
  state: string;
  result: BuildResult;
}

/**
 * What a build would come to, where it would change nothing.
 *
 * @param key of all that goes into the build
 * @param target where it would publish, without symbolic links
 * @returns `undefined` where a build is needed, or where that cannot be told
 */
export function resultOfLastBuild(
  cache: string,
  key: string,
  target: string,
): BuildResult | undefined {
  const [file] = readPack(cache, name) ?? [];
  if (file === undefined) return undefined;
  const last = JSON.parse(Buffer.from(file.content).toString()) as LastBuild;
  if (last.key !== key || last.target !== target || !isSettled(target)) return undefined;
  return folderState(target, markerName).hash === last.state ? last.result : undefined;
}

/** Remembers a build that published. Where that is not possible, the next build has more to do. */
export function rememberBuild(cache: string, build: LastBuild): void {
  const content = Buffer.from(JSON.stringify(build));
  tryToKeep(cache, name, [{ path: `${name}.json`, content }]);
}
