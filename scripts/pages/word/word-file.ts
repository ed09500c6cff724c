/**
 * A Word file (Office Open XML, ECMA-376) in the layout of GB/T 9704-2012. Pure: the same document gives
 * the same bytes. It runs in the browser too.
 */

import type { Block, Paragraph } from '../../model.ts';
import { toItems } from '../markdown.ts';
import { layOut } from './layout.ts';
import { lineHeight } from './measures.ts';
import { paragraphXml, type WordParagraph } from './paragraph.ts';
import { constantParts, footers, type Properties, propertiesPart, root } from './parts.ts';
import { isTable, type Piece, plainRuns, runsWithBlanks } from './pieces.ts';
import { gridOf, tableXml } from './table.ts';
import { zip, zipPart } from './zip.ts';

export interface WordDocument {
  blocks: readonly Block[];
  properties: Properties;
  /** Whether blanks (××) are set off. */
  marksBlanks?: boolean;
}

export function wordFile({ blocks, properties, marksBlanks = false }: WordDocument): Uint8Array {
  const body = bodyXml(layOut(toItems(blocks), marksBlanks ? runsWithBlanks : plainRuns));
  const text = zipPart('word/document.xml', root('document', `<w:body>${body}</w:body>`));
  return zip([...constantParts(), text, propertiesPart(properties)]);
}

/** The blocks of an excerpt, below a line that says what it was taken from. */
export function excerpt(title: string, blocks: readonly Block[]): Block[] {
  const text = `《${title}》节选`;
  const paragraph: Paragraph = { line: 0, text, role: 'passageNote' };
  return [{ kind: 'paragraph', zone: 'masthead', paragraph }, ...blocks];
}

/** A table that is too wide stands in a section of its own, on pages that lie on their side. */
function bodyXml(pieces: readonly Piece[]): string {
  const xml: string[] = [];
  let last = portrait;
  for (const [index, piece] of pieces.entries()) {
    if (!isTable(piece)) {
      const next = pieces[index + 1];
      const isLast = isTable(next) && gridOf(next).isLandscape;
      xml.push(paragraphXml(isLast ? { ...piece, section: portrait } : piece));
      last = portrait;
      continue;
    }
    const grid = gridOf(piece);
    const isApart = !grid.isLandscape || index === 0 || isTable(pieces[index - 1]);
    if (grid.isLandscape && isApart && index > 0) xml.push(paragraphXml(end(portrait)));
    xml.push(tableXml(piece, grid));
    const isEnd = index === pieces.length - 1;
    last = grid.isLandscape ? landscape : portrait;
    if (isEnd) xml.push(paragraphXml(end()));
    else if (grid.isLandscape) xml.push(paragraphXml(end(landscape)));
  }
  return xml.join('') + last;
}

/** A paragraph that takes no room: tables cannot end a section. */
function end(section?: string): WordParagraph {
  return { style: 'Lines', runs: [], line: 20, ...(section ? { section } : {}) };
}

const references = footers
  .map(({ type, id }) => `<w:footerReference w:type="${type}" r:id="${id}"/>`)
  .join('');

/** Margins 37, 26, 35 and 28 mm; page numbers 7 mm below the type area. */
const portrait = section(
  '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1588" w:header="851" w:footer="1446" w:gutter="0"/>',
);

const landscape = section(
  '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1588" w:right="2098" w:bottom="1474" w:left="1984" w:header="851" w:footer="936" w:gutter="0"/>',
);

function section(page: string): string {
  return `<w:sectPr>${references}${page}<w:docGrid w:type="lines" w:linePitch="${lineHeight}"/></w:sectPr>`;
}
