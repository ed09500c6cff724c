import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, normalize } from 'node:path';
import type { ReportPage } from '../model.ts';
import { downloadsOf, downloadText } from '../pages/downloads.ts';

/**
 * Writes the files of reports to download into the output folder. Not by templates: they have no
 * layout, and Eleventy takes several times as long for a page as it takes to write these.
 *
 * @returns the files, with their paths in the output folder
 */
export async function writeDownloads(
  reports: Iterable<ReportPage>,
  output: string,
): Promise<{ path: string; text: string }[]> {
  const written: { path: string; text: string }[] = [];
  for (const report of reports) {
    const files = downloadsOf(report).map(({ url }) => ({
      path: normalize(url),
      text: downloadText(report, url),
    }));
    await mkdir(dirname(join(output, report.url)), { recursive: true });
    await Promise.all(files.map(({ path, text }) => writeFile(join(output, path), text)));
    written.push(...files);
  }
  return written;
}
