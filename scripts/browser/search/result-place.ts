/** Keeps how far a reader had come in the results, and brings her back there: shown results, scroll, focus. */

import { keepPlace, keptPlace, type Place } from './search-state.ts';

/** How far the page is scrolled; to ask for it in the midst of a search would lay the page out anew. */
let top = 0;
addEventListener('scroll', () => {
  top = scrollY;
});

/** Keeps the place with the entry of the history, while there are results to come back to. */
export function keepPlaceIn(list: HTMLElement): void {
  const shown = list.children.length;
  const active = document.activeElement;
  const link = active instanceof HTMLAnchorElement ? linksOf(list).indexOf(active) : -1;
  const isAtTop = top === 0 && link === -1 && keptPlace() === undefined;
  if (shown > 0 && !isAtTop) keepPlace({ shown, top, link });
}

/** Scrolls to the place, and gives the focus back to the link that was followed, unless it is elsewhere by now. */
export function returnTo(place: Place, list: HTMLElement): void {
  if (document.activeElement === document.body)
    linksOf(list)[place.link]?.focus({ preventScroll: true });
  scrollTo({ top: place.top });
}

function linksOf(list: HTMLElement): HTMLAnchorElement[] {
  return [...list.querySelectorAll('a')];
}
