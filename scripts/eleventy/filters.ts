/** The filters that templates use, each under its own name. */

import type { Block, ReportPage } from '../model.ts';
import { toItems, toMarkdown } from '../pages/markdown.ts';
import { notFoundUrl, pathOfSite, relativeUrl, rootFrom } from '../pages/urls.ts';
import { markdownLibrary } from './markdown-library.ts';

/** What Eleventy binds filters to, as far as it is used here. */
interface FilterContext {
  page: { url: string };
  ctx?: { metadata?: { url?: string } };
}

const library = markdownLibrary();

/** Blocks as HTML. @param topLevel heading level of a heading of depth 0 */
export function html(blocks: readonly Block[], topLevel: number): string {
  const items = toItems(blocks);
  return library.render(toMarkdown(items, topLevel), { items });
}

/** An address below the site's root as a link from the page that is being rendered. */
export function href(this: FilterContext, url: string): string {
  const from = addressOf(this.page.url);
  return from === notFoundUrl ? absoluteRoot(this) + url : relativeUrl(from, url);
}

/** The way from the page that is being rendered to the site's root. */
export function root(this: FilterContext, path = ''): string {
  const from = addressOf(this.page.url);
  return (from === notFoundUrl ? absoluteRoot(this) : rootFrom(from)) + path;
}

/**
 * The site's root for the one page that hosts send for addresses of any depth, where no relative link
 * could be right: the path of the site's own address, or the root of the domain where that is not set.
 */
function absoluteRoot({ ctx }: FilterContext): string {
  return pathOfSite(ctx?.metadata?.url ?? '');
}

/** A count with separators: 12,345. */
export function count(value: number): string {
  return new Intl.NumberFormat('zh-CN').format(value);
}

/** Reports by year, the latest first; those without a year come last, under an empty year. */
export function byYear(reports: readonly ReportPage[]): { year: string; reports: ReportPage[] }[] {
  const years = new Map<string, ReportPage[]>();
  for (const report of reports) {
    const year = report.facts.year ?? '';
    years.set(year, [...(years.get(year) ?? []), report]);
  }
  return [...years]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .map(([year, inYear]) => ({ year, reports: inYear }));
}

/** Eleventy leaves `index.html` out of its addresses; ours spell it out. */
function addressOf(url: string): string {
  const path = url.replace(/^\//, '');
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}
