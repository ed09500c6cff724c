/** One result of a search as a list item. Text of reports enters as text nodes only. */

import type { SearchRecord } from '../search/records.ts';
import type { Excerpt, Findings } from './occurrences.ts';

export interface Result extends Findings {
  record: SearchRecord;
}

/**
 * @param root way to the site's root
 * @param query what to mark on the page that the result leads to
 */
export function renderResult(result: Result, root: string, query: string): HTMLLIElement {
  const { record, count, excerpts, first } = result;
  const isOtherSite = /^[a-z]+:/.test(record.url);
  const page = isOtherSite ? record.url : root + record.url;
  const address = (id: string) =>
    `${page}?q=${encodeURIComponent(query)}${id === '' ? '' : `#${id}`}`;

  const link = node('a', 'result-link', record.title);
  link.href = address(first?.id ?? '');
  const trail = node(
    'p',
    'result-trail',
    record.title === record.reportTitle ? facts(record) : trailOf(record),
  );
  const hits = node('span', 'result-count', `${count} 处`);
  trail.append(' ', hits);

  const item = document.createElement('li');
  item.className = 'result';
  const heading = node('h2', 'result-title');
  heading.append(link);
  item.append(heading, trail);
  for (const excerpt of excerpts) {
    // An excerpt that is the title itself is not said twice.
    if (textOf(excerpt) === record.title) link.replaceChildren(...marked(excerpt.runs));
    else item.append(renderExcerpt(excerpt, record, address));
  }
  return item;
}

function trailOf(record: SearchRecord): string {
  return [record.reportTitle, facts(record)].filter((text) => text !== '').join(' › ');
}

function facts(record: SearchRecord): string {
  return [record.year === '' ? '' : `${record.year}年`, record.kind]
    .filter((text) => text !== '')
    .join(' ');
}

function textOf({ runs }: Excerpt): string {
  return runs.join('');
}

/** The text with its hits in `<mark>`. */
function marked(runs: readonly string[]): (string | Node)[] {
  return runs
    .map((run, place) => (place % 2 === 1 && run !== '' ? node('mark', '', run) : run))
    .filter((run) => run !== '');
}

/** The runs before a place of their text, and those behind it; a hit there is in both. */
function parted(runs: readonly string[], place: number): [string[], string[]] {
  let start = 0;
  const cuts = runs.map((run) => {
    const cut = Math.max(0, place - start);
    start += run.length;
    return [run.slice(0, cut), run.slice(cut)] as const;
  });
  return [cuts.map(([before]) => before), cuts.map(([, behind]) => behind)];
}

function renderExcerpt(
  excerpt: Excerpt,
  record: SearchRecord,
  address: (id: string) => string,
): HTMLElement {
  const { part } = excerpt;
  const text = node('p', 'result-excerpt');
  const isSubsection = part.title !== '' && part !== record.parts[0];
  if (!isSubsection) {
    text.append(...marked(excerpt.runs));
    return text;
  }
  const block = node('div', 'result-part');
  const link = node('a', 'result-part-link');
  link.href = address(part.id);
  block.append(link);
  // Of a heading that shares its line with the text, neither is said twice.
  const isWhole = textOf(excerpt).startsWith(part.title);
  const [title, rest] = parted(excerpt.runs, isWhole ? part.title.length : 0);
  link.append(...(isWhole ? marked(title) : [part.title]));
  text.append(...marked(rest));
  if (rest.join('') !== '') block.append(text);
  return block;
}

function node<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className: string,
  text = '',
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  if (className !== '') element.className = className;
  if (text !== '') element.textContent = text;
  return element;
}
