/** Finds phrases in the text of a page, across inline elements but not across blocks. */

import { occurrences } from './search/occurrences.ts';

/** Elements whose text is one run for a reader. A run-in heading shares its run with its paragraph. */
const blocks = 'h1,h2,h3,h4,h5,h6,p,li,pre,td,th,dt,dd,figcaption,blockquote,div';
/** What is no text of the report: controls, and what the head of a report's page tells of it. */
const ignored =
  'script,style,template,noscript,nav,button,select,svg,.facts,.tools,.section-actions,.dock';

interface Piece {
  node: Text;
  /** Where the node's text begins in the text of its block. */
  start: number;
}

/**
 * The ranges of all occurrences, in the order of the page.
 *
 * @param phrases folded
 */
export function findRanges(scope: Element, phrases: readonly string[]): Range[] {
  const ranges: Range[] = [];
  let pieces: Piece[] = [];
  let text = '';
  let block: Element | null = null;
  const finish = () => {
    for (const { start, end } of occurrences(text, phrases)) {
      const first = locate(pieces, start, false);
      const last = locate(pieces, end, true);
      if (first === undefined || last === undefined) continue;
      const range = document.createRange();
      range.setStart(first.node, first.offset);
      range.setEnd(last.node, last.offset);
      ranges.push(range);
    }
    pieces = [];
    text = '';
  };
  const walker = document.createTreeWalker(scope, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!(node instanceof Text) || parent === null || parent.closest(ignored) !== null) continue;
    const own = parent.closest('.run-in') ?? parent.closest(blocks);
    if (own !== block) {
      finish();
      block = own;
    }
    // White space between the elements of a run-in block is no text that anyone sees.
    if (/^\s*$/u.test(node.data) && parent === own) continue;
    pieces.push({ node, start: text.length });
    text += node.data;
  }
  finish();
  return ranges;
}

/** The node and offset of an offset in the text of a block; of two nodes that meet there, the earlier for an end. */
function locate(
  pieces: readonly Piece[],
  at: number,
  isEnd: boolean,
): { node: Text; offset: number } | undefined {
  const piece = pieces.findLast(({ start }) => (isEnd ? start < at : start <= at));
  return piece === undefined ? undefined : { node: piece.node, offset: at - piece.start };
}
