/** What the ledger says of the way from a file to its raw text: kinds and counts, never the text. */

import { EXTRACTION_WORDS } from '../messages/extraction-words.ts';
import type { Extraction, Tally } from '../model.ts';

export interface ExtractionLine extends Omit<Tally, 'kind'> {
  label: string;
}

export interface ExtractionLines {
  characters: number;
  writtenOut: ExtractionLine[];
  leftOut: ExtractionLine[];
}

/** `undefined` for plain text, which is taken whole. */
export function extractionLines(extraction: Extraction | undefined): ExtractionLines | undefined {
  if (extraction === undefined) return undefined;
  const { characters, writtenOut, leftOut } = extraction;
  return { characters, writtenOut: writtenOut.map(lineOf), leftOut: leftOut.map(lineOf) };
}

function lineOf({ kind, occurrences, characters }: Tally): ExtractionLine {
  return { label: EXTRACTION_WORDS[kind].zh, occurrences, characters };
}
