/**
 * The dialog of search as a thing that opens and closes. Back closes it, as readers on phones expect: it has
 * an entry of the history of its own, and whatever is opened from it takes the place of that entry.
 */

export interface DialogParts {
  dialog: HTMLDialogElement;
  form: HTMLFormElement;
  input: HTMLInputElement;
  /** Turns to the report whose page is shown; absent elsewhere. */
  scope?: HTMLInputElement;
  status: HTMLElement;
  /** Reports by their titles, and recent searches. */
  titles: HTMLElement;
  results: HTMLElement;
  notes: HTMLElement;
}

/** Builds the dialog. @param searchPage address of the page of search, for the form */
export function buildDialog(searchPage: string, hasReport: boolean): DialogParts {
  const dialog = document.createElement('dialog');
  dialog.className = 'search-dialog';
  dialog.ariaLabel = '检索全部报告';
  dialog.innerHTML = `<form role="search" action="${searchPage}">
<input type="search" name="q" autocomplete="off" enterkeyhint="search" aria-label="检索全部报告" placeholder="检索全部报告">
<button type="submit">检索</button><button type="button" value="cancel">取消</button>
<label><input type="checkbox">只在本报告内检索</label>
</form>
<p class="search-status" role="status"></p>
<ol class="search-dialog-titles"></ol>
<ol class="search-results"></ol>
<div class="search-notes"></div>`;
  // All of them stand in the lines above.
  const part = <T extends Element>(selector: string) => dialog.querySelector(selector) as T;
  const scope = part<HTMLInputElement>('[type="checkbox"]');
  if (!hasReport) scope.closest('label')?.remove();
  return {
    dialog,
    form: part('form'),
    input: part('[type="search"]'),
    ...(hasReport ? { scope } : {}),
    status: part('.search-status'),
    titles: part('.search-dialog-titles'),
    results: part('.search-results'),
    notes: part('.search-notes'),
  };
}

/** Lets the dialog open and close. @returns a function that opens it */
export function openable({ dialog, form, input }: DialogParts, opened: () => void): () => void {
  document.body.append(dialog);
  const close = () => {
    if (!dialog.open) return;
    dialog.close();
    if (history.state?.isSearching) history.back();
  };
  addEventListener('popstate', () => dialog.close());
  dialog.querySelector('[value="cancel"]')?.addEventListener('click', close);
  // A click beside the box of the dialog is one on the dialog itself.
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog) close();
  });
  dialog.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    if (input.value === '') return close();
    input.value = '';
    input.focus();
    form.dispatchEvent(new Event('input'));
  });
  dialog.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const isPlain = event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey);
    if (link === null || !isPlain) return;
    event.preventDefault();
    leaveFor(link.href);
  });
  // The keyboard of a phone covers the lower half of the window, which only this tells.
  visualViewport?.addEventListener('resize', () => {
    dialog.style.setProperty('--visible', `${visualViewport?.height ?? innerHeight}px`);
  });
  return () => {
    if (dialog.open) return;
    try {
      history.pushState({ isSearching: true }, '');
    } catch {
      // Some browsers refuse in a page opened from a folder; then Back leaves the page.
    }
    dialog.showModal();
    input.select();
    opened();
  };
}

/** Goes to a page in the place of the dialog's own entry of the history. */
export function leaveFor(address: string): void {
  if (history.state?.isSearching) location.replace(address);
  else location.assign(address);
}
