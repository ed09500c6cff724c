import type { Link } from '../model.ts';
import { escapeHtml } from './escape-html.ts';

/**
 * Where a page stands. Made here and not by a template, since every page has it, and a template within another one takes
 * as long as a paragraph.
 *
 * @param trail leads to it from the home page, the nearest last
 * @param href what an address is from that page
 */
export function breadcrumb(trail: readonly Link[], href: (url: string) => string): string {
  const items = trail.map(
    ({ url, title }) => `<li><a href="${escapeHtml(href(url))}">${escapeHtml(title)}</a></li>\n`,
  );
  return `<nav class="trail" aria-label="位置">\n<ol>\n${items.join('')}</ol>\n</nav>`;
}
