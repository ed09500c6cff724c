/** Keeps how far a reader had come in the results, and brings her back there: shown results, scroll, focus. */

import { type ScrollPosition, savedScroll, saveScroll } from './search-state.ts';

/** How far the page is scrolled; to ask for it in the midst of a search would lay the page out anew. */
let top = 0;
addEventListener('scroll', () => {
  top = scrollY;
});

/** Keeps the scroll position with the entry of the history, while there are results to come back to. */
export function saveScrollIn(list: HTMLElement): void {
  const shown = list.children.length;
  const active = document.activeElement;
  const link = active instanceof HTMLAnchorElement ? linksOf(list).indexOf(active) : -1;
  const isAtTop = top === 0 && link === -1 && savedScroll() === undefined;
  if (shown > 0 && !isAtTop) saveScroll({ shown, top, link });
}

/** Scrolls to the position, and gives the focus back to the link that was followed, unless it is elsewhere by now. */
export function returnTo(scroll: ScrollPosition, list: HTMLElement): void {
  if (document.activeElement === document.body)
    linksOf(list)[scroll.link]?.focus({ preventScroll: true });
  scrollTo({ top: scroll.top });
}

function linksOf(list: HTMLElement): HTMLAnchorElement[] {
  return [...list.querySelectorAll('a')];
}
