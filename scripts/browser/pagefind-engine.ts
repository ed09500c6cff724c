/**
 * Searches the index on a web server with Pagefind. Membership comes from Pagefind's exact search,
 * which reports the first occurrence; the number of occurrences from its plain search over the same
 * words, which loads nothing more and gives all places of the characters.
 */

import type { SearchRecord } from '../search/records.ts';
import { headingRoom, lineWords } from '../search/tokens.ts';
import type { Engine, Filters, Hit, Shard } from './engine.ts';

interface Result {
  id: string;
  /** Places of the words that were found. */
  words: number[];
  /** `url` is the path of the page on its host. */
  data: () => Promise<{ url: string; record: SearchRecord }>;
}

interface Instance {
  search: (
    term: string,
    options: { filters: Record<string, string> },
  ) => Promise<{ results: Result[] }>;
  filters: () => Promise<Record<string, Record<string, number>>>;
  mergeIndex: (path: string) => Promise<void>;
}

interface Pagefind {
  createInstance: (options: { basePath: string; noWorker: boolean }) => Instance;
}

/** Below this many results, which are loaded anyway, their own text says how many hits they have. */
const fewResults = 10;

/**
 * @param shards at least one; the first brings Pagefind's script along
 * @param own root of our own site
 */
export async function openPagefind(shards: readonly Shard[], own: string): Promise<Engine> {
  const [main = { folder: '' }, ...others] = shards;
  const module: Pagefind = await import(`${main.folder}pagefind.js`);
  const pathOf = (address: string) => new URL(address).pathname;
  const instance = module.createInstance({ basePath: pathOf(main.folder), noWorker: true });
  // The order in which indexes are merged is the order of their results.
  await Promise.all(others.map(({ folder }) => instance.mergeIndex(pathOf(folder))));
  const ownPath = pathOf(own);
  let values: ReturnType<Instance['filters']> | undefined;
  const filterValues = () => {
    values ??= instance.filters();
    return values;
  };

  const restrict = async (filters: Filters): Promise<Record<string, string>> => {
    const chosen: Record<string, string> = {};
    if (filters.year !== '') chosen.year = filters.year;
    if (filters.kind !== '') chosen.kind = filters.kind;
    if (filters.report !== '') {
      const reports = Object.keys((await filterValues()).report ?? {});
      chosen.report = reports.find((value) => idOf(value) === filters.report) ?? '/';
    }
    return chosen;
  };

  return {
    find: async (phrases, filters) => {
      const chosen = { filters: await restrict(filters) };
      const exact = (phrase: string) => instance.search(`"${lineWords(phrase).join(' ')}"`, chosen);
      const found = await Promise.all(phrases.map(exact));
      const hits = intersect(
        found.map(({ results }) => toldApart(results)),
        ownPath,
      );
      if (hits.length > fewResults) await countHits(instance, phrases, chosen, hits);
      return hits;
    },
    reports: async () =>
      Object.keys((await filterValues()).report ?? {})
        .map((value) => ({ id: idOf(value), title: value.slice(0, value.lastIndexOf('/')) }))
        .sort((a, b) => a.title.localeCompare(b.title, 'zh')),
  };
}

interface PlacedHit extends Hit {
  id: string;
}

/** A report that two of the sites have comes from each, with the same id; its text is the same as well. */
function toldApart(results: readonly Result[]): Result[] {
  const seen = new Map<string, number>();
  return results.map((result) => {
    const before = seen.get(result.id) ?? 0;
    seen.set(result.id, before + 1);
    return before === 0 ? result : { ...result, id: `${result.id} ${before}` };
  });
}

function intersect(lists: readonly Result[][], ownPath: string): PlacedHit[] {
  const [first = [], ...rest] = lists;
  const others = rest.map((list) => new Map(list.map((result) => [result.id, result])));
  return first.flatMap((result): PlacedHit[] => {
    const all = [result];
    for (const other of others) {
      const same = other.get(result.id);
      if (same === undefined) return [];
      all.push(same);
    }
    const isInHeading = all.some(({ words }) => (words[0] ?? headingRoom) < headingRoom);
    const load = async () => {
      const { url, record } = await result.data();
      return url === ownPath + record.url ? record : { ...record, url: `${location.origin}${url}` };
    };
    return [{ id: result.id, inHeadings: isInHeading ? 1 : 0, count: 1, load }];
  });
}

/** Counts runs of neighbouring places that are as long as the phrase. */
async function countHits(
  instance: Instance,
  phrases: readonly string[],
  chosen: { filters: Record<string, string> },
  hits: readonly PlacedHit[],
): Promise<void> {
  const byId = new Map(hits.map((hit) => [hit.id, hit]));
  for (const hit of hits) hit.inHeadings = hit.count = 0;
  for (const phrase of phrases) {
    const words = lineWords(phrase);
    const { results } = await instance.search([...new Set(words)].join(' '), chosen);
    for (const { id, words: places } of toldApart(results)) {
      const hit = byId.get(id);
      if (hit === undefined) continue;
      const body = places.findIndex((place) => place >= headingRoom);
      hit.inHeadings += countRuns(places.slice(0, body), words.length);
      hit.count += countRuns(places.slice(body), words.length);
    }
  }
}

/** How often `length` neighbouring places follow each other. */
export function countRuns(places: readonly number[], length: number): number {
  let runs = 0;
  let run = 0;
  let previous = -2;
  for (const place of places) {
    run = place === previous + 1 ? run + 1 : 1;
    previous = place;
    if (run === length) {
      runs++;
      run = 0;
    }
  }
  return runs;
}

function idOf(value: string): string {
  return value.slice(value.lastIndexOf('/') + 1);
}
