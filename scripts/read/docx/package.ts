/** A .docx is a ZIP of XML parts that name each other. Only those that hold text are unpacked, and only up to a size. */

import { strFromU8, type UnzipFileInfo, unzipSync } from 'fflate';
import { READING } from '../../messages/reading.ts';
import { fill, type Text } from '../../messages/text.ts';
import { Refusal } from '../refusal.ts';
import { children, parseXml, type XmlElement, XmlError } from './xml.ts';

const LARGEST_PART = 32 * 1024 * 1024;
const LARGEST_TOGETHER = 64 * 1024 * 1024;

export interface DocxPackage {
  /** The part with the text; `take` gets the children of its body one by one. */
  readBody(take: (block: XmlElement) => void): void;
  /** The parts of a kind that the text names: `styles`, `footnotes`, `header`. */
  parts(kind: string): XmlElement[];
}

/** @throws Refusal where it is no Word document, is cut off, or would unpack to more than any report needs */
export function openPackage(bytes: Uint8Array): DocxPackage {
  const sizes = listFiles(bytes);
  const unpack = (name: string): string | undefined => {
    if (!sizes.has(name)) return undefined;
    if ((sizes.get(name) ?? 0) > LARGEST_PART) throw tooLarge();
    const content = unpackOne(bytes, name);
    return content && decodeXml(content);
  };
  let together = 0;
  const read = (
    name: string,
    streamed?: Parameters<typeof parseXml>[1],
  ): XmlElement | undefined => {
    together += sizes.get(name) ?? 0;
    if (together > LARGEST_TOGETHER) throw tooLarge();
    const xml = unpack(name);
    if (xml === undefined) return undefined;
    try {
      return parseXml(xml, streamed);
    } catch (error) {
      if (!(error instanceof XmlError)) throw error;
      throw new Refusal('broken-file', fill(READING.brokenPart, { name, reason: error.reason }));
    }
  };
  const main = targets(read('_rels/.rels'), '').find(({ kind }) => kind === 'officeDocument')?.path;
  if (main === undefined || !sizes.has(main) || !/^(?:word\/|document)/.test(main))
    throw notWord(sizes);
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const named = targets(read(`${folder}_rels/${main.slice(folder.length)}.rels`), folder);
  return {
    readBody: (take) => {
      read(main, { parent: 'w:body', take });
    },
    parts: (kind) =>
      named.filter((target) => target.kind === kind).flatMap(({ path }) => read(path) ?? []),
  };
}

/** Sizes by name, as the ZIP declares them; nothing is unpacked. */
function listFiles(bytes: Uint8Array): Map<string, number> {
  const sizes = new Map<string, number>();
  unzip(bytes, ({ name, originalSize }) => {
    sizes.set(name, originalSize);
    return false;
  });
  return sizes;
}

function unpackOne(bytes: Uint8Array, name: string): Uint8Array | undefined {
  return unzip(bytes, (file) => file.name === name)[name];
}

function unzip(bytes: Uint8Array, filter: (file: UnzipFileInfo) => boolean) {
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Refusal('broken-file', fill(READING.damaged, { reason }));
  }
}

function decodeXml(content: Uint8Array): string {
  const mark = `${content[0]},${content[1]}`;
  if (mark === '255,254') return new TextDecoder('utf-16le').decode(content);
  if (mark === '254,255') return new TextDecoder('utf-16be').decode(content);
  return strFromU8(content).replace(/^\ufeff/, '');
}

interface Target {
  /** The last word of its type, which is the same in both forms of the standard. */
  kind: string;
  path: string;
}

function targets(relationships: XmlElement | undefined, folder: string): Target[] {
  return children(relationships, 'Relationship').flatMap(({ attributes }) => {
    const { Type: type = '', Target: target = '', TargetMode: mode } = attributes;
    if (mode === 'External') return [];
    const path = target.startsWith('/') ? target.slice(1) : folder + target.replace(/^\.\//, '');
    return [{ kind: type.slice(type.lastIndexOf('/') + 1), path }];
  });
}

function tooLarge(): Refusal {
  return new Refusal('too-large', READING.bomb);
}

/** What else is a ZIP, by the names in it. */
const OTHERS: readonly [RegExp, Text][] = [
  [/^xl\//, READING.excel],
  [/^ppt\//, READING.powerpoint],
  [/^OFD\.xml$/, READING.ofd],
  [/^META-INF\/manifest\.xml$/, READING.odt],
  [/^META-INF\/container\.xml$/, READING.epub],
  [/^word\\/, READING.backslashes],
];

function notWord(sizes: ReadonlyMap<string, number>): Refusal {
  const names = [...sizes.keys()];
  const other = OTHERS.find(([pattern]) => names.some((name) => pattern.test(name)));
  return new Refusal('not-a-report', other?.[1] ?? READING.zip);
}
