/** The text of this page as blocks, as a Word file is made of them. */

import type {
  Block,
  HeadingBlock,
  Paragraph,
  ParagraphBlock,
  ParagraphRole,
  Span,
} from '../../model.ts';
import { cleanText } from '../page-sections.ts';

/**
 * @param elements the blocks of the page, in their order
 * @param topDepth depth of its first heading: 0 for a report, 1 for a section or an annex
 */
export function pageBlocks(elements: readonly HTMLElement[], topDepth: 0 | 1): Block[] {
  return elements.flatMap((element) => blocksOf(element, topDepth));
}

function blocksOf(element: HTMLElement, topDepth: number): Block[] {
  if (element.matches('.table')) return rowsOf(element);
  if (element.matches('p')) return [paragraphOf(element)];
  const heading = element.matches('h1, h2, h3, h4, h5, h6')
    ? element
    : element.querySelector<HTMLElement>(':scope > :is(h1, h2, h3, h4, h5, h6)');
  if (!heading || heading.matches('.file-name, .visually-hidden')) return [];
  const text = element.querySelector<HTMLElement>(':scope > p');
  return [headingOf(heading, topDepth, text !== null), ...(text ? [paragraphOf(text)] : [])];
}

function headingOf(element: HTMLElement, topDepth: number, runIn: boolean): HeadingBlock {
  const text = cleanText(element);
  const ordinal = element.querySelector('.ordinal')?.textContent ?? '';
  const depth = Number(element.tagName[1]) - 1 + topDepth;
  const isTitle = depth === 0 || /^a\d+$/.test(element.id);
  return {
    kind: 'heading',
    id: element.id,
    depth,
    ordinal,
    title: text.slice(ordinal.length),
    text,
    runIn,
    line: 0,
    ...(isTitle ? { lineStarts: lineStartsOf(element, ordinal) } : {}),
  };
}

function lineStartsOf(element: HTMLElement, ordinal: string): number[] {
  const lines = [...element.querySelectorAll('.title-line')];
  let at = lines.some((line) => line.querySelector('.ordinal')) ? 0 : ordinal.length;
  return lines.slice(0, -1).map((line) => {
    at += line.textContent?.length ?? 0;
    return at;
  });
}

function paragraphOf(element: HTMLElement): ParagraphBlock {
  const isInMasthead = element.matches('.in-masthead');
  const role = [...element.classList].find((name) => name !== 'in-masthead');
  return {
    kind: 'paragraph',
    zone: isInMasthead ? 'masthead' : 'body',
    paragraph: { line: 0, text: cleanText(element), ...(role ? { role: roleOf(role) } : {}) },
  };
}

/** document-number -> documentNumber; a class that is no role is laid out as body text. */
function roleOf(className: string): ParagraphRole {
  return className.replace(/-([a-z])/g, (_, letter: string) =>
    letter.toUpperCase(),
  ) as ParagraphRole;
}

function rowsOf(element: HTMLElement): ParagraphBlock[] {
  const rows = [...element.querySelectorAll('tr')];
  const lines = cleanText(element).split('\n');
  const paragraphs = rows.length > 0 ? rows.map(rowOf) : lines.map((text) => ({ line: 0, text }));
  return paragraphs.map((paragraph) => ({
    kind: 'paragraph',
    zone: 'body',
    paragraph: { ...paragraph, role: 'table' },
  }));
}

function rowOf(row: HTMLTableRowElement): Paragraph {
  const texts = [...row.cells].map((cell) => cleanText(cell));
  let at = 0;
  const cells = texts.map((text): Span => {
    const start = at;
    at += text.length + 1;
    return { start, end: start + text.length };
  });
  const isHeader = row.closest('thead') !== null;
  return { line: 0, text: texts.join('\t'), row: { cells, isHeader } };
}
