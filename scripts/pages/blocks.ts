/**
 * A part of a report as the flat list of blocks that a page shows, in the order of the text.
 *
 * 1. masthead, its title lines as one heading; 2. opening; 3. sections, depth first; 4. closing.
 */

import type { Block, HeadingBlock, Paragraph, ParagraphBlock, Part, Section } from '../model.ts';
import { annexAnchor, articleAnchor, paragraphAnchor, sectionAnchor, zoneAnchor } from './urls.ts';

type Zone = ParagraphBlock['zone'];

/** The blocks of a part, and those of each of its level-1 sections. */
export interface PartBlocks {
  /** Up to and with the title. */
  head: Block[];
  /** The rest of the masthead, and the opening. */
  opening: Block[];
  /** One list for each level-1 section; its own heading comes first. */
  sections: Block[][];
  closing: Block[];
}

/**
 * @param annex number of the annex in its report, from 1; 0 for the report itself
 */
export function partBlocks(part: Part, annex: number): PartBlocks {
  let articles = 0;
  const paragraph = (zone: Zone, text: Paragraph, id: string): ParagraphBlock => {
    const isArticle = text.role === 'article';
    const anchor = isArticle ? articleAnchor(++articles, annex) : id;
    return {
      kind: 'paragraph',
      // Lines of a table are no elements of their own.
      ...(text.role === 'table' ? {} : { id: anchor }),
      ...(isArticle || id === zoneAnchor(zone, annex) ? { isLandmark: true } : {}),
      zone,
      paragraph: text,
    };
  };
  const zone = (name: Zone, texts: readonly Paragraph[], first = 1): Block[] =>
    texts.map((text, index) => {
      const anchor = zoneAnchor(name, annex);
      const isLandmark = index === 0 && name !== 'masthead';
      return paragraph(name, text, isLandmark ? anchor : paragraphAnchor(anchor, index + first));
    });
  const section = (one: Section, path: readonly number[]): Block[] => [
    {
      kind: 'heading',
      id: sectionAnchor(path, annex),
      depth: path.length + (annex === 0 ? 0 : 1),
      ordinal: one.ordinal,
      title: one.title,
      text: one.text,
      runIn: one.runIn,
      line: one.line,
    },
    ...one.body.map((text, index) =>
      paragraph('body', text, paragraphAnchor(sectionAnchor(path, annex), index + 1)),
    ),
    ...one.children.flatMap((child, index) => section(child, [...path, index + 1])),
  ];

  const { before, title, after } = splitMasthead(part, annex);
  return {
    head: [...zone('masthead', before), ...(title ? [title] : [])],
    opening: [...zone('masthead', after, before.length + 1), ...zone('opening', part.opening)],
    sections: part.sections.map((one, index) => section(one, [index + 1])),
    closing: zone('closing', part.closing),
  };
}

/** Takes the first run of title lines out of a masthead and makes one heading of them. */
function splitMasthead(part: Part, annex: number) {
  const isTitle = ({ role }: Paragraph) => role === 'title' || (annex > 0 && role === 'annexLabel');
  const start = part.masthead.findIndex(isTitle);
  if (start === -1) return { before: [], title: undefined, after: part.masthead };
  const length = part.masthead.slice(start).findIndex((each) => !isTitle(each));
  const end = length === -1 ? part.masthead.length : start + length;
  const lines = part.masthead.slice(start, end);
  const title: HeadingBlock = {
    kind: 'heading',
    id: annex === 0 ? 'title' : annexAnchor(annex),
    depth: annex === 0 ? 0 : 1,
    ordinal: lines
      .filter(({ role }) => role === 'annexLabel')
      .map(({ text }) => text)
      .join(''),
    title: titleOf(part, lines),
    text: lines.map(({ text }) => text).join(''),
    lineStarts: lineStartsOf(lines),
    runIn: false,
    line: lines[0]?.line ?? part.line,
  };
  return { before: part.masthead.slice(0, start), title, after: part.masthead.slice(end) };
}

/** Where each title line but the first begins in the joined text; a label stands on a line of its own anyway. */
function lineStartsOf(lines: readonly Paragraph[]): number[] {
  const starts: number[] = [];
  let length = 0;
  for (const [index, { text, role }] of lines.entries()) {
    if (role === 'title' && lines[index - 1]?.role === 'title') starts.push(length);
    length += text.length;
  }
  return starts;
}

/** The part's own title where it says the same as the lines; a title given from outside never replaces text. */
function titleOf(part: Part, lines: readonly Paragraph[]): string {
  const written = lines
    .filter(({ role }) => role === 'title')
    .map(({ text }) => text)
    .join('');
  const same = withoutSpace(part.title) === withoutSpace(written).replace(/。$/, '');
  return same ? part.title : written;
}

function withoutSpace(text: string): string {
  return text.replace(/\s+/g, '');
}

/** Characters of the blocks, white space not counted. */
export function countCharacters(blocks: readonly Block[]): number {
  let count = 0;
  for (const block of blocks) {
    for (const _ of withoutSpace(blockText(block))) count++;
  }
  return count;
}

/** The text of a block exactly as it stands in the report. */
export function blockText(block: Block): string {
  return block.kind === 'heading' ? block.text : block.paragraph.text;
}
