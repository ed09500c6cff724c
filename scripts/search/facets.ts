/** What a search can be limited to, for the form of the search page. */

import type { ListedReport } from '../model.ts';
import { partPages } from '../pages/part-pages.ts';

export interface Facets {
  /** Number of reports; their list is loaded by the search page when a reader turns to it. */
  reports: number;
  /** Latest first. */
  years: string[];
  kinds: string[];
  issuers: string[];
  units: string[];
  categories: string[];
  /** Kinds of parts by their names, in the order of a report; none where there is nothing to compare. */
  parts: string[];
}

/** Years, kinds and the like that occur among the reports, each once. */
export function facetsOf(reports: readonly ListedReport[]): Facets {
  const facts = reports.map((report) => report.facts);
  return {
    reports: reports.length,
    years: distinct(facts.map(({ year }) => year)).reverse(),
    kinds: distinct(facts.map(({ kind }) => kind)),
    issuers: distinct(facts.map(({ issuer }) => issuer)),
    units: distinct(reports.map(({ unit }) => unit)),
    categories: distinct(reports.flatMap(({ categories = [] }) => categories)),
    parts: partPages(reports)?.index.kinds.map(({ name }) => name) ?? [],
  };
}

/** Each value once, in the order of code units, which is the same on every machine. */
function distinct(values: readonly (string | undefined)[]): string[] {
  return [
    ...new Set(values.flatMap((value) => (value === undefined || value === '' ? [] : [value]))),
  ].sort();
}
