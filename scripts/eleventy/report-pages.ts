/**
 * The Eleventy plugin of this site: its data, its filters, its assets.
 *
 * Reports reach the templates as addresses (`site.reportUrls` …), which pagination walks through, and
 * as filters that look an address up: Eleventy merges data anew for each page, and thousands of
 * reports in it would make that slow.
 */

import type UserConfig from '@11ty/eleventy/UserConfig';
import { formatDiagnostic } from '../diagnostics.ts';
import { loadSite } from '../load-site.ts';
import type { ReportPage, SectionPage, Site } from '../model.ts';
import { publicUrls } from '../pages/machine-facts.ts';
import { latestOf, type YearPage, yearPages } from '../pages/years.ts';
import { type Facets, facetsOf } from '../search/facets.ts';
import { bundleAssets } from './assets.ts';
import * as filters from './filters.ts';
import { writeDownloads } from './write-downloads.ts';

export interface ReportPagesOptions {
  /** Gives the site; called once for each build. Without it the site is read from `content/reports`. */
  load?: () => Site;
  /** Reports whose files lie in the output folder already. */
  written?: ReadonlySet<ReportPage>;
  /**
   * Pages of an earlier build of this process are still in the output folder, so that only reports
   * that are new or changed need be written. A changed template writes all of them.
   */
  keepsPages?: boolean;
}

export function addReportPages(config: UserConfig, options: ReportPagesOptions = {}): void {
  const load = options.load ?? loadDefault;
  let site: Site = { reports: [], sections: [] };
  let pages = new Map<string, ReportPage | SectionPage | YearPage>();
  let written: ReadonlySet<ReportPage> = options.written ?? new Set();

  config.addGlobalData('site', () => {
    site = load();
    pages = new Map([...site.reports, ...site.sections].map((page) => [page.url, page]));
    for (const report of site.reports) pages.set(report.ledger.url, report);
    const years = yearPages(site.reports);
    for (const page of years) pages.set(page.url, page);
    return new SiteData(site, years, written);
  });
  config.on('eleventy.after', async ({ directories }: { directories: { output: string } }) => {
    const unwritten = site.reports.filter((report) => !written.has(report));
    await writeDownloads(unwritten, directories.output);
    if (options.keepsPages) written = new Set(site.reports);
  });
  if (options.keepsPages) {
    config.on('eleventy.beforeWatch', (changed: string[]) => {
      if (!changed.every((path) => /\.(?:txt|json)$/i.test(path))) written = new Set();
    });
  }

  config.addFilter('pageAt', (url: string) => pages.get(url));
  for (const [name, filter] of Object.entries(filters)) config.addFilter(name, filter);

  const assets = { css: '', js: '' };
  config.addGlobalData('assets', () => assets);
  config.on('eleventy.before', async ({ directories }: { directories: { output: string } }) => {
    Object.assign(assets, await bundleAssets(directories.output));
  });
}

function loadDefault(): Site {
  const { value, diagnostics } = loadSite('content/reports');
  for (const diagnostic of diagnostics) console.warn(formatDiagnostic(diagnostic));
  return value;
}

/** A class, not a plain object, so that Eleventy takes it as it is instead of merging it for each page. */
class SiteData {
  readonly reports: ReportPage[];
  readonly facets: Facets;
  readonly reportUrls: string[];
  readonly sectionUrls: string[];
  readonly ledgerUrls: string[];
  /** Every page that is worth finding from outside. */
  readonly publicUrls: string[];
  /** The reports on the home page. */
  readonly latest: ReportPage[];
  /** The first page of each year, where the home page does not show all reports. */
  readonly years: YearPage[];
  readonly yearUrls: string[];

  /** @param written reports whose pages need not be written again */
  constructor(site: Site, years: YearPage[], written: ReadonlySet<ReportPage>) {
    this.reports = site.reports;
    this.facets = facetsOf(site);
    this.latest = latestOf(site.reports);
    this.years = years.filter(({ place }) => place === 1);
    this.yearUrls = years.map(({ url }) => url);
    const reports = site.reports.filter((report) => !written.has(report));
    const sections = site.sections.filter(({ report }) => !written.has(report));
    this.reportUrls = reports.map(({ url }) => url);
    this.sectionUrls = sections.map(({ url }) => url);
    this.ledgerUrls = reports.map(({ ledger }) => ledger.url);
    this.publicUrls = publicUrls(site);
  }
}
