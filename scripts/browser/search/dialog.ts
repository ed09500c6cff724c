/**
 * Search from every page: a dialog that shows results as one types. Loaded with its first use; it shares the
 * search itself with the search page, to which it leads with everything that it does not show.
 */

import type { Answer } from './answer.ts';
import { buildDialog, leaveFor, openable } from './dialog-shell.ts';
import { renderBest, renderRecent, renderReport } from './dialog-view.ts';
import { recentSearches } from './recent-searches.ts';
import { followKeys } from './result-keys.ts';
import { openSearch } from './search-core.ts';
import { button, paragraph } from './search-notes.ts';
import { describeLost, searchFault } from './search-words.ts';
import { followTyping } from './typing.ts';

declare global {
  interface Window {
    /** Opens the dialog; what is typed already goes into its box. */
    gongwenSearchDialog?: (query: string) => void;
  }
}

/** So many reports are shown. */
const mostReports = 6;

const root = document.documentElement.dataset.root ?? './';
const own = new URL(root, location.href).href;
const report = document.querySelector<HTMLElement>('[data-report-id]')?.dataset.reportId ?? '';
const also = document.querySelector<HTMLElement>('.search-box')?.dataset.also ?? '';
const searchPage = `${root}search.html`;
const parts = buildDialog(searchPage, report !== '');
const { dialog, form, input, scope, status, titles, results, notes } = parts;
const recent = recentSearches(new URL(own).pathname);
const search = openSearch({ own, also: also.match(/\S+/g) ?? [] });
let current = 0;

function start(): void {
  current++;
  status.textContent = '';
  results.replaceChildren();
  notes.replaceChildren();
  const queries = recent.list();
  titles.replaceChildren(
    ...queries.map((query) =>
      renderRecent(query, {
        again: () => {
          input.value = query;
          input.focus();
          void run(true);
        },
        forget: () => {
          recent.remove(query);
          input.focus();
          start();
        },
      }),
    ),
  );
  if (queries.length === 0) return;
  status.textContent = '最近检索过（只存在这台设备上）';
  notes.append(
    button('清空', () => {
      recent.clear();
      input.focus();
      start();
    }),
  );
}

/** @param isAtRest the reader has stopped typing */
async function run(isAtRest: boolean): Promise<void> {
  const query = input.value.trim();
  if (query === '') return start();
  const turn = ++current;
  status.textContent = '正在检索…';
  const filters = scope?.checked ? { report } : {};
  try {
    void showTitles(query, turn);
    const answer = await search.ask({ query, filters, sort: 'best', isAtRest, isLoose: false });
    if (turn !== current || answer === undefined) return;
    show(answer, query);
  } catch (error) {
    if (turn !== current) return;
    results.replaceChildren();
    notes.replaceChildren(button('再试', () => void run(true)));
    status.textContent = searchFault(error);
  }
}

/** Titles that hold what was typed are there at once, before any text has been searched. */
async function showTitles(query: string, turn: number): Promise<void> {
  const found = scope?.checked ? [] : await search.titles(query).catch(() => []);
  if (turn === current) titles.replaceChildren(...found.map(renderReport));
}

function show(answer: Answer, query: string): void {
  status.textContent = answer.said;
  results.replaceChildren(
    ...answer.groups.slice(0, mostReports).map((group) => renderBest(group, root)),
  );
  notes.replaceChildren(...answer.lost.map((lost) => paragraph(describeLost(lost))));
  if (answer.step === 'nothing') return;
  const all = document.createElement('a');
  all.href = addressOfAll(query);
  all.textContent = `全部 ${answer.reports} 篇报告的结果`;
  notes.append(all);
}

function addressOfAll(query: string): string {
  const only = scope?.checked ? `&report=${encodeURIComponent(report)}` : '';
  return `${searchPage}?q=${encodeURIComponent(query)}${only}`;
}

const open = openable(parts, () => void run(true));
followTyping(form, input, {
  soon: () => void run(false),
  now: () => {
    const query = input.value.trim();
    if (query === '') return;
    recent.add(query);
    leaveFor(new URL(addressOfAll(query), location.href).href);
  },
});
form.addEventListener('input', ({ target }) => {
  if (target === form) start();
});
scope?.addEventListener('change', () => void run(true));
dialog.addEventListener(
  'click',
  ({ target }) => {
    const query = input.value.trim();
    if (query !== '' && target instanceof Element && target.closest('a')) recent.add(query);
  },
  true,
);
followKeys(input, dialog);

window.gongwenSearchDialog = (query) => {
  const isNew = query !== '' && query !== input.value;
  if (isNew) input.value = query;
  open();
  // What was typed while this was loading goes on.
  if (isNew) input.setSelectionRange(query.length, query.length);
};
