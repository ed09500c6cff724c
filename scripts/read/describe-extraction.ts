import { grouped } from '../grouped.ts';
import { INSPECT } from '../messages/commands.ts';
import { EXTRACTION_WORDS } from '../messages/extraction-words.ts';
import { fill, type Text } from '../messages/text.ts';
import type { Extraction, Tally } from '../model.ts';

/** The balance between a file and its raw text for people, a line each. */
export function describeExtraction({ characters, writtenOut, leftOut }: Extraction): Text[] {
  const line = (sentence: Text, { kind, occurrences, characters: many }: Tally) =>
    fill(sentence, {
      what: EXTRACTION_WORDS[kind],
      occurrences: grouped(occurrences),
      characters: grouped(many),
    });
  return [
    fill(INSPECT.extraction, { characters: grouped(characters) }),
    ...writtenOut.map((tally) => line(INSPECT.writtenOut, tally)),
    ...leftOut.map((tally) => line(INSPECT.leftOut, tally)),
  ];
}
