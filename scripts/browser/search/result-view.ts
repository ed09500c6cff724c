/** The sections of one report that were found, as a list item. Text of reports enters as text nodes only. */

import type { Group, SectionResult } from './answer.ts';
import type { Excerpt } from './excerpts.ts';

/** Marks what was found on the page that a result leads to, and opens it at its best passage. */
type AddressOf = (anchor: string) => string;

/**
 * @param root way to our own site's root
 * @param rest loads further sections of the report
 */
export function renderGroup(
  group: Group,
  root: string,
  rest: (key: string) => Promise<Group | undefined>,
): HTMLLIElement {
  const item = document.createElement('li');
  item.className = 'result';
  const [first, ...others] = group.sections;
  if (first !== undefined) item.append(...renderFirst(group, first, root));
  const list = node('ul', 'result-also');
  const show = (sections: readonly SectionResult[]) =>
    list.append(...sections.map((section) => renderAlso(section, addressOf(group, section, root))));
  show(others);
  const more = node('button', 'result-rest');
  more.type = 'button';
  const offer = (count: number) => {
    more.hidden = count === 0;
    more.textContent = `本报告还有 ${count} 处`;
  };
  offer(group.more);
  more.addEventListener('click', async () => {
    more.disabled = true;
    try {
      const next = await rest(group.key);
      const index = list.children.length;
      show(next?.sections ?? []);
      offer(next?.more ?? 0);
      list.children[index]?.querySelector('a')?.focus();
    } catch {
      more.textContent = '没有取到，再试一次';
    }
    more.disabled = false;
  });
  item.append(list, more);
  return item;
}

/** Where a section leads to from a page. @param root way to our own site's root */
export function addressOf(
  { root: site }: Group,
  { url, marks }: SectionResult,
  root: string,
): AddressOf {
  const page = (site === '' ? root : site) + url;
  const query = marks.length === 0 ? '' : `?q=${encodeURIComponent(marks.join(' '))}`;
  return (anchor) => `${page}${query}${anchor === '' ? '' : `#${anchor}`}`;
}

function renderFirst(group: Group, section: SectionResult, root: string): HTMLElement[] {
  const address = addressOf(group, section, root);
  const heading = node('h2', 'result-title');
  heading.append(linkOf(section, address));
  const trail = node('p', 'result-trail');
  const isReport = textOf(section.title) === textOf(group.title);
  const parts = [isReport ? [] : marked(group.title), marked(group.facts)];
  for (const [index, part] of parts.filter(({ length }) => length > 0).entries()) {
    trail.append(index === 0 ? '' : ' › ', ...part);
  }
  trail.append(' ', countOf(section));
  return [heading, trail, ...excerptsOf(section, address)];
}

function renderAlso(section: SectionResult, address: AddressOf): HTMLLIElement {
  const item = document.createElement('li');
  item.append(linkOf(section, address), ' ', countOf(section), ...excerptsOf(section, address, 1));
  return item;
}

function linkOf(section: SectionResult, address: AddressOf): HTMLAnchorElement {
  const link = node('a', 'result-link');
  link.href = address(section.anchor);
  link.append(...marked(section.title));
  return link;
}

function countOf({ count }: SectionResult): HTMLElement {
  return node('span', 'result-count', count === 0 ? '' : `${count} 处`);
}

/** An excerpt that is the title itself is not said twice. */
function excerptsOf(section: SectionResult, address: AddressOf, most = 3): HTMLElement[] {
  return section.excerpts
    .filter(({ runs }) => textOf(runs) !== textOf(section.title))
    .slice(0, most)
    .map((excerpt) => renderExcerpt(excerpt, address));
}

function renderExcerpt({ anchor, heading, runs }: Excerpt, address: AddressOf): HTMLElement {
  const text = node('p', 'result-excerpt');
  if (heading === '') {
    text.append(...marked(runs));
    return text;
  }
  const block = node('div', 'result-part');
  const link = node('a', 'result-part-link');
  link.href = address(anchor);
  block.append(link);
  // Of a heading that shares its line with the text, neither is said twice.
  const isWhole = textOf(runs).startsWith(heading);
  const [title, rest] = parted(runs, isWhole ? heading.length : 0);
  link.append(...(isWhole ? marked(title) : [heading]));
  text.append(...marked(rest));
  if (rest.join('') !== '') block.append(text);
  return block;
}

function textOf(runs: readonly string[]): string {
  return runs.join('');
}

/** The text with its hits in `<mark>`. */
export function marked(runs: readonly string[]): (string | Node)[] {
  return runs
    .map((run, index) => (index % 2 === 1 && run !== '' ? node('mark', '', run) : run))
    .filter((run) => run !== '');
}

/** The runs before an index among them, and those behind it; a hit there is in both. */
function parted(runs: readonly string[], index: number): [string[], string[]] {
  let start = 0;
  const cuts = runs.map((run) => {
    const cut = Math.max(0, index - start);
    start += run.length;
    return [run.slice(0, cut), run.slice(cut)] as const;
  });
  return [cuts.map(([before]) => before), cuts.map(([, behind]) => behind)];
}

export function node<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className: string,
  text = '',
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  if (className !== '') element.className = className;
  if (text !== '') element.textContent = text;
  return element;
}
