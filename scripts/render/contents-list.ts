/** Lists of contents. Made here, not by templates: they are a large part of every page of a report. */

import type { ContentsEntry, SectionPage } from '../model.ts';
import { relativeUrl } from '../pages/urls.ts';
import { escapeHtml } from './escape-html.ts';

/** The headings of the page itself. */
export function pageContents(entries: readonly ContentsEntry[], pageUrl: string): string {
  const items = entries.map(({ id, url, title, children }) => {
    const below = children.length > 0 ? pageContents(children, pageUrl) : '';
    return `<li>${link(id ? `#${id}` : relativeUrl(pageUrl, url), title)}${below}</li>\n`;
  });
  return `<ol>\n${items.join('')}</ol>`;
}

/** The parts of a section's report; the one that its page shows is marked and unfolded. */
export function reportContents({ url, report, contents }: SectionPage): string {
  const items = report.contents.map((entry) => {
    if (entry.url !== url) return `<li>${link(relativeUrl(url, entry.url), entry.title)}</li>\n`;
    const below = contents.length > 0 ? pageContents(contents, url) : '';
    const own = link(relativeUrl(url, entry.url), entry.title, ' aria-current="page"');
    return `<li>${own}${below}</li>\n`;
  });
  return `<ol>\n${items.join('')}</ol>`;
}

function link(href: string, title: string, attributes = ''): string {
  return `<a href="${escapeHtml(href)}"${attributes}>${escapeHtml(title)}</a>`;
}
