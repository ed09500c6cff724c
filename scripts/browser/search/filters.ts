/** What a search can be limited to. */

export interface Filters {
  /** Id of a report, with the root of its site before it where that is not ours. */
  report: string;
  year: string;
  kind: string;
  issuer: string;
}

export const noFilters: Filters = { report: '', year: '', kind: '', issuer: '' };
