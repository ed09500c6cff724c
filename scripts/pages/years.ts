/** Lists of reports: those of the home page, and pages by year. */

import type { Link, ListedReport } from '../model.ts';
import { groupBy, type PageOfList, pagesOf } from './paging.ts';
import { yearUrl } from './urls.ts';

/** Reports on the home page. More would make it grow with the library. */
const onHomePage = 24;

/** Reports without a year on the home page, where it does not show all. */
const undatedOnHomePage = 6;

/** Reports on a page of a year. */
const onYearPage = 100;

/** A page of the list of a year's reports. */
export interface YearPage extends PageOfList<ListedReport> {
  /** Four digits; empty for the reports without a year. */
  year: string;
}

/** The reports of the home page: all of a small library, else the latest and some of those without a year. */
export interface HomeLists {
  latest: ListedReport[];
  undated: ListedReport[];
  /** The lists do not show all reports. */
  isExcerpt: boolean;
}

/** What a list of reports of a year is called. */
export function yearTitle(year: string): string {
  return year === '' ? '年份不详' : `${year}年`;
}

/** The latest come first. Where not all have room, those without a year would never be among the latest. */
export function homeLists(reports: readonly ListedReport[]): HomeLists {
  const sorted = newestFirst(reports);
  if (sorted.length <= onHomePage) return { latest: sorted, undated: [], isExcerpt: false };
  const undated = sorted.filter(({ facts }) => facts.year === undefined);
  const dated = sorted.filter(({ facts }) => facts.year !== undefined);
  return {
    latest: dated.slice(0, onHomePage),
    undated: undated.slice(0, undatedOnHomePage),
    isExcerpt: true,
  };
}

/** The pages by year, the latest first. */
export function yearPages(reports: readonly ListedReport[]): YearPage[] {
  return byYear(newestFirst(reports)).flatMap(({ year, reports: list }) => pagesOfYear(year, list));
}

/** Reports by year, both in their order. */
export function byYear(
  reports: readonly ListedReport[],
): { year: string; reports: ListedReport[] }[] {
  const years = groupBy(reports, ({ facts }) => facts.year ?? '');
  return [...years].map(([year, own]) => ({ year, reports: own }));
}

/** A year's reports as links, in their order, with the nearest of the years before and behind at its ends. */
export interface YearOrder {
  year: string;
  links: Link[];
}

/** The order in which a reader goes from one report to the next, year by year. */
export function yearOrders(reports: readonly ListedReport[]): YearOrder[] {
  const years = byYear(newestFirst(reports));
  return years.map(({ year, reports: own }, index) => {
    const before = years[index - 1]?.reports.slice(-1) ?? [];
    const behind = years[index + 1]?.reports.slice(0, 1) ?? [];
    const links = [...before, ...own, ...behind].map(({ url, title }) => ({ url, title }));
    return { year, links };
  });
}

function pagesOfYear(year: string, list: readonly ListedReport[]): YearPage[] {
  const pages = pagesOf(list, onYearPage, (number) => yearUrl(year, number));
  return pages.map((page) => ({ ...page, year }));
}

/** The latest first; reports without a date come last. */
export function newestFirst(reports: readonly ListedReport[]): ListedReport[] {
  const key = ({ facts }: ListedReport) => facts.date ?? facts.year ?? '';
  return [...reports].sort((a, b) => {
    const [left, right] = [key(a), key(b)];
    return left === right ? Number(a.id > b.id) - Number(a.id < b.id) : left < right ? 1 : -1;
  });
}
