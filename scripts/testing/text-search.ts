/** Searches a site in memory, as a page from a folder does, without a browser. */

import type { Question } from '../browser/search/answer.ts';
import { type Finding, find } from '../browser/search/find.ts';
import { joined } from '../browser/search/library.ts';
import { passes } from '../browser/search/match.ts';
import { matcherOf } from '../browser/search/matcher.ts';
import { otherWays } from '../browser/search/other-ways.ts';
import { openText } from '../browser/search/text-library.ts';
import { TRADITIONAL } from '../chinese/traditional.ts';
import type { Site } from '../model.ts';
import { rowsOf } from '../search/protocol.ts';
import { recordsOf } from '../search/records.ts';
import { startData } from '../search/start-data.ts';

/** @returns a function that asks, as a reader does who has stopped typing */
export function textSearch(
  site: Site,
): (query: string, more?: Partial<Question>) => Promise<Finding> {
  const reports = [...recordsOf(site)];
  const records = reports.flatMap((report) => report.records);
  const libraries = joined(
    new Map([[0, openText(records, rowsOf(startData('', reports, []).facts))]]),
  );
  const match = matcherOf(libraries);
  return (query, more = {}) => {
    const asked: Question = {
      ...{ query, filters: {}, sort: 'best', isAtRest: true, isLoose: false },
      ...more,
    };
    const tools = {
      ...{ libraries, match, isCurrent: () => true },
      readData: async () => TRADITIONAL,
      loadOtherWays: async () => otherWays,
      titled: async () => [],
      passes: (id: string) => passes(libraries, asked.filters, `0/${asked.filters.report}`, id),
    };
    return find(asked, tools, () => '');
  };
}

/** The addresses of what was found, section by section; of each report only what is shown at first. */
export function urlsOf({ answer }: Finding): string[] {
  return answer.groups.flatMap(({ sections }) => sections.map(({ url }) => url));
}
