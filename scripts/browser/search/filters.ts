/** What a search can be limited to. */

export interface Filters {
  /** Id of a report, with the root of its site before it where that is not ours. */
  report: string;
  year: string;
  kind: string;
  issuer: string;
  /** Name of a kind of part: the sections that are such, or hold such in a paragraph. */
  part: string;
}

export const noFilters: Filters = { report: '', year: '', kind: '', issuer: '', part: '' };
