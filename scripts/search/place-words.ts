/**
 * Gives each word of a record its place. The headings come first, below `headingRoom`; the lines follow
 * from there on. So a phrase whose first place is below `headingRoom` stands in a heading.
 */

import { CborWriter } from './cbor.ts';
import type { Postings } from './postings.ts';
import type { SearchRecord } from './records.ts';
import { headingRoom, lineWords } from './tokens.ts';

/** Adds the words of a record to the postings; returns how many places it takes. */
export function placeWords(
  record: SearchRecord,
  page: number,
  postings: Map<string, Postings>,
): number {
  const places = new Map<string, number[]>();
  let place = 0;
  const add = (text: string, limit: number): boolean => {
    const words = lineWords(text);
    if (place + words.length > limit) return false;
    for (const word of words) {
      if (word !== '') {
        const list = places.get(word);
        if (list === undefined) places.set(word, [place]);
        else list.push(place);
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
  for (const [word, list] of places) append(postings, word, page, list);
  return place;
}

/** Pages and places are written as differences. The last, empty array is for metadata. */
function append(
  postings: Map<string, Postings>,
  word: string,
  page: number,
  places: readonly number[],
): void {
  let entry = postings.get(word);
  if (entry === undefined) {
    entry = { pages: 0, lastPage: 0, bytes: new CborWriter() };
    postings.set(word, entry);
  }
  entry.bytes
    .array(3)
    .number(page - entry.lastPage)
    .array(places.length);
  let last = 0;
  for (const place of places) {
    entry.bytes.number(place - last);
    last = place;
  }
  entry.bytes.array(0);
  entry.pages++;
  entry.lastPage = page;
}
