/** Renders the pages of a slice, writes all files of its reports, and keeps them for the next build. */

import { join } from 'node:path';
import { writeFiles } from '../cache/write-files.ts';
import type { RenderReports } from '../eleventy/render.ts';
import type { UnrenderedReport } from './build-slice.ts';
import type { BuildInput } from './build-types.ts';
import { programKey } from './fingerprint.ts';
import { keepReport } from './report-cache.ts';

/**
 * @param cache folder that keeps what was made of reports
 * @param isOver whether the build has ended meanwhile: then its folder is gone
 * @throws Error if the site cannot be written; {@link BuildError} for a mistake in a template
 */
export async function renderSlice(
  reports: readonly UnrenderedReport[],
  { project, program, programKey: key }: BuildInput,
  render: RenderReports,
  folder: string,
  cache: string,
  isOver: () => boolean,
): Promise<void> {
  const pages = await render(reports.map((report) => report.pages));
  if (isOver()) return;
  // A layout may have been edited since the build began.
  const isStill = programKey(project, program) === key;
  for (const { key: own, pages: of, facts, downloads } of reports) {
    const { id } = of.report;
    const files = [...(pages.get(id) ?? []), ...downloads];
    writeFiles(join(folder, id), files);
    if (isStill) keepReport(cache, own, facts, files);
  }
}
