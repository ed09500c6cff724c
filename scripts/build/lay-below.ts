/** Sites below another site, which is the home page of all. I/O: reads the sites, copies them. */

import { cpSync, existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { BuildError } from '../build-error.ts';
import { BUILDING } from '../messages/building.ts';
import { fill } from '../messages/text.ts';
import type { Facets } from '../model.ts';
import { markerName } from '../publish/publish.ts';
import { distinct } from '../search/facets.ts';
import { files, format, rowsOf, type StartData, startReceiver } from '../search/protocol.ts';

/** Files that hosts look for at the root only. */
const ofRoot = new Set([markerName, '_headers', 'robots.txt']);

/**
 * Copies sites into a folder.
 *
 * @param sites their folders by their roots there, which end with a slash
 * @throws {BuildError} where something of the home page has the place of one
 */
export function layBelow(folder: string, sites: ReadonlyMap<string, string>): void {
  for (const [url, site] of sites) {
    const target = join(folder, url);
    if (existsSync(target)) {
      throw new BuildError('collision', site, fill(BUILDING.partTaken, { url }));
    }
    cpSync(site, target, {
      recursive: true,
      filter: (path) => join(site, basename(path)) !== path || !ofRoot.has(basename(path)),
    });
  }
}

/**
 * What a built site can be searched by, as its index says.
 *
 * @throws {BuildError} where there is none, or one of another version of this program
 */
export function facetsOfSite(site: string): Facets {
  const path = join(site, 'pagefind', files.start);
  const text = existsSync(path) ? readFileSync(path, 'utf8').trimEnd() : '';
  const json = text.slice(startReceiver.length + 1, -2);
  const start = (text.startsWith(startReceiver) ? JSON.parse(json) : {}) as Partial<StartData>;
  if (start.format !== format || start.facts === undefined) {
    throw new BuildError('no-site', site, BUILDING.noPart);
  }
  const rows = rowsOf(start.facts);
  const names = rows.flatMap(({ parts }) => parts.replace(/\d/g, '').split(/[,;]/));
  return {
    reports: rows.length,
    years: distinct(rows.map(({ year }) => year)).reverse(),
    kinds: distinct(rows.map(({ kind }) => kind)),
    issuers: distinct(rows.map(({ issuer }) => issuer)),
    units: distinct(rows.map(({ unit }) => unit)),
    categories: distinct(rows.flatMap(({ categories }) => categories.split('\n'))),
    parts: [...new Set(names.filter((name) => name !== ''))],
  };
}
