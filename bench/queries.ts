/**
 * Measures what the search makes of queries that stand nowhere as they are. It runs here over the text, which
 * gives the answers of the index, as `search.browser.test.ts` sees to.
 */

import type { Site } from '../scripts/model.ts';
import { recordsOf } from '../scripts/search/records.ts';
import {
  type NaturalQuery,
  naturalQueries,
  otherSpellings,
  titleAndHeading,
} from '../scripts/testing/natural-queries.ts';
import { textSearch, urlsOf } from '../scripts/testing/text-search.ts';

/** Numbers of queries. */
export interface QueryFigures {
  all: number;
  /** That find anything, … */
  found: number;
  /** … and a section that holds what they were made from: first, among the first five, among those shown at first. */
  first: number;
  inFive: number;
  shown: number;
}

/** By kind of query. */
export async function measureQueries(
  site: Site,
  count: number,
  seed: number,
): Promise<Map<string, QueryFigures>> {
  const ask = textSearch(site);
  const records = [...recordsOf(site)].flatMap((report) => report.records);
  const natural = naturalQueries(records, count, seed);
  const figures = new Map<string, QueryFigures>();
  const tell = async ({ text, urls: meant }: NaturalQuery, names: string[]) => {
    const urls = urlsOf(await ask(text));
    const place = urls.findIndex((url) => meant.includes(url));
    for (const name of names) {
      const known = figures.get(name) ?? { all: 0, found: 0, first: 0, inFive: 0, shown: 0 };
      known.all++;
      if (urls.length > 0) known.found++;
      if (place === 0) known.first++;
      if (place >= 0 && place < 5) known.inFive++;
      if (place >= 0) known.shown++;
      figures.set(name, known);
    }
  };
  for (const query of natural) await tell(query, [query.kind, 'natural, all']);
  for (const query of titleAndHeading(records, 120, seed)) await tell(query, [query.kind]);
  for (const query of otherSpellings(records, 50, seed)) await tell(query, [query.kind]);
  return figures;
}

const head = `| queries | number | found | first | in five | shown |
| --- | --- | --- | --- | --- | --- |`;

/** @returns a Markdown table */
export async function benchQueries(site: Site, count = 450): Promise<string> {
  const figures = await measureQueries(site, count, 4242);
  const rows = [...figures].map(
    ([kind, { all, found, first, inFive, shown }]) =>
      `| ${[kind, all, found, first, inFive, shown].join(' | ')} |`,
  );
  return [head, ...rows].join('\n');
}
