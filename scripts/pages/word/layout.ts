/** The items of a report as paragraphs and tables of Word, each in its place after GB/T 9704-2012. */

import { endsSentence } from '../../chinese/marks.ts';
import type { HeadingBlock, ParagraphBlock, ParagraphRole } from '../../model.ts';
import type { Item } from '../markdown.ts';
import { shownHeading } from '../shown-heading.ts';
import { headingRank } from './heading-rank.ts';
import { indent, widthOf } from './measures.ts';
import type { Run, WordParagraph } from './paragraph.ts';
import type { Piece, RunsOf } from './pieces.ts';
import { signatureIndent } from './signature.ts';
import { tablePieces } from './table-pieces.ts';
import { titlePieces } from './title-pieces.ts';

/** Two lines. A last paragraph as short as that goes to the next page with the signature. */
const shortParagraph = 56;

/** Styles of what stands centred around a title. */
const aroundTitle: Partial<Record<ParagraphRole, string>> = {
  documentNumber: 'Number',
  passageNote: 'BelowTitle',
  author: 'BelowTitle',
  issuer: 'BelowTitle',
  date: 'BelowTitle',
};

/** Styles by role; all else is body text. */
const byRole: Partial<Record<ParagraphRole, string>> = {
  addressee: 'Addressee',
  salutation: 'Addressee',
  annexNote: 'AnnexNote',
  issuer: 'Issuer',
  date: 'Issued',
  copiedTo: 'Imprint',
  printLine: 'Imprint',
};

const centred = new Set(['Number', 'BelowTitle']);
const signature = new Set(['Issuer', 'Issued']);
/** What a free line sets off from the text above. */
const setOff = new Set(['AnnexNote', 'Issuer', 'Issued', 'Imprint']);

/** Who printed it stands left, when it was printed right. */
const beforePrintDate = /[\s　]+(?=[\d〇○零一二]{4}年[^\s　]*印发$)/;

const freeLine: WordParagraph = { style: 'Body', runs: [] };

/** @param runsOf makes runs of a text, for example with blanks set off */
export function layOut(items: readonly Item[], runsOf: RunsOf): Piece[] {
  const pieces: Piece[] = [];
  const title = items.findIndex((item) => item.kind === 'heading' && item.depth === 0);
  let isInAnnex = false;
  for (let at = 0; at < items.length; at++) {
    const item = items[at];
    if (item === undefined) continue;
    if (item.kind === 'table') {
      for (const piece of tablePieces(item.paragraphs, runsOf)) pieces.push(piece);
    } else if (item.kind === 'paragraph') {
      const isAbove = at < title;
      pieces.push(...(isAbove ? aboveTitle(item, runsOf) : paragraphPieces(items, at, runsOf)));
    } else if (item.lineStarts !== undefined) {
      isInAnnex = item.depth > 0;
      pieces.push(...titlePieces(item, pieces.length > 0, runsOf));
      if (!centred.has(styleOf(items[at + 1]))) pieces.push(freeLine);
    } else {
      const next = items[at + 1];
      const runIn = item.runIn && next?.kind === 'paragraph' ? next : undefined;
      pieces.push(headingPiece(item, runIn, item.depth - (isInAnnex ? 1 : 0), runsOf));
      if (runIn) at++;
    }
  }
  return pieces;
}

/** @param depth in its document, from 1 */
function headingPiece(
  heading: HeadingBlock,
  runIn: ParagraphBlock | undefined,
  depth: number,
  runsOf: RunsOf,
): WordParagraph {
  const rank = headingRank(heading.ordinal, depth);
  const runs = runsOf(shownHeading(heading));
  if (runIn === undefined) {
    const { depth: outlineLevel } = heading;
    return { style: `${rank}`, runs, ...(outlineLevel === rank ? {} : { outlineLevel }) };
  }
  const own = runs.map((run): Run => ({ ...run, style: `${rank}0` }));
  // A run-in heading without a final mark is set off from the text by a space.
  const gap = endsSentence(heading.text) ? [] : [{ text: '　' }];
  return { style: 'Body', runs: [...own, ...gap, ...runsOf(runIn.paragraph.text)] };
}

/** 密级, 发文机关标志 and 发文字号; the last two stand centred, a free line below the number. */
function aboveTitle({ paragraph }: ParagraphBlock, runsOf: RunsOf): WordParagraph[] {
  const runs = runsOf(paragraph.text);
  if (paragraph.role === 'secrecy') return [{ style: 'Secrecy', runs }];
  if (paragraph.role === 'documentNumber') return [{ style: 'Number', runs }, freeLine];
  if (/文件$/.test(paragraph.text)) return [{ style: 'Mark', runs }];
  return [{ style: widthOf(paragraph.text) > shortParagraph / 2 ? 'Body' : 'Number', runs }];
}

function paragraphPieces(items: readonly Item[], at: number, runsOf: RunsOf): WordParagraph[] {
  const item = items[at];
  if (item?.kind !== 'paragraph') return [];
  const { text } = item.paragraph;
  const style = styleOf(item);
  const before = styleOf(items[at - 1]);
  const after = styleOf(items[at + 1]);
  const isPrintLine = item.paragraph.role === 'printLine';
  const paragraph: WordParagraph = {
    style,
    runs: runsOf(isPrintLine ? text.replace(beforePrintDate, '\t') : text),
  };
  if (centred.has(style)) return centred.has(after) ? [paragraph] : [paragraph, freeLine];
  const isFirst =
    setOff.has(style) && before !== style && !(signature.has(before) && signature.has(style));
  if (style === 'AnnexNote' && isFirst) {
    paragraph.indent = `${indent('left', 5)} ${indent('hanging', 3)}`;
  } else if (style === 'Issuer') {
    paragraph.indent = indent('right', signatureIndent(text, dateBelow(items, at)));
  } else if (style === 'Body' && signature.has(after) && widthOf(text) <= shortParagraph) {
    paragraph.keepNext = true;
  }
  return isFirst ? [{ ...freeLine, keepNext: signature.has(style) }, paragraph] : [paragraph];
}

function dateBelow(items: readonly Item[], at: number): string | undefined {
  const below = items.slice(at).find((item) => styleOf(item) !== 'Issuer');
  return below?.kind === 'paragraph' && styleOf(below) === 'Issued'
    ? below.paragraph.text
    : undefined;
}

/** The style of a paragraph that stands below the title; empty for all else. */
function styleOf(item: Item | undefined): string {
  if (item?.kind !== 'paragraph') return '';
  const { role } = item.paragraph;
  const own = role && item.zone === 'masthead' ? aroundTitle[role] : undefined;
  return own ?? (role && byRole[role]) ?? 'Body';
}
