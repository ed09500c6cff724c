import type UserConfig from '@11ty/eleventy/UserConfig';
import { markdownLibrary } from './scripts/eleventy/markdown-library.ts';
import { addReportPages } from './scripts/eleventy/report-pages.ts';

export default function (config: UserConfig) {
  config.setLibrary('md', markdownLibrary());
  config.addPlugin(addReportPages);
  config.addPassthroughCopy({ public: '.' });
  config.addWatchTarget('./content/reports/');
  return {
    dir: { input: 'content', output: '_site', includes: '../layouts', layouts: '../layouts' },
    templateFormats: ['njk', 'md', '11ty.js'],
    htmlTemplateEngine: 'njk',
  };
}
