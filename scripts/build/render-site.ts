/** Renders the pages of a site with Eleventy, as far as the cache does not have them. */

import Eleventy from '@11ty/eleventy';
import type UserConfig from '@11ty/eleventy/UserConfig';
import configure from '../../eleventy.config.ts';
import type { ReportPage, Site } from '../model.ts';
import type { OnProgress } from './progress.ts';

export interface RenderOptions {
  /** Folder to write to. */
  folder: string;
  /** Reports whose files lie there already. */
  written: ReadonlySet<ReportPage>;
  /** Where the site will be, where that is not to come from `metadata.json`. */
  url?: string | undefined;
  onProgress: OnProgress;
}

/** @throws whatever Eleventy throws, which may wrap an error of the system */
export async function renderSite(
  site: Site,
  { folder, written, url, onProgress }: RenderOptions,
): Promise<void> {
  const left = site.sections.filter(({ report }) => !written.has(report));
  const total = (site.reports.length - written.size) * 2 + left.length;
  let done = 0;
  const eleventy = new Eleventy('content', folder, {
    quietMode: true,
    // None: the configuration is the function below.
    configPath: '',
    config: (config: UserConfig) => {
      configure(config, { load: () => site, written });
      // Made before Eleventy is told to be quiet, it would print how long filters take.
      config.benchmarkManager.getBenchmarkGroup('Configuration').setIsVerbose(false);
      if (url !== undefined) config.addGlobalData('metadata.url', url);
      config.addTransform('progress', (content: unknown) => {
        onProgress('render', ++done, total);
        return content;
      });
    },
  });
  // It would print every error with its stack, and throws it as well.
  eleventy.disableLogger();
  await eleventy.init();
  await eleventy.write();
}
