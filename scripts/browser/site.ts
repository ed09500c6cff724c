/**
 * The script of every page: settings, the header, the contents list, controls, breaks of titles, and the way
 * to a search. What is not always needed is loaded when it is used.
 *
 *   - `/`, Ctrl or ⌘ with K, and a click on the search box open the dialog of search.
 *   - On the search page, the first search loads the search script.
 *   - On a page that a result leads to, `?q=` loads the script that marks the phrases; `?removed`, to which the
 *     ledger leads, the one that marks what was removed.
 */

import { startTitleBreaks } from './break-titles.ts';
import { startContents } from './contents.ts';
import { startControls } from './controls.ts';
import { startFillIn } from './fill-in/start-fill-in.ts';
import { startHeader } from './header.ts';
import { loadOnPress } from './load-on-press.ts';
import { loadScript } from './load-script.ts';
import { startMenus } from './menus.ts';
import { startPreferences } from './preferences.ts';
import { hasPositions } from './saved-positions.ts';
import { startVoice } from './voice.ts';

/** Names of the scripts beside this one; the bundler fills them in. */
declare const SEARCH_SCRIPT: string;
declare const DIALOG_SCRIPT: string;
declare const HITS_SCRIPT: string;
declare const TOOLS_SCRIPT: string;
declare const WAY_ON_SCRIPT: string;
declare const POSITIONS_SCRIPT: string;
declare const REMOVED_SCRIPT: string;
declare const FILL_IN_SCRIPT: string;
declare const SECTION_WORD_SCRIPT: string;
/** Style sheets of what is loaded when used. */
declare const SEARCH_STYLES: string;
declare const LATER_STYLES: string;

const ownAddress =
  document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : '';

const styles = new Map<string, Promise<void>>();

document.documentElement.dataset.script = 'on';
// WebKit of Linux (2.50), which names itself so, paints the letters beside a number over each other where it spaces them.
if (/X11.*Version/.test(navigator.userAgent))
  document.documentElement.style.setProperty('text-autospace', 'no-autospace');
startPreferences();
startMenus();
startHeader();
startContents();
startControls(() => loadStyled(TOOLS_SCRIPT));
startVoice();
startTitleBreaks();
startPositions();
startWayOn();
startFillIn(() => loadStyled(FILL_IN_SCRIPT));
loadOnPress('.section-word', () => load(SECTION_WORD_SCRIPT));

const searchInput = document.querySelector<HTMLInputElement>('#search-input');
const box = searchInput ?? document.querySelector<HTMLInputElement>('.search-box input[name="q"]');

document.addEventListener('keydown', (event) => {
  const isShortcut =
    (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'k';
  const isSlash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey;
  if (event.isComposing || !(isShortcut || (isSlash && !isEditing(event)))) return;
  event.preventDefault();
  if (searchInput === null) openDialog();
  else searchInput.select();
});
// By keyboard the box stays a plain one, which leads to the search page.
if (searchInput === null) box?.addEventListener('click', openDialog);

/** Opens the dialog of search, which is loaded with its first use; the box serves meanwhile, and where that fails. */
function openDialog(): void {
  const open = () => window.gongwenSearchDialog?.(box?.value ?? '');
  if (window.gongwenSearchDialog) {
    open();
    return;
  }
  box?.focus();
  Promise.all([load(DIALOG_SCRIPT), style(SEARCH_STYLES), style(LATER_STYLES)]).then(
    open,
    () => {},
  );
}

/** Enter that ends a composition (拼音) must not submit; keyCode 229 is how Safari says so. */
box?.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && (event.isComposing || event.keyCode === 229)) event.preventDefault();
});

if (searchInput !== null) {
  startSearch(searchInput);
} else if (new URLSearchParams(location.search).get('q')) {
  void loadStyled(HITS_SCRIPT);
} else if (new URLSearchParams(location.search).has('removed')) {
  void loadStyled(REMOVED_SCRIPT);
}

function load(script: string): Promise<void> {
  return loadScript(new URL(script, ownAddress).href);
}

/** Loads a script behind the styles of what it shows, which would stand at the top of the page without them. */
function loadStyled(script: string): Promise<void> {
  return style(LATER_STYLES).then(() => load(script));
}

function style(sheet: string): Promise<void> {
  const known = styles.get(sheet);
  if (known) return known;
  const made = new Promise<void>((resolve) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = new URL(sheet, ownAddress).href;
    // Plain is better than nothing.
    for (const end of ['load', 'error']) link.addEventListener(end, () => resolve());
    document.head.append(link);
  });
  styles.set(sheet, made);
  return made;
}

/** Where the reader had come to: of use once she has read something, on this page or before. */
function startPositions(): void {
  if (hasPositions()) void loadStyled(POSITIONS_SCRIPT);
  else if (document.querySelector('article'))
    addEventListener('scroll', () => void loadStyled(POSITIONS_SCRIPT), {
      once: true,
      passive: true,
    });
}

/** The reports beside this one, when the reader comes near its end. */
function startWayOn(): void {
  const end = document.querySelector('.way-to-list');
  if (!end) return;
  const observer = new IntersectionObserver(
    ([entry]) => {
      if (!entry?.isIntersecting) return;
      observer.disconnect();
      void load(WAY_ON_SCRIPT);
    },
    { rootMargin: '600px' },
  );
  observer.observe(end);
}

/** Loads the search script when a reader turns to the search, and only once. */
function startSearch(input: HTMLInputElement): void {
  let isLoading = false;
  const begin = () => {
    if (isLoading) return;
    isLoading = true;
    load(SEARCH_SCRIPT).catch(() => {
      isLoading = false;
      const status = document.querySelector('#search-status');
      if (status !== null) status.textContent = '检索程序没有加载成功，请检查网络后再试。';
    });
  };
  if (location.search !== '' || document.activeElement === input) begin();
  input.addEventListener('focus', begin);
  const typed = (event: Event) => {
    if (event instanceof InputEvent && event.isComposing) return;
    input.dataset.typed = '';
    begin();
  };
  for (const event of ['input', 'compositionend']) input.addEventListener(event, typed);
  const filters = document.querySelector<HTMLDetailsElement>('#search-filters');
  filters?.addEventListener('focusin', begin);
  if (filters) foldFilters(filters);
}

/** On a phone the filters are folded, so that results begin on its first screen, until one is used. */
function foldFilters(filters: HTMLDetailsElement): void {
  const isWide = matchMedia('(min-width: 40rem)');
  const unfold = () => {
    if (isWide.matches) filters.open = true;
  };
  isWide.addEventListener('change', unfold);
  unfold();
}

function isEditing(event: KeyboardEvent): boolean {
  const target = event.target;
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(?:input|textarea|select)$/i.test(target.tagName))
  );
}
