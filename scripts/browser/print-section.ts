import { blocksOf, isWhole, type PageSection, type PageSections } from './page-sections.ts';

/** Opens the print dialogue for a section with all below it; for the title, for the whole page. */
export function printSection(page: PageSections, section: PageSection): void {
  const restore = isWhole(section) ? () => {} : leaveOut(page, section);
  window.addEventListener('afterprint', restore, { once: true });
  window.print();
}

/** Marks what is not to be printed; on the page of the report, paper says what the section was taken from. */
function leaveOut(page: PageSections, section: PageSection): () => void {
  const printed = new Set(blocksOf(page, section));
  const others = page.blocks.filter((block) => !printed.has(block));
  for (const block of others) block.classList.add('not-printed');
  page.article.classList.add('excerpt');
  return () => {
    for (const block of others) block.classList.remove('not-printed');
    page.article.classList.remove('excerpt');
  };
}
