/** Paragraphs and runs of WordprocessingML. */

import { escapeXml } from './xml.ts';

/** A piece of text of one look. A tab stays a tab, a line break begins a new line of the paragraph. */
export interface Run {
  text: string;
  /** Id of a character style. */
  style?: string;
  /** Set off, to be seen at a glance: a blank that is still open. */
  isMarked?: boolean;
  /** In half points, where the style does not say. */
  size?: number;
}

export interface WordParagraph {
  /** Id of its style. */
  style: string;
  runs: Run[];
  keepNext?: boolean;
  pageBreakBefore?: boolean;
  /** Attributes of its indent, where the style has another. */
  indent?: string;
  /** Height of a line in twips, where the style has another. */
  line?: number;
  align?: 'left' | 'center' | 'right';
  /** Depth in Word's navigation, from 1, where the style has another. */
  outlineLevel?: number;
  /** It is the last of a section; the properties of that section's pages. */
  section?: string;
}

/** In the order that the schema demands (ECMA-376, CT_PPr). */
export function paragraphXml(paragraph: WordParagraph): string {
  const { style, runs, keepNext, pageBreakBefore, indent, line, align, outlineLevel, section } =
    paragraph;
  const properties = [
    `<w:pStyle w:val="${style}"/>`,
    keepNext ? '<w:keepNext/>' : '',
    pageBreakBefore ? '<w:pageBreakBefore/>' : '',
    line ? `<w:spacing w:line="${line}" w:lineRule="exact"/>` : '',
    indent ? `<w:ind ${indent}/>` : '',
    align ? `<w:jc w:val="${align}"/>` : '',
    outlineLevel ? `<w:outlineLvl w:val="${outlineLevel - 1}"/>` : '',
    section ?? '',
  ];
  return `<w:p><w:pPr>${properties.join('')}</w:pPr>${runs.map(runXml).join('')}</w:p>`;
}

/** The hint tells Word to set signs that two scripts share, as “ — ×, in the Chinese font. */
function runXml({ text, style, isMarked, size }: Run): string {
  const properties = [
    style ? `<w:rStyle w:val="${style}"/>` : '',
    '<w:rFonts w:hint="eastAsia"/>',
    size ? `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>` : '',
    isMarked ? '<w:highlight w:val="yellow"/>' : '',
  ];
  return `<w:r><w:rPr>${properties.join('')}</w:rPr>${text
    .split(/([\t\n])/)
    .map(textXml)
    .join('')}</w:r>`;
}

function textXml(text: string): string {
  if (text === '') return '';
  if (text === '\t') return '<w:tab/>';
  if (text === '\n') return '<w:br/>';
  return `<w:t xml:space="preserve">${escapeXml(text)}</w:t>`;
}
