/**
 * Quoting and reusing a report: at each heading its link, its clean text, its citation. They appear
 * with this script only, and a status line says what happened.
 */

import { type CitedHeading, citation } from './citation.ts';
import { copyText } from './copy-text.ts';

interface Place {
  heading: HTMLElement;
  /** 1 to 6, as in the tag's name. */
  rank: number;
  /** Place of its block among the blocks of the page. */
  index: number;
}

const headings = 'h1[id], h2[id], h3[id], h4[id], h5[id], h6[id]';
const failure = '没有复制成功。请选中文字，再按 Ctrl+C 复制。';

/** Adds the controls to each heading of the article of a report or section page; other pages have none. */
export function startReuse(): void {
  const article = document.querySelector<HTMLElement>('article');
  if (!article) return;
  const blocks = [
    ...document.querySelectorAll<HTMLElement>('article.prose > *, article .prose > *'),
  ];
  const places = blocks.flatMap((block, index): Place[] => {
    const heading = block.matches(headings)
      ? block
      : block.querySelector<HTMLElement>(`:scope > :is(${headings})`);
    return heading ? [{ heading, rank: Number(heading.tagName[1]), index }] : [];
  });
  const say = statusLine();
  const copy = async (text: string, done: string) => say((await copyText(text)) ? done : failure);
  const report = article.dataset.report ?? places[0]?.heading.textContent ?? document.title;

  for (const [position, place] of places.entries()) {
    const { heading, rank, index } = place;
    const isWhole = heading.id === 'title';
    const address = addressOf(rank === 1 ? '' : heading.id);
    const bar = document.createElement('div');
    bar.className = rank === 1 ? 'reuse reuse-page' : 'reuse';

    if (!isWhole) {
      const link = document.createElement('a');
      link.href = `#${heading.id}`;
      link.addEventListener('click', () => copy(address, '已复制本节链接。'));
      add(bar, link, '本节链接', heading);
    }
    button(bar, isWhole ? '复制全文' : '复制正文', heading, () => {
      const end = isWhole ? blocks.length : endOf(places, position, blocks);
      const text = blocks
        .slice(isWhole ? 0 : index, end)
        .map(cleanText)
        .join('\n');
      copy(text, `已复制${isWhole ? '全文' : '正文'}，${[...text.replace(/\s/g, '')].length} 字。`);
    });
    button(bar, '复制引用', heading, () => {
      copy(citation(report, isWhole ? [] : wayTo(places, position), address), '已复制引用。');
    });

    const downloads = document.querySelector('.tools');
    const block = blocks[index];
    if (isWhole && downloads) downloads.prepend(bar);
    else if (block === heading) heading.after(bar);
    else block?.append(bar);
  }
}

function button(bar: HTMLElement, name: string, heading: HTMLElement, act: () => void): void {
  const made = document.createElement('button');
  made.type = 'button';
  made.addEventListener('click', act);
  add(bar, made, name, heading);
}

function add(bar: HTMLElement, control: HTMLElement, name: string, heading: HTMLElement): void {
  control.textContent = name;
  control.setAttribute('aria-describedby', heading.id);
  bar.append(control);
}

/**
 * Where a section ends among the blocks: at the next heading that is not below it, or where the
 * closing of its part begins, which belongs to the part and not to its last section.
 */
function endOf(places: readonly Place[], position: number, blocks: readonly HTMLElement[]): number {
  const own = places[position];
  if (!own) return blocks.length;
  const next = places.slice(position + 1).find(({ rank }) => rank <= own.rank);
  const end = next?.index ?? blocks.length;
  if (/^a\d+$/.test(own.heading.id)) return end;
  const closing = blocks.findIndex(({ id }, at) => at > own.index && /(?:^|-)closing$/.test(id));
  return closing === -1 ? end : Math.min(end, closing);
}

/** The headings that lead to one, itself included; the title of the report is not among them. */
function wayTo(places: readonly Place[], position: number): CitedHeading[] {
  const way: CitedHeading[] = [];
  let rank = 7;
  for (const place of places.slice(0, position + 1).reverse()) {
    if (place.rank >= rank || place.heading.id === 'title') continue;
    rank = place.rank;
    const ordinal = place.heading.querySelector('.ordinal')?.textContent ?? '';
    way.unshift({ ordinal, text: cleanText(place.heading) });
  }
  return way;
}

/** The text of a block as it stands in the report: cells apart by tabs, rows and lines by line breaks. */
function cleanText(block: HTMLElement): string {
  const rows = [...block.querySelectorAll('tr')];
  if (rows.length > 0) {
    return rows.map((row) => [...row.cells].map((cell) => cell.textContent).join('\t')).join('\n');
  }
  const copy = block.cloneNode(true) as HTMLElement;
  for (const extra of copy.querySelectorAll('.reuse, .source-mark')) extra.remove();
  return (copy.textContent ?? '').trim();
}

/** The address of a place on this page; where the site knows its own, that of the published page. */
function addressOf(id: string): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]');
  const [page = ''] = (canonical?.href ?? location.href).split(/[?#]/, 1);
  return id === '' ? page : `${page}#${id}`;
}

/** A line that is read out when it changes, and empties itself. */
function statusLine(): (message: string) => void {
  const line = document.createElement('p');
  line.className = 'reuse-status';
  line.setAttribute('role', 'status');
  document.body.append(line);
  let timer = 0;
  return (message) => {
    line.textContent = message;
    clearTimeout(timer);
    timer = window.setTimeout(() => line.replaceChildren(), 5000);
  };
}
