/** What the dialog of search shows: title matches, results, recent searches. Texts enter as text nodes only. */

import type { Group } from './answer.ts';
import type { ListedReport } from './listed-report.ts';
import { addressOf, marked, node } from './result-view.ts';

/** A report whose title holds what was typed. */
export function renderReport({ root, id, title, year, kind }: ListedReport): HTMLLIElement {
  return option(`${root}${id}/index.html`, [title], `${year && `${year}年`} ${kind}`.trim());
}

/** The best section of a report that was found. @param root way to our own site's root */
export function renderBest(group: Group, root: string): HTMLLIElement {
  const [best] = group.sections;
  if (best === undefined) return document.createElement('li');
  const address = addressOf(group, best, root);
  const title = best.title.join('');
  const report = group.title.join('');
  const others = group.sections.length - 1 + group.more;
  const more = others > 0 ? `本报告还有 ${others} 处` : '';
  const trail = [report === title ? '' : report, more].filter((each) => each !== '').join(' · ');
  const item = option(address(best.anchor), marked(best.title), trail);
  const excerpt = best.excerpts.find(({ runs }) => runs.join('') !== title);
  if (excerpt) {
    const text = node('span', 'result-excerpt');
    text.append(...marked(excerpt.runs));
    item.querySelector('a')?.append(text);
  }
  return item;
}

/** A search of before: to search again, and to be forgotten. */
export function renderRecent(
  query: string,
  events: { again: () => void; forget: () => void },
): HTMLLIElement {
  const item = node('li', 'recent-search');
  const again = node('button', 'result-link', query);
  again.type = 'button';
  again.addEventListener('click', events.again);
  const forget = node('button', '', '×');
  forget.type = 'button';
  forget.ariaLabel = `忘掉“${query}”`;
  forget.addEventListener('click', events.forget);
  item.append(again, forget);
  return item;
}

function option(href: string, title: readonly (string | Node)[], trail: string): HTMLLIElement {
  const item = document.createElement('li');
  const link = node('a', 'result-link');
  link.href = href;
  const name = node('span', 'result-title');
  name.append(...title);
  link.append(name);
  if (trail !== '') link.append(node('span', 'result-trail', trail));
  item.append(link);
  return item;
}
