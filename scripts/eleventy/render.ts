/** Renders the pages of a site with Eleventy: those of some reports, or all others. */

import { join, normalize, relative, sep } from 'node:path';
import Eleventy from '@11ty/eleventy';
import type UserConfig from '@11ty/eleventy/UserConfig';
import { BuildError } from '../build-error.ts';
import { keyOf, type PackedFile } from '../cache/packs.ts';
import { BUILDING } from '../messages/building.ts';
import { fill } from '../messages/text.ts';
import type { PagesOfReport } from '../pages/pages.ts';
import { hasProgramsAsData } from '../program.ts';
import { type Claim, claimsOfPages, refuseCollisions } from './collisions.ts';
import { explainTemplateError } from './explain-error.ts';
import {
  addReportPages,
  reportTemplates,
  type SiteOptions,
  type SitePart,
} from './report-pages.ts';
import { SliceData } from './site-data.ts';

export interface RenderOptions extends Omit<SiteOptions, 'part'> {
  /** Folder to write to. */
  folder: string;
  /** Folder of the compiled program, which has the owner's settings of Eleventy. */
  program: string;
}

/** For the pages of reports. */
export interface ReportOptions extends RenderOptions {
  /** There are other reports to compare with. */
  isLibrary: boolean;
}

/** What the site needs of its reports. */
export interface SiteReports extends Omit<SitePart & { kind: 'site' }, 'kind' | 'begin'> {
  /** Paths that no page may have: those of reports, and of files that are copied. */
  claims: Promise<readonly Claim[]>;
  /** Called when the hooks before the build are over, with the hash of data that come from the owner's programs. */
  begin(data: string): void;
}

/** What Eleventy's `toJSON` returns, which its types do not say. */
interface RenderedPage {
  inputPath: string;
  outputPath: string;
  content: string;
}

/** What Eleventy tells before it renders. */
interface ContentMap {
  inputPathToUrl: Record<string, (string | false)[]>;
}

/** What is run once before and once after a build; Eleventy still has older names for them. */
const hooks = ['eleventy.before', 'beforeBuild', 'eleventy.after', 'afterBuild'];

/** Renders the pages of some reports; not of others meanwhile. */
export type RenderReports = (pages: readonly PagesOfReport[]) => Promise<Map<string, PackedFile[]>>;

/**
 * What renders the pages of reports, some at a time: Eleventy would hold thousands in memory.
 *
 * It returns the files of each report by its id, with their paths in its folder. They are not written, since the cache
 * keeps the very same bytes. It throws a {@link BuildError} for a mistake in a template, in data or in the settings of
 * Eleventy.
 */
export async function openReportPages(options: ReportOptions): Promise<RenderReports> {
  const { folder, isLibrary } = options;
  const slice = new SliceData(isLibrary);
  const eleventy = await openEleventy(options, { kind: 'reports', slice });
  // They are for the site as a whole, which is rendered elsewhere.
  for (const name of hooks) eleventy.eleventyConfig.userConfig.events.removeAllListeners(name);
  return async (pages) => {
    slice.show(pages);
    const all = (await explained(() => eleventy.toJSON())) as unknown as RenderedPage[];
    const files = new Map(pages.map(({ report }) => [report.id, [] as PackedFile[]]));
    for (const { inputPath, outputPath, content } of all) {
      if (!inputPath.startsWith(reportTemplates)) continue;
      const path = relative(folder, outputPath).split(sep).join('/');
      const id = idOf(path, files);
      if (id === undefined) throw outsideOfReport(inputPath, path);
      files.get(id)?.push({ path: path.slice(id.length + 1), content: Buffer.from(content) });
    }
    return files;
  };
}

/** The report in whose folder a file lies. */
function idOf(path: string, reports: ReadonlyMap<string, unknown>): string | undefined {
  for (let end = path.indexOf('/'); end !== -1; end = path.indexOf('/', end + 1)) {
    if (reports.has(path.slice(0, end))) return path.slice(0, end);
  }
  return undefined;
}

function outsideOfReport(template: string, path: string): BuildError {
  const values = { path, address: '{{ address }}', folder: 'content/report/' };
  const message = fill(BUILDING.outsideOfReport, values);
  return new BuildError('template', normalize(template), message);
}

/**
 * Writes all other pages of a site. The hooks before the build are over when they begin, those after it run when all
 * pages are written.
 */
export async function renderSite(
  { begin, claims, ...part }: SiteReports,
  options: RenderOptions,
): Promise<void> {
  let data = '';
  const eleventy = await openEleventy(options, { kind: 'site', ...part, begin: () => begin(data) });
  if (hasProgramsAsData(options.program)) data = await explained(() => hashOfData(eleventy));
  const { events } = eleventy.eleventyConfig.userConfig;
  events.on('eleventy.contentMap', async ({ inputPathToUrl }: ContentMap) => {
    refuseCollisions([...(await claims), ...claimsOfPages(inputPathToUrl)]);
  });
  await explained(() => eleventy.write());
}

/** Data may be the news of the day: what shows them must not come from the cache of yesterday. */
async function hashOfData(eleventy: Eleventy): Promise<string> {
  return keyOf(JSON.stringify(await eleventy.templateData.getAllGlobalData()));
}

async function openEleventy(
  { folder, program, metadata, assets }: RenderOptions,
  part: SitePart,
): Promise<Eleventy> {
  const eleventy = new Eleventy('content', folder, {
    quietMode: true,
    configPath: join(program, 'eleventy.config.js'),
    config: (config: UserConfig) => {
      addReportPages(config, { metadata, assets, part });
      // Made before Eleventy is told to be quiet, it would print how long filters take.
      config.benchmarkManager.getBenchmarkGroup('Configuration').setIsVerbose(false);
    },
  });
  // It would print every error with its stack, and throws it as well.
  eleventy.disableLogger();
  await explained(() => eleventy.init());
  return eleventy;
}

/** Does what runs an owner's templates, data and settings; what goes wrong is told with file and line. */
async function explained<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw explainTemplateError(error);
  }
}
