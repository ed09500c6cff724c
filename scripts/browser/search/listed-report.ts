/** Reports to choose from, as the page knows them. */

import type { ListedText, ReportFacts } from '../../search/protocol.ts';
import type { LostSite } from './answer.ts';

/** A report to choose from. */
export interface ListedReport extends ReportFacts, ListedText {
  /** What `Filters.report` names it by: its id, with the address of its site before it. */
  value: string;
  /** Its id among all sites: that of `Libraries.facts`. */
  key: string;
  /** Of its site, absolute. */
  root: string;
}

export interface Reports {
  reports: ListedReport[];
  lost: LostSite[];
}
