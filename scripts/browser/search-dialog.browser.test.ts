/** The dialog of search as a reader uses it: by keys, by touch, and back again. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { openBuiltSite } from '../testing/built-site.ts';
import { axeViolations } from '../testing/page-checks.ts';
import type { TestServer } from '../testing/serve.ts';

const reports = {
  'a.txt':
    '云岭县防汛工作总结\n一、巡堤情况\n全县巡堤三百次，青石闸坝无险情。\n二、存在的问题\n部分泵站老化，青石闸坝需要加固。',
  'b.txt':
    '沧江市水务局工作报告\n一、闸坝管护\n青石闸坝管护经费增加一成。\n二、下一步打算\n继续巡堤。',
};

let site: string;
let browser: Browser;
let server: TestServer;
let close: () => Promise<void>;
before(async () => {
  ({ folder: site, browser, server, close } = await openBuiltSite(reports));
});
after(() => close?.());

async function withPage(
  use: (page: Page) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<void> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('console', (message) => problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(String(error)));
  await page.goto(`${server.url}a/1.html`);
  await use(page);
  assert.deepEqual(problems, []);
  await context.close();
}

const isOpen = (page: Page) => page.locator('dialog[open]').isVisible();
const says = (page: Page, words: string) =>
  page.locator('dialog [role="status"]', { hasText: words }).waitFor();

async function ask(page: Page, query: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.locator('dialog[open] [type="search"]').fill(query);
}

test('nothing of it is loaded before it is used', async () => {
  server.sent.splice(0);
  await withPage(async (page) => {
    await page.waitForLoadState('networkidle');
    assert.deepEqual(
      server.sent.map(({ path }) => path).filter((path) => /search|dialog|pagefind/.test(path)),
      [],
    );
  });
});

test('a search loads 12 KB of scripts beside Pagefind, and the other ways only where they are needed', () =>
  withPage(async (page) => {
    server.sent.splice(0);
    await ask(page, '青石闸坝');
    await says(page, '找到 3 处，2 篇报告');
    const scripts = () =>
      server.sent.flatMap(
        ({ path }) => /js\/((?:search|dialog)-[\w-]*\.js)$/.exec(path)?.[1] ?? [],
      );
    const sizes = [...new Set(scripts())].map(
      (name) => gzipSync(readFileSync(join(site, 'js', name))).length,
    );
    const sum = sizes.reduce((all, size) => all + size, 0);
    assert.ok(sum <= 12 * 1024, `${sum} bytes`);
    await page.locator('dialog [type="search"]').fill('闸坝青石');
    await says(page, '含有');
    assert.match(scripts().join(), /search-other/);
  }));

test('what is typed while the dialog is loading is not lost', () =>
  withPage(async (page) => {
    await page.route(/js\/dialog-/, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 500));
      await route.continue();
    });
    await page.keyboard.press('Control+k');
    await page.keyboard.type('青石');
    await page.locator('dialog[open]').waitFor();
    await page.keyboard.type('闸坝');
    await says(page, '找到 3 处，2 篇报告');
  }));

test('by keys: opened, typed into, a result chosen, and Back leads to the page it was opened on', () =>
  withPage(async (page) => {
    await ask(page, '青石闸坝');
    await says(page, '找到 3 处，2 篇报告');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\?q=/);
    await page.goBack();
    assert.equal(new URL(page.url()).pathname, '/below/a/1.html');
    assert.equal(await isOpen(page), false);
  }));

test('a report is found by its title at once, the present one can be searched alone', () =>
  withPage(async (page) => {
    await ask(page, '水务局');
    await page
      .locator('dialog .search-dialog-titles', { hasText: '沧江市水务局工作报告' })
      .waitFor();
    await page.locator('dialog [type="search"]').fill('青石闸坝');
    await page.getByLabel('只在本报告内检索').check();
    await says(page, '1 篇报告');
    assert.match(
      (await page.locator('dialog .search-notes a').getAttribute('href')) ?? '',
      /report=a/,
    );
  }));

test('Esc empties the box, then closes; recent searches stay on the device and can be emptied', () =>
  withPage(async (page) => {
    await ask(page, '泵站老化');
    await says(page, '找到 1 处');
    await page.keyboard.press('Enter');
    await page.waitForURL(/search\.html\?q=/);
    await page.goBack();
    await page.keyboard.press('/');
    await says(page, '只存在这台设备上');
    await page.getByRole('button', { name: '泵站老化', exact: true }).click();
    await says(page, '找到 1 处');
    await page.keyboard.press('Escape');
    await says(page, '只存在这台设备上');
    await page.getByRole('button', { name: '清空' }).click();
    assert.equal(await page.evaluate(() => Object.keys(localStorage).length), 0);
    await page.keyboard.press('Escape');
    assert.equal(await isOpen(page), false);
  }));

test('on a phone it fills the window, a touch on the box opens it, Back closes it', () =>
  withPage(
    async (page) => {
      await page.locator('.search-box input').tap();
      await page.locator('dialog[open]').waitFor();
      const box = await page.locator('dialog').boundingBox();
      assert.deepEqual([box?.x, box?.y, box?.width], [0, 0, 360]);
      await page.locator('dialog [type="search"]').fill('闸坝');
      await says(page, '找到');
      assert.deepEqual(await axeViolations(page), []);
      await page.goBack();
      assert.equal(await isOpen(page), false);
      assert.equal(new URL(page.url()).pathname, '/below/a/1.html');
    },
    { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
  ));
