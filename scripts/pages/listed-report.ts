import type { ContentsEntry, Facts, PartUnit, ReportPage } from '../model.ts';

/** What lists say of a report: the home page, the years, the feed, the site map. */
export interface ListedReport {
  url: string;
  id: string;
  title: string;
  facts: Facts;
  /** Characters of the whole report, white space not counted. */
  characters: number;
  /** Its sections of level 1 and its annexes, in their order. */
  contents: ContentsEntry[];
  /** How many of the last entries of `contents` are annexes. */
  annexes: number;
  /** Addresses of its section pages. */
  sectionUrls: string[];
  /** Its first sentences. */
  description: string;
  /** The parts that other reports have, too. */
  parts: PartUnit[];
}

/** What lists need of a report, so that the rest of it need not stay in memory. */
export function listed(report: ReportPage): ListedReport {
  const { url, id, title, facts, characters, annexes, sectionUrls, description, parts } = report;
  const contents = report.contents.map((entry) => ({ ...entry, children: [] }));
  return { url, id, title, facts, characters, contents, annexes, sectionUrls, description, parts };
}
