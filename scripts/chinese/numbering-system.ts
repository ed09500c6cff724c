/** What a numbering system is. The systems themselves stand in `numbering-systems.ts`. */

/**
 * What a system numbers, which is all that the outline asks about it:
 *
 * - `divisions`: parts, chapters, sections: a heading wherever it stands on a line of its own
 * - `articles`: articles of a statute: text, unless most of them are titles
 * - `sections`: the outermost headings of a report
 * - `headings`: headings, or a list
 * - `items`: a list, notes, or headings far down
 */
export type Numbers = 'divisions' | 'articles' | 'sections' | 'headings' | 'items';

/** A way to write the ordinals of a system: 1. and 1、 are one system written in two ways. */
export interface OrdinalStyle {
  /** The characters that an ordinal of this style can begin with. */
  opens: string;
  /** Anchored at the start; captures the number without its marks. */
  pattern: RegExp;
  /** Paragraphs, and the ordinal that is read from each. */
  ordinals: Record<string, string>;
  /** Paragraphs that begin alike and have no ordinal of this system. */
  others: string[];
}

export interface NumberingSystem {
  id: string;
  numbers: Numbers;
  /**
   * Where an ordinal means nothing alone: what must be there for it. So many of the system, one of them
   * with a number like this, each a title of its own line that is not longer.
   */
  company?: { fewest: number; proof?: RegExp; longestTitle?: number };
  /** What tells a heading of this system from running text or a list, for people. */
  tells: string;
  styles: OrdinalStyle[];
}
