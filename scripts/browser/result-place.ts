/** Keeps how far a reader had come in the results, and brings her back there: shown results, scroll, focus. */

import { keepPlace, type Place } from './search-state.ts';

/** Keeps the place with the entry of the history, while there are results to come back to. */
export function keepPlaceIn(list: HTMLElement): void {
  const shown = list.children.length;
  const active = document.activeElement;
  const link = active instanceof HTMLAnchorElement ? linksOf(list).indexOf(active) : -1;
  if (shown > 0) keepPlace({ shown, top: scrollY, link });
}

/** Scrolls to the place, and gives the focus back to the link that was followed, unless it is elsewhere by now. */
export function returnTo({ top, link }: Place, list: HTMLElement): void {
  if (document.activeElement === document.body) linksOf(list)[link]?.focus({ preventScroll: true });
  scrollTo({ top, behavior: 'instant' });
}

function linksOf(list: HTMLElement): HTMLAnchorElement[] {
  return [...list.querySelectorAll('a')];
}
