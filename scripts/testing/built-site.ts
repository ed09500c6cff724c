/** A site as the build makes it of some reports, served below a path, and a browser to read it with. */

import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from './launch-browser.ts';
import { folderOf, runBuild } from './run-build.ts';
import { serve, type TestServer } from './serve.ts';

export interface BuiltSite {
  folder: string;
  browser: Browser;
  server: TestServer;
  close(): Promise<void>;
}

/** @param reports files of the folder of reports, by their paths in it */
export async function openBuiltSite(reports: Readonly<Record<string, string>>): Promise<BuiltSite> {
  const folder = join(folderOf(), 'site');
  const ran = await runBuild(['--reports', folderOf(reports), '--output', folder]);
  assert.equal(ran.code, 0, ran.stderr);
  const [browser, server] = await Promise.all([launchBrowser(), serve(folder, '/below/')]);
  return {
    ...{ folder, browser, server },
    close: async () => {
      await browser.close();
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
