/** Renders the pages of a site with Eleventy, part by part. */

import { relative, sep } from 'node:path';
import Eleventy from '@11ty/eleventy';
import type UserConfig from '@11ty/eleventy/UserConfig';
import configure from '../../eleventy.config.ts';
import type { PackedFile } from '../cache/packs.ts';
import type { Assets } from '../eleventy/assets.ts';
import type { ReportPagesOptions } from '../eleventy/report-pages.ts';
import { writeDownloads } from '../eleventy/write-downloads.ts';
import type { ListedReport } from '../model.ts';
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
  page: { outputPath: string | false };
}

/**
 * Writes all files of some reports.
 *
 * @param written told of each report whose page is rendered
 * @returns the files of each report by its id, with their paths in its folder
 * @throws whatever Eleventy throws, which may wrap an error of the system
 */
export async function renderReports(
  pages: readonly PagesOfReport[],
  options: RenderOptions,
  written: (reports: number) => void,
): Promise<Map<string, PackedFile[]>> {
  const { folder, assets } = options;
  const reports = pages.map(({ report }) => report);
  const files = new Map<string, PackedFile[]>(reports.map(({ id }) => [id, []]));
  const add = (path: string, content: string) => {
    const [id = '', name = ''] = path.split(sep);
    files.get(id)?.push({ path: name, content: Buffer.from(content) });
  };
  const site = { reports, sections: pages.flatMap(({ sections }) => sections) };
  await render(options, { load: () => site, part: { kind: 'reports', assets } }, (config) => {
    config.addTransform('collect', function (this: Transformed, content: string) {
      const path = relative(folder, this.page.outputPath || '');
      add(path, content);
      if (path.endsWith(`${sep}index.html`)) written(1);
      return content;
    });
  });
  for (const { path, text } of await writeDownloads(reports, folder)) add(path, text);
  return files;
}

/** Writes all other pages of a site: those that list its reports, and those of the site itself. */
export async function renderLists(
  reports: readonly ListedReport[],
  options: RenderOptions,
): Promise<void> {
  const { assets } = options;
  const none = { reports: [], sections: [] };
  await render(options, { load: () => none, part: { kind: 'lists', assets, reports } });
}

async function render(
  { folder, url }: RenderOptions,
  options: ReportPagesOptions,
  extend: (config: UserConfig) => void = () => {},
): Promise<void> {
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
  await eleventy.write();
}
