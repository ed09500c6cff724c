import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ReportPage } from '../model.ts';
import { downloadsOf, downloadText } from '../pages/downloads.ts';

/**
 * Writes the files of reports to download into the output folder. Not by templates: they have no
 * layout, and Eleventy takes several times as long for a page as it takes to write these.
 */
export async function writeDownloads(reports: Iterable<ReportPage>, output: string): Promise<void> {
  for (const report of reports) {
    const files = downloadsOf(report).map(({ url }) => ({
      path: join(output, url),
      text: downloadText(report, url),
    }));
    await mkdir(dirname(join(output, report.url)), { recursive: true });
    await Promise.all(files.map(({ path, text }) => writeFile(path, text)));
  }
}
