/** What the readers ask of the tree that parse5 makes of a page. */

import type { DefaultTreeAdapterTypes } from 'parse5';

export type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

/** Elements that begin a new line, and end it. */
const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);
/** Elements whose text is never the page's own, or never shown. */
const DEAD = new Set(
  'button head iframe input nav noscript object option script select style svg template textarea xml'.split(
    ' ',
  ),
);
/** Elements whose content is code: it is no text at all. */
export const CODE = new Set(['script', 'style', 'template', 'noscript', 'iframe', 'xml']);

export function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

export function textIn(node: Node): string | undefined {
  return node.nodeName === '#text' && 'value' in node ? node.value : undefined;
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value;
}

export function childrenOf(node: Node): Node[] {
  return 'childNodes' in node ? node.childNodes : [];
}

export function childElements(element: Element): Element[] {
  return element.childNodes.filter(isElement);
}

/** The declarations of its own style, without white space, in lower case. */
export function styleOf(element: Element): string {
  return (attribute(element, 'style') ?? '').toLowerCase().replace(/\s+/g, '');
}

export function isBlock(node: Node): boolean {
  return isElement(node) && BLOCKS.has(node.tagName);
}

/** Not shown to a reader, or no text. */
export function isDead(element: Element): boolean {
  return DEAD.has(element.tagName) || isHidden(element);
}

function isHidden(element: Element): boolean {
  if (attribute(element, 'hidden') !== undefined) return true;
  if (attribute(element, 'aria-hidden') === 'true') return true;
  const style = styleOf(element);
  return /(?:^|;)(?:display:none|visibility:hidden|font-size:0(?:px|pt|em|%)?(?:;|$)|mso-hide:all|mso-element:(?:comment-list|comment|header|footer))/.test(
    style,
  );
}

/** Every element below, itself included, in the order of the page. */
export function* elementsIn(node: Node): Generator<Element> {
  const open = [node];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (isElement(next)) yield next;
    for (const each of childrenOf(next).toReversed()) open.push(each);
  }
}

/** How deep the nodes below are nested. */
export function depthOf(node: Node): number {
  let level: Node[] = [node];
  let depth = 0;
  for (; level.length > 0; depth++) level = level.flatMap(childrenOf);
  return depth;
}

/** All characters below that are text and no code. */
export function allText(node: Node): string {
  const own = textIn(node);
  if (own !== undefined) return own;
  if (isElement(node) && CODE.has(node.tagName)) return '';
  return childrenOf(node).map(allText).join('');
}
