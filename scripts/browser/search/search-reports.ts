/** What the search page does with reports as such: lists them, and completes their titles. Loaded when a reader turns to it. */

import type { Sort } from './answer.ts';
import type { Filters } from './filters.ts';
import type { ListedReport } from './listed-report.ts';
import { completing } from './report-field.ts';
import { countsOf, listed, renderListed, showCounts } from './report-list.ts';

/** So many reports are shown at a time. */
const atATime = 50;

export interface Listing {
  said: string;
  /** The next reports; none at the end. */
  next: () => HTMLLIElement[];
  isAtEnd: () => boolean;
}

export interface ReportTools {
  /** The reports that filters leave; each choice then says how many it would leave. */
  list: (filters: Filters, sort: Sort) => Listing;
  /** Where words are searched for, choices leave other numbers. */
  hideCounts: () => void;
  /** Shows a report that was chosen elsewhere. @param value of the report, or empty */
  showChosen: (value: string) => void;
}

/** @param chosen told which report a reader chose, or empty for all */
type StartReports = (
  form: HTMLFormElement,
  reports: readonly ListedReport[],
  chosen: (value: string) => void,
) => ReportTools;

declare global {
  interface Window {
    gongwenReportTools?: StartReports;
  }
}

window.gongwenReportTools = (form, reports, chosen) => {
  const [field, options] = [
    form.querySelector<HTMLInputElement>('#search-report'),
    form.querySelector<HTMLElement>('#search-report-options'),
  ];
  const showChosen =
    field && options ? completing(field, options, reports, chosen) : (): void => {};
  const selects = [...form.querySelectorAll('select')].filter(({ name }) => name !== 'sort');
  return {
    list: (filters, sort) => {
      const all = listed(reports, filters, sort);
      for (const select of selects) {
        showCounts(select, countsOf(reports, filters, select.name as keyof Filters));
      }
      let shown = 0;
      return {
        said: all.length === 0 ? '没有这样的报告，可以放宽范围再试。' : `共 ${all.length} 篇报告`,
        next: () => {
          shown += atATime;
          return all.slice(shown - atATime, shown).map(renderListed);
        },
        isAtEnd: () => shown >= all.length,
      };
    },
    hideCounts: () => {
      for (const select of selects) showCounts(select);
    },
    showChosen,
  };
};
