/** Gives each word of a record its position. One between two lines stays empty, so that no phrase crosses it. */

import { type Zone, zones } from '../protocol.ts';
import type { SearchRecord } from '../records.ts';
import { noWord } from '../tokens.ts';
import { zonesOf } from '../zones.ts';

/** Where words stand: for each, by its code point, its pages and positions, by turns, in their order. */
export type Postings = Map<number, number[]>;

const order: readonly Zone[] = ['title', 'headings', 'body'];

/** Calls back for each word of a record, in the order of their positions. */
export function eachWord(
  record: SearchRecord,
  tell: (word: number, position: number) => void,
): void {
  const lines = zonesOf(record);
  for (const zone of order) {
    let position: number = zones[zone].start;
    for (const { words } of lines[zone]) {
      for (const word of words) {
        if (word !== noWord) tell(word, position);
        position++;
      }
      position++;
    }
  }
}

/** Adds the words of a record to the postings. */
export function addWords(record: SearchRecord, page: number, postings: Postings): void {
  eachWord(record, (word, position) => {
    const list = postings.get(word);
    if (list === undefined) postings.set(word, [page, position]);
    else list.push(page, position);
  });
}
