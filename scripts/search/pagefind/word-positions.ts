/** Gives each word of a record its position. One between two lines stays empty, so that no phrase crosses it. */

import { type Zone, zones } from '../protocol.ts';
import type { SearchRecord } from '../records.ts';
import { alone, noCharacter } from '../tokens.ts';
import { zonesOf } from '../zones.ts';

/** Where words stand: for each, by its key, its pages and positions, by turns, in their order. */
export type Postings = Map<number, number[]>;

/** Greater than any code point. */
const keyStep = 0x200000;

/** A word as one number, by which words are in the order of their spelling. */
function keyOf(first: number, second: number): number {
  return first * keyStep + second;
}

/** The code points of a word. */
export function codesOf(key: number): [first: number, second: number] {
  return [Math.floor(key / keyStep), key % keyStep];
}

const order: readonly Zone[] = ['title', 'headings', 'body'];

/** Adds the words of a record to the postings. */
export function addWords(record: SearchRecord, page: number, postings: Postings): void {
  const add = (key: number, position: number) => {
    const list = postings.get(key);
    if (list === undefined) postings.set(key, [page, position]);
    else list.push(page, position);
  };
  const known = new Set<number>();
  const lines = zonesOf(record);
  for (const zone of order) {
    let position: number = zones[zone].start;
    for (const { codes } of lines[zone]) {
      for (const [index, code] of codes.entries()) {
        const next = codes[index + 1] ?? noCharacter;
        if (code !== noCharacter && next !== noCharacter) add(keyOf(code, next), position);
        // Of a character alone the best zone is enough.
        if (code !== noCharacter && !known.has(code)) {
          known.add(code);
          add(keyOf(alone, code), zones[zone].start);
        }
        position++;
      }
      position++;
    }
  }
}
