/** Lists of reports: the latest for the home page, and pages by year where the library is larger than that. */

import type { Link, ListedReport } from '../model.ts';
import { yearUrl } from './urls.ts';

/** Reports on the home page. More would make it grow with the library. */
const onHomePage = 24;

/** Reports on a page of a year. */
const onYearPage = 100;

/** A page of the list of a year's reports. */
export interface YearPage {
  url: string;
  /** Four digits; empty for the reports without a year. */
  year: string;
  /** Place of this page in the list, from 1. */
  place: number;
  /** Reports of the year, on this page and the others. */
  total: number;
  reports: ListedReport[];
  previous?: Link;
  next?: Link;
}

/** The latest reports, the latest first; reports without a date come last. */
export function latestOf(reports: readonly ListedReport[]): ListedReport[] {
  return newestFirst(reports).slice(0, onHomePage);
}

/** The pages by year, the latest first; none where the home page shows all reports. */
export function yearPages(reports: readonly ListedReport[]): YearPage[] {
  if (reports.length <= onHomePage) return [];
  const years = new Map<string, ListedReport[]>();
  for (const report of newestFirst(reports)) {
    const year = report.facts.year ?? '';
    const list = years.get(year);
    if (list) list.push(report);
    else years.set(year, [report]);
  }
  return [...years].flatMap(([year, list]) => pagesOfYear(year, list));
}

function pagesOfYear(year: string, list: readonly ListedReport[]): YearPage[] {
  const pages = Math.ceil(list.length / onYearPage);
  return Array.from({ length: pages }, (_, index): YearPage => {
    const place = index + 1;
    return {
      url: yearUrl(year, place),
      year,
      place,
      total: list.length,
      reports: list.slice(index * onYearPage, place * onYearPage),
      ...(place > 1 ? { previous: pageLink(year, place - 1) } : {}),
      ...(place < pages ? { next: pageLink(year, place + 1) } : {}),
    };
  });
}

function pageLink(year: string, place: number): Link {
  return { url: yearUrl(year, place), title: `第 ${place} 页` };
}

function newestFirst(reports: readonly ListedReport[]): ListedReport[] {
  const key = ({ facts }: ListedReport) => facts.date ?? facts.year ?? '';
  return [...reports].sort((a, b) => {
    const [left, right] = [key(a), key(b)];
    return left === right ? Number(a.id > b.id) - Number(a.id < b.id) : left < right ? 1 : -1;
  });
}
