/**
 * Turns an outline into the pages of a report: the report whole, a page for each level-1 section and
 * each annex, and the ledger. Trails, contents lists, previous and next are made here.
 */

import type { Diagnostic } from '../diagnostics.ts';
import type {
  Block,
  CleanReport,
  ContentsEntry,
  Filing,
  HeadingBlock,
  Link,
  Outline,
  ReportPage,
  ReportPart,
  SectionPage,
} from '../model.ts';
import { partKindName } from '../outline/part-kinds.ts';
import { blockText, countCharacters, partBlocks } from './blocks.ts';
import { setCuts } from './cuts.ts';
import { describe } from './description.ts';
import { groupBy } from './paging.ts';
import { partUnits } from './part-units.ts';
import {
  annexUrl,
  folderUrl,
  homeUrl,
  ledgerUrl,
  partAnchor,
  partYearUrl,
  reportUrl,
  sectionUrl,
  yearUrl,
} from './urls.ts';
import { yearTitle } from './years.ts';

/** Headings deeper than this stay out of contents lists. */
const contentsDepth = 3;

export interface PagesOfReport {
  report: ReportPage;
  sections: SectionPage[];
}

/**
 * All pages of one report.
 *
 * @param diagnostics those of its cleaning and its outline
 * @param parts its sections and paragraphs that other reports have, too
 * @param filing where it belongs
 */
export function reportPages(
  outline: Outline,
  clean: CleanReport,
  diagnostics: Diagnostic[],
  parts: readonly ReportPart[] = [],
  filing: Filing = {},
): PagesOfReport {
  const { id, title, facts } = outline;
  const main = partBlocks(outline, 0);
  const annexBlocks = outline.annexes.map((annex, index) => partBlocks(annex, index + 1));
  const annexes = annexBlocks.map(({ head, opening, sections, closing }) => [
    ...head,
    ...opening,
    ...sections.flat(),
    ...closing,
  ]);

  const drafts = [
    ...main.sections.map((blocks, index) => ({
      kind: 'section' as const,
      url: sectionUrl(id, index + 1),
      blocks,
    })),
    ...annexes.map((blocks, index) => ({
      kind: 'annex' as const,
      url: annexUrl(id, index + 1),
      blocks,
    })),
  ].map((draft) => ({ ...draft, title: pageTitle(draft.blocks) }));

  const after = [...main.sections.flat(), ...main.closing, ...annexes.flat()];
  const blocks = [...main.opening, ...after];
  setCuts([...main.head, ...blocks], clean);
  const report: ReportPage = {
    url: reportUrl(id),
    id,
    title,
    facts,
    outline,
    head: main.head,
    blocks,
    front: [...main.head, ...main.opening, ...main.closing],
    contents: drafts.flatMap(({ url, blocks }) => contentsOf(url, blocks)),
    annexes: annexes.length,
    sectionUrls: drafts.map(({ url }) => url),
    description: filing.summary ?? describe(blocks),
    characters: countCharacters([...main.head, ...blocks]),
    trail: [{ url: homeUrl, title: '首页' }, ...filedUnder(filing, facts.year ?? '')],
    parts: partUnits(id, parts, [main, ...annexBlocks]),
    ledger: { url: ledgerUrl(id), clean, diagnostics },
    ...filing,
  };
  const trail: Link[] = [...report.trail, { url: report.url, title }];
  const sameParts = samePartsOf(report);
  const sections = drafts.map(
    (draft, index): SectionPage => ({
      ...draft,
      report,
      trail,
      contents: contentsOf(draft.url, draft.blocks)[0]?.children ?? [],
      sameParts: sameParts.get(draft.url) ?? [],
      ...neighbour('previous', drafts[index - 1]),
      ...neighbour('next', drafts[index + 1]),
    }),
  );
  return { report, sections };
}

/** By the address of a page, links to the lists of the parts that it shows, each to its own entry there. */
function samePartsOf({ id, facts, parts }: ReportPage): Map<string, Link[]> {
  const links = parts.flatMap((part, index) =>
    part.kinds.map((kind) => ({
      page: part.url.replace(/#.*/, ''),
      url: `${partYearUrl(kind, facts.year ?? '')}#${partAnchor(id, index + 1)}`,
      title: partKindName(kind),
    })),
  );
  const byPage = groupBy(links, ({ page }) => page);
  return new Map(
    [...byPage].map(([page, own]) => [page, own.map(({ url, title }) => ({ url, title }))]),
  );
}

/** The lists that lead to a report: those of its folders, or that of its year. */
function filedUnder({ folders = [] }: Filing, year: string): Link[] {
  if (folders.length === 0) return [{ url: yearUrl(year, 1), title: yearTitle(year) }];
  return folders.map(({ id, name }) => ({ url: folderUrl(id), title: name }));
}

function neighbour(
  name: 'previous' | 'next',
  draft: Link | undefined,
): Partial<Record<'previous' | 'next', Link>> {
  return draft ? { [name]: { url: draft.url, title: draft.title } } : {};
}

/** The title of a section page: its heading with the ordinal; the first words where it has none. */
function pageTitle(blocks: readonly Block[]): string {
  const first = blocks[0];
  if (first?.kind === 'heading') return headingTitle(first);
  return first ? firstWords(first) : '';
}

/** The name of a page whose text has no heading. */
function firstWords(block: Block): string {
  return [...blockText(block)].slice(0, 30).join('');
}

/** Ordinal and title as one line reads: 一、履行职责情况, 第一章 总则. */
export function headingTitle({ ordinal, title }: Pick<HeadingBlock, 'ordinal' | 'title'>): string {
  const gap = /[\p{L}\p{N}.]$/u.test(ordinal) && title !== '' ? ' ' : '';
  return `${ordinal}${gap}${title}`;
}

/** The headings of a page as a tree. The first entry leads to the page itself. */
function contentsOf(url: string, blocks: readonly Block[]): ContentsEntry[] {
  const roots: ContentsEntry[] = [];
  const open: { depth: number; entry: ContentsEntry }[] = [];
  for (const [index, block] of blocks.entries()) {
    const characters = countCharacters([block]);
    if (block.kind === 'paragraph') {
      if (index === 0) {
        const entry = entryOf(url, firstWords(block), '', block.id);
        roots.push(entry);
        open.push({ depth: 1, entry });
      }
    } else if (block.depth <= contentsDepth) {
      while (open.length > 0 && (open.at(-1)?.depth ?? 0) >= block.depth) open.pop();
      const entry = entryOf(
        index === 0 ? url : `${url}#${block.id}`,
        headingTitle(block),
        block.ordinal,
        block.id,
      );
      (open.at(-1)?.entry.children ?? roots).push(entry);
      open.push({ depth: block.depth, entry });
    }
    for (const { entry } of open) entry.characters += characters;
  }
  return roots;
}

function entryOf(
  url: string,
  title: string,
  ordinal: string,
  id: string | undefined,
): ContentsEntry {
  return { url, title, ordinal, characters: 0, children: [], ...(id === undefined ? {} : { id }) };
}
