/** Lists of contents. Made here, not by templates: they are a large part of every page of a report. */

import type { ContentsEntry, SectionPage } from '../model.ts';
import { shownLength } from '../pages/shown-facts.ts';
import { relativeUrl } from '../pages/urls.ts';
import { escapeHtml } from './escape-html.ts';

/** The headings of the page itself. */
export function pageContents(entries: readonly ContentsEntry[], pageUrl: string): string {
  const items = entries.map((entry) => {
    const { id, url, children } = entry;
    const below = children.length > 0 ? pageContents(children, pageUrl) : '';
    return `<li>${link(id ? `#${id}` : relativeUrl(pageUrl, url), entry)}${below}</li>\n`;
  });
  return `<ol>\n${items.join('')}</ol>`;
}

/** The parts of a section's report; the one that its page shows is marked and unfolded. */
export function reportContents({ url, report, contents }: SectionPage): string {
  const items = report.contents.map((entry) => {
    if (entry.url !== url) return `<li>${link(relativeUrl(url, entry.url), entry)}</li>\n`;
    const below = contents.length > 0 ? pageContents(contents, url) : '';
    const own = link(relativeUrl(url, entry.url), entry, ' aria-current="page"');
    return `<li>${own}${below}</li>\n`;
  });
  return `<ol>\n${items.join('')}</ol>`;
}

/** A part of a report is listed with its length, from which a reader sees where the weight lies. */
function link(href: string, { title, characters, id }: ContentsEntry, attributes = ''): string {
  const isPart = id === undefined || /^[as]\d+$/.test(id);
  const length = isPart ? ` <small>${shownLength(characters)}</small>` : '';
  return `<a href="${escapeHtml(href)}"${attributes}>${escapeHtml(title)}${length}</a>`;
}
