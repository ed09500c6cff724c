/** Marks the section that is being read in the contents list beside a report. */

/** Part of the window's height, from its top, in which a heading counts as being read. */
const readingLine = 0.2;

/** Marks the current heading as the reader scrolls; opens the list where it stands beside the text. */
export function startContents(): void {
  openBesideText();
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
  };
  const observer = new IntersectionObserver(mark, {
    rootMargin: `0px 0px -${(1 - readingLine) * 100}% 0px`,
  });
  for (const heading of headings) observer.observe(heading);
}

/** Beside the text the style sheet shows the list though it is folded; assistive technology is told so here. */
function openBesideText(): void {
  const list = document.querySelector<HTMLDetailsElement>('.contents details');
  const summary = list?.querySelector('summary');
  if (list && summary && getComputedStyle(summary).display === 'none') list.open = true;
}

function anchorOf(address: string): string {
  return address.slice(address.indexOf('#') + 1);
}
