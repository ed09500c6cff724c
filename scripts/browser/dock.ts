/**
 * The lower edge of the window, where what comes and goes has its place, one above the other, so that none
 * lies over another: the bar of search hits, the offer to go on reading, what can be done with a selection,
 * and the line that says what happened.
 */
export function dock(): HTMLElement {
  const known = document.querySelector<HTMLElement>('.dock');
  if (known) return known;
  const made = document.createElement('div');
  made.className = 'dock';
  // By keyboard it must come before all the links of the page.
  document.querySelector('.skip-link')?.after(made);
  return made;
}
