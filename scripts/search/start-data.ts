/** What a search needs to know of the whole library before it begins, and what lists of reports show. */

import type { ReportIndex } from './pagefind/index-report.ts';
import type { ShardResult } from './pagefind/index-shard.ts';
import { type Choices, format, type ReportColumns, type StartData } from './protocol.ts';

/** A report as lists know it. */
export type ListedFacts = Pick<ReportIndex, 'id' | 'title' | 'facts'>;

/**
 * @param pagefind its version
 * @param reports in the order of the site
 * @param shards in the order of the site
 */
export function startData(
  pagefind: string,
  reports: readonly ListedFacts[],
  shards: readonly Pick<ShardResult, 'start'>[],
): StartData {
  const facts = reports.map((report) => report.facts);
  return {
    format,
    pagefind,
    shards: shards.map(({ start }) => start),
    facts: {
      ids: reports.map(({ id }) => id),
      years: facts.map(({ year }) => year),
      kinds: choicesOf(facts.map(({ kind }) => kind)),
      issuers: choicesOf(facts.map(({ issuer }) => issuer)),
      dates: facts.map(({ date }) => date),
      numbers: facts.map(({ number }) => number),
      names: facts.map(({ name }) => name),
      parts: facts.map(({ parts }) => parts),
    },
  };
}

export function reportColumns(reports: readonly ListedFacts[]): ReportColumns {
  return {
    titles: reports.map(({ title }) => title),
  };
}

/** The values in the order of code units, which is the same on every machine. */
function choicesOf(column: readonly string[]): Choices {
  const values = [...new Set(column.filter((value) => value !== ''))].sort();
  const indices = new Map(values.map((value, index) => [value, index]));
  return { values, of: column.map((value) => indices.get(value) ?? -1) };
}
