/** Where the words of a report stand. One position between two lines stays empty, so that no phrase crosses it. */

import { type Zone, zones } from '../protocol.ts';
import type { SearchRecord } from '../records.ts';
import { alone, noCharacter } from '../tokens.ts';
import { zonesOf } from '../zones.ts';
import { WordNumbers } from './word-numbers.ts';

const order: readonly Zone[] = ['title', 'headings', 'body'];

/** Stands behind the last entry of a word. */
export const noEntry = -1;

/** An entry for each time that a word stands somewhere, in their order. */
export class Postings {
  readonly numbers = new WordNumbers();
  /** Of each word its first entry, and its last. */
  readonly first: number[] = [];
  readonly #last: number[] = [];
  /** Of each entry its record, its position, and the next entry of the same word. */
  readonly pages: number[] = [];
  readonly positions: number[] = [];
  readonly next: number[] = [];

  /** Adds the words of a record. Records come in their order. */
  add(record: SearchRecord, page: number): void {
    const lines = zonesOf(record);
    for (const zone of order) {
      let position: number = zones[zone].start;
      for (const { codes } of lines[zone]) {
        for (let at = 0; at < codes.length; at++, position++) {
          const code = codes[at] ?? noCharacter;
          if (code === noCharacter) continue;
          const next = codes[at + 1] ?? noCharacter;
          if (next !== noCharacter) this.#addEntry(this.numbers.of(code, next), page, position);
          // Of a character alone the best zone is enough.
          const word = this.numbers.of(alone, code);
          if (this.#pageOf(word) !== page) this.#addEntry(word, page, zones[zone].start);
        }
        position++;
      }
    }
  }

  /** The last page of a word. */
  #pageOf(word: number): number | undefined {
    return word === this.first.length ? undefined : this.pages[this.#last[word] ?? 0];
  }

  #addEntry(word: number, page: number, position: number): void {
    const entry = this.pages.length;
    if (word === this.first.length) this.first.push(entry);
    else this.next[this.#last[word] ?? 0] = entry;
    this.#last[word] = entry;
    this.pages.push(page);
    this.positions.push(position);
    this.next.push(noEntry);
  }
}
