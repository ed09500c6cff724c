/** What a style of headings is. The styles themselves stand in `heading-styles.ts`. */

/** Styles of one system number the same series: 1. and 1、 are one system written in two ways. */
export type System =
  | 'part'
  | 'subpart'
  | 'chapter'
  | 'section'
  | 'article'
  | 'han'
  | 'hanSpaced'
  | 'hanAlone'
  | 'hanWord'
  | 'hanParen'
  | 'stem'
  | 'padded'
  | 'decimal1'
  | 'decimal2'
  | 'decimal3'
  | 'decimal4'
  | 'arabic'
  | 'arabicParen'
  | 'circled'
  | 'roman';

export interface HeadingStyle {
  id: string;
  system: System;
  /** The characters that an ordinal of this style can begin with. */
  opens: string;
  /** Anchored at the start; captures the number without its marks. */
  pattern: RegExp;
  /** What tells a heading of this style from running text or a list. */
  tells: string;
  examples: {
    /** A paragraph, and the ordinal that is read from it. */
    ordinals: Record<string, string>;
    /** Paragraphs that begin alike and have no ordinal of this style. */
    others: string[];
  };
}
