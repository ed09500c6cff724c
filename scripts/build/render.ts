/** Renders the pages of a site with Eleventy, part by part. */

import { join, normalize, relative, sep } from 'node:path';
import Eleventy from '@11ty/eleventy';
import type UserConfig from '@11ty/eleventy/UserConfig';
import configure from '../../eleventy.config.ts';
import type { PackedFile } from '../cache/packs.ts';
import { writeFiles } from '../cache/write-files.ts';
import type { Assets } from '../eleventy/assets.ts';
import type { ReportPagesOptions, SitePart } from '../eleventy/report-pages.ts';
import { downloadFiles } from '../pages/downloads.ts';
import type { ListedReport } from '../pages/listed-report.ts';
import type { PagesOfReport } from '../pages/pages.ts';

export interface RenderOptions {
  /** Folder to write to. */
  folder: string;
  assets: Assets;
  /** Where the site will be, where that is not to come from `metadata.json`. */
  url?: string | undefined;
}

/** What Eleventy binds transforms to, as far as it is used here. */
interface Transformed {
  page: { outputPath: string };
}

/** What Eleventy's `toJSON` returns, which its types do not say. */
interface RenderedPage {
  outputPath: string;
  content: string;
}

/**
 * Writes all files of some reports.
 *
 * @param rendered told of each report whose page is rendered
 * @returns the files of each report by its id, with their paths in its folder
 * @throws whatever Eleventy throws, which may wrap an error of the system
 */
export async function renderReports(
  pages: readonly PagesOfReport[],
  options: RenderOptions,
  rendered: (reports: number) => void,
): Promise<Map<string, PackedFile[]>> {
  const { folder, assets } = options;
  const reports = pages.map(({ report }) => report);
  const site = { reports, sections: pages.flatMap(({ sections }) => sections) };
  const part: SitePart = { kind: 'reports', assets };
  const eleventy = await openEleventy(options, { load: () => site, part }, (config) => {
    config.addTransform('progress', function (this: Transformed, content: string) {
      if (this.page.outputPath.endsWith('index.html')) rendered(1);
      return content;
    });
  });
  // Written here and not by Eleventy, since the cache keeps the very same bytes.
  const written = (await eleventy.toJSON()) as unknown as RenderedPage[];
  const files = new Map<string, PackedFile[]>();
  const add = (outputPath: string, content: string | Uint8Array) => {
    const [id = '', path = ''] = outputPath.split(sep);
    const own = files.get(id);
    if (own === undefined) throw new Error(`${outputPath} lies in the folder of no report.`);
    own.push({ path, content: Buffer.from(content) });
  };
  for (const { id } of reports) files.set(id, []);
  for (const { outputPath, content } of written) add(relative(folder, outputPath), content);
  for (const report of reports) {
    for (const { url, content } of downloadFiles(report)) add(normalize(url), content);
  }
  for (const [id, own] of files) writeFiles(join(folder, id), own);
  return files;
}

/** Writes all other pages of a site: those that list its reports, and those of the site itself. */
export async function renderLists(
  reports: readonly ListedReport[],
  options: RenderOptions,
): Promise<void> {
  const { assets } = options;
  const none = { reports: [], sections: [] };
  const part: SitePart = { kind: 'lists', assets, reports };
  const eleventy = await openEleventy(options, { load: () => none, part });
  await eleventy.write();
}

async function openEleventy(
  { folder, url }: RenderOptions,
  options: ReportPagesOptions,
  extend: (config: UserConfig) => void = () => {},
): Promise<Eleventy> {
  const eleventy = new Eleventy('content', folder, {
    quietMode: true,
    // None: the configuration is the function below.
    configPath: '',
    config: (config: UserConfig) => {
      configure(config, options);
      // Made before Eleventy is told to be quiet, it would print how long filters take.
      config.benchmarkManager.getBenchmarkGroup('Configuration').setIsVerbose(false);
      if (url !== undefined) config.addGlobalData('metadata.url', url);
      extend(config);
    },
  });
  // It would print every error with its stack, and throws it as well.
  eleventy.disableLogger();
  await eleventy.init();
  return eleventy;
}
