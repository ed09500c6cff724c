/** Every kind of page, as it is built, in Chromium and before html-validate. */

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import type { Browser } from 'playwright-core';
import { indexSite } from '../search/index-site.ts';
import { launchBrowser } from '../testing/launch-browser.ts';
import { axeViolations, openView, overflow, views } from '../testing/page-checks.ts';
import { buildSampleSite, type SampleSite } from '../testing/sample-site.ts';
import { serve, type TestServer } from '../testing/serve.ts';

let browser: Browser;
let built: SampleSite;
let server: TestServer;
let pages: string[];

/** A page of each kind, with every kind of block on them, and the search page in each state. */
const kinds = [
  ...['index.html', '404.html', 'search.html', 'search.html?q=集中学习', 'search.html?q=绝无此句'],
  ...['full/index.html', 'full/1.html', 'full/a1.html', 'full/ledger.html'],
  ...['full/1.html?q=集中学习', 'full/index.html?q=集中学习#s1-2'],
  ...['hostile/index.html', 'hostile/1.html', 'plain/index.html', 'statute/index.html'],
];
before(async () => {
  [browser, built] = await Promise.all([launchBrowser(), buildSampleSite()]);
  await indexSite(built.site, { output: join(built.folder, 'pagefind') });
  server = await serve(built.folder);
  pages = readdirSync(built.folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.html'))
    .sort();
});
after(async () => {
  await server.close();
  built.remove();
  await browser.close();
});

test('html-validate finds nothing on any page', async () => {
  const validator = new HtmlValidate(new FileSystemConfigLoader());
  assert.ok(pages.length > 10);
  for (const path of pages) {
    const source = readFileSync(join(built.folder, path), 'utf8');
    // Under a name of this folder, so that its configuration is the one that is found.
    const { results } = await validator.validateString(source, join(process.cwd(), path));
    const messages = results.flatMap((result) => result.messages);
    assert.deepEqual(
      messages.map(({ ruleId, message, line }) => `${path}:${line} ${ruleId}: ${message}`),
      [],
    );
  }
});

test('sitemap and feed are well-formed, and what they name is there', async () => {
  const page = await browser.newPage();
  for (const path of ['sitemap.xml', 'feed.xml']) {
    const source = readFileSync(join(built.folder, path), 'utf8');
    const addresses = await page.evaluate((xml) => {
      const document = new DOMParser().parseFromString(xml, 'text/xml');
      const error = document.querySelector('parsererror')?.textContent;
      const named = [...document.querySelectorAll('loc, entry > link')];
      return error ?? named.map((one) => one.getAttribute('href') ?? one.textContent ?? '');
    }, source);
    assert.ok(Array.isArray(addresses), `${path}: ${addresses}`);
    assert.ok(addresses.length > 1);
    for (const address of addresses) assert.ok(pages.includes(address), `${path}: ${address}`);
  }
  await page.close();
});

for (const view of views) {
  test(`axe and the console find nothing, ${view.colorScheme}, ${view.width} px`, async () => {
    const { context, problems } = await openView(browser, view);
    const page = await context.newPage();
    for (const path of kinds) {
      await page.goto(server.url + path);
      if (path.startsWith('search.html?'))
        await page.locator('#search-status', { hasText: /\S/ }).waitFor();
      if (path.includes('集中学习'))
        await page.locator('#search-results > li, .hit-bar').first().waitFor();
      assert.deepEqual(await axeViolations(page), [], path);
      assert.ok((await overflow(page)) <= 0, `${path} is too wide`);
    }
    assert.deepEqual(problems, []);
    await context.close();
  });
}

test('no page scrolls sideways at 320 px, nor with the largest letters at 360 px', async () => {
  for (const [width, size] of [
    [320, '1'],
    [360, '2'],
  ] as const) {
    const { context } = await openView(browser, { colorScheme: 'light', width });
    const page = await context.newPage();
    for (const path of pages) {
      await page.goto(server.url + path);
      await page.evaluate((chosen) => {
        document.documentElement.style.setProperty('--zoom', chosen);
      }, size);
      assert.ok((await overflow(page)) <= 0, `${path} at ${width} px`);
    }
    await context.close();
  }
});

test('results begin on the first screen, on a phone below filters that unfold', async () => {
  for (const width of [360, 1280]) {
    const { context } = await openView(browser, { colorScheme: 'light', width });
    const page = await context.newPage();
    await page.goto(`${server.url}search.html?q=集中学习`);
    const first = await page.locator('#search-results > li').first().boundingBox();
    assert.ok(first && first.y < 560, `${width} px: ${first?.y}`);
    const choice = page.locator('select[name="sort"]');
    assert.equal(await choice.isVisible(), width > 400);
    if (width < 400) await page.getByText('筛选和排序').click();
    await choice.selectOption('date');
    await page.waitForURL(/sort=date/);
    await context.close();
  }
});

test('letters are dark on paper, whatever was chosen for the screen', async () => {
  const { context } = await openView(browser, { colorScheme: 'dark', width: 1280 });
  await context.addInitScript(() => localStorage.setItem('gongwen-theme', 'dark'));
  const page = await context.newPage();
  for (const path of kinds) {
    await page.goto(server.url + path);
    if (path.includes('集中学习'))
      await page.locator('#search-results > li, .hit-bar').first().waitFor();
    await page.emulateMedia({ media: 'print' });
    const pale = await page.evaluate(() =>
      [...document.querySelectorAll('main, main *')]
        .filter((element) => {
          const [red = 0, green = 0, blue = 0] = (
            getComputedStyle(element).color.match(/\d+/g) ?? []
          ).map(Number);
          return element.checkVisibility() && Math.max(red, green, blue) > 0x50;
        })
        .map(({ outerHTML }) => outerHTML.slice(0, 80)),
    );
    assert.deepEqual(pale, [], path);
    await page.emulateMedia({ media: 'screen' });
  }
  await context.close();
});

test('nothing moves while a page loads', async () => {
  const { context } = await openView(browser, { colorScheme: 'light', width: 360 });
  await context.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        shifts.push((entry as PerformanceEntry & { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const page = await context.newPage();
  for (const path of pages) {
    await page.goto(server.url + path);
    await page.waitForTimeout(100);
    const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
    assert.deepEqual(shifts, [], path);
  }
  await context.close();
});

/** What is loaded where the end of a report comes near; of a short one it is in sight at once. */
const leadsOn = /js\/way-on-|years\/\w+\.js$/;

test('a page takes at most 5 requests, no font, and 12 KB besides its own content', async () => {
  const { context } = await openView(browser, { colorScheme: 'light', width: 360 });
  const requested: string[] = [];
  context.on('request', (request) => requested.push(`${request.resourceType()} ${request.url()}`));
  const page = await context.newPage();
  for (const path of pages) {
    requested.length = 0;
    server.sent.splice(0);
    await page.goto(server.url + path, { waitUntil: 'networkidle' });
    const first = requested.filter((one) => !leadsOn.test(one));
    assert.ok(first.length <= 5, `${path}: ${first.join(', ')}`);
    assert.ok(!requested.some((one) => one.startsWith('font ')), path);
    const sent = new Map(
      server.sent
        .filter((answer) => !leadsOn.test(answer.path))
        .map((answer) => [answer.path, answer.bytes]),
    );
    const bytes = [...sent.values()].reduce((sum, one) => sum + one, 0);
    const own = gzipSync(await page.locator('main').innerHTML()).length;
    assert.ok(bytes - own <= 12 * 1024, `${path}: ${bytes} bytes, of them content ${own}`);
    if (/\/\d+\.html$/.test(path)) assert.ok(bytes <= 14 * 1024, `${path}: ${bytes} bytes`);
  }
  await context.close();
});
