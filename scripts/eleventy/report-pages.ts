/**
 * What this site adds to Eleventy: its folders, its data, its filters. Everybody who renders a page comes through here.
 *
 * The pages of reports, whose templates lie in `content/report/`, are rendered some reports at a time; all
 * else in `content/` is rendered once, as Eleventy does it anywhere. Reports reach the templates as addresses
 * (`site.reportUrls` …), which pagination walks through, and by a filter that looks an address up (`pageAt`): Eleventy
 * merges data anew for each page, and thousands of reports in it would make that slow.
 */

import type UserConfig from '@11ty/eleventy/UserConfig';
import type { ListedReport, Metadata, ReportPage, SectionPage } from '../model.ts';
import type { FolderPage } from '../pages/folders.ts';
import type { PagesOfReport } from '../pages/pages.ts';
import type { PartIndexPage, PartListPage } from '../pages/part-pages.ts';
import type { GroupPage } from '../pages/report-groups.ts';
import { pageAddress } from '../pages/urls.ts';
import type { YearPage } from '../pages/years.ts';
import type { Assets } from './assets.ts';
import * as filters from './filters.ts';
import { addNunjucks } from './nunjucks-engine.ts';
import { listsOf, SharedData, SiteData, type SliceData } from './site-data.ts';

export interface SiteOptions {
  metadata: Metadata;
  assets: Assets;
  part: SitePart;
}

/** What is rendered: the pages of some reports, or all else. */
export type SitePart =
  | {
      kind: 'reports';
      slice: SliceData;
    }
  | {
      kind: 'site';
      /** All reports. */
      reports: Promise<readonly ListedReport[]>;
      /** Called when the hooks before the build are over. */
      begin(): void;
      /** The pages of a report, for a page of the owner's that shows its text. */
      pagesOf(id: string): Promise<PagesOfReport | undefined>;
    };

type List = YearPage | FolderPage | GroupPage | PartIndexPage | PartListPage;
type Page = ReportPage | SectionPage | List;

/** Where the templates of reports lie, as Eleventy spells it. */
export const reportTemplates = './content/report/';

export function addReportPages(config: UserConfig, { metadata, assets, part }: SiteOptions): void {
  config.setInputDirectory('content');
  config.setIncludesDirectory('../layouts');
  config.setLayoutsDirectory('../layouts');
  config.setTemplateFormats(['njk', 'md', 'html', '11ty.js']);
  config.ignores.add('content/reports/**');
  // Eleventy would join the lists of this file with those of the same data, which are given below.
  config.addDataExtension('json', {
    parser: (text: string, path: string) =>
      path.endsWith('content/_data/metadata.json') ? undefined : JSON.parse(text),
  });
  config.addGlobalData('metadata', () => new SharedData(metadata));
  config.addGlobalData('assets', () => new SharedData(assets));
  if (part.kind === 'reports') addSlice(config, part);
  else addSite(config, part, metadata);
}

/** The pages of some reports. Other pages are there for menus, as far as their front matter goes, and not rendered. */
function addSlice(config: UserConfig, { slice }: SitePart & { kind: 'reports' }): void {
  config.addGlobalData('site', () => slice);
  addNunjucks(config, { ...filters, pageAt: (url: string) => slice.pageAt(url) });
  config.addPreprocessor('other pages', '*', leaveOut);
}

/** @returns what is rendered in place of a template: nothing, for one that makes many pages or is a program */
function leaveOut(
  this: { inputPath: string },
  data: { layout?: unknown; pagination?: unknown },
  content: unknown,
): string | false | undefined {
  if (this.inputPath.startsWith(reportTemplates)) return undefined;
  if (typeof content !== 'string' || data.pagination !== undefined) return false;
  data.layout = undefined;
  return ' ';
}

/** All pages but those of reports. */
function addSite(
  config: UserConfig,
  part: SitePart & { kind: 'site' },
  { library }: Metadata,
): void {
  const lists = new Map<string, List>();
  const ids = new Map<string, string>();
  let last: { id: string; pages: Promise<PagesOfReport | undefined> } = {
    id: '',
    pages: Promise.resolve(undefined),
  };
  let site = new SiteData([]);
  config.ignores.add('content/report/**');
  config.addGlobalData('site', async () => {
    part.begin();
    const reports = await part.reports;
    for (const { id, url, sectionUrls } of reports) {
      for (const each of [url, ...sectionUrls]) ids.set(each, id);
    }
    const { years, folders, groups, parts } = listsOf(reports);
    const all: List[] = [...years, ...folders, ...groups];
    if (parts) all.push(parts.index, ...parts.lists);
    for (const page of all) lists.set(page.url, page);
    site = new SiteData(reports, { years, folders, groups, parts }, library);
    return site;
  });
  const pageAt = async (url: string): Promise<Page | undefined> => {
    const id = ids.get(url);
    if (id === undefined) return lists.get(url);
    // Pages of a report are asked for one after the other, if at all.
    if (last.id !== id) last = { id, pages: part.pagesOf(id) };
    const { report, sections } = (await last.pages) ?? {};
    return [report, ...(sections ?? [])].find((page) => page?.url === url);
  };
  addNunjucks(config, filters, { pageAt });
  // For the site map: pages of reports, and those of the owner's that are in collections.
  config.addCollection('public', (api: { getAll(): OwnPage[] }) => {
    const own = api.getAll().filter(({ url, data }) => url !== false && data.noindex !== true);
    const urls = own.map(({ url }) => pageAddress(String(url))).sort();
    return [...new Set([...site.publicUrls, ...urls])];
  });
}

interface OwnPage {
  url: string | false;
  data: { noindex?: boolean };
}
