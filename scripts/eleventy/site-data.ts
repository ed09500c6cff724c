/**
 * What templates see. Of classes, no plain objects: these Eleventy would merge for each page, and look into them by a proxy
 * each time.
 */

import type { Facets, ListedReport, PartSite, ReportPage, SectionPage } from '../model.ts';
import {
  type FolderLink,
  type FolderOrder,
  type FolderPage,
  folderOrders,
  folderPages,
  topFolders,
} from '../pages/folders.ts';
import { publicUrls } from '../pages/machine-facts.ts';
import type { PagesOfReport } from '../pages/pages.ts';
import { type PartPages, partPages } from '../pages/part-pages.ts';
import { type Grouping, type GroupPage, groupings, groupPages } from '../pages/report-groups.ts';
import {
  type HomeLists,
  homeLists,
  type YearOrder,
  type YearPage,
  yearOrders,
  yearPages,
} from '../pages/years.ts';
import { facetsOf, joinedFacets } from '../search/facets.ts';

/** Values that are the same on every page. */
export class SharedData {
  constructor(values: object) {
    Object.assign(this, values);
  }
}

/** On every page but those of reports: the whole site. */
export class SiteData {
  /** All reports, sorted by address. */
  readonly reports: readonly ListedReport[];
  readonly reportUrls: string[];
  /** Addresses of the pages of sections and annexes, in the order of the reports. */
  readonly sectionUrls: string[];
  /** Every page of the reports that is worth finding from outside, and the home page. */
  readonly publicUrls: string[];
  readonly facets: Facets;
  readonly home: HomeLists;
  /** The first page of each year. */
  readonly years: YearPage[];
  readonly yearUrls: string[];
  readonly yearOrders: YearOrder[];
  readonly folderUrls: string[];
  readonly folderOrders: FolderOrder[];
  /** The folders at the top. */
  readonly folders: FolderLink[];
  /** The list of the kinds of parts; no address where the library has none to compare. */
  readonly partsUrls: string[];
  /** Lists of parts, by kind and by year. */
  readonly partListUrls: string[];
  /** Lists by kind of document, issuer, unit and category, where there is more than one to choose from. */
  readonly groupings: Grouping[];
  readonly groupUrls: string[];

  constructor(
    reports: readonly ListedReport[],
    lists: SiteLists = listsOf(reports),
    below: readonly PartSite[] = [],
  ) {
    const { years, folders, parts, groups } = lists;
    this.reports = reports;
    this.reportUrls = reports.map(({ url }) => url);
    this.sectionUrls = reports.flatMap(({ sectionUrls }) => sectionUrls);
    this.publicUrls = publicUrls(reports);
    const own = facetsOf(reports);
    this.facets =
      below.length === 0 ? own : joinedFacets([own, ...below.map(({ facets }) => facets)]);
    this.home = homeLists(reports);
    this.years = years.filter(({ number }) => number === 1);
    this.yearUrls = years.map(({ url }) => url);
    this.yearOrders = yearOrders(reports);
    this.folderUrls = folders.map(({ url }) => url);
    this.folderOrders = folderOrders(folders);
    this.folders = topFolders(reports);
    this.partsUrls = parts ? [parts.index.url] : [];
    this.partListUrls = parts?.lists.map(({ url }) => url) ?? [];
    this.groupings = groupings(groups);
    this.groupUrls = groups.map(({ url }) => url);
  }
}

/** The pages that list reports, or parts of them. */
export interface SiteLists {
  years: YearPage[];
  folders: FolderPage[];
  groups: GroupPage[];
  parts: PartPages | undefined;
}

export function listsOf(reports: readonly ListedReport[]): SiteLists {
  return {
    years: yearPages(reports),
    folders: folderPages(reports),
    groups: groupPages(reports),
    parts: partPages(reports),
  };
}

/**
 * On the pages of reports. They are made some reports at a time, and are kept for the next build; so
 * they can show nothing that depends on other reports.
 */
export class SliceData {
  reportUrls: string[] = [];
  sectionUrls: string[] = [];
  ledgerUrls: string[] = [];
  /** There are other reports to compare with. */
  readonly isLibrary: boolean;
  #pages = new Map<string, ReportPage | SectionPage>();

  constructor(isLibrary: boolean) {
    this.isLibrary = isLibrary;
  }

  /** From now on these reports are on the pages. */
  show(pages: readonly PagesOfReport[]): void {
    this.reportUrls = pages.map(({ report }) => report.url);
    this.sectionUrls = pages.flatMap(({ sections }) => sections.map(({ url }) => url));
    this.ledgerUrls = pages.map(({ report }) => report.ledger.url);
    this.#pages = new Map(
      pages.flatMap(({ report, sections }) => [
        ...[report, ...sections].map((page) => [page.url, page] as const),
        [report.ledger.url, report] as const,
      ]),
    );
  }

  pageAt(url: string): ReportPage | SectionPage | undefined {
    return this.#pages.get(url);
  }
}

// An empty list would be wrong without a word.
for (const name of Object.keys(new SiteData([]))) {
  if (name in new SliceData(false)) continue;
  Object.defineProperty(SliceData.prototype, name, {
    get() {
      throw new Error(
        `site.${name} is not known on the pages of reports, which are made each by itself. Use it on other pages.`,
      );
    },
  });
}
