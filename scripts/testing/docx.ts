/** Word documents for tests, from pieces of their XML. */

import { strToU8, zipSync } from 'fflate';

const OFFICE = 'http://schemas.openxmlformats.org';
const NAMESPACES = [
  `xmlns:w="${OFFICE}/wordprocessingml/2006/main"`,
  `xmlns:r="${OFFICE}/officeDocument/2006/relationships"`,
  `xmlns:m="${OFFICE}/officeDocument/2006/math"`,
  `xmlns:mc="${OFFICE}/markup-compatibility/2006"`,
].join(' ');

/** The contents of parts, without their outermost element. */
export interface DocxParts {
  body: string;
  styles?: string;
  numbering?: string;
  footnotes?: string;
  comments?: string;
  header?: string;
}

/** Names of the outermost elements. */
const ROOTS: Record<Exclude<keyof DocxParts, 'body'>, string> = {
  styles: 'styles',
  numbering: 'numbering',
  footnotes: 'footnotes',
  comments: 'comments',
  header: 'hdr',
};

/** A document of these parts. */
export function docxOf(parts: DocxParts): Uint8Array {
  const files: Record<string, Uint8Array> = {
    '_rels/.rels': relationships([['officeDocument', 'word/document.xml']]),
    'word/document.xml': part('document', `<w:body>${parts.body}</w:body>`),
  };
  const named: [string, string][] = [];
  for (const [kind, root] of Object.entries(ROOTS)) {
    const content = parts[kind as keyof DocxParts];
    if (content === undefined) continue;
    files[`word/${kind}.xml`] = part(root, content);
    named.push([kind, `${kind}.xml`]);
  }
  files['word/_rels/document.xml.rels'] = relationships(named);
  return zipSync(files);
}

/** A paragraph. @param properties content of its `w:pPr` */
export function p(content: string, properties = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`;
}

/** A run of text. @param properties content of its `w:rPr` */
export function run(text: string, properties = ''): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
}

/** Puts a paragraph on a level of a list. */
export function numbered(numId: number, ilvl = 0): string {
  return `<w:numPr><w:ilvl w:val="${ilvl}"/><w:numId w:val="${numId}"/></w:numPr>`;
}

/** An abstract list and a list of it, both of this number. @param levels content of each `w:lvl` */
export function list(id: number, ...levels: string[]): string {
  const inner = levels.map(
    (level, ilvl) => `<w:lvl w:ilvl="${ilvl}"><w:start w:val="1"/>${level}</w:lvl>`,
  );
  return `<w:abstractNum w:abstractNumId="${id}">${inner.join('')}</w:abstractNum><w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`;
}

/** The content of a level. */
export function level(format: string, text: string): string {
  return `<w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>`;
}

/** A table of rows of cells, each the XML of its paragraphs. */
export function table(...rows: string[][]): string {
  const cells = (row: string[]) => row.map((cell) => `<w:tc>${cell}</w:tc>`).join('');
  return `<w:tbl>${rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join('')}</w:tbl>`;
}

export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function part(root: string, content: string): Uint8Array {
  return strToU8(
    `<?xml version="1.0" encoding="UTF-8"?><w:${root} ${NAMESPACES}>${content}</w:${root}>`,
  );
}

function relationships(targets: [string, string][]): Uint8Array {
  const each = targets.map(
    ([kind, target], at) =>
      `<Relationship Id="r${at}" Type="${OFFICE}/officeDocument/2006/relationships/${kind}" Target="${target}"/>`,
  );
  const namespace = `${OFFICE}/package/2006/relationships`;
  return strToU8(`<Relationships xmlns="${namespace}">${each.join('')}</Relationships>`);
}
