/** Searches the text of a site in memory, for pages that were opened from a folder. */

import { fold } from '../../chinese/search-fold.ts';
import { type ReportFacts, recordId, type Zone } from '../../search/protocol.ts';
import type { SearchRecord } from '../../search/records.ts';
import { zonesOf } from '../../search/zones.ts';
import type { ByRecord, Library } from './library.ts';
import { pairsOf } from './query.ts';
import { countRuns } from './runs.ts';

const order: readonly Zone[] = ['title', 'headings', 'body'];
const lineEnd = '\n';

/** Every answer is what `includes` would say of the folded text. */
export function openText(records: readonly SearchRecord[], facts: ReportFacts[]): Library {
  const ids = idsOf(records);
  const texts = records.map((record) => {
    const lines = zonesOf(record);
    return order.map((zone) => fold(lines[zone].map(({ text }) => text).join(lineEnd)));
  });
  const byId = new Map(ids.map((id, index) => [id, index]));
  return {
    facts,
    records: records.length,
    find: async (phrase) =>
      ids.flatMap((id, index): ByRecord<Zone> => {
        const at = texts[index]?.findIndex((text) => text.includes(phrase)) ?? -1;
        const zone = order[at];
        return zone === undefined ? [] : [[id, zone]];
      }),
    count: async (phrase) => {
      const words = pairsOf(phrase);
      return ids.map((id, index) => [id, runsIn(texts[index]?.[2] ?? '', words)]);
    },
    load: async (id) => {
      const record = records[byId.get(id) ?? -1];
      if (record === undefined) throw new Error(`search: no record ${id}`);
      return record;
    },
  };
}

/** As the index names them: within each report from 0 on. */
function idsOf(records: readonly SearchRecord[]): string[] {
  let report = '';
  let index = 0;
  return records.map(({ reportId }) => {
    index = reportId === report ? index + 1 : 0;
    report = reportId;
    return recordId(reportId, index);
  });
}

function runsIn(text: string, words: readonly string[]): number {
  const wanted = new Set(words);
  const positions: number[] = [];
  let index = 0;
  let previous = '';
  for (const character of text) {
    if (wanted.has(previous + character)) positions.push(index);
    previous = character;
    index++;
  }
  return countRuns(positions, words.length);
}
