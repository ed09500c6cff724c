/**
 * The contents list of a report: which section is being read, and where the list stands. On wide pages it
 * is beside the text, on narrow ones it is a bar that stays at the top of the window and unfolds.
 */

/** Part of the window's height, from its top, in which a heading counts as being read. */
const readingLine = 0.2;

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

/**
 * Beside the text the list is open: not every browser lets the style sheet show it folded, and assistive
 * technology must know. Where it lies over the text, it folds when the reader has chosen from it.
 */
function foldWhereNarrow(contents: HTMLElement, list: HTMLDetailsElement): void {
  const reader = contents.parentElement ?? contents;
  let isBeside: boolean | undefined;
  const settle = () => {
    const isNowBeside = getComputedStyle(reader).display === 'grid';
    if (isNowBeside === isBeside) return;
    isBeside = isNowBeside;
    list.open = isBeside;
  };
  settle();
  new ResizeObserver(settle).observe(contents);
  list.addEventListener('click', ({ target }) => {
    if (!isBeside && target instanceof Element && target.closest('a')) list.open = false;
  });
}

/** Marks the current heading in the list as the reader scrolls, and names it in the bar. */
function markCurrent(contents: HTMLElement, summary: HTMLElement): void {
  const links = new Map<string, HTMLAnchorElement>();
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.report .contents a')) {
    links.set(anchorOf(link.getAttribute('href') ?? ''), link);
  }
  const headings = [...document.querySelectorAll<HTMLElement>('.body [id]')].filter(({ id }) =>
    links.has(id),
  );
  if (headings.length === 0) return;
  let current: HTMLAnchorElement | undefined;
  const mark = () => {
    const line = innerHeight * readingLine;
    const heading = headings.findLast((each) => each.getBoundingClientRect().top < line);
    const link = heading && links.get(heading.id);
    if (link === current) return;
    current?.removeAttribute('aria-current');
    link?.setAttribute('aria-current', 'true');
    current = link;
    summary.dataset.current = link?.textContent ?? '';
    bringIntoView(contents, link ?? links.values().next().value);
  };
  // All that lies above the line counts, however far: so none passes it unseen when the page jumps.
  const observer = new IntersectionObserver(mark, {
    rootMargin: `10000000px 0px -${(1 - readingLine) * 100}% 0px`,
  });
  for (const heading of headings) observer.observe(heading);
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

function anchorOf(address: string): string {
  return address.slice(address.indexOf('#') + 1);
}
