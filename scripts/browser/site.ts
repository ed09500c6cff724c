/**
 * The script of every page: text size and theme, the contents list, quoting, breaks of titles, and the
 * way to a search. What a search needs is loaded when one begins.
 *
 *   - `/`, Ctrl or ⌘ with K, and a click on the search box open the dialog of search.
 *   - On the search page, the first search loads the search script.
 *   - On a page that a result leads to, `?q=` loads the script that marks the phrases.
 */

import { startContents } from './contents.ts';
import { startControls } from './controls.ts';
import { startFillIn } from './fill-in/start-fill-in.ts';
import { startHeader } from './header.ts';
import { loadOnPress } from './load-on-press.ts';
import { loadScript } from './load-script.ts';
import { startPreferences } from './preferences.ts';
import { startTitleBreaks } from './title-breaks.ts';

/** Names of the scripts beside this one; the bundler fills them in. */
declare const SEARCH_SCRIPT: string;
declare const DIALOG_SCRIPT: string;
declare const ARRIVAL_SCRIPT: string;
declare const TOOLS_SCRIPT: string;
declare const FILL_IN_SCRIPT: string;
declare const SECTION_WORD_SCRIPT: string;

const ownAddress =
  document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : '';

document.documentElement.dataset.script = 'on';
startPreferences();
startHeader();
startContents();
startControls(() => loadScript(new URL(TOOLS_SCRIPT, ownAddress).href));
startTitleBreaks();
startFillIn(() => loadScript(new URL(FILL_IN_SCRIPT, ownAddress).href));
loadOnPress('.section-word', () => loadScript(new URL(SECTION_WORD_SCRIPT, ownAddress).href));

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
  loadScript(new URL(DIALOG_SCRIPT, ownAddress).href).then(open, () => {});
}

/** Enter that ends a composition (拼音) must not submit; keyCode 229 is how Safari says so. */
box?.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && (event.isComposing || event.keyCode === 229)) event.preventDefault();
});

if (searchInput !== null) {
  startSearch(searchInput);
} else if (new URLSearchParams(location.search).get('q')) {
  void loadScript(new URL(ARRIVAL_SCRIPT, ownAddress).href);
}

/** Loads the search script when there is something to search for, and only once; letters of a composition are not. */
function startSearch(input: HTMLInputElement): void {
  let isLoading = false;
  const load = () => {
    if (isLoading) return;
    isLoading = true;
    loadScript(new URL(SEARCH_SCRIPT, ownAddress).href).catch(() => {
      isLoading = false;
      const status = document.querySelector('#search-status');
      if (status !== null) status.textContent = '检索程序没有加载成功，请检查网络后再试。';
    });
  };
  if (new URLSearchParams(location.search).get('q')) load();
  else {
    input.addEventListener('input', (event) => {
      if (!(event instanceof InputEvent && event.isComposing)) load();
    });
    input.addEventListener('compositionend', load);
  }
  document.querySelector('#search-filters')?.addEventListener('focusin', load);
}

function isEditing(event: KeyboardEvent): boolean {
  const target = event.target;
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(?:input|textarea|select)$/i.test(target.tagName))
  );
}
