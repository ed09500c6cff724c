/** Where on a page the document stands, between menus, lists of links and what the site says of itself. */

import {
  allText,
  attribute,
  childrenOf,
  type Element,
  isBlock,
  isDead,
  isElement,
  type Node,
  textIn,
} from './tree.ts';

export interface MainText {
  root: Element;
  /** Little speaks for it: the page may hold more of the document, or less. */
  isDoubtful: boolean;
}

/** What prose has and menus have not. */
const PROSE_MARKS = /[。；，]/g;
/** A block of so many characters is a document; a smaller one must hold most of the page's prose. */
const ENOUGH_CHARACTERS = 300;
const ENOUGH_OF_PAGE = 0.6;

/** Elements that hold one paragraph each: what speaks for them speaks for the element around them. */
const PARAGRAPHS = new Set([
  'p',
  'li',
  'dd',
  'dt',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'blockquote',
  'pre',
]);
const SHARES = [1, 0.5];
const SHARE_ABOVE = 0.25;

/**
 * The element with the densest prose: each mark of prose outside of links speaks for the element around its
 * paragraph, half as much for the one around that, a quarter for those above; links in an element speak against it.
 *
 * @param body of a page; one that a word processor wrote is the document as a whole
 */
export function findMainText(body: Element, isDocument: boolean): MainText {
  if (isDocument) return { root: body, isDoubtful: false };
  const scores = new Map<Element, number>();
  const marks = score(body, [], scores);
  let root = body;
  let best = 0;
  for (const [element, points] of scores) {
    const worth = points * (1 - linkShare(element));
    if (worth > best) {
      best = worth;
      root = element;
    }
  }
  const text = allText(root);
  const own = text.match(PROSE_MARKS)?.length ?? 0;
  const isEnough =
    text.replace(/\s+/g, '').length >= ENOUGH_CHARACTERS || own >= marks * ENOUGH_OF_PAGE;
  return isEnough && own > 0 ? { root, isDoubtful: false } : { root: body, isDoubtful: own > 0 };
}

/** @param around the elements around a node, innermost last @returns marks of prose in the node */
function score(node: Node, around: readonly Element[], scores: Map<Element, number>): number {
  const text = textIn(node);
  if (text !== undefined) {
    const marks = text.match(PROSE_MARKS)?.length ?? 0;
    if (marks > 0) speakFor(around, marks, scores);
    return marks;
  }
  if (isElement(node) && (isDead(node) || (node.tagName === 'a' && attribute(node, 'href'))))
    return 0;
  const inside = isElement(node) ? [...around, node] : around;
  return childrenOf(node).reduce((sum, each) => sum + score(each, inside, scores), 0);
}

function speakFor(around: readonly Element[], marks: number, scores: Map<Element, number>): void {
  let above = around.findLastIndex(isBlock);
  const paragraph = around[above];
  if (paragraph && isParagraph(paragraph)) above--;
  for (let at = above; at >= 0; at--) {
    const element = around[at];
    if (!element) return;
    const share = SHARES[above - at] ?? SHARE_ABOVE;
    scores.set(element, (scores.get(element) ?? 0) + marks * share);
  }
}

/** Many pages set each paragraph in a `div` of its own; one with breaks in it is a whole text. */
function isParagraph(element: Element): boolean {
  if (PARAGRAPHS.has(element.tagName)) return true;
  return (
    element.tagName === 'div' &&
    !element.childNodes.some((node) => isBlock(node) || node.nodeName === 'br')
  );
}

function linkShare(element: Element): number {
  const all = allText(element).length;
  return all === 0 ? 1 : linkedCharacters(element) / all;
}

function linkedCharacters(node: Node): number {
  if (isElement(node) && node.tagName === 'a' && attribute(node, 'href'))
    return allText(node).length;
  return childrenOf(node).reduce((sum, each) => sum + linkedCharacters(each), 0);
}
