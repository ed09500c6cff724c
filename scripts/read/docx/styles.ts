/** The styles of a document: what a paragraph has by its style, through the styles that it is based on. */

import { child, children, isOn, numberOf, valueIn, type XmlElement } from './xml.ts';

interface Style {
  id: string;
  /** Lower case; `heading 1` in every language of Word. */
  name: string;
  basedOn: string | undefined;
  numId: number | undefined;
  ilvl: number | undefined;
  /** The style of runs that goes with a style of paragraphs, and the other way round. */
  link: string | undefined;
  /** 0 for the highest level of headings, 9 for body text. */
  outlineLevel: number | undefined;
  isHidden: boolean;
}

export interface Styles {
  /** The style and those that it is based on, nearest first. */
  chain(id: string | undefined): readonly Style[];
  /** Level of a heading, 1 for the highest, 0 for the document's title; `undefined` for body text. */
  headingOf(id: string | undefined): number | undefined;
  /** The same for a style of runs: of those that look as headings do, and lead into a paragraph. */
  leadingHeadingOf(id: string | undefined): number | undefined;
  isContents(id: string | undefined): boolean;
  isHidden(id: string | undefined): boolean;
}

/** Styles may be based on each other in a circle. */
const LONGEST_CHAIN = 20;

/** Lines of a table of contents. WPS has one that is typed by hand, with a style of its own and no field. */
const CONTENTS = /^(?:toc|目录|wpsoffice手动目录) ?\d/;

/** @param root of `styles.xml`; a document may have none */
export function readStyles(root: XmlElement | undefined): Styles {
  const styles = new Map(
    children(root, 'w:style')
      .map(read)
      .map((style) => [style.id, style]),
  );
  const standard = children(root, 'w:style').find(
    ({ attributes }) => attributes.type === 'paragraph' && attributes.default === '1',
  )?.attributes.styleId;
  const chain = (id = standard): Style[] => {
    const found: Style[] = [];
    for (let at = styles.get(id ?? ''); at && found.length < LONGEST_CHAIN; ) {
      found.push(at);
      at = at.basedOn === undefined ? undefined : styles.get(at.basedOn);
    }
    return found;
  };
  const headingOf = (id: string | undefined): number | undefined => {
    for (const { name, outlineLevel } of chain(id)) {
      if (name === 'title') return 0;
      const level = /^heading ([1-9])$/.exec(name)?.[1];
      if (level !== undefined) return Number(level);
      if (outlineLevel !== undefined) return outlineLevel < 9 ? outlineLevel + 1 : undefined;
    }
    return undefined;
  };
  return {
    chain,
    headingOf,
    leadingHeadingOf(id) {
      const link = styles.get(id ?? '')?.link;
      return link === undefined ? undefined : headingOf(link) || undefined;
    },
    isContents: (id) => chain(id).some(({ name }) => CONTENTS.test(name)),
    isHidden: (id) => id !== undefined && chain(id).some(({ isHidden }) => isHidden),
  };
}

function read(style: XmlElement): Style {
  const properties = child(style, 'w:pPr');
  const numbering = child(properties, 'w:numPr');
  return {
    id: style.attributes.styleId ?? '',
    name: (valueIn(style, 'w:name') ?? '').toLowerCase(),
    basedOn: valueIn(style, 'w:basedOn'),
    link: valueIn(style, 'w:link'),
    numId: numberOf(numbering, 'w:numId'),
    ilvl: numberOf(numbering, 'w:ilvl'),
    outlineLevel: numberOf(properties, 'w:outlineLvl'),
    isHidden: isOn(child(style, 'w:rPr'), 'w:vanish'),
  };
}
