/** Files of a site that two would write. */

import { BuildError } from '../build-error.ts';
import { BUILDING } from '../messages/building.ts';
import { fill } from '../messages/text.ts';

/** A file below the site's root, with forward slashes. */
export interface Claim {
  path: string;
  /** Whose it is: a file of the owner's, as messages name it. */
  by: string;
}

/**
 * Stops a build where a path is claimed twice, as a file or as its folder: without it, one of the two would be missing
 * from the site, and nobody would know. Upper and lower case are the same, since they are on some hosts.
 *
 * @throws {BuildError} which names both
 */
export function refuseCollisions(claims: readonly Claim[]): void {
  // What lies below a path follows it in this order, so that neighbours are all there is to compare.
  const sorted = claims
    .map(({ path, by }) => ({ path, by, key: `${path.toLowerCase().replaceAll('/', '\0')}\0` }))
    .sort((a, b) => order(a.key, b.key) || order(a.by, b.by));
  for (const [index, claim] of sorted.entries()) {
    const before = sorted[index - 1];
    if (before === undefined || !claim.key.startsWith(before.key)) continue;
    const message = fill(BUILDING.sameAddress, { other: before.by, path: before.path });
    throw new BuildError('same-address', claim.by, message);
  }
}

/** By code units, which is the same on every machine. */
function order(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** What pages claim, by Eleventy's map from templates to the addresses of what they make. */
export function claimsOfPages(urls: Readonly<Record<string, (string | false)[]>>): Claim[] {
  return Object.entries(urls).flatMap(([template, made]) =>
    made
      .filter((url) => url !== false)
      .map((url) => ({
        path: url.replace(/^\//, '').replace(/(^|\/)$/, '$1index.html'),
        by: template.replace(/^\.\//, ''),
      })),
  );
}

/** What file managers leave in folders. */
const leftBySystems = /\/(?:\.DS_Store|Thumbs\.db|desktop\.ini)$/;

/** What files of `public/` claim; style sheets are bundled, and not copied. @param files from the project's folder */
export function claimsOfPublic(files: readonly string[]): Claim[] {
  return files
    .filter((path) => path.startsWith('public/') && !path.startsWith('public/css/'))
    .filter((path) => !leftBySystems.test(path))
    .map((path) => ({ path: path.slice('public/'.length), by: path }));
}
