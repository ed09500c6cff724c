import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { type Host, startHosts } from '../testing/hosts.ts';
import { launchBrowser } from '../testing/launch-browser.ts';
import { folderOf, pagePaths, runBuild } from '../testing/run-build.ts';
import { sampleReports } from '../testing/sample-reports.ts';

const reports = folderOf(sampleReports(8));
const site = join(folderOf(), 'site');
let hosts: Host[] = [];
let browser: Browser;

before(async () => {
  const ran = await runBuild(['--reports', reports, '--output', site]);
  assert.equal(ran.code, 0, ran.stderr);
  hosts = await startHosts(site);
  browser = await launchBrowser();
});

after(async () => {
  await browser.close();
  for (const host of hosts) host.stop();
  for (const folder of [reports, dirname(site)]) rmSync(folder, { recursive: true });
});

/** A page, and all that the browser complains about: policy violations, missing files, errors. */
async function openPage(): Promise<{ page: Page; complaints: string[] }> {
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(`${page.url()}: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error}`));
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText;
    // What was still loading when the next page was opened.
    if (why !== 'net::ERR_ABORTED') complaints.push(`${page.url()}: ${request.url()}: ${why}`);
  });
  return { page, complaints };
}

test('on five hosts a search finds the same, and its result opens with the words marked', async (t) => {
  const found: string[][] = [];
  for (const host of hosts) {
    const { page, complaints } = await openPage();
    await page.goto(`${host.root}search.html?q=${encodeURIComponent('道路养护另册登记')}`);
    const results = page.locator('#search-results > li');
    await results.first().waitFor();
    found.push((await results.allInnerTexts()).map((text) => text.replaceAll(/\s+/g, ' ')));
    await results.locator('a').first().click();
    await page.waitForFunction(() => (CSS.highlights.get('search-hit-current')?.size ?? 0) > 0);
    assert.ok(page.url().startsWith(host.root));
    assert.deepEqual(complaints, [], host.name);
    t.diagnostic(`${host.name} (${host.by}): ${found.at(-1)?.length} results`);
    await page.close();
  }
  assert.ok((found[0]?.length ?? 0) > 0);
  for (const each of found) assert.deepEqual(each, found[0]);
});

test('no page makes the browser complain, on a host and from a folder', async (t) => {
  const paths = pagePaths(site);
  for (const host of [hosts[0], hosts[4]]) {
    const { page, complaints } = await openPage();
    for (const path of paths) {
      // Its links begin at the root of a host, as the host sends it for any address.
      if (path === '404.html' && host?.root.startsWith('file:')) continue;
      await page.goto(`${host?.root}${path}`);
    }
    await page.waitForTimeout(200);
    assert.deepEqual(complaints, [], host?.name);
    t.diagnostic(`${host?.name}: ${paths.length} pages, ${complaints.length} complaints`);
    await page.close();
  }
});
