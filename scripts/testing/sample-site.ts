import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyPublic } from '../build/copy-public.ts';
import { writeFiles } from '../cache/write-files.ts';
import { assetsOf } from '../eleventy/assets.ts';
import { bundledAssets } from '../eleventy/bundle-assets.ts';
import { openReportPages, type RenderOptions, renderSite } from '../eleventy/render.ts';
import type { Outline, Site } from '../model.ts';
import { downloadFiles } from '../pages/downloads.ts';
import { listed } from '../pages/listed-report.ts';
import { type PagesOfReport, reportPages } from '../pages/pages.ts';
import { programFolder } from '../program.ts';
import { project } from '../project.ts';
import { defaultMetadata } from '../read/metadata.ts';
import { cleanOf, sampleOutlines } from './sample-outlines.ts';

export interface SampleSite {
  folder: string;
  site: Site;
  remove(): void;
}

/** The pages of outlines, as the build makes them of the reports of a folder. */
export function siteOf(outlines: readonly Outline[]): Site {
  return siteOfPages(pagesOf(outlines));
}

/** Renders a site into a new temporary folder, as the build does, without a search index. */
export async function buildSampleSite(outlines = sampleOutlines): Promise<SampleSite> {
  const folder = mkdtempSync(join(tmpdir(), 'gongwen-site-'));
  const pages = pagesOf(outlines);
  const files = await bundledAssets();
  writeFiles(folder, files);
  copyPublic(project, folder);
  const options: RenderOptions = {
    folder,
    program: await programFolder(),
    metadata: defaultMetadata,
    assets: assetsOf(files),
  };
  const rendered = await (await openReportPages({ ...options, isLibrary: pages.length > 1 }))(
    pages,
  );
  for (const [id, own] of rendered) writeFiles(join(folder, id), own);
  const downloads = pages.flatMap(({ report }) => downloadFiles(report));
  writeFiles(
    folder,
    downloads.map(({ url, content }) => ({ path: url, content: Buffer.from(content) })),
  );
  const reports = Promise.resolve(pages.map(({ report }) => listed(report)));
  const byId = new Map(pages.map((each) => [each.report.id, each]));
  const all = {
    reports,
    begin: () => {},
    claims: Promise.resolve([]),
    pagesOf: async (id: string) => byId.get(id),
  };
  await renderSite(all, options);
  return {
    folder,
    site: siteOfPages(pages),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function pagesOf(outlines: readonly Outline[]): PagesOfReport[] {
  return outlines.map((outline) => reportPages(outline, cleanOf(outline), []));
}

function siteOfPages(pages: readonly PagesOfReport[]): Site {
  return {
    reports: pages.map(({ report }) => report),
    sections: pages.flatMap(({ sections }) => sections),
  };
}
