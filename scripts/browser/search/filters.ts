/** What a search can be limited to. */

import type { RecordedFacts } from '../../search/records.ts';

export interface Filters {
  /** Id of a report, with the root of its site before it where that is not ours. */
  report: string;
  year: string;
  kind: string;
  issuer: string;
  unit: string;
  category: string;
  /** Name of a kind of part: the sections that are such, or hold such in a paragraph. */
  part: string;
}

export const noFilters: Filters = {
  ...{ report: '', year: '', kind: '', issuer: '', unit: '', category: '', part: '' },
};

/** Whether a report passes, whatever it is called; by part, if any of its sections is such. */
export function reportPasses(facts: RecordedFacts, filters: Filters): boolean {
  const { category, part } = filters;
  return (
    (['year', 'kind', 'issuer', 'unit'] as const).every(
      (name) => filters[name] === '' || facts[name] === filters[name],
    ) &&
    (category === '' || facts.categories.split('\n').includes(category)) &&
    (part === '' || partsOf(facts).some(([, names]) => names.includes(part)))
  );
}

/** The index of each record of a report that is or holds parts of a kind, with their names. */
export function partsOf({ parts }: RecordedFacts): [index: number, names: string[]][] {
  return parts.split(';').map((each) => {
    const index = Number.parseInt(each, 10);
    return [index, each.slice(String(index).length).split(',')];
  });
}
