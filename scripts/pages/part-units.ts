/** The parts of a report that other reports have, too, cut out of its blocks to be read side by side. */

import type { Block, Link, PartUnit, ReportPart } from '../model.ts';
import { blockText, countCharacters, type PartBlocks } from './blocks.ts';
import { groupBy } from './paging.ts';
import { shownHeading } from './shown-heading.ts';
import { annexUrl, sectionUrl } from './urls.ts';

/** A part up to this length is shown whole. Most on problems and measures are; of plans it is the beginning. */
const mostCharacters = 1500;
/** Of a longer part so much is shown, cut at the end of a paragraph where there is one. */
const beginning = 400;

/**
 * @param id of the report
 * @param documents the blocks of the report itself, then of each annex
 */
export function partUnits(
  id: string,
  parts: readonly ReportPart[],
  documents: readonly PartBlocks[],
): PartUnit[] {
  return withoutPassages(parts).flatMap((part) => {
    if (part.kinds.length === 0) return [];
    const section = documents[part.annex]?.sections[part.section - 1] ?? [];
    const page = part.annex === 0 ? sectionUrl(id, part.section) : annexUrl(id, part.annex);
    const blocks = part.unit === 'section' ? section.slice(1) : passage(section, part);
    const heading = section[0]?.kind === 'heading' ? shownHeading(section[0]) : part.title;
    // A section of the report itself is the top of its page.
    const isPage = part.unit === 'section' && part.annex === 0;
    const anchor = part.unit === 'section' ? section[0]?.id : blocks[0]?.id;
    const url = isPage || anchor === undefined ? page : `${page}#${anchor}`;
    const characters = countCharacters(blocks);
    if (characters === 0) return [];
    const isCut = characters > mostCharacters;
    return [
      {
        kinds: part.kinds,
        url,
        heading,
        characters,
        lines: (isCut ? firstOf(blocks) : blocks).map(lineOf),
        isCut,
        contents: isCut ? contentsOf(page, blocks) : [],
      },
    ];
  });
}

/** Sections without the kinds that a passage of their own tells: nobody reads the same text twice. */
function withoutPassages(parts: readonly ReportPart[]): ReportPart[] {
  const sectionOf = ({ annex, section }: ReportPart) => `${annex}/${section}`;
  const passages = groupBy(
    parts.filter(({ unit }) => unit === 'paragraphs'),
    sectionOf,
  );
  return parts.map((part) => {
    if (part.unit === 'paragraphs') return part;
    const told = passages.get(sectionOf(part)) ?? [];
    const isTold = (kind: string) => told.some(({ kinds }) => kinds.includes(kind));
    return { ...part, kinds: part.kinds.filter((kind) => !isTold(kind)) };
  });
}

function passage(section: readonly Block[], { line, paragraphs = 1 }: ReportPart): Block[] {
  const at = section.findIndex(
    (block) => block.kind === 'paragraph' && block.paragraph.line === line,
  );
  return at === -1 ? [] : section.slice(at, at + paragraphs);
}

function firstOf(blocks: readonly Block[]): Block[] {
  let length = 0;
  const kept: Block[] = [];
  for (const block of blocks) {
    if (length >= beginning) break;
    kept.push(block);
    length += blockText(block).length;
  }
  return kept.at(-1)?.kind === 'heading' ? kept.slice(0, -1) : kept;
}

function lineOf(block: Block): PartUnit['lines'][number] {
  return block.kind === 'heading'
    ? { text: shownHeading(block), isHeading: true }
    : { text: blockText(block), isHeading: false };
}

/** The headings of the next level only: they are the outline of the part. */
function contentsOf(page: string, blocks: readonly Block[]): Link[] {
  const headings = blocks.flatMap((block) => (block.kind === 'heading' ? block : []));
  const depth = Math.min(...headings.map((heading) => heading.depth));
  return headings
    .filter((heading) => heading.depth === depth)
    .map((heading) => ({
      url: `${page}#${heading.id}`,
      title: `${heading.ordinal}${heading.title}`,
    }));
}
