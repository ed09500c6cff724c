/** Lists of contents. Made here, not by templates: they are a large part of every page of a report. */

import { grouped } from '../grouped.ts';
import type { ContentsEntry, SectionPage } from '../model.ts';
import { shownLength } from '../pages/shown-facts.ts';
import { relativeUrl } from '../pages/urls.ts';
import { escapeHtml } from './escape-html.ts';

/** Beyond so many parts a section's page lists those around it only: else all pages grow with their number. */
const mostListed = 60;
/** So many parts are listed before and behind the own one then. */
const around = 10;

/** The parts of a report with their headings. */
export function reportContents(entries: readonly ContentsEntry[], pageUrl: string): string {
  return list(entries.map((entry) => item(entry, pageUrl, 'part')));
}

/** The parts of a section's report; the one that its page shows is marked and unfolded. */
export function sectionContents({ url, report, contents }: SectionPage): string {
  const all = report.contents;
  const own = all.findIndex((entry) => entry.url === url);
  const from = all.length > mostListed ? Math.max(0, own - around) : 0;
  const to = all.length > mostListed ? own + around + 1 : all.length;
  const items = all.slice(from, to).map((entry) => {
    const href = relativeUrl(url, entry.url);
    if (entry.url !== url) return `<li>${link(href, entry, 'part')}</li>\n`;
    const below = contents.length > 0 ? list(contents.map((one) => item(one, url, 'heading'))) : '';
    return `<li>${link(href, entry, 'part', ' aria-current="page"')}${below}</li>\n`;
  });
  const whole =
    all.length > mostListed
      ? `<p><a href="${escapeHtml(relativeUrl(url, report.url))}">全部 ${grouped(all.length)} 个部分</a></p>`
      : '';
  return list(items) + whole;
}

function item(entry: ContentsEntry, pageUrl: string, kind: 'part' | 'heading'): string {
  const { id, url, children } = entry;
  const below =
    children.length > 0 ? list(children.map((child) => item(child, pageUrl, 'heading'))) : '';
  return `<li>${link(id ? `#${id}` : relativeUrl(pageUrl, url), entry, kind)}${below}</li>\n`;
}

function list(items: readonly string[]): string {
  return `<ol>\n${items.join('')}</ol>`;
}

/** A part of a report is listed with its length, from which a reader sees where the weight lies. */
function link(
  href: string,
  { title, characters }: ContentsEntry,
  kind: 'part' | 'heading',
  attributes = '',
): string {
  const length = kind === 'part' ? ` <small>${shownLength(characters)}</small>` : '';
  return `<a href="${escapeHtml(href)}"${attributes}>${escapeHtml(title)}${length}</a>`;
}
