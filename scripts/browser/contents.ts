/**
 * The contents list of a report or section: what is being read, and where the list stands. On wide pages it
 * is beside the text, on narrow ones it is a bar that stays at the top of the window and unfolds.
 */

import { readingLine } from './reading-line.ts';

export function startContents(): void {
  const contents = document.querySelector<HTMLElement>('.contents');
  const list = contents?.querySelector('details');
  const summary = list?.querySelector('summary');
  if (!contents || !list || !summary) return;
  foldWhereNarrow(contents, list);
  const showCurrent = () => bringIntoView(contents, contents.querySelector('[aria-current]'));
  showCurrent();
  list.addEventListener('toggle', showCurrent);
  markCurrent(contents, summary);
}

/** Whether the list stands beside the text, not above it. */
export function isBeside({ parentElement }: HTMLElement): boolean {
  return parentElement !== null && getComputedStyle(parentElement).display === 'grid';
}

/**
 * Beside the text the list is open: not every browser lets the style sheet show it folded, and assistive
 * technology must know. Where it lies over the text, it folds when the reader has chosen from it.
 */
function foldWhereNarrow(contents: HTMLElement, list: HTMLDetailsElement): void {
  let wasBeside: boolean | undefined;
  const update = () => {
    const isNowBeside = isBeside(contents);
    if (isNowBeside === wasBeside) return;
    wasBeside = isNowBeside;
    list.open = isNowBeside;
  };
  update();
  new ResizeObserver(update).observe(contents);
  list.addEventListener('click', ({ target }) => {
    if (!wasBeside && target instanceof Element && target.closest('a')) list.open = false;
  });
}

/** Marks the current heading in the list as the reader scrolls, and names it in the bar. */
function markCurrent(contents: HTMLElement, summary: HTMLElement): void {
  const links = new Map<string, HTMLAnchorElement>();
  for (const link of contents.querySelectorAll<HTMLAnchorElement>('li > a[href^="#"]')) {
    links.set(link.hash.slice(1), link);
  }
  const headings = [...document.querySelectorAll<HTMLElement>('.prose [id]')].filter(({ id }) =>
    links.has(id),
  );
  if (headings.length === 0) return;
  let current: HTMLAnchorElement | undefined;
  /** What the reader chose is current, wherever it came to stand, until she scrolls. */
  let chosen: { id: string; top: number } | undefined;
  const choose = () => {
    const id = location.hash.slice(1);
    chosen = links.has(id) ? { id, top: scrollY } : undefined;
    mark();
  };
  const mark = () => {
    if (chosen && Math.abs(scrollY - chosen.top) > 2) chosen = undefined;
    const line = readingLine();
    const id =
      chosen?.id ?? headings.findLast((each) => each.getBoundingClientRect().top <= line)?.id;
    const link = id === undefined ? undefined : links.get(id);
    if (link === current) return;
    current?.removeAttribute('aria-current');
    link?.setAttribute('aria-current', 'true');
    current = link;
    summary.dataset.current = link?.firstChild?.textContent?.trim() ?? '';
    bringIntoView(contents, link ?? links.values().next().value);
  };
  let isAsked = false;
  const markSoon = () => {
    if (isAsked) return;
    isAsked = true;
    requestAnimationFrame(() => {
      isAsked = false;
      mark();
    });
  };
  addEventListener('scroll', markSoon, { passive: true });
  addEventListener('hashchange', choose);
  // The browser goes to the place of an address once the page is laid out.
  addEventListener('load', choose);
  contents.addEventListener('click', ({ target }) => {
    // A second click on the same entry changes no address.
    if (target instanceof Element && target.closest('a')) setTimeout(choose);
  });
  mark();
}

/** Scrolls a list that is longer than the window, and nothing else, to where the link can be seen. */
function bringIntoView(contents: HTMLElement, link: Element | null | undefined): void {
  if (!link || contents.scrollHeight <= contents.clientHeight) return;
  const list = contents.getBoundingClientRect();
  const bottom = Math.min(list.bottom, innerHeight);
  const { top, height } = link.getBoundingClientRect();
  if (top < list.top || top + height > bottom) {
    contents.scrollTop += top - (list.top + bottom - height) / 2;
  }
}
