/**
 * The search page: reads what is searched for from the address, shows it, and keeps the address in
 * step with the form. The script is loaded once, with the first search.
 */

import type { Answer, Batch, Question } from './answer.ts';
import { followKeys } from './result-keys.ts';
import { returnTo, saveScrollIn } from './result-scroll.ts';
import { renderGroup } from './result-view.ts';
import { openSearch } from './search-core.ts';
import { button, paragraph, removable } from './search-notes.ts';
import {
  readState,
  type ScrollPosition,
  type State,
  savedScroll,
  writeState,
} from './search-state.ts';
import { describeLost, searchFault } from './search-words.ts';
import { followTyping } from './typing.ts';

/** Milliseconds after which a search that found nothing tries what takes its time. */
const rest = 250;

function element<T extends Element>(id: string, type: new () => T): T {
  const found = document.getElementById(id);
  if (found instanceof type) return found;
  throw new Error(`search: the page has no #${id}`);
}

const form = element('search-form', HTMLFormElement);
const input = element('search-input', HTMLInputElement);
const status = element('search-status', HTMLElement);
const list = element('search-results', HTMLOListElement);
const more = element('search-more', HTMLButtonElement);
const selects = [...form.querySelectorAll('select')];
/** Below the status: words that can be taken out, sites that are left out, what else can be tried. */
const notes = document.createElement('div');
notes.className = 'search-notes';
status.after(notes);

const root = document.documentElement.dataset.root ?? './';
const ownTitle = document.title;
const ownAddress =
  document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : location.href;
const search = openSearch({
  own: new URL(root, location.href).href,
  also: (form.dataset.also ?? '').split(' ').filter((address) => address !== ''),
  scripts: ownAddress,
});
/** Counts searches, so that a slow one does not overwrite the results of a later one. */
let current = 0;
let restTimer: number | undefined;

/**
 * @param isAtRest the reader has stopped typing
 * @param scroll where the reader had left these results, to which she comes back
 */
async function run(state: State, isAtRest: boolean, scroll?: ScrollPosition): Promise<void> {
  const own = ++current;
  window.clearTimeout(restTimer);
  more.hidden = true;
  document.title = state.q === '' ? ownTitle : `“${state.q}” - ${ownTitle}`;
  if (state.q === '') {
    list.replaceChildren();
    notes.replaceChildren();
    status.textContent = '';
    return;
  }
  status.textContent = '正在检索…';
  try {
    const answer = await search.ask(questionOf(state, isAtRest));
    if (own !== current || answer === undefined) return;
    if (answer.step === 'nothing' && !isAtRest) {
      restTimer = window.setTimeout(() => void run(state, true), rest);
      return;
    }
    show(answer, state);
    if (scroll) await showUpTo(scroll.shown, own);
    if (own !== current) return;
    status.textContent = answer.said;
    if (scroll) returnTo(scroll, list);
  } catch (error) {
    if (own === current) showFault(error, state);
  }
}

function questionOf(state: State, isAtRest: boolean): Question {
  const { q, sort, step, ...filters } = state;
  return {
    query: q,
    filters,
    sort: sort === 'date' ? 'date' : 'best',
    isAtRest,
    isLoose: step === 'loose',
  };
}

function show(answer: Answer, state: State): void {
  list.replaceChildren();
  append(answer);
  notes.replaceChildren();
  if (answer.step === 'words')
    notes.append(removable(answer.phrases, (words) => go({ ...readForm(), q: words.join(' ') })));
  if (answer.step === 'nothing') {
    const alone = (q: string) => button(`只找“${q}”`, () => go({ ...readForm(), q }));
    notes.append(...answer.phrases.map(alone));
  }
  for (const lost of answer.lost) notes.append(paragraph(describeLost(lost)));
  const isFew = answer.step === 'exact' && answer.reports < 5 && state.q.length > 3;
  if (isFew) {
    notes.append(button('另找不连在一起的', () => go({ ...readForm(), step: 'loose' })));
  }
}

function append({ groups, next }: Batch): void {
  for (const group of groups) {
    const before = list.lastElementChild;
    const item = renderGroup(group, root, search.rest);
    if (group.isPartial) item.classList.add('is-partial');
    if (group.isPartial && before?.classList.contains('is-partial') !== true) {
      item.prepend(paragraph('以下只有其中一部分：', 'result-divide'));
    }
    list.append(item);
  }
  more.hidden = next === 'none';
  more.textContent = next === 'partial' ? '看只有其中一部分的' : '再显示一些报告';
}

async function showMore(): Promise<void> {
  const own = current;
  more.disabled = true;
  try {
    const next = await search.more();
    if (own === current && next !== undefined) append(next);
  } catch (error) {
    more.textContent = `${searchFault(error)} 再试`;
  } finally {
    more.disabled = false;
  }
}

async function showUpTo(shown: number, own: number): Promise<void> {
  for (let before = -1; list.children.length < shown && !more.hidden && own === current; ) {
    if (list.children.length === before) return;
    before = list.children.length;
    await showMore();
  }
}

/** What was shown before is not what was asked for now. */
function showFault(error: unknown, state: State): void {
  list.replaceChildren();
  notes.replaceChildren(button('再试', () => void run(state, true)));
  status.textContent = searchFault(error);
}

/** The state of the form: a new query is taken as typed. */
function readForm(): State {
  return readState(new FormData(form));
}

/** Takes a state into the address and searches. */
function go(state: State, isTyping = false): void {
  if (input.value !== state.q && !isTyping) input.value = state.q;
  saveScrollIn(list);
  writeState(state, isTyping);
  void run(state, !isTyping);
}

function fillForm(state: State): void {
  if (document.activeElement !== input || input.value !== state.q) input.value = state.q;
  for (const select of selects) {
    const value = Object.entries(state).find(([name]) => name === select.name)?.[1] ?? '';
    if (value !== '' && ![...select.options].some((option) => option.value === value)) {
      select.add(new Option(value, value));
    }
    select.value = value;
  }
}

/** Reports are many, so their list is loaded when a reader turns to it. */
async function fillReports(select: HTMLSelectElement): Promise<void> {
  const chosen = select.value;
  const reports = await search.reports();
  reports.sort((a, b) => a.title.localeCompare(b.title, 'zh'));
  const options = reports.map(({ value, title }) => new Option(title, value));
  select.replaceChildren(...[...select.options].slice(0, 1), ...options);
  select.value = chosen;
}

const searchSoon = followTyping(form, input, {
  soon: () => go(readForm(), true),
  now: () => go(readForm()),
});
form.addEventListener('change', (event) => {
  if (event.target instanceof HTMLSelectElement) go(readForm());
});
more.addEventListener('click', () => void showMore());
window.addEventListener('popstate', () => {
  const state = readState(new URLSearchParams(location.search));
  fillForm(state);
  void run(state, true, savedScroll());
});
window.addEventListener('pagehide', () => saveScrollIn(list));
// Not every browser lets a page that is being left write to the history.
list.addEventListener('click', () => saveScrollIn(list));
followKeys(input, list, () => go(readForm()));

const reportSelect = selects.find((select) => select.name === 'report');
const fill = (select: HTMLSelectElement) => void fillReports(select).catch(() => {});
reportSelect?.addEventListener('focus', () => fill(reportSelect), { once: true });

const initial = readState(new URLSearchParams(location.search));
if (initial.q !== '' && input.value === '') fillForm(initial);
if (isTypedBeforeLoad()) searchSoon();
else {
  fillForm(initial);
  if (initial.q !== '') void run(initial, true, savedScroll());
  if (initial.report !== '' && reportSelect !== undefined) fill(reportSelect);
}

/** The reader typed while this script was loading. */
function isTypedBeforeLoad(): boolean {
  return input.value !== '' && input.value !== initial.q;
}
