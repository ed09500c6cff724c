import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Eleventy from '@11ty/eleventy';
import type UserConfig from '@11ty/eleventy/UserConfig';
import configure from '../../eleventy.config.ts';
import type { Outline, Site } from '../model.ts';
import { reportPages } from '../pages/pages.ts';
import { cleanOf, sampleOutlines } from './sample-outlines.ts';

export interface SampleSite {
  folder: string;
  site: Site;
  remove(): void;
}

/** The pages of outlines, as `loadSite` returns them for the reports of a folder. */
export function siteOf(outlines: readonly Outline[]): Site {
  const made = outlines.map((outline) => reportPages(outline, cleanOf(outline), []));
  return {
    reports: made.map(({ report }) => report),
    sections: made.flatMap(({ sections }) => sections),
  };
}

/** Renders a site into a new temporary folder, as the build does, without a search index. */
export async function buildSampleSite(outlines = sampleOutlines): Promise<SampleSite> {
  const site = siteOf(outlines);
  const folder = mkdtempSync(join(tmpdir(), 'gongwen-site-'));
  const eleventy = new Eleventy('content', folder, {
    quietMode: true,
    config: (config: UserConfig) => configure(config, { load: () => site }),
  });
  await eleventy.write();
  return { folder, site, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
