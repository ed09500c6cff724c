/**
 * What is found: a record for each section page, and one for what stands on no section page of a
 * report, its front: masthead, opening and closing, which lead into the report page.
 *
 * A line of a record is what a reader sees as one run of text. A run-in heading and the paragraph
 * behind it are one line, since a reader may remember words across the end of the heading.
 */

import { posix } from 'node:path';
import type { Block, ReportPage, SectionPage, Site } from '../model.ts';
import type { PagesOfReport } from '../pages/pages.ts';
import { shownHeading } from '../pages/shown-heading.ts';

/** The blocks below one heading, or those before the first. */
export interface RecordPart {
  /** Anchor on the page; empty for the top of the page. */
  id: string;
  /** The heading as it stands in the text; empty for the top of a front. */
  title: string;
  lines: string[];
}

export interface SearchRecord {
  /** Path below the site's root, without fragment. */
  url: string;
  /** Of the section, or of the report for its front. */
  title: string;
  reportId: string;
  reportTitle: string;
  parts: RecordPart[];
}

/** What a search can be limited to, and what lists show. Empty where the report does not say. */
export interface RecordedFacts {
  year: string;
  kind: string;
  issuer: string;
  unit: string;
  /** One a line. */
  categories: string;
  /** YYYY-MM-DD. */
  date: string;
  number: string;
  /** The kinds of its parts by the index of their record: `1工作回顾;2存在问题,原因分析`. */
  parts: string;
  /** Name of its file, where it is neither its title nor its id: by it, a report without title is known. */
  name: string;
}

/** A report with its records, in the order of its text, the front first. */
export interface ReportRecords {
  id: string;
  title: string;
  facts: RecordedFacts;
  records: SearchRecord[];
}

/** The records of a site, one report at a time. */
export function* recordsOf(site: Site): Generator<ReportRecords> {
  const sections = new Map<ReportPage, SectionPage[]>(site.reports.map((report) => [report, []]));
  for (const section of site.sections) sections.get(section.report)?.push(section);
  for (const [report, own] of sections) yield recordsOfReport({ report, sections: own });
}

export function recordsOfReport({ report, sections }: PagesOfReport): ReportRecords {
  const { id, title, url } = report;
  const records = [
    recordOf(report, url, title, [...titleOf(report), ...partsOf(report.front)]),
    ...sections.map((section) =>
      recordOf(report, section.url, section.title, partsOf(section.blocks)),
    ),
  ];
  return { id, title, facts: recordedFacts(report, sections), records };
}

function recordedFacts(
  { id, title, facts, outline, unit = '', categories = [] }: ReportPage,
  sections: readonly SectionPage[],
): RecordedFacts {
  const { year = '', kind = '', issuer = '', date = '', documentNumber: number = '' } = facts;
  const { name } = posix.parse(outline.path);
  const parts = sections.flatMap(({ sameParts }, index) => {
    const names = [...new Set(sameParts.map((link) => link.title))];
    return names.length === 0 ? [] : [`${index + 1}${names.join(',')}`];
  });
  return {
    ...{ year, kind, issuer, unit, date, number, parts: parts.join(';') },
    categories: categories.join('\n'),
    name: name === title || name === id ? '' : name,
  };
}

function recordOf(
  report: ReportPage,
  url: string,
  title: string,
  parts: RecordPart[],
): SearchRecord {
  return {
    url,
    title,
    reportId: report.id,
    reportTitle: report.title,
    parts: parts.filter((part) => part.title !== '' || part.lines.length > 0),
  };
}

/** The title of a report whose text has none; the page shows it as its h1, which is no block then. */
function titleOf(report: ReportPage): RecordPart[] {
  if (report.head.some(({ kind }) => kind === 'heading')) return [];
  return [{ id: '', title: report.title, lines: [report.title.normalize('NFC')] }];
}

function partsOf(blocks: readonly Block[]): RecordPart[] {
  const parts: RecordPart[] = [];
  let part: RecordPart = { id: '', title: '', lines: [] };
  parts.push(part);
  let runIn = '';
  for (const block of blocks) {
    if (block.kind === 'heading') {
      if (runIn !== '') part.lines.push(runIn);
      const text = shownHeading(block).normalize('NFC');
      part = { id: block.depth === 0 ? '' : block.id, title: text, lines: [] };
      parts.push(part);
      runIn = block.runIn ? text : '';
      if (!block.runIn) part.lines.push(text);
      continue;
    }
    if (block.isLandmark && block.id !== undefined && block.zone !== 'body') {
      part = { id: block.id, title: '', lines: [] };
      parts.push(part);
    }
    part.lines.push(`${runIn}${block.paragraph.text}`.normalize('NFC'));
    runIn = '';
  }
  if (runIn !== '') part.lines.push(runIn);
  return parts;
}
