/** Lists of reports by what they have in common: kind of document, issuer, unit, category. */

import type { ListedReport } from '../model.ts';
import { folderId } from '../read/report-id.ts';
import { type PageOfList, pagesOf } from './paging.ts';
import { groupUrl } from './urls.ts';
import { newestFirst } from './years.ts';

/** What reports are grouped by, in the order in which readers choose. */
const bases = [
  {
    id: 'kinds',
    filter: 'kind',
    name: '按文种',
    valuesOf: ({ facts }: ListedReport) => [facts.kind],
  },
  {
    id: 'issuers',
    filter: 'issuer',
    name: '按发文机关',
    valuesOf: ({ facts }: ListedReport) => [facts.issuer],
  },
  { id: 'units', filter: 'unit', name: '按单位', valuesOf: ({ unit }: ListedReport) => [unit] },
  {
    id: 'categories',
    filter: 'category',
    name: '按类别',
    valuesOf: ({ categories = [] }: ListedReport): (string | undefined)[] => categories,
  },
] as const;

/** Reports on a page. */
const onPage = 100;

/** A page of the reports of one kind, issuer, unit or category. */
export interface GroupPage extends PageOfList<ListedReport> {
  /** What the reports are grouped by: 按文种. */
  basis: string;
  /** What a search calls that. */
  filter: string;
  /** What they have in common. */
  value: string;
}

/** The groups of one basis, as links. */
export interface Grouping {
  name: string;
  groups: { url: string; value: string; total: number }[];
}

/** All such pages, the largest group of a basis first. A basis that tells nothing apart has none. */
export function groupPages(reports: readonly ListedReport[]): GroupPage[] {
  const newest = newestFirst(reports);
  return bases.flatMap(({ id, filter, name, valuesOf }) => {
    const groups = new Map<string, ListedReport[]>();
    for (const report of newest) {
      for (const value of valuesOf(report)) {
        if (value !== undefined) groups.set(value, [...(groups.get(value) ?? []), report]);
      }
    }
    if (groups.size < 2) return [];
    const segments = segmentsOf([...groups.keys()].sort());
    return [...groups]
      .sort(([a, left], [b, right]) => right.length - left.length || (a < b ? -1 : 1))
      .flatMap(([value, own]) => {
        const segment = segments.get(value) ?? '';
        const pages = pagesOf(own, onPage, (number) => groupUrl(id, segment, number));
        return pages.map((page): GroupPage => ({ ...page, basis: name, filter, value }));
      });
  });
}

/** What addresses call each value: its pinyin, with a number for those that sound alike. */
function segmentsOf(values: readonly string[]): Map<string, string> {
  const taken = new Map<string, number>();
  return new Map(
    values.map((value) => {
      const segment = folderId(value, false);
      const before = taken.get(segment) ?? 0;
      taken.set(segment, before + 1);
      // Two hyphens, since one and a number is a further page.
      return [value, before === 0 ? segment : `${segment}--${before + 1}`];
    }),
  );
}

/** The first page of each group, under what it is grouped by. */
export function groupings(pages: readonly GroupPage[]): Grouping[] {
  const first = pages.filter(({ number }) => number === 1);
  return bases.flatMap(({ name }) => {
    const groups = first.filter(({ basis }) => basis === name);
    return groups.length === 0 ? [] : [{ name, groups }];
  });
}
