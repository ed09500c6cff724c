/** Searches the site's text in memory, for pages that were opened from a folder. */

import { fold } from '../chinese/search-fold.ts';
import type { RecordPart, SearchRecord } from '../search/records.ts';
import type { Engine, Filters } from './engine.ts';
import { countOccurrences } from './occurrences.ts';

/** Searches the text of the records itself; every answer is what `includes` would say, folded. */
export function openText(records: readonly SearchRecord[]): Engine {
  const lineEnd = '\n';
  const folded = records.map(({ parts }) =>
    fold(parts.flatMap((part: RecordPart) => part.lines).join(lineEnd)),
  );
  const passes = (record: SearchRecord, { report, year, kind }: Filters) =>
    (report === '' || record.reportId === report) &&
    (year === '' || record.year === year) &&
    (kind === '' || record.kind === kind);

  return {
    find: (phrases, filters) =>
      Promise.resolve(
        records.flatMap((record, place) => {
          const text = folded[place] ?? '';
          if (!passes(record, filters) || !phrases.every((phrase) => text.includes(phrase)))
            return [];
          const headings = record.parts.map((part) => part.title).join(lineEnd);
          return [
            {
              inHeadings: countOccurrences(headings, phrases),
              count: countOccurrences(text, phrases),
              load: () => Promise.resolve(record),
            },
          ];
        }),
      ),
    reports: () => {
      const titles = new Map(records.map((record) => [record.reportId, record.reportTitle]));
      return Promise.resolve(
        [...titles]
          .map(([id, title]) => ({ id, title }))
          .sort((a, b) => a.title.localeCompare(b.title, 'zh')),
      );
    },
  };
}
