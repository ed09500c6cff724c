/** The text of a report or section page, by its headings: what is copied, quoted, cited and printed. */

import { type CitedHeading, citation, quotation, type Source } from './citation.ts';

export interface PageSection {
  heading: HTMLElement;
  /** 1 to 6, as in the tag's name. */
  rank: number;
  /** Index of its block among the blocks of the page. */
  index: number;
}

export interface PageSections {
  article: HTMLElement;
  /** The blocks of the text in their order: headings, paragraphs, tables, run-in headings with their paragraph. */
  blocks: HTMLElement[];
  sections: PageSection[];
  source: Source;
}

const headings = 'h1[id], h2[id], h3[id], h4[id], h5[id], h6[id]';

/** The sections of this page; `undefined` on a page that shows no text of a report. */
export function pageSections(): PageSections | undefined {
  const article = document.querySelector<HTMLElement>('article[data-report]');
  if (!article) return undefined;
  const blocks = [
    ...document.querySelectorAll<HTMLElement>('article.prose > *, article .prose > *'),
  ];
  const sections = blocks.flatMap((block, index): PageSection[] => {
    const heading = block.matches(headings)
      ? block
      : block.querySelector<HTMLElement>(`:scope > :is(${headings})`);
    return heading ? [{ heading, rank: Number(heading.tagName[1]), index }] : [];
  });
  const { report = '', documentNumber, issuer, issuedOn } = article.dataset;
  return { article, blocks, sections, source: { title: report, documentNumber, issuer, issuedOn } };
}

/** Whether the section is the report as a whole. */
export function isWhole({ heading }: PageSection): boolean {
  return heading.id === 'title';
}

/** The blocks of a section with all below it; of the whole report for its title. */
export function blocksOf(page: PageSections, section: PageSection): HTMLElement[] {
  return isWhole(section) ? page.blocks : page.blocks.slice(section.index, endOf(page, section));
}

/** The text of a section, a block a line. */
export function textOf(page: PageSections, section: PageSection): string {
  return blocksOf(page, section).map(cleanText).join('\n');
}

/** The citation of a section. */
export function citationOf(page: PageSections, section: PageSection): string {
  return citation(page.source, wayTo(page, section), addressOf(section));
}

/** Words of the page with their source: the innermost section in which they begin. */
export function quotationOf(page: PageSections, words: string, start: Node): string {
  const section = sectionAt(page, start);
  const way = section ? wayTo(page, section) : [];
  return quotation(words, page.source, way, addressAt(page, start));
}

/** The address of the paragraph or heading that a node of the text stands in. */
export function addressAt(page: PageSections, node: Node): string {
  const element = node instanceof Element ? node : node.parentElement;
  const block = page.blocks.find((each) => each.contains(node));
  const id = element?.closest('p[id], h2[id], h3[id], h4[id], h5[id], h6[id]')?.id ?? block?.id;
  return id ? `${addressOf(undefined)}#${id}` : addressOf(sectionAt(page, node));
}

/** The innermost section that a node of the text stands in. */
export function sectionAt(page: PageSections, node: Node): PageSection | undefined {
  const index = page.blocks.findIndex((block) => block.contains(node));
  const section = page.sections.findLast((each) => each.index <= index);
  return section && index < endOf(page, section) ? section : undefined;
}

/** The address of a section on this page; where the site knows its own, that of the published page. */
export function addressOf(section: PageSection | undefined): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]');
  const [address = ''] = (canonical?.href ?? location.href).split(/[?#]/, 1);
  return section === undefined || section.rank === 1 ? address : `${address}#${section.heading.id}`;
}

/** The text of a block as it stands in the report: cells apart by tabs, rows and lines by line breaks. */
export function cleanText(block: HTMLElement): string {
  const rows = [...block.querySelectorAll('tr')];
  if (rows.length > 0) {
    return rows.map((row) => [...row.cells].map((cell) => cell.textContent).join('\t')).join('\n');
  }
  const copy = block.cloneNode(true) as HTMLElement;
  for (const extra of copy.querySelectorAll('.section-control, .section-actions, .source-mark'))
    extra.remove();
  return (copy.textContent ?? '').trim();
}

/**
 * Where a section ends among the blocks: at the next heading that is not below it, or where the
 * closing of its part begins, which belongs to the part and not to its last section.
 */
function endOf({ blocks, sections }: PageSections, own: PageSection): number {
  const next = sections.find(({ index, rank }) => index > own.index && rank <= own.rank);
  const end = next?.index ?? blocks.length;
  if (/^a\d+$/.test(own.heading.id)) return end;
  const closing = blocks.findIndex(({ id }, at) => at > own.index && /(?:^|-)closing$/.test(id));
  return closing === -1 ? end : Math.min(end, closing);
}

/** The headings that lead to one, itself included; the title of the report is not among them. */
function wayTo({ sections }: PageSections, section: PageSection): CitedHeading[] {
  const way: CitedHeading[] = [];
  let rank = 7;
  for (const each of sections.slice(0, sections.indexOf(section) + 1).reverse()) {
    if (each.rank >= rank || isWhole(each)) continue;
    rank = each.rank;
    const ordinal = each.heading.querySelector('.ordinal')?.textContent ?? '';
    way.unshift({ ordinal, text: cleanText(each.heading) });
  }
  return way;
}
