/** XML as a small tree. Names are those of the standard whatever prefixes a file uses: `w:p`, `m:f`, `mc:Choice`. */

import { SaxesParser, type SaxesTagNS } from 'saxes';
import { READING } from '../../messages/reading.ts';
import { type Text, verbatim } from '../../messages/text.ts';

export interface XmlElement {
  name: string;
  /** By local name; only those of a relationship keep a prefix: `r:id`. */
  attributes: Readonly<Record<string, string>>;
  children: XmlNode[];
}

export type XmlNode = XmlElement | string;

/** The XML cannot be read. */
export class XmlError extends Error {
  readonly reason: Text;

  constructor(reason: Text) {
    super(reason.en);
    this.reason = reason;
  }
}

/** The namespaces that matter, as Word writes them and as the strict form of the standard does. */
const PREFIXES: readonly [RegExp, string][] = [
  [/\/wordprocessingml(?:\/2006)?\/main$/, 'w:'],
  [/\/officeDocument(?:\/2006)?\/math$/, 'm:'],
  [/\/officeDocument(?:\/2006)?\/relationships$/, 'r:'],
  [/\/markup-compatibility\/2006$/, 'mc:'],
];

/** Deeper than any document that a program wrote; a file made to break readers goes deeper. */
const DEEPEST = 400;
/** Elements of a part, and those that are held at once, as in a table of 40,000 cells: far more than reports have. */
const MOST_ELEMENTS = 600_000;
const MOST_HELD = 250_000;

/**
 * Reads a part of a file.
 *
 * @param streamed element whose children go to `take` one by one instead of into the tree, so that a long document is
 *   never held as a whole
 * @throws XmlError for XML that is not well-formed, has a document type, or is too deep or too large
 */
export function parseXml(
  xml: string,
  streamed?: { parent: string; take: (child: XmlElement) => void },
): XmlElement {
  const root: XmlElement = { name: '', attributes: {}, children: [] };
  const open: XmlElement[] = [root];
  let held = 0;
  let all = 0;
  const parser = new SaxesParser({ xmlns: true });
  const prefixOf = prefixes();
  parser.on('error', (error) => {
    throw new XmlError(verbatim(error.message));
  });
  parser.on('doctype', () => {
    throw new XmlError(READING.documentType);
  });
  parser.on('opentag', (tag) => {
    if (open.length > DEEPEST) throw new XmlError(READING.nestedTooDeep);
    if (++held > MOST_HELD || ++all > MOST_ELEMENTS) throw new XmlError(READING.tooManyElements);
    const element = elementOf(tag, prefixOf);
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  const addText = (text: string) => {
    open.at(-1)?.children.push(text);
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    const closed = open.pop();
    const parent = open.at(-1);
    if (closed === undefined || parent?.name !== streamed?.parent || !streamed) return;
    parent?.children.pop();
    held = open.length;
    streamed.take(closed);
  });
  parser.write(xml).close();
  return root.children.find(isElement) ?? root;
}

function elementOf(tag: SaxesTagNS, prefixOf: (uri: string) => string): XmlElement {
  const attributes: Record<string, string> = {};
  for (const { local, uri, value } of Object.values(tag.attributes)) {
    attributes[prefixOf(uri) === 'r:' ? `r:${local}` : local] = value;
  }
  return { name: prefixOf(tag.uri) + tag.local, attributes, children: [] };
}

/** Remembers what it was asked: a file names the same few namespaces a million times. */
function prefixes(): (uri: string) => string {
  const known = new Map<string, string>();
  return (uri) => {
    const prefix = known.get(uri) ?? PREFIXES.find(([pattern]) => pattern.test(uri))?.[1] ?? '';
    known.set(uri, prefix);
    return prefix;
  };
}

export function isElement(node: XmlNode): node is XmlElement {
  return typeof node !== 'string';
}

/** The first child of that name. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find(
    (node): node is XmlElement => isElement(node) && node.name === name,
  );
}

export function children(element: XmlElement | undefined, name: string): XmlElement[] {
  return (element?.children ?? []).filter(
    (node): node is XmlElement => isElement(node) && node.name === name,
  );
}

/** The `w:val` of the first child of that name. */
export function valueIn(element: XmlElement | undefined, name: string): string | undefined {
  return child(element, name)?.attributes.val;
}

/** The same as a whole number; `undefined` where it is none. */
export function numberOf(element: XmlElement | undefined, name: string): number | undefined {
  const value = valueIn(element, name);
  return value !== undefined && /^-?\d{1,9}$/.test(value) ? Number(value) : undefined;
}

/** A property that is on by being there, unless it says that it is off. */
export function isOn(element: XmlElement | undefined, name: string): boolean {
  const property = child(element, name);
  return property !== undefined && !/^(?:0|false|off|none)$/.test(property.attributes.val ?? '');
}

/** Every element below, itself included, in the order of the text. */
export function* descendants(element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const node of element.children) if (isElement(node)) yield* descendants(node);
}

/** The characters of an element itself. */
export function textOf(element: XmlElement): string {
  return element.children.filter((node) => !isElement(node)).join('');
}
