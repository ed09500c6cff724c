import type UserConfig from '@11ty/eleventy/UserConfig';
import { addReportPages, type ReportPagesOptions } from './scripts/eleventy/report-pages.ts';
import { markdownLibrary } from './scripts/render/markdown-library.ts';

/** @param options come from the build, which has the site loaded already; Eleventy itself gives none */
export default function (config: UserConfig, options: ReportPagesOptions = {}) {
  config.setInputDirectory('content');
  config.setIncludesDirectory('../layouts');
  config.setLayoutsDirectory('../layouts');
  config.setTemplateFormats(['njk']);
  config.setLibrary('md', markdownLibrary());
  config.addPlugin(addReportPages, options);
  if (options.part?.kind !== 'reports') {
    config.addPassthroughCopy({ public: '.' }, { filter: ['**/*', '!css/**', '!css'] });
  }
  config.addWatchTarget('./content/reports/');
}
