/** The lines of a record, sorted by what they count. Index and text search take them from here alike. */

import { type Zone, zones } from './protocol.ts';
import type { SearchRecord } from './records.ts';
import { lineCodes } from './tokens.ts';

/** Of each zone its lines with their characters, from the zone's start on, one position free between them. */
export type ZoneLines = Record<Zone, PositionedLine[]>;

export interface PositionedLine {
  text: string;
  /** One for each position; see `lineCodes`. */
  codes: number[];
}

/** The lines of a record by zones; of the zones with an end, only as many as have room. */
export function zonesOf(record: SearchRecord): ZoneLines {
  const [title, ...headings] = record.parts.flatMap((part) => part.title || []);
  return {
    title: fitting([title ?? ''], 'title'),
    headings: fitting(headings, 'headings'),
    body: fitting(
      record.parts.flatMap(({ lines }) => lines),
      'body',
    ),
  };
}

function fitting(lines: readonly string[], zone: Zone): PositionedLine[] {
  const { start, end } = zones[zone];
  const fitted: PositionedLine[] = [];
  let position: number = start;
  for (const text of lines) {
    if (text === '') continue;
    const codes = lineCodes(text);
    position += codes.length + 1;
    if (position > end) break;
    fitted.push({ text, codes });
  }
  return fitted;
}
