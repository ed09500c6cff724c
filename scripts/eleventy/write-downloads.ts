import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ReportPage, SectionPage } from '../model.ts';
import { downloadFiles } from '../pages/downloads.ts';

/**
 * Writes the files of reports and sections to download into the output folder. Not by templates: they
 * have no layout, and Eleventy takes several times as long for a page as it takes to write these.
 */
export async function writeDownloads(
  pages: Iterable<ReportPage | SectionPage>,
  output: string,
): Promise<void> {
  for (const page of pages) {
    await mkdir(dirname(join(output, page.url)), { recursive: true });
    for (const { url, content } of downloadFiles(page)) await writeFile(join(output, url), content);
  }
}
