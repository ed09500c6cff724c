/**
 * The Eleventy plugin of this site: its data, its filters, its assets.
 *
 * Reports reach the templates as addresses (`site.reportUrls` …), which pagination walks through, and
 * as filters that look an address up: Eleventy merges data anew for each page, and thousands of
 * reports in it would make that slow.
 */

import { readdirSync } from 'node:fs';
import type UserConfig from '@11ty/eleventy/UserConfig';
import { formatDiagnostic } from '../diagnostics.ts';
import { loadSite } from '../load-site.ts';
import type { ReportPage, SectionPage, Site } from '../model.ts';
import type { ListedReport } from '../pages/listed-report.ts';
import { publicUrls } from '../pages/machine-facts.ts';
import {
  type HomeLists,
  homeLists,
  type YearOrder,
  type YearPage,
  yearOrders,
  yearPages,
} from '../pages/years.ts';
import { type Facets, facetsOf } from '../search/facets.ts';
import type { Assets } from './assets.ts';
import * as filters from './filters.ts';
import { addNunjucks } from './nunjucks-engine.ts';
import { writeDownloads } from './write-downloads.ts';

export interface ReportPagesOptions {
  /** Gives the site; called once for each build. Without it the site is read from `content/reports`. */
  load?: () => Site | Promise<Site>;
  /**
   * Pages of an earlier build of this process are still in the output folder, so that only reports
   * that are new or changed need be written. A changed template writes all of them.
   */
  keepsPages?: boolean;
  /** Where a site is built in parts: which one this is. Without it, the whole. */
  part?: SitePart;
}

/**
 * A part of a site: the pages of the reports that `load` gives, or all others, which list `reports`.
 * What all pages load is in the output folder already; what is to be downloaded is written by whoever
 * builds the part.
 */
export type SitePart =
  | { kind: 'reports'; assets: Assets }
  | { kind: 'lists'; assets: Assets; reports: readonly ListedReport[] };

/** The templates of the pages of reports; the others in the folder are of lists. */
const reportTemplates = new Set(['ledger.njk', 'report.njk', 'section.njk']);
const templates = 'content';

export function addReportPages(config: UserConfig, options: ReportPagesOptions = {}): void {
  const { load = loadDefault, part, keepsPages = false } = options;
  let site: Site = { reports: [], sections: [] };
  let pages = new Map<string, ReportPage | SectionPage | YearPage>();
  let written: ReadonlySet<ReportPage> = new Set();

  if (part !== undefined) leaveOut(config, part);
  config.addGlobalData('site', async () => {
    site = await load();
    pages = new Map([...site.reports, ...site.sections].map((page) => [page.url, page]));
    for (const report of site.reports) pages.set(report.ledger.url, report);
    const listed = part?.kind === 'lists' ? part.reports : site.reports;
    const years = yearPages(listed);
    for (const page of years) pages.set(page.url, page);
    return new SiteData(site, listed, years, written);
  });
  if (keepsPages) {
    config.on('eleventy.beforeWatch', (changed: string[]) => {
      if (!changed.every((path) => /\.(?:txt|json)$/i.test(path))) written = new Set();
    });
  }

  // Of a template that walks through addresses; the others name theirs. A function, not a template
  // in each of them: Eleventy takes as long to render an address as half a page.
  config.addGlobalData(
    'permalink',
    () =>
      ({ address }: { address?: string }) =>
        address,
  );
  addNunjucks(config, { ...filters, pageAt: (url: string) => pages.get(url) });

  const assets: Assets = part?.assets ?? { css: '', js: '' };
  config.addGlobalData('assets', () => assets);
  if (part !== undefined) return;
  config.on('eleventy.after', async ({ directories }: { directories: { output: string } }) => {
    const reports = site.reports.filter((report) => !written.has(report));
    await writeDownloads(reports, directories.output);
    if (keepsPages) written = new Set(site.reports);
  });
  config.on('eleventy.before', async ({ directories }: { directories: { output: string } }) => {
    const { bundleAssets } = await import('./bundle-assets.ts');
    Object.assign(assets, await bundleAssets(directories.output));
  });
}

/** Leaves out the templates of the other part. */
function leaveOut(config: UserConfig, { kind }: SitePart): void {
  for (const name of readdirSync(templates)) {
    const isOfReports = reportTemplates.has(name);
    if (name.endsWith('.njk') && isOfReports !== (kind === 'reports')) {
      config.ignores.add(`${templates}/${name}`);
    }
  }
}

async function loadDefault(): Promise<Site> {
  const { value, diagnostics } = await loadSite('content/reports');
  for (const diagnostic of diagnostics) console.warn(formatDiagnostic(diagnostic));
  return value;
}

/** A class, not a plain object, so that Eleventy takes it as it is instead of merging it for each page. */
class SiteData {
  readonly reports: readonly ListedReport[];
  readonly facets: Facets;
  readonly reportUrls: string[];
  readonly sectionUrls: string[];
  readonly ledgerUrls: string[];
  /** Every page that is worth finding from outside. */
  readonly publicUrls: string[];
  readonly home: HomeLists;
  /** The first page of each year. */
  readonly years: YearPage[];
  readonly yearUrls: string[];
  readonly yearOrders: YearOrder[];

  /**
   * @param listed reports on the home page and in other lists
   * @param written reports whose pages need not be written again
   */
  constructor(
    site: Site,
    listed: readonly ListedReport[],
    years: YearPage[],
    written: ReadonlySet<ReportPage>,
  ) {
    this.reports = listed;
    this.facets = facetsOf(listed);
    this.home = homeLists(listed);
    this.years = years.filter(({ place }) => place === 1);
    this.yearUrls = years.map(({ url }) => url);
    this.yearOrders = yearOrders(listed);
    const reports = site.reports.filter((report) => !written.has(report));
    const sections = site.sections.filter(({ report }) => !written.has(report));
    this.reportUrls = reports.map(({ url }) => url);
    this.sectionUrls = sections.map(({ url }) => url);
    this.ledgerUrls = reports.map(({ ledger }) => ledger.url);
    this.publicUrls = publicUrls(listed);
  }
}
