import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ReportPage } from '../model.ts';
import { downloadFiles } from '../pages/downloads.ts';

/**
 * Writes the files of reports to download into the output folder. Not by templates: they
 * have no layout, and Eleventy takes several times as long for a page as it takes to write these.
 */
export async function writeDownloads(reports: Iterable<ReportPage>, output: string): Promise<void> {
  for (const report of reports) {
    await mkdir(dirname(join(output, report.url)), { recursive: true });
    for (const { url, content } of downloadFiles(report))
      await writeFile(join(output, url), content);
  }
}
