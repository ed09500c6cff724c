/** The parts of a Word file besides its text. All but the properties are the same in every document. */

import { fontTable, styles } from './styles.ts';
import { escapeXml } from './xml.ts';
import { type ZipPart, zipPart } from './zip.ts';

export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const types = 'application/vnd.openxmlformats-officedocument';
const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** Opens an element of a part with the names of WordprocessingML. */
export function root(name: string, content: string): string {
  return `${declaration}<w:${name} xmlns:w="${word}" xmlns:r="${office}/relationships">${content}</w:${name}>`;
}

/** Page numbers stand outside: odd pages right, even pages left. */
export const footers = [
  { type: 'default', id: 'rId1', file: 'footer1.xml', paragraph: '' },
  {
    type: 'even',
    id: 'rId2',
    file: 'footer2.xml',
    paragraph:
      '<w:ind w:leftChars="100" w:left="316" w:rightChars="0" w:right="0"/><w:jc w:val="left"/>',
  },
];

/** @param date YYYY-MM-DD */
export interface Properties {
  title: string;
  subject?: string | undefined;
  author?: string | undefined;
  date?: string | undefined;
}

export function propertiesPart({ title, subject, author, date }: Properties): ZipPart {
  const element = (name: string, text: string | undefined) =>
    text ? `<dc:${name}>${escapeXml(text)}</dc:${name}>` : '';
  const time = (name: string) =>
    date ? `<dcterms:${name} xsi:type="dcterms:W3CDTF">${date}T00:00:00Z</dcterms:${name}>` : '';
  return zipPart(
    'docProps/core.xml',
    `${declaration}<cp:coreProperties xmlns:cp="${packages}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${element('title', title)}${element('subject', subject)}${element('creator', author)}${time('created')}${time('modified')}</cp:coreProperties>`,
    0,
  );
}

let compressed: ZipPart[] | undefined;

/** The parts that are the same in every document. */
export function constantParts(): ZipPart[] {
  compressed ??= [
    zipPart('[Content_Types].xml', contentTypes()),
    zipPart('_rels/.rels', relationships(packageRelations)),
    zipPart('word/_rels/document.xml.rels', relationships(documentRelations)),
    zipPart('word/styles.xml', root('styles', styles)),
    zipPart('word/settings.xml', root('settings', settings)),
    zipPart('word/fontTable.xml', root('fonts', fontTable.map(font).join(''))),
    ...footers.map(({ file, paragraph }) =>
      zipPart(`word/${file}`, root('ftr', footer(paragraph))),
    ),
  ];
  return compressed;
}

const mainPart = 'word/document.xml';

function contentTypes(): string {
  const parts = [
    [mainPart, `${types}.wordprocessingml.document.main+xml`],
    ['word/styles.xml', `${types}.wordprocessingml.styles+xml`],
    ['word/settings.xml', `${types}.wordprocessingml.settings+xml`],
    ['word/fontTable.xml', `${types}.wordprocessingml.fontTable+xml`],
    ...footers.map(({ file }) => [`word/${file}`, `${types}.wordprocessingml.footer+xml`]),
    ['docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
  ];
  const overrides = parts.map(
    ([name, type]) => `<Override PartName="/${name}" ContentType="${type}"/>`,
  );
  return `${declaration}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`;
}

type Relation = [id: string, type: string, target: string];

const packageRelations: Relation[] = [
  ['rId1', `${office}/relationships/officeDocument`, mainPart],
  ['rId2', `${packages}/relationships/metadata/core-properties`, 'docProps/core.xml'],
];

const documentRelations: Relation[] = [
  ...footers.map(({ id, file }): Relation => [id, `${office}/relationships/footer`, file]),
  ['rId3', `${office}/relationships/styles`, 'styles.xml'],
  ['rId4', `${office}/relationships/settings`, 'settings.xml'],
  ['rId5', `${office}/relationships/fontTable`, 'fontTable.xml'],
];

function relationships(relations: readonly Relation[]): string {
  const elements = relations.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`,
  );
  return `${declaration}<Relationships xmlns="${packages}/relationships">${elements.join('')}</Relationships>`;
}

/** Lines that end in a break are not stretched: those of a title. */
const settings =
  '<w:evenAndOddHeaders/><w:characterSpacingControl w:val="doNotCompress"/><w:compat><w:doNotExpandShiftReturn/><w:useFELayout/><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="en-US" w:eastAsia="zh-CN"/>';

function font({ name, substitutes }: (typeof fontTable)[number]): string {
  return `<w:font w:name="${name}"><w:altName w:val="${substitutes}"/><w:charset w:val="86"/></w:font>`;
}

/** — 1 — */
function footer(paragraph: string): string {
  const run = (content: string) =>
    `<w:r><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr>${content}</w:r>`;
  const field = (type: string) => run(`<w:fldChar w:fldCharType="${type}"/>`);
  const text = (content: string) => run(`<w:t xml:space="preserve">${content}</w:t>`);
  const number = [
    field('begin'),
    run('<w:instrText xml:space="preserve"> PAGE </w:instrText>'),
    field('separate'),
    text('1'),
    field('end'),
  ];
  return `<w:p><w:pPr><w:pStyle w:val="Footer"/>${paragraph}</w:pPr>${text('— ')}${number.join('')}${text(' —')}</w:p>`;
}
