/**
 * The same part across reports: a page that lists the kinds, for each kind the newest parts, and a page
 * for each year. A new report changes the pages of its own year and the first of its kinds only.
 */

import type { ListedReport, PartUnit } from '../model.ts';
import { PART_KINDS } from '../outline/part-kinds.ts';
import { groupBy, type PageOfList, pagesOf } from './paging.ts';
import { partAnchor, partKindUrl, partsUrl, partYearUrl } from './urls.ts';
import { newestFirst } from './years.ts';

/** Parts on a page: as many as stay below 100 KB. */
const onPage = 40;

/** A part with the report that it stands in. */
export interface PartEntry {
  /** Anchor on the page, the same on each: made of the report's id. */
  id: string;
  report: ListedReport;
  part: PartUnit;
  /** Issuer, unit or addressee; of reports of one title that have none of them the id, which tells them apart. */
  from: string;
}

/** A kind of part with what the library has of it. */
export interface PartKindSummary {
  id: string;
  name: string;
  belongs: string;
  url: string;
  total: number;
  /** The page of each year, the latest first. */
  years: { year: string; url: string; total: number }[];
}

/** The page of the kinds, in the order of a report. */
export interface PartIndexPage {
  url: string;
  kinds: PartKindSummary[];
}

/** Parts of one kind: the newest of all, or those of a year. */
export interface PartListPage extends PageOfList<PartEntry> {
  kind: PartKindSummary;
  /** Four digits, empty for parts without a year; absent on the page of the newest. */
  year?: string;
}

export interface PartPages {
  index: PartIndexPage;
  lists: PartListPage[];
}

/**
 * The pages of parts; `undefined` where there is nothing to compare: fewer than two reports, or none
 * that has parts.
 */
export function partPages(reports: readonly ListedReport[]): PartPages | undefined {
  if (reports.length < 2) return undefined;
  const newest = newestFirst(reports);
  const entries = newest.flatMap(entriesOf);
  if (entries.length === 0) return undefined;
  const made = PART_KINDS.flatMap(({ id, name, belongs }) => {
    const own = entries.filter(({ part }) => part.kinds.includes(id));
    return own.length === 0 ? [] : [pagesOfKind({ id, name, belongs }, own)];
  });
  return {
    index: { url: partsUrl, kinds: made.map(({ kind }) => kind) },
    lists: made.flatMap(({ lists }) => lists),
  };
}

type Entry = Omit<PartEntry, 'from'>;

function entriesOf(report: ListedReport): Entry[] {
  return report.parts.map((part, index) => ({
    id: partAnchor(report.id, index + 1),
    report,
    part,
  }));
}

/** @param entries that are read together */
function withOrigins(entries: readonly Entry[]): PartEntry[] {
  const ids = new Map<string, Set<string>>();
  for (const { report } of entries) {
    ids.set(report.title, (ids.get(report.title) ?? new Set()).add(report.id));
  }
  return entries.map((entry) => {
    const { id, title, unit, facts } = entry.report;
    const twin = (ids.get(title)?.size ?? 0) > 1 ? id : '';
    return { ...entry, from: facts.issuer ?? unit ?? facts.addressee ?? twin };
  });
}

function pagesOfKind(
  { id, name, belongs }: Pick<PartKindSummary, 'id' | 'name' | 'belongs'>,
  entries: readonly Entry[],
): { kind: PartKindSummary; lists: PartListPage[] } {
  const byYear = groupBy(entries, ({ report }) => report.facts.year ?? '');
  const kind: PartKindSummary = {
    id,
    name,
    belongs,
    url: partKindUrl(id),
    total: entries.length,
    years: [...byYear].map(([year, own]) => ({
      year,
      url: partYearUrl(id, year),
      total: own.length,
    })),
  };
  const newest: PartListPage = {
    url: kind.url,
    kind,
    number: 1,
    total: entries.length,
    entries: withOrigins(entries.slice(0, onPage)),
  };
  const years = [...byYear].flatMap(([year, own]) => {
    const pages = pagesOf(withOrigins(own), onPage, (number) => partYearUrl(id, year, number));
    return pages.map((page) => ({ ...page, kind, year }));
  });
  return { kind, lists: [newest, ...years] };
}
