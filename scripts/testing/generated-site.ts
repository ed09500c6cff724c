/** Sites for tests, made by the stages of the pipeline from generated reports. */

import { generateReport } from '../../bench/generate.ts';
import { makePages } from '../load-site.ts';
import type { ReportPage, Site } from '../model.ts';
import { textOf } from './report-of-text.ts';

/**
 * A site of generated reports.
 *
 * @param sections level-1 sections of each report
 */
export function makeSite(reports: number, sections: number, seed = 1): Site {
  const site: Site = { reports: [], sections: [] };
  for (let index = 1; index <= reports; index++) {
    const { name, text } = generateReport(index, sections, seed);
    addReport(site, name.replace('.txt', ''), text);
  }
  return site;
}

/** Adds the pages of a report to a site. */
export function addReport(site: Site, id: string, text: string): ReportPage {
  const { value, diagnostics } = makePages(textOf(text, id), {});
  if (value === undefined) throw new Error(diagnostics.map(({ message }) => message.en).join(' '));
  site.reports.push(value.report);
  site.sections.push(...value.sections);
  return value.report;
}
