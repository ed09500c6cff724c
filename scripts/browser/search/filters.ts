/** What a search can be limited to. */

import type { RecordedFacts } from '../../search/records.ts';

export interface Filters {
  /** Id of a report, with the root of its site before it where that is not ours. */
  report?: string;
  year?: string;
  kind?: string;
  issuer?: string;
  unit?: string;
  category?: string;
  /** Name of a kind of part: the sections that are such, or hold such in a paragraph. */
  part?: string;
}

/** Whether facts pass, whichever report they are of. @param index of the record whose parts count; without it all do */
export function factsPass(facts: RecordedFacts, filters: Filters, index?: number): boolean {
  const { category, part } = filters;
  return (
    (['year', 'kind', 'issuer', 'unit'] as const).every(
      (name) => !filters[name] || facts[name] === filters[name],
    ) &&
    (!category || facts.categories.split('\n').includes(category)) &&
    (!part ||
      facts.parts
        .split(';')
        .some(
          (each) =>
            (index === undefined || Number.parseInt(each, 10) === index) &&
            namesIn(each).includes(part),
        ))
  );
}

/** The names of kinds of parts. @param parts see `RecordedFacts.parts` */
export function namesIn(parts: string): string[] {
  return parts.replace(/\d/g, '').split(/[,;]/);
}
