/**
 * Searches from a page that stays open while its site is published anew, and over files that came damaged:
 * every answer is right, or says that it could not look.
 */

import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import type { Site } from '../../model.ts';
import { makeSite } from '../../testing/generated-site.ts';
import { launchBrowser } from '../../testing/launch-browser.ts';
import { samplePhrases, textsOf } from '../../testing/phrases.ts';
import { Random } from '../../testing/random.ts';
import { openSearchPage, type Shown, search } from '../../testing/search-driver.ts';
import { serve, type TestServer } from '../../testing/serve.ts';
import { writeSite } from '../../testing/write-site.ts';

const isSoak = process.env.SOAK !== undefined;
const redeploys = isSoak ? 100 : 3;
const damages = isSoak ? 50 : 4;
const queries = isSoak ? 20 : 6;

const versions = { a: makeSite(4, 6, 1), b: makeSite(5, 5, 9) };
let folder: string;
let browser: Browser;
let server: TestServer;

before(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'gongwen-redeploy-'));
  for (const [name, site] of Object.entries(versions)) {
    await writeSite(site, path.join(folder, name));
  }
  [browser, server] = await Promise.all([launchBrowser(), serve(folder)]);
});
after(async () => {
  await browser.close();
  await server.close();
  await rm(folder, { recursive: true });
});

function pagesWith(site: Site, phrase: string): string[] {
  return [...textsOf(site)].flatMap(([url, text]) => (text.includes(phrase) ? [url] : [])).sort();
}

/** Whether an answer is that of one of the sites; or, where it says so, none. */
function isHonest({ status, urls }: Shown, phrase: string, sites: readonly Site[]): boolean {
  const right = sites.map((site) => pagesWith(site, phrase).join());
  if (status.startsWith('找到')) return right.includes([...new Set(urls)].sort().join());
  // What is shown then was found otherwise, and the phrase itself must stand nowhere.
  if (status.startsWith('没有')) return right.includes('');
  return urls.length === 0;
}

const isError = ({ status }: Shown) => !/^(?:没有|找到)/.test(status);

test('while a site is published anew, an answer is of the old one, of the new one, or an error', async (t) => {
  const random = new Random(3);
  const page = await (await browser.newContext()).newPage();
  let current: 'a' | 'b' = 'a';
  await page.context().route('**/live/**', (route) => {
    return route.continue({ url: route.request().url().replace('/live/', `/${current}/`) });
  });
  await openSearchPage(page, `${server.url}live/`, '工作');
  const texts = new Map([...textsOf(versions.a), ...textsOf(versions.b)]);
  let errors = 0;
  for (let round = 0; round < redeploys; round++) {
    const when = random.below(queries);
    for (const [index, phrase] of samplePhrases(texts, queries, round).entries()) {
      const asked = search(page, phrase);
      if (index === when) current = current === 'a' ? 'b' : 'a';
      const shown = await asked;
      assert.ok(
        isHonest(shown, phrase, Object.values(versions)),
        `${round}: ${phrase}: ${shown.status} ${shown.urls}`,
      );
      if (isError(shown)) errors++;
    }
  }
  t.diagnostic(`${redeploys} redeploys, ${redeploys * queries} queries, ${errors} said as errors`);
  await page.context().close();
});

test('a damaged file of the index makes no wrong answer', async (t) => {
  const random = new Random(5);
  const index = path.join(folder, 'a', 'pagefind');
  const files = (await readdir(index, { recursive: true }))
    .filter((name) => path.extname(name) !== '')
    .map((name) => name.split(path.sep).join('/'))
    .sort();
  let errors = 0;
  for (let number = 0; number < damages; number++) {
    const file = files[random.below(files.length)] ?? '';
    const bytes = await readFile(path.join(index, file));
    const at = random.below(bytes.length);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << random.below(8));
    const body = [bytes, bytes.subarray(0, at), Buffer.alloc(0)][random.below(3)] ?? bytes;
    const page = await (await browser.newContext()).newPage();
    await page.context().route(`**/a/pagefind/${file}`, (route) => route.fulfill({ body }));
    await openSearchPage(page, `${server.url}a/`);
    await page.focus('#search-input');
    await page.keyboard.insertText('工作');
    await page.waitForFunction(() => {
      const text = document.querySelector('#search-status')?.textContent ?? '';
      return text !== '' && !text.startsWith('正在');
    });
    for (const phrase of samplePhrases(textsOf(versions.a), 4, number)) {
      const shown = await search(page, phrase);
      // A file of texts, which are those of one report, keeps back what it holds, and no other.
      const others = pagesWith(versions.a, phrase).filter((url) => !shown.urls.includes(url));
      const reports = new Set(others.map((url) => path.dirname(url)));
      const isOneFile = file.endsWith('.pf_fragment') && reports.size === 1;
      assert.ok(
        isOneFile || isHonest(shown, phrase, [versions.a]),
        `${file}, byte ${at} of ${bytes.length}, ${body.length} sent: ${phrase}: ${shown.status} ${shown.urls}`,
      );
      if (isError(shown)) errors++;
    }
    await page.context().close();
  }
  t.diagnostic(`${damages} damaged files, ${damages * 4} queries, ${errors} said as errors`);
});
