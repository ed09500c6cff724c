/** Whoever comes back from a found page finds the results as she left them. */

import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { makeSite } from '../testing/generated-site.ts';
import { launchBrowser } from '../testing/launch-browser.ts';
import { openSearchPage } from '../testing/search-driver.ts';
import { serve, type TestServer } from '../testing/serve.ts';
import { writeSite } from '../testing/write-site.ts';

let folder: string;
let browser: Browser;
let server: TestServer;

before(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'gongwen-place-'));
  await writeSite(makeSite(40, 4), folder);
  [browser, server] = await Promise.all([launchBrowser(), serve(folder)]);
});
after(async () => {
  await browser.close();
  await server.close();
  await rm(folder, { recursive: true });
});

const results = '#search-results > li';

function shown(page: Page): Promise<number> {
  return page.locator(results).count();
}

async function showMore(page: Page): Promise<void> {
  const before = await shown(page);
  await page.click('#search-more');
  await page.waitForFunction(
    (count) => document.querySelectorAll('li.result').length > count,
    before,
  );
}

const scroll = (page: Page) => page.evaluate(() => Math.round(scrollY));

for (const host of ['http', 'file']) {
  test(`back from a found page: as many results, at the same place, on ${host}`, async () => {
    const root = host === 'http' ? server.url : pathToFileURL(`${folder}/`).href;
    const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
    await openSearchPage(page, root, '工作');
    await showMore(page);
    await showMore(page);
    const before = await page.locator(`${results} h2`).allInnerTexts();
    assert.equal(before.length, 30);

    const link = page.locator(`${results} .result-link`).nth(24);
    await link.focus();
    const [top, href] = [await scroll(page), await link.getAttribute('href')];
    assert.ok(top > 1000, 'far down the list');
    await page.keyboard.press('Enter');
    await page.waitForURL(/#/);
    await page.goBack();

    await page.waitForFunction(() => document.querySelectorAll('li.result').length === 30);
    await page.waitForFunction((expected) => Math.abs(scrollY - expected) < 2, top);
    assert.deepEqual(await page.locator(`${results} h2`).allInnerTexts(), before);
    const focused = await page.evaluate(() => document.activeElement?.getAttribute('href'));
    assert.equal(focused, href);
    await page.close();
  });
}

test('another search begins at the top, and back leads to where the first one was left', async () => {
  const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
  await openSearchPage(page, server.url, '工作');
  await showMore(page);
  await page.fill('#search-input', '成绩属于');
  await page.press('#search-input', 'Enter');
  await page.waitForFunction(() => document.title.startsWith('“成绩属于” - '));
  await page.waitForFunction(() => document.querySelectorAll('li.result').length === 10);
  await page.goBack();
  await page.waitForFunction(() => document.querySelectorAll('li.result').length === 20);
  assert.match(await page.title(), /^“工作” - /);
  await page.close();
});
