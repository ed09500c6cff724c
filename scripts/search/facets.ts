/** What a search can be limited to, for the form of the search page. */

import type { Facets, ListedReport } from '../model.ts';
import { partPages } from '../pages/part-pages.ts';

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

/** Those of several sites that are searched as one. */
export function joinedFacets(all: readonly Facets[]): Facets {
  const values = (name: Exclude<keyof Facets, 'reports'>) =>
    distinct(all.flatMap((facets) => facets[name]));
  return {
    reports: all.reduce((sum, { reports }) => sum + reports, 0),
    years: values('years').reverse(),
    kinds: values('kinds'),
    issuers: values('issuers'),
    units: values('units'),
    categories: values('categories'),
    parts: [...new Set(all.flatMap(({ parts }) => parts))],
  };
}

/** Each value once, in the order of code units, which is the same on every machine. */
export function distinct(values: readonly (string | undefined)[]): string[] {
  return [
    ...new Set(values.flatMap((value) => (value === undefined || value === '' ? [] : [value]))),
  ].sort();
}
