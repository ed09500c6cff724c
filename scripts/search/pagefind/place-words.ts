/**
 * Gives each word of a record its place. The headings come first, below `headingRoom`; the lines follow
 * from there on. So a phrase whose first place is below `headingRoom` stands in a heading.
 */

import type { SearchRecord } from '../records.ts';
import { headingRoom, lineCodes, noWord } from '../tokens.ts';

/** Where words stand: for each, by its code point, its pages and places, by turns, in their order. */
export type Postings = Map<number, number[]>;

/** Adds the words of a record to the postings; returns how many places it takes. */
export function placeWords(record: SearchRecord, page: number, postings: Postings): number {
  let place = 0;
  const add = (text: string, limit: number): boolean => {
    const words = lineCodes(text);
    if (place + words.length > limit) return false;
    for (const word of words) {
      if (word !== noWord) {
        const list = postings.get(word);
        if (list === undefined) postings.set(word, [page, place]);
        else list.push(page, place);
      }
      place++;
    }
    // A place between two lines stays empty, so that no phrase crosses it.
    place++;
    return true;
  };
  for (const { title } of record.parts) {
    if (title !== '' && !add(title, headingRoom - 1)) break;
  }
  place = headingRoom;
  for (const { lines } of record.parts) for (const line of lines) add(line, Infinity);
  return place;
}
