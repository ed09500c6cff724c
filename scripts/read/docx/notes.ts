/** Footnotes and endnotes: their marks in the text, and what they say, which follows after the text. */

import type { XmlElement } from './xml.ts';
import { children } from './xml.ts';

export interface Note {
  /** Empty where the text has a mark of its own, typed by its writer. */
  mark: string;
  content: XmlElement;
}

/** The notes of a document, numbered in the order in which the text names them. */
export class Notes {
  private readonly known: ReadonlyMap<string, XmlElement>;
  private readonly cited = new Map<string, Note>();
  private marks = 0;

  constructor(footnotes: readonly XmlElement[], endnotes: readonly XmlElement[]) {
    this.known = new Map([
      ...entries('w:footnoteReference', 'w:footnote', footnotes),
      ...entries('w:endnoteReference', 'w:endnote', endnotes),
    ]);
  }

  /** @returns the mark that stands in the text: 〔1〕; empty where there is no such note, or it has a mark already */
  cite(reference: XmlElement, hasOwnMark: boolean): string {
    const key = keyOf(reference.name, reference);
    const content = this.known.get(key);
    if (content === undefined) return '';
    const mark = hasOwnMark ? '' : (this.cited.get(key)?.mark ?? `〔${++this.marks}〕`);
    this.cited.set(key, { mark, content });
    return mark;
  }

  /** In the order of their marks; a note may cite others, which follow it. */
  inOrder(): Iterable<Note> {
    return this.cited.values();
  }

  /** Notes that no mark leads to. */
  uncited(): XmlElement[] {
    return [...this.known].filter(([key]) => !this.cited.has(key)).map(([, content]) => content);
  }
}

/** The lines that separate notes from the text have a type and are no notes. */
function entries(
  reference: string,
  name: string,
  roots: readonly XmlElement[],
): [string, XmlElement][] {
  return roots
    .flatMap((root) => children(root, name))
    .filter(({ attributes: { type = 'normal' } }) => type === 'normal')
    .map((note) => [keyOf(reference, note), note]);
}

function keyOf(reference: string, { attributes }: XmlElement): string {
  return `${reference} ${attributes.id}`;
}
