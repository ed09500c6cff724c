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
import { latestOf, type YearPage, yearPages } from '../pages/years.ts';
import { bundleAssets } from './assets.ts';
import * as filters from './filters.ts';

export interface ReportPagesOptions {
  /** The site where it is loaded already; else it is read from `reports`. */
  site?: Site;
  reports?: string;
}

export function addReportPages(config: UserConfig, options: ReportPagesOptions = {}): void {
  let pages = new Map<string, ReportPage | SectionPage | YearPage>();
  const load = (): SiteData => {
    const given = options.site;
    const { value, diagnostics } = given
      ? { value: given, diagnostics: [] }
      : loadSite(options.reports ?? 'content/reports');
    for (const diagnostic of diagnostics) console.warn(formatDiagnostic(diagnostic));
    pages = new Map([...value.reports, ...value.sections].map((page) => [page.url, page]));
    for (const report of value.reports) pages.set(report.ledger.url, report);
    const years = yearPages(value.reports);
    for (const page of years) pages.set(page.url, page);
    return new SiteData(value, years);
  };

  config.addGlobalData('site', load);
  config.addFilter('pageAt', (url: string) => pages.get(url));
  for (const [name, filter] of Object.entries(filters)) config.addFilter(name, filter);

  const assets = { css: '', js: '' };
  config.addGlobalData('assets', () => assets);
  config.on('eleventy.before', async ({ directories }: { directories: { output: string } }) => {
    Object.assign(assets, await bundleAssets(directories.output));
  });
}

/** A class, not a plain object, so that Eleventy takes it as it is instead of merging it for each page. */
class SiteData {
  readonly reports: ReportPage[];
  readonly sections: SectionPage[];
  readonly reportUrls: string[];
  readonly sectionUrls: string[];
  readonly ledgerUrls: string[];
  /** The reports on the home page. */
  readonly latest: ReportPage[];
  /** The first page of each year, where the home page does not show all reports. */
  readonly years: YearPage[];
  readonly yearUrls: string[];

  constructor({ reports, sections }: Site, years: YearPage[]) {
    this.reports = reports;
    this.sections = sections;
    this.reportUrls = reports.map(({ url }) => url);
    this.sectionUrls = sections.map(({ url }) => url);
    this.ledgerUrls = reports.map(({ ledger }) => ledger.url);
    this.latest = latestOf(reports);
    this.years = years.filter(({ place }) => place === 1);
    this.yearUrls = years.map(({ url }) => url);
  }
}
