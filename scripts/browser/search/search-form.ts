/** The form of the search page: what it states, and its field of reports. What that needs is loaded when a reader turns to it. */

import { loadScript } from '../load-script.ts';
import { IndexError } from './index-error.ts';
import type { Reports } from './listed-report.ts';
import type { Search } from './search-core.ts';
import type { ReportTools } from './search-reports.ts';
import { readState, type State } from './search-state.ts';

/** Name of the script for lists of reports; the bundler fills it in. */
declare const REPORTS_SCRIPT: string;

export interface SearchForm {
  read: () => State;
  fill: (state: State) => void;
  /** @throws IndexError */
  openReports: () => Promise<ReportTools & Pick<Reports, 'lost'>>;
  /** Takes the numbers from the choices, where there are any. */
  hideCounts: () => void;
}

/** @param changed a report was chosen */
export function searchForm(
  form: HTMLFormElement,
  input: HTMLInputElement,
  search: Search,
  scripts: string,
  changed: () => void,
): SearchForm {
  const selects = [...form.querySelectorAll('select')];
  const report =
    form.querySelector<HTMLInputElement>('[name="report"]') ?? document.createElement('input');
  // Some browsers bring back what it was when the page was left.
  report.value = '';
  let tools: ReturnType<SearchForm['openReports']> | undefined;
  const openReports = () => {
    const script = new URL(REPORTS_SCRIPT, scripts).href;
    tools ??= Promise.all([search.reports(), loadScript(script)])
      .then(([{ reports, lost }]) => {
        if (window.gongwenReportTools === undefined) throw new IndexError('damaged', script);
        const made = window.gongwenReportTools(form, reports, (value) => {
          report.value = value;
          changed();
        });
        return { ...made, lost };
      })
      .catch((error: unknown) => {
        tools = undefined;
        throw error;
      });
    return tools;
  };
  const field = form.querySelector('#search-report');
  field?.addEventListener('focus', () => void openReports().catch(() => {}));
  if (field === document.activeElement) void openReports().catch(() => {});
  return {
    read: () => readState(new FormData(form)),
    fill: (state) => {
      if (document.activeElement !== input || input.value !== state.q) input.value = state.q;
      for (const select of selects) {
        const value = Object.entries(state).find(([name]) => name === select.name)?.[1] ?? '';
        if (value !== '' && ![...select.options].some((option) => option.value === value)) {
          select.add(new Option(value, value));
        }
        select.value = value;
      }
      if (state.report === report.value) return;
      report.value = state.report;
      openReports().then(
        ({ showChosen }) => showChosen(report.value),
        () => {},
      );
    },
    openReports,
    hideCounts: () => void tools?.then((known) => known.hideCounts()),
  };
}
