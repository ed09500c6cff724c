/** Reads a Word file as its writer made it, for tests. */

import { strFromU8, unzipSync } from 'fflate';

export interface ReadParagraph {
  style: string;
  /** With tabs and line breaks. */
  text: string;
  /** The properties of the paragraph, as XML. */
  properties: string;
}

export interface ReadWord {
  /** The parts of the package, by name. */
  parts: Record<string, string>;
  /** The inside of `word/document.xml`. */
  xml: string;
  paragraphs: ReadParagraph[];
}

export function readWord(bytes: Uint8Array): ReadWord {
  const files = Object.entries(unzipSync(bytes));
  const parts = Object.fromEntries(files.map(([name, content]) => [name, strFromU8(content)]));
  const xml = parts['word/document.xml'] ?? '';
  const paragraphs = [...xml.matchAll(/<w:p><w:pPr>(.*?)<\/w:pPr>(.*?)<\/w:p>/gs)].map(
    ([, properties = '', runs = '']) => ({
      style: /<w:pStyle w:val="([^"]*)"/.exec(properties)?.[1] ?? '',
      text: textOf(runs),
      properties,
    }),
  );
  return { parts, xml, paragraphs };
}

function textOf(runs: string): string {
  return [...runs.matchAll(/<w:t [^>]*>([^<]*)<\/w:t>|<w:(tab|br)\/>/g)]
    .map(([, text, sign]) =>
      text === undefined ? (sign === 'tab' ? '\t' : '\n') : plainText(text),
    )
    .join('');
}

function plainText(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
