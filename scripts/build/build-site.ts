/**
 * A build from reports to a published site: load, render, index, publish. Prints nothing and leaves
 * the site of before as it is unless everything went well.
 */

import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import Eleventy from '@11ty/eleventy';
import type UserConfig from '@11ty/eleventy/UserConfig';
import configure from '../../eleventy.config.ts';
import type { Diagnostic } from '../diagnostics.ts';
import { loadSite } from '../load-site.ts';
import type { Site } from '../model.ts';
import { indexSite } from '../search/index-site.ts';
import { BuildError, explainSystemError } from './build-error.ts';
import { checkOutput } from './check-output.ts';
import type { OnProgress } from './progress.ts';
import { openWorkspace } from './publish.ts';

export interface BuildOptions {
  /** Folder of the project; Eleventy resolves its input there, so it must be the current one. */
  project: string;
  reports: string;
  output: string;
  /** Folder that keeps the search index from build to build. */
  cache: string;
  /** Where the site will be: `https://example.org/reports/`. Goes before `metadata.json`. */
  url?: string;
  /** Warnings stop the build as errors do. */
  strict?: boolean;
  onProgress?: OnProgress;
}

export interface BuildResult {
  published: boolean;
  diagnostics: Diagnostic[];
  summary: BuildSummary;
}

export interface BuildSummary {
  reports: number;
  sections: number;
  /** Characters of all reports that were kept and removed; together all that were received. */
  kept: number;
  removed: number;
  errors: number;
  warnings: number;
  seconds: number;
  /** Of the published folder; 0 where nothing was published. */
  bytes: number;
}

/**
 * Builds the site and puts it in the place of the one before.
 *
 * @returns what a person should know, and whether the site was published. It is not where there is an
 *   error, or a warning with `strict`.
 * @throws for bugs of this program only
 */
export async function buildSite(options: BuildOptions): Promise<BuildResult> {
  const start = performance.now();
  const { reports, strict = false, onProgress = () => {} } = options;
  const { value: site, diagnostics } = loadSite(reports, onProgress);
  let bytes: number | undefined;
  if (!diagnostics.some(({ severity }) => stops(severity, strict))) {
    try {
      bytes = await replaceSite(site, options, onProgress);
    } catch (error) {
      const diagnostic =
        error instanceof BuildError ? error.diagnostic : explainSystemError(error, options.output);
      if (diagnostic === undefined) throw error;
      diagnostics.push(diagnostic);
    }
  }
  const summary = {
    ...countSite(site),
    errors: diagnostics.filter(({ severity }) => severity === 'error').length,
    warnings: diagnostics.filter(({ severity }) => severity === 'warning').length,
    seconds: (performance.now() - start) / 1000,
    bytes: bytes ?? 0,
  };
  return { published: bytes !== undefined, diagnostics, summary };
}

function stops(severity: Diagnostic['severity'], strict: boolean): boolean {
  return severity === 'error' || (strict && severity === 'warning');
}

/** Builds beside the target and swaps it in. Returns the size of the published folder in bytes. */
async function replaceSite(
  site: Site,
  { project, reports, output, cache, url }: BuildOptions,
  onProgress: OnProgress,
): Promise<number> {
  const workspace = openWorkspace(checkOutput(output, reports, project));
  // Where two of Eleventy's writes fail, it waits for one; the other must not end the process.
  const strays: unknown[] = [];
  const collect = (reason: unknown) => strays.push(reason);
  process.on('unhandledRejection', collect);
  try {
    const render = renderSite(site, workspace.folder, url, onProgress);
    const index = indexSite(site, {
      output: join(workspace.folder, 'pagefind'),
      cache,
      onProgress: (done, total) => onProgress('index', done, total),
    });
    // Both must have come to their end before the folder may be cleaned up.
    await Promise.allSettled([render, index]);
    await Promise.all([render, index]);
    if (strays.length > 0) throw strays[0];
    const bytes = sizeOf(workspace.folder);
    workspace.publish();
    process.off('unhandledRejection', collect);
    return bytes;
  } finally {
    await workspace.close();
  }
}

async function renderSite(
  site: Site,
  folder: string,
  url: string | undefined,
  onProgress: OnProgress,
): Promise<void> {
  const total = site.reports.length * 2 + site.sections.length;
  let done = 0;
  const eleventy = new Eleventy('content', folder, {
    quietMode: true,
    // None: the configuration is the function below.
    configPath: '',
    config: (config: UserConfig) => {
      configure(config, { load: () => site });
      // Made before Eleventy is told to be quiet, it would print how long filters take.
      config.benchmarkManager.getBenchmarkGroup('Configuration').setIsVerbose(false);
      if (url !== undefined) config.addGlobalData('metadata.url', url);
      config.addTransform('progress', (content: unknown) => {
        onProgress('render', ++done, total);
        return content;
      });
    },
  });
  // It would print every error with its stack, and throws it as well.
  eleventy.disableLogger();
  await eleventy.init();
  await eleventy.write();
}

function countSite({ reports, sections }: Site) {
  let kept = 0;
  let removed = 0;
  for (const { ledger } of reports) {
    const { raw, removals } = ledger.clean;
    const gone = removals.reduce((sum, { text }) => sum + countCodePoints(text), 0);
    kept += countCodePoints(raw) - gone;
    removed += gone;
  }
  return { reports: reports.length, sections: sections.length, kept, removed };
}

function countCodePoints(text: string): number {
  let count = 0;
  for (const _ of text) count++;
  return count;
}

function sizeOf(folder: string): number {
  let bytes = 0;
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const stat = statSync(join(folder, name));
    if (stat.isFile()) bytes += stat.size;
  }
  return bytes;
}
