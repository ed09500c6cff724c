/**
 * The search page: reads what is searched for from the address, shows it, and keeps the address in
 * step with the form. The script is loaded once, with the first search.
 */

import type { Answer, Batch, LostSite, Question } from './answer.ts';
import { followKeys } from './result-keys.ts';
import { returnTo, saveScrollIn } from './result-scroll.ts';
import { renderGroup } from './result-view.ts';
import { openSearch, ownAddress } from './search-core.ts';
import { searchForm } from './search-form.ts';
import { button, paragraph, removable } from './search-notes.ts';
import type { Listing } from './search-reports.ts';
import {
  filtersOf,
  readState,
  type ScrollPosition,
  type State,
  savedScroll,
  writeState,
} from './search-state.ts';
import { describeLost, searchFault } from './search-words.ts';
import { followTyping } from './typing.ts';

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
/** Below the status: words that can be taken out, sites that are left out, what else can be tried. */
const notes = document.createElement('div');
notes.className = 'search-notes';
status.after(notes);

const root = document.documentElement.dataset.root ?? './';
const ownTitle = document.title;
const search = openSearch({
  own: new URL(root, location.href).href,
  also: (form.dataset.also ?? '').split(' ').filter((address) => address !== ''),
});
const fields = searchForm(form, input, search, ownAddress, () => go(fields.read()));
/** Counts searches, so that a slow one does not overwrite the results of a later one. */
let current = 0;
/** What is shown, where it is a list of reports. */
let listing: Listing | undefined;

/**
 * @param isAtRest the reader has stopped typing
 * @param scroll where the reader had left these results, to which she comes back
 */
async function run(state: State, isAtRest: boolean, scroll?: ScrollPosition): Promise<void> {
  const own = ++current;
  more.hidden = true;
  listing = undefined;
  document.title = state.q === '' ? ownTitle : `“${state.q}” - ${ownTitle}`;
  const { q } = state;
  if (q === '' && Object.values(filtersOf(state)).every((value) => value === '')) {
    list.replaceChildren();
    notes.replaceChildren();
    status.textContent = '';
    return;
  }
  status.textContent = q === '' ? '正在读取目录…' : '正在检索…';
  try {
    const said = await (q === '' ? showList(state, own) : showFound(state, isAtRest, own));
    if (said === undefined) return;
    if (scroll) await showUpTo(scroll.shown, own);
    if (own !== current) return;
    status.textContent = said;
    if (scroll) returnTo(scroll, list);
  } catch (error) {
    if (own === current) showFault(error, state);
  }
}

/** @returns what is said of it; nothing where a later search has come */
async function showFound(
  state: State,
  isAtRest: boolean,
  own: number,
): Promise<string | undefined> {
  fields.hideCounts();
  const answer = await search.ask(questionOf(state, isAtRest));
  if (own !== current || answer === undefined) return undefined;
  show(answer, state);
  return answer.said;
}

/** Filters alone list reports. */
async function showList(state: State, own: number): Promise<string | undefined> {
  const tools = await fields.openReports();
  if (own !== current) return undefined;
  listing = tools.list(filtersOf(state), state.sort || 'best');
  list.replaceChildren();
  notes.replaceChildren();
  showLost(tools.lost);
  appendListed(listing);
  return listing.said;
}

function appendListed({ next, isAtEnd }: Listing): void {
  list.append(...next());
  more.hidden = isAtEnd();
  more.textContent = '再显示一些报告';
}

function questionOf(state: State, isAtRest: boolean): Question {
  const { q: query, sort, step } = state;
  return {
    query,
    filters: filtersOf(state),
    sort: sort || 'best',
    isAtRest,
    isLoose: step === 'loose',
  };
}

function show(answer: Answer, state: State): void {
  list.replaceChildren();
  append(answer);
  notes.replaceChildren();
  if (answer.step === 'words')
    notes.append(
      removable(answer.phrases, (words) => go({ ...fields.read(), q: words.join(' ') })),
    );
  if (answer.step === 'nothing') {
    const alone = (q: string) => button(`只找“${q}”`, () => go({ ...fields.read(), q }));
    notes.append(...answer.phrases.map(alone));
  }
  showLost(answer.lost);
  const isFew = answer.step === 'exact' && answer.reports < 5 && state.q.length > 3;
  if (isFew) {
    notes.append(button('另找不连在一起的', () => go({ ...fields.read(), step: 'loose' })));
  }
}

function showLost(lost: readonly LostSite[]): void {
  notes.append(...lost.map((site) => paragraph(describeLost(site))));
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
  if (listing !== undefined) return appendListed(listing);
  const own = current;
  more.disabled = true;
  try {
    const next = await search.more();
    if (own !== current || next === undefined) return;
    append(next);
    if (next.unread !== '') status.textContent = next.unread;
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

/** Takes a state into the address and searches. */
function go(state: State, isTyping = false): void {
  if (input.value !== state.q && !isTyping) input.value = state.q;
  saveScrollIn(list);
  writeState(state, isTyping);
  void run(state, !isTyping);
}

followTyping(form, input, {
  soon: () => go(fields.read(), true),
  now: () => go(fields.read()),
});
form.addEventListener('change', (event) => {
  if (event.target instanceof HTMLSelectElement) go(fields.read());
});
more.addEventListener('click', () => void showMore());
window.addEventListener('popstate', () => {
  const state = readState(new URLSearchParams(location.search));
  fields.fill(state);
  void run(state, true, savedScroll());
});
window.addEventListener('pagehide', () => saveScrollIn(list));
// Not every browser lets a page that is being left write to the history.
list.addEventListener('click', () => saveScrollIn(list));
followKeys(input, list);
document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || event.isComposing || input.value === '') return;
  input.value = '';
  input.focus();
  go(fields.read());
});

const initial = readState(new URLSearchParams(location.search));
if (input.value === '' || input.value === initial.q) {
  fields.fill(initial);
  void run(initial, true, savedScroll());
} else if (input.dataset.typed === '' || document.activeElement !== input) {
  // Typed while this script was loading; the end of a composition is still to come.
  go(fields.read(), true);
}
