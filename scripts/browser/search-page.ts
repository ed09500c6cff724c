/**
 * The search page: reads what is searched for from the address, shows it, and keeps the address in
 * step with the form. The script is loaded once, with the first search.
 */

import type { Engine, Filters, Hit } from './engine.ts';
import { rank } from './engine.ts';
import { findingsOf } from './occurrences.ts';
import { openIndex } from './open-index.ts';
import { readings } from './query.ts';
import { keepPlaceIn, returnTo } from './result-place.ts';
import { renderResult } from './result-view.ts';
import { keptPlace, type Place, readState, type State, writeState } from './search-state.ts';

/** Results shown at a time. */
const pageSize = 10;
/** Milliseconds without a key before a search begins. */
const pause = 150;

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

const root = document.documentElement.dataset.root ?? './';
const ownTitle = document.title;
let engine: Promise<Engine> | undefined;
/** Counts searches, so that a slow one does not overwrite the results of a later one. */
let current = 0;
let showMore: (() => Promise<void>) | undefined;

/** Our own root, and those of the sites that `data-also` of the form names, to be searched as one. */
function siteRoots(): string[] {
  const also = (form.dataset.also ?? '').split(' ').filter((address) => address !== '');
  return [root, ...also].map((address) => new URL(address, location.href).href);
}

function open(): Promise<Engine> {
  engine ??= openIndex(siteRoots()).catch((error: unknown) => {
    engine = undefined;
    throw error;
  });
  return engine;
}

/** @param place where the reader had left these results, to which she comes back */
async function run(state: State, place?: Place): Promise<void> {
  const search = ++current;
  const tries = readings(state.q);
  more.hidden = true;
  showMore = undefined;
  if (tries.length === 0) {
    list.replaceChildren();
    status.textContent = '';
    document.title = titled(state);
    return;
  }
  status.textContent = '正在检索…';
  try {
    const { hits, phrases, reading } = await firstWithHits(await open(), tries, state);
    if (search !== current) return;
    list.replaceChildren();
    await show(search, rank(hits), phrases, state);
    if (place) await showUpTo(place.shown, search);
    if (search !== current) return;
    status.textContent = describe(hits.length, reading, state);
    document.title = titled(state);
    if (place) returnTo(place, list);
  } catch {
    if (search === current) status.textContent = '检索没有成功，请检查网络后再试。';
  }
}

async function firstWithHits(
  index: Engine,
  tries: readonly string[][],
  filters: Filters,
): Promise<{ hits: Hit[]; phrases: string[]; reading: number }> {
  for (const [reading, phrases] of tries.entries()) {
    const hits = await index.find(phrases, filters);
    if (hits.length > 0) return { hits, phrases, reading };
  }
  return { hits: [], phrases: [], reading: 0 };
}

/** Shows the next results, and offers those after them. */
async function show(
  search: number,
  hits: readonly Hit[],
  phrases: readonly string[],
  state: State,
): Promise<void> {
  const records = await Promise.all(hits.slice(0, pageSize).map((hit) => hit.load()));
  if (search !== current) return;
  const findings = records.map((record) => ({ record, ...findingsOf(record, phrases) }));
  const query = phrases.join(' ');
  list.append(...rank(findings).map((result) => renderResult(result, root, query)));
  const rest = hits.slice(pageSize);
  more.hidden = rest.length === 0;
  more.textContent = `再显示 ${Math.min(rest.length, pageSize)} 个，还有 ${rest.length} 个`;
  showMore = () => show(search, rest, phrases, state);
}

/** The title of the page with the query, by which entries of the history can be told apart. */
function titled({ q }: State): string {
  return q === '' ? ownTitle : `“${q}” - ${ownTitle}`;
}

async function showUpTo(shown: number, search: number): Promise<void> {
  while (list.children.length < shown && !more.hidden && search === current) await showMore?.();
}

function describe(count: number, reading: number, state: State): string {
  if (count === 0) {
    const isFiltered = state.report !== '' || state.year !== '' || state.kind !== '';
    return isFiltered
      ? `在所选范围内没有找到“${state.q}”，可以放宽范围再试。`
      : `没有找到“${state.q}”。可以少写几个字，或者用空格分成几个词。`;
  }
  return reading === 0
    ? `找到 ${count} 个结果`
    : `没有与输入完全相同的文字；不计标点，找到 ${count} 个结果`;
}

/** Takes the form as it stands into the address and searches. */
function searchForm(isTyping: boolean): void {
  const state = readState(new FormData(form));
  keepPlaceIn(list);
  writeState(state, isTyping);
  void run(state);
}

function fillForm(state: State): void {
  if (document.activeElement !== input || input.value !== state.q) input.value = state.q;
  for (const select of selects) {
    const value =
      select.name === 'report' || select.name === 'year' || select.name === 'kind'
        ? state[select.name]
        : '';
    if (value !== '' && ![...select.options].some((option) => option.value === value)) {
      select.add(new Option(value, value));
    }
    select.value = value;
  }
}

/** Reports are many, so their list is loaded when a reader turns to it. */
async function fillReports(select: HTMLSelectElement): Promise<void> {
  const chosen = select.value;
  const reports = await (await open()).reports();
  const options = reports.map(({ id, title }) => new Option(title, id));
  select.replaceChildren(...[...select.options].slice(0, 1), ...options);
  select.value = chosen;
}

let timer: number | undefined;
let isComposing = false;

function searchSoon(): void {
  window.clearTimeout(timer);
  if (!isComposing) timer = window.setTimeout(() => searchForm(true), pause);
}

input.addEventListener('compositionstart', () => {
  isComposing = true;
  window.clearTimeout(timer);
});
input.addEventListener('compositionend', () => {
  isComposing = false;
  searchSoon();
});
input.addEventListener('input', (event) => {
  if (!(event instanceof InputEvent && event.isComposing)) searchSoon();
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  window.clearTimeout(timer);
  if (!isComposing) searchForm(false);
});
form.addEventListener('change', (event) => {
  if (event.target instanceof HTMLSelectElement) searchForm(false);
});
more.addEventListener('click', () => {
  const next = list.children.length;
  void showMore?.().then(() => list.children[next]?.querySelector('a')?.focus());
});
window.addEventListener('popstate', () => {
  const state = readState(new URLSearchParams(location.search));
  fillForm(state);
  void run(state, keptPlace());
});
window.addEventListener('pagehide', () => keepPlaceIn(list));
// Not every browser lets a page that is being left write to the history.
list.addEventListener('click', () => keepPlaceIn(list));
document.addEventListener('keydown', (event) => {
  if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === 'ArrowDown' || event.key === 'ArrowUp') move(event);
  if (event.key === 'Escape' && input.value !== '') {
    input.value = '';
    input.focus();
    searchForm(false);
  }
});

/** Moves from the input through the main links of the results and back. */
function move(event: KeyboardEvent): void {
  const links = [...list.querySelectorAll<HTMLElement>(':scope > li a.result-link')];
  const stops: HTMLElement[] = [input, ...links];
  const active = document.activeElement;
  const at = active instanceof HTMLElement ? stops.indexOf(active) : -1;
  if (at === -1) return;
  const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}

const reportSelect = selects.find((select) => select.name === 'report');
reportSelect?.addEventListener('focus', () => void fillReports(reportSelect), { once: true });

const initial = readState(new URLSearchParams(location.search));
if (initial.q !== '' && input.value === '') fillForm(initial);
if (isTypedBeforeLoad()) searchSoon();
else {
  fillForm(initial);
  if (initial.q !== '') void run(initial, keptPlace());
  if (initial.report !== '' && reportSelect !== undefined) void fillReports(reportSelect);
}

/** The reader typed while this script was loading. */
function isTypedBeforeLoad(): boolean {
  return input.value !== '' && input.value !== initial.q;
}
