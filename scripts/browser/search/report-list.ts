/** Reports by filters alone, without words to search for: their order, and how many each choice would leave. */

import type { Sort } from './answer.ts';
import { type Filters, factsPass, namesIn } from './filters.ts';
import type { ListedReport } from './listed-report.ts';
import { node } from './result-view.ts';
import { writtenDate } from './written-date.ts';

/** The reports that filters leave. Without words none is better than another: the best first is the latest first. */
export function listed(
  reports: readonly ListedReport[],
  filters: Filters,
  sort: Sort,
): ListedReport[] {
  const left = reports.filter((report) => passes(report, filters));
  const direction = sort === 'old' ? 1 : -1;
  // Those without a date are last either way.
  return left.sort((a, b) => {
    const [one, other] = [dateOf(a), dateOf(b)];
    if (one === '' || other === '') return Number(one === '') - Number(other === '');
    return direction * one.localeCompare(other);
  });
}

function passes(report: ListedReport, filters: Filters): boolean {
  return (!filters.report || report.value === filters.report) && factsPass(report, filters);
}

function dateOf({ date, year }: ListedReport): string {
  return date || year;
}

/** How many reports each value of a filter would leave, with all other filters as they are. */
export function countsOf(
  reports: readonly ListedReport[],
  filters: Filters,
  name: keyof Filters,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const report of reports) {
    if (!passes(report, { ...filters, [name]: '' })) continue;
    for (const value of new Set(['', ...valuesOf(report, name)])) {
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  return counts;
}

function valuesOf(report: ListedReport, name: keyof Filters): string[] {
  if (name === 'category') return report.categories.split('\n');
  if (name === 'part') return namesIn(report.parts);
  return [name === 'report' ? report.value : report[name]];
}

/** Says beside each choice of a filter how many reports it would leave. */
export function showCounts(select: HTMLSelectElement, counts?: ReadonlyMap<string, number>): void {
  for (const option of select.options) {
    option.dataset.label ??= option.text;
    const count = counts?.get(option.value) ?? 0;
    option.text = option.dataset.label + (counts === undefined ? '' : `（${count}）`);
  }
}

export function renderListed(report: ListedReport): HTMLLIElement {
  const { root, id, title, issuer, unit, kind, categories, number } = report;
  const item = node('li', 'result');
  const heading = node('h2', 'result-title');
  const link = node('a', 'result-link', title);
  link.href = `${root}${id}/index.html`;
  heading.append(link);
  const shown = [
    writtenDate(report),
    issuer,
    unit,
    kind,
    categories.replaceAll('\n', '、'),
    number,
  ];
  const facts = shown.filter((fact) => fact !== '');
  item.append(heading, node('p', 'result-trail', facts.join('　')));
  return item;
}
