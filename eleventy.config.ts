/**
 * Your settings of Eleventy: plugins, filters, shortcodes, collections, files to copy. What makes this site is added
 * before, in `scripts/eleventy/report-pages.ts`.
 */

import type UserConfig from '@11ty/eleventy/UserConfig';

export const config = {
  markdownTemplateEngine: 'njk',
  htmlTemplateEngine: 'njk',
};

export default function (_config: UserConfig): void {}
