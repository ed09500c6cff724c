/**
 * Makes a site beside its target and swaps it in: in threads, slice by slice, what reports come to and, as far as they
 * have come, the parts of the search index; in this one all pages, with Eleventy.
 */

import { join } from 'node:path';
import { keyOf, prunePacks } from '../cache/packs.ts';
import { writeFiles } from '../cache/write-files.ts';
import { stopsBuild } from '../diagnostics.ts';
import { assetsOf } from '../eleventy/assets.ts';
import { type Claim, claimsOfPublic } from '../eleventy/collisions.ts';
import { explainStray } from '../eleventy/explain-error.ts';
import type { RenderOptions } from '../eleventy/render.ts';
import type { ListedReport } from '../model.ts';
import type { PagesOfReport } from '../pages/pages.ts';
import { redirects } from '../pages/redirects.ts';
import { ledgerUrl } from '../pages/urls.ts';
import { hasProgramsAsData } from '../program.ts';
import type { FolderState } from '../publish/folder-state.ts';
import { markerName, openWorkspace } from '../publish/publish.ts';
import { projectFiles } from '../read/project-files.ts';
import { openIndex } from '../search/index-site.ts';
import type { BuildInput, BuildOptions } from './build-types.ts';
import { copyPublic } from './copy-public.ts';
import { reportKey } from './fingerprint.ts';
import { layBelow } from './lay-below.ts';
import { renderSlice } from './render-slice.ts';
import { type MadeReports, makeReports, reportCache } from './run-slices.ts';
import { siteFiles } from './site-files.ts';
import type { Threads } from './threads.ts';

const strayEvents = ['unhandledRejection', 'uncaughtException'];

/**
 * Makes a site and publishes it, unless a report stops the build.
 *
 * @param threads for reports and for the search index; closed where nothing is published
 * @param target an absolute path without symbolic links
 * @returns with the state of the published folder, if it was published
 * @throws where the site cannot be written, or a template is wrong; the target then stands as it was
 */
export async function makeSite(
  input: BuildInput,
  threads: Threads,
  target: string,
  options: BuildOptions,
): Promise<MadeReports & { state?: FolderState }> {
  const workspace = openWorkspace(target, options.breakLock);
  // Errors that nobody waits for: the second of two writes of Eleventy's, or what the owner's settings do later. They end
  // the build, and must not end the process.
  let stray: (reason: unknown) => void = () => {};
  const strays = new Promise<never>((_, reject) => {
    stray = (reason) => reject(explainStray(reason));
  });
  strays.catch(() => {});
  for (const event of strayEvents) process.on(event, stray);
  let state: Promise<FolderState> | undefined;
  let made: MadeReports;
  try {
    made = await fillFolder(input, threads, workspace.folder, options, strays);
    if (isStopped(made, options)) return made;
    if (options.below !== undefined) layBelow(workspace.folder, options.below);
    workspace.publish();
    for (const event of strayEvents) process.off(event, stray);
    // Read while this thread removes the site of before.
    state = threads.run('state', { folder: target, ignored: markerName });
    // Whoever waits for it learns of errors.
    state.catch(() => {});
  } finally {
    // No thread may write to the folder any more.
    if (state === undefined) await threads.close();
    await workspace.close();
  }
  return { ...made, state: await state };
}

/** Writes a whole site into an empty folder; not the whole where a report stops the build. */
async function fillFolder(
  input: BuildInput,
  threads: Threads,
  folder: string,
  options: BuildOptions,
  strays: Promise<never>,
): Promise<MadeReports> {
  const { project, program, metadata } = input;
  const cache = reportCache(options);
  let isOver = false;
  try {
    // Loaded while the threads make the first reports.
    const eleventy = import('../eleventy/render.ts');
    const { assets, pagefind } = siteFiles(project, input.key);
    const assetFiles = await assets;
    writeFiles(folder, assetFiles);
    copyPublic(project, folder);
    const render: RenderOptions = { folder, program, metadata, assets: assetsOf(assetFiles) };
    const isLibrary = input.files.length > 1;

    // Eleventy begins first, since hooks and data may write what pages are made with; and it has the last word.
    const hooksAreOver = deferred<string>();
    const reports = deferred<readonly ListedReport[]>();
    const pages = eleventy.then(({ renderSite }) =>
      renderSite(
        {
          ...{ reports: reports.promise, begin: hooksAreOver.resolve, pagesOf: pagesById(input) },
          claims: reports.promise.then((listed) => claimsOf(input, listed)),
        },
        render,
      ),
    );
    const begun = Promise.race([hooksAreOver.promise, pages.then(() => ''), strays]);
    const reportPages = begun.then(async () =>
      (await eleventy).openReportPages({ ...render, isLibrary }),
    );
    // Whoever renders reports learns of errors.
    reportPages.catch(() => {});

    let isMade = false;
    const index = openIndex({
      output: join(folder, 'pagefind'),
      cache: join(options.cache, 'search'),
      program: pagefind,
      shard: (job) => threads.run('shard', job),
      onProgress: (done, total) => {
        if (isMade) options.onProgress?.('index', done, total);
      },
    });
    // What programs give as data may be new at each build, and with it pages that the cache has.
    const data = hasProgramsAsData(program) ? await begun : '';
    const common = keyOf(input.key, data, String(isLibrary));
    const files = input.files.map((file) => ({ ...file, key: reportKey(common, file) }));
    const { made, end } = makeReports(files, threads, options, {
      folder,
      add: (report) => index.add(report.index),
      render: async (unrendered) =>
        renderSlice(unrendered, input, await reportPages, folder, cache, () => isOver),
    });
    const site = await Promise.race([made, begun.then(() => made), strays]);
    if (isStopped(site, options)) return site;
    const indexed = index.finish();
    // Whoever waits for it learns of errors.
    indexed.catch(() => {});
    await Promise.race([end, strays]);
    isMade = true;
    writeFiles(folder, redirects(site.listed));
    reports.resolve(site.listed);
    await Promise.race([Promise.all([indexed, pages]), strays]);
    prunePacks(cache, new Set(files.map(({ key }) => key)));
    return site;
  } finally {
    isOver = true;
  }
}

/** A site of no report is none. */
function isStopped({ diagnostics, listed }: MadeReports, options: BuildOptions): boolean {
  const isEmpty = listed.length === 0 && options.below === undefined;
  return isEmpty || stopsBuild(diagnostics, options);
}

/** The files of reports and of their `aliases`, by the names of those that they were made of, and those of `public/`. */
function claimsOf({ project, files }: BuildInput, reports: readonly ListedReport[]): Claim[] {
  const paths = new Map(files.map(({ report }) => [report.id, report.path]));
  const pages = reports.flatMap(({ id, url, sectionUrls }) =>
    [url, ledgerUrl(id), ...sectionUrls].map((path) => ({ path, by: paths.get(id) ?? id })),
  );
  const aliases = files.flatMap(({ report: { id, path }, sidecar }) =>
    (sidecar.aliases ?? [])
      .filter((alias) => alias !== id)
      .map((alias) => ({ path: `${alias}/index.html`, by: path })),
  );
  return [...pages, ...aliases, ...claimsOfPublic(projectFiles(project).value)];
}

/** Makes the pages of a report once more, for a page of the owner's that shows its text. */
function pagesById({ files }: BuildInput) {
  const byId = new Map(files.map((file) => [file.report.id, file]));
  return async (id: string): Promise<PagesOfReport | undefined> => {
    const file = byId.get(id);
    if (file === undefined) return undefined;
    // Late, since few sites have such a page, and the stages are half of this program.
    const { makeReport } = await import('../load-site.ts');
    return (await makeReport(file.report, file.sidecar)).value;
  };
}

interface Deferred<T> {
  promise: Promise<T>;
  resolve(value: T | Promise<T>): void;
}

function deferred<T>(): Deferred<T> {
  let resolve: Deferred<T>['resolve'] = () => {};
  const promise = new Promise<T>((done) => {
    resolve = done;
  });
  // Where another error ends the build, nobody waits for it any more.
  promise.catch(() => {});
  return { promise, resolve };
}
