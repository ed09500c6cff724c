import type { ListedReport, ReportPage } from '../model.ts';

/** What lists need of a report, so that the rest of it need not stay in memory. */
export function listed(report: ReportPage): ListedReport {
  const { url, id, title, facts, characters, annexes, sectionUrls, description, parts } = report;
  const contents = report.contents.map((entry) => ({ ...entry, children: [] }));
  return { url, id, title, facts, characters, contents, annexes, sectionUrls, description, parts };
}
