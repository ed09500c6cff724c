/** Gives each word of a record its position. One between two lines stays empty, so that no phrase crosses it. */

import { type Zone, zones } from '../protocol.ts';
import type { SearchRecord } from '../records.ts';
import { alone, noCharacter } from '../tokens.ts';
import { zonesOf } from '../zones.ts';

/** Where words stand: for each, by its two code points, its pages and positions, by turns, in their order. */
export type Postings = Map<number, Map<number, number[]>>;

const order: readonly Zone[] = ['title', 'headings', 'body'];

/** Adds the words of a record to the postings. */
export function addWords(record: SearchRecord, page: number, postings: Postings): void {
  const add = (first: number, second: number, position: number) => {
    let words = postings.get(first);
    if (words === undefined) {
      words = new Map();
      postings.set(first, words);
    }
    const list = words.get(second);
    if (list === undefined) words.set(second, [page, position]);
    else list.push(page, position);
  };
  const known = new Set<number>();
  const lines = zonesOf(record);
  for (const zone of order) {
    let position: number = zones[zone].start;
    for (const { codes } of lines[zone]) {
      for (const [index, code] of codes.entries()) {
        const next = codes[index + 1] ?? noCharacter;
        if (code !== noCharacter && next !== noCharacter) add(code, next, position);
        // Of a character alone the best zone is enough.
        if (code !== noCharacter && !known.has(code)) {
          known.add(code);
          add(alone, code, zones[zone].start);
        }
        position++;
      }
      position++;
    }
  }
}
