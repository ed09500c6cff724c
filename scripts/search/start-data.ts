/** What a search needs to know of the whole library before it begins, and what lists of reports show. */

import type { ReportIndex } from './pagefind/index-report.ts';
import type { ShardResult } from './pagefind/index-shard.ts';
import {
  type Column,
  type ColumnsOf,
  format,
  type ListedText,
  type StartData,
} from './protocol.ts';
import { initialsOf } from './title-initials.ts';

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
  const column = (name: keyof ListedFacts['facts']) =>
    columnOf(reports.map(({ facts }) => facts[name]));
  return {
    format,
    pagefind,
    shards: shards.map(({ start }) => start),
    facts: {
      id: columnOf(reports.map(({ id }) => id)),
      year: column('year'),
      kind: column('kind'),
      issuer: column('issuer'),
      unit: column('unit'),
      categories: column('categories'),
      date: column('date'),
      number: column('number'),
      name: column('name'),
      parts: column('parts'),
    },
  };
}

export function listedText(reports: readonly ListedFacts[]): ColumnsOf<ListedText> {
  return {
    title: columnOf(reports.map(({ title }) => title)),
    initials: columnOf(reports.map(({ title }) => initialsOf(title))),
  };
}

/** Values that differ stand in the order of code units, which is the same on every machine. */
function columnOf(column: string[]): Column {
  const values = [...new Set(column)].sort();
  if (2 * values.length > column.length) return column;
  const indices = new Map(values.map((value, index) => [value, index]));
  return { values, of: column.map((value) => indices.get(value) ?? 0) };
}
