/**
 * At the end of a report: the reports before and behind it in the list. Loaded when the reader comes near;
 * the list of a year is a script beside its page, since a page opened from a folder can load nothing else.
 */

import { loadScript } from './load-script.ts';

interface ListedLink {
  /** Path below the site's root. */
  url: string;
  title: string;
}

const list = document.querySelector<HTMLAnchorElement>('.way-to-list');
if (list) {
  loadScript(list.href.replace(/\.html$/, '.js')).then(
    () => show((globalThis as { reportsInOrder?: ListedLink[] }).reportsInOrder ?? []),
    // The links that stand there already lead on.
    () => {},
  );
}

function show(reports: readonly ListedLink[]): void {
  const root = new URL(document.documentElement.dataset.root ?? './', location.href);
  const address = ({ url }: ListedLink) => new URL(url, root);
  const own = location.pathname.replace(/\/$/, '/index.html');
  const at = reports.findIndex((each) => address(each).pathname === own);
  const links = [
    linkTo(reports[at - 1], 'prev', '上一篇', address),
    linkTo(at === -1 ? undefined : reports[at + 1], 'next', '下一篇', address),
  ].filter((link) => link !== undefined);
  if (links.length === 0) return;
  const neighbours = document.createElement('div');
  neighbours.className = 'neighbours';
  neighbours.append(...links);
  document.querySelector('.way-on')?.append(neighbours);
}

function linkTo(
  report: ListedLink | undefined,
  rel: string,
  name: string,
  address: (report: ListedLink) => URL,
): HTMLAnchorElement | undefined {
  if (!report) return undefined;
  const link = document.createElement('a');
  link.rel = rel;
  link.href = address(report).href;
  const label = document.createElement('span');
  label.textContent = name;
  link.append(label, report.title);
  return link;
}
