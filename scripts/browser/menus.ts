/** What unfolds over the page: it folds when the reader turns to something else, so that it lies over nothing. */
export function startMenus(): void {
  for (const menu of document.querySelectorAll<HTMLDetailsElement>('.preferences, .menu'))
    foldWhenLeft(menu);
}

function foldWhenLeft(menu: HTMLDetailsElement): void {
  document.addEventListener('click', ({ target }) => {
    if (!menu.open || !(target instanceof Element)) return;
    if (!menu.contains(target) || target.closest('a')) menu.open = false;
  });
  // Else the open panel would lie over the link that the focus has moved to.
  menu.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !menu.contains(relatedTarget)) menu.open = false;
  });
  menu.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !menu.open) return;
    // On the search page the key would empty the search as well.
    event.stopPropagation();
    menu.open = false;
    menu.querySelector('summary')?.focus();
  });
}
