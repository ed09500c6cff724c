import type { Filing, ListedReport, ReportPage, ReportText, Sidecar } from '../model.ts';

/** What lists need of a report, so that the rest of it need not stay in memory. */
export function listed(report: ReportPage): ListedReport {
  const { url, id, title, facts, characters, annexes, sectionUrls, description, parts } = report;
  const contents = report.contents.map((entry) => ({ ...entry, children: [] }));
  const own = { url, id, title, facts, characters, contents, annexes, sectionUrls };
  return { ...own, description, parts, ...filed(report) };
}

/** Where a report belongs: what its owner says comes before what its file says. */
export function filingOf(
  text: ReportText,
  { unit, categories, summary, ...sidecar }: Sidecar,
): Filing {
  const { folders, aliases, publisher } = text;
  const { source = publisher, order, added } = sidecar;
  return filed({ folders, aliases, unit, categories, summary, source, order, added });
}

function filed(from: { [Name in keyof Filing]: Filing[Name] | undefined }): Filing {
  const { folders, aliases, unit, categories, summary, source, order, added } = from;
  const fields = { folders, aliases, unit, categories, summary, source, order, added };
  const entries = Object.entries(fields);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}
