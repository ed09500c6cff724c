/** What a page is called, and what its head says of the document on it. */

import { allText, attribute, type Element, elementsIn } from './tree.ts';

/** What the head of a page says, by the lower-case names of its `meta` elements. */
export function metaOf(head: Element | undefined): Map<string, string> {
  const found = new Map<string, string>();
  for (const element of head ? elementsIn(head) : []) {
    if (element.tagName !== 'meta') continue;
    const name = attribute(element, 'name') ?? attribute(element, 'property');
    const content = attribute(element, 'content')?.trim();
    if (name && content) found.set(name.toLowerCase(), content);
  }
  return found;
}

/** Government sites of China name the title in the first, others in the second. */
const TITLE_NAMES = ['articletitle', 'og:title'];
const SHORTEST_TITLE = 5;

/**
 * The document's title: what the head says it is; else the longest line of the page that is a part of the page's
 * name, which has the site's name, too; else its first heading.
 */
export function titleOf(
  meta: ReadonlyMap<string, string>,
  pageName: string,
  lines: readonly string[],
  body: Element,
): string | undefined {
  const named = TITLE_NAMES.map((name) => meta.get(name)).find((title) => title !== undefined);
  if (named !== undefined) return named;
  const name = squeeze(pageName);
  const inName = lines
    .map((line) => line.trim())
    .filter((line) => squeeze(line).length >= SHORTEST_TITLE && name.includes(squeeze(line)))
    .reduce((longest, line) => (line.length > longest.length ? line : longest), '');
  if (inName !== '') return inName;
  const heading = [...elementsIn(body)].find(({ tagName }) => tagName === 'h1');
  const text = heading && allText(heading).trim().replace(/\s+/g, ' ');
  return text || undefined;
}

/** Whether a line is the title, or the title is on it; a title may go on over lines. */
export function isTitleIn(title: string, lines: readonly string[]): boolean {
  return squeeze(lines.slice(0, 6).join('')).includes(squeeze(title));
}

export function squeeze(text: string): string {
  return text.replace(/\s+/g, '');
}

/** A date of publishing as YYYY-MM-DD. */
export function publishedOn(meta: ReadonlyMap<string, string>): string | undefined {
  const written = meta.get('pubdate') ?? meta.get('article:published_time') ?? '';
  const [, year, month = '', day = ''] =
    /(\d{4})[-/年](\d{1,2})[-/月](\d{1,2})/.exec(written) ?? [];
  return year && `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
