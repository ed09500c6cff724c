/** The ledger of what a reader took from a file: nothing that stands in it goes missing without an entry. */

import type { Extraction, ExtractionKind, Tally } from '../model.ts';

/** Characters that are seen: white space is layout, which formats keep in other ways. */
export function countSeen(text: string): number {
  return text.replace(/\s+/gu, '').length;
}

/** Counts while a file is read. */
export class ExtractionLedger {
  private characters = 0;
  private readonly leftOut = new Map<ExtractionKind, Tally>();
  private readonly writtenOut = new Map<ExtractionKind, Tally>();

  /** Text that stands in the file and in the raw text. */
  take(text: string): void {
    this.characters += countSeen(text);
  }

  /** Text that stands in the file only, or something without text: a picture, a bullet. */
  leaveOut(kind: ExtractionKind, text = '', occurrences = 1): void {
    this.characters += countSeen(text);
    tally(this.leftOut, kind, countSeen(text), occurrences);
  }

  /**
   * Leaves out all that is not accounted for yet.
   *
   * @param characters of the whole file
   */
  leaveOutRest(kind: ExtractionKind, characters: number): void {
    const rest = characters - this.characters;
    if (rest > 0) tally(this.leftOut, kind, rest, 1);
    this.characters = characters;
  }

  /** Text that was taken, and then proved not to be the document's. */
  moveOut(kind: ExtractionKind, text: string): void {
    this.characters -= countSeen(text);
    this.leaveOut(kind, text);
  }

  /** Text that the file does not hold but shows: the number of a list. */
  writeOut(kind: ExtractionKind, text: string): void {
    if (text !== '') tally(this.writtenOut, kind, countSeen(text), 1);
  }

  result(): Extraction {
    return {
      characters: this.characters,
      writtenOut: [...this.writtenOut.values()],
      leftOut: [...this.leftOut.values()],
    };
  }
}

function tally(
  tallies: Map<ExtractionKind, Tally>,
  kind: ExtractionKind,
  characters: number,
  occurrences: number,
): void {
  const entry = tallies.get(kind) ?? { kind, occurrences: 0, characters: 0 };
  entry.occurrences += occurrences;
  entry.characters += characters;
  tallies.set(kind, entry);
}
