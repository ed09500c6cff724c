/** What a search asks of an index, whichever way it is reached; and the indexes of several sites as one. */

import { fold } from '../../chinese/search-fold.ts';
import { type ReportFacts, reportOf, type Zone } from '../../search/protocol.ts';
import type { SearchRecord } from '../../search/records.ts';
import { writtenDate } from './written-date.ts';

/** By the id of a record. */
export type ByRecord<T> = [id: string, value: T][];

export interface Library {
  /** Of its reports, in the order of the site. */
  facts: ReportFacts[];
  /** Number of records. */
  records: number;
  /**
   * The records that hold a phrase, in the order of the site, with the zone of the first position, which is the one
   * that counts most.
   *
   * @param phrase folded, without white space
   */
  find: (phrase: string) => Promise<ByRecord<Zone>>;
  /** How often records hold a phrase of two characters and more in their text; its pairs are counted, not the phrase. */
  count: (phrase: string) => Promise<ByRecord<number>>;
  /** @throws IndexError */
  load: (id: string) => Promise<SearchRecord>;
}

/** A report among those of all sites. */
export interface KnownReport extends ReportFacts {
  /** Its index among all reports. */
  index: number;
  /** Its facts as readers write them, folded. */
  lines: string[];
}

/** Names a record of one of several sites: the site's index, then the record's id there. */
export function siteOf(id: string): number {
  return Number(id.slice(0, id.indexOf('/')));
}

/** The record's or the report's id in its own site. */
export function localId(id: string): string {
  return id.slice(id.indexOf('/') + 1);
}

export interface Libraries extends Omit<Library, 'facts'> {
  /** By the id of the report with its site before it: `0/report`. */
  facts: ReadonlyMap<string, KnownReport>;
}

/**
 * Libraries as one. Ids have the index of their library before them, so that reports of one name stay apart.
 * Our own, at 0, must answer; another that fails is left out from then on.
 *
 * @param libraries with their indices
 * @param lost told of a library that failed
 */
export function joined(
  libraries: ReadonlyMap<number, Library>,
  lost: (site: number, error: unknown) => void = () => {},
): Libraries {
  const all = [...libraries];
  const gone = new Set<number>();
  /** What each library says, one after the other. */
  const ask = async <T>(question: (library: Library) => Promise<ByRecord<T>>) => {
    const answers = all.map(async ([site, library]) => {
      if (gone.has(site)) return [];
      const rows = await question(library).catch((error: unknown): ByRecord<T> => {
        if (site === 0) throw error;
        gone.add(site);
        lost(site, error);
        return [];
      });
      return rows.map(([id, value]): [string, T] => [`${site}/${id}`, value]);
    });
    return (await Promise.all(answers)).flat();
  };
  return {
    facts: factsOf(all),
    records: all.reduce((sum, [, { records }]) => sum + records, 0),
    find: (phrase) => ask((library) => library.find(phrase)),
    count: (phrase) => ask((library) => library.count(phrase)),
    load: (id) => (libraries.get(siteOf(id)) as Library).load(localId(id)),
  };
}

function factsOf(libraries: readonly [number, Library][]): Map<string, KnownReport> {
  const all = libraries.flatMap(([site, { facts }]) =>
    facts.map((each) => [`${site}/${each.id}`, each] as const),
  );
  return new Map(
    all.map(([key, each], index) => [key, { ...each, index, lines: factLines(each) }]),
  );
}

function factLines(facts: ReportFacts): string[] {
  const { kind, issuer, number, name } = facts;
  return [writtenDate(facts), kind, issuer, number, name].map(fold);
}

/** The facts of the report that a record belongs to. */
export function factsOfRecord(libraries: Libraries, id: string): KnownReport {
  return libraries.facts.get(reportOf(id)) as KnownReport;
}
