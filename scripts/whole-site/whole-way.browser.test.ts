/**
 * The whole way, with the report that comes with the project: built, opened in a browser from a server
 * and from a folder, read, searched, and landed on.
 */

import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { loadSite } from '../load-site.ts';
import { launchBrowser } from '../testing/launch-browser.ts';
import { folderOf, readTree, runBuild } from '../testing/run-build.ts';
import { serve, type TestServer } from '../testing/serve.ts';

const reports = 'content/reports';
const noise = ['##paidbegin##', '##paidend##', '【^^更多素材尽在~哒哒@文#&库】'];
const sectionTitles = ['一、履行职责情况', '二、存在的主要问题', '三、下一步工作措施'];

const output = join(folderOf(), 'site');
const id = (await loadSite(reports)).value.reports[0]?.id ?? '';
let browser: Browser;
let server: TestServer;

before(async () => {
  const { code, stderr } = await runBuild(['--reports', reports, '--output', output]);
  assert.equal(code, 0, stderr);
  browser = await launchBrowser();
  server = await serve(output, '/some/path/');
});
after(async () => {
  await browser?.close();
  await server?.close();
  rmSync(output, { recursive: true, force: true });
});

async function withPage(use: (page: Page) => Promise<void>, javaScriptEnabled = true) {
  const context = await browser.newContext({ javaScriptEnabled });
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('console', (message) => problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(String(error)));
  await use(page);
  assert.deepEqual(problems, []);
  await context.close();
}

const squeezed = (text: string) => text.replace(/\s+/g, '');

test('only the ledger page contains what was removed', () => {
  for (const [path, content] of readTree(output)) {
    if (path.endsWith('/ledger.html')) continue;
    for (const each of ['paidbegin', 'paidend', '哒哒']) {
      assert.ok(!content.includes(each), `${path} contains ${each}`);
    }
  }
  const ledger = readFileSync(join(output, id, 'ledger.html'), 'utf8');
  for (const each of ['##paidbegin##', '##paidend##', '更多素材尽在'])
    assert.ok(ledger.includes(each));
});

test('every other character of the report is on its page, in order, also without JavaScript', async () => {
  const path = (await loadSite(reports)).value.reports[0]?.outline.path ?? '';
  let expected = readFileSync(path, 'utf8');
  for (const each of noise) expected = expected.replace(each, '');
  await withPage(async (page) => {
    await page.goto(`${server.url}${id}/index.html`);
    const title = await page.locator('h1').innerText();
    const body = await page.locator('article .body').innerText();
    assert.equal(squeezed(title + body), squeezed(expected));
  }, false);
});

for (const [name, address] of [
  ['a server, under a path', () => server.url],
  ['a folder', () => `${pathToFileURL(output).href}/`],
] as const) {
  describe(`from ${name}`, () => {
    test('a reader goes from the home page to the report and through its sections', () =>
      withPage(async (page) => {
        await page.goto(`${address()}index.html`);
        await page
          .getByRole('link', { name: /述职报告/ })
          .first()
          .click();
        await page.locator('a[href="1.html"]').first().click();
        assert.equal(await page.locator('h1').innerText(), sectionTitles[0]);
        for (const title of sectionTitles.slice(1)) {
          await page.locator('a[rel="next"]').click();
          assert.equal(await page.locator('h1').innerText(), title);
        }
        assert.equal(await page.locator('a[rel="next"]').count(), 0);
      }));

    test('a phrase that a marker stood in is found, and its place is opened and marked', () =>
      withPage(async (page) => {
        await page.goto(`${address()}search.html`);
        await page.locator('#search-input').fill('形式主义官僚主义');
        await page.keyboard.press('Enter');
        const result = page.locator('#search-results > li');
        await result.first().waitFor();
        assert.equal(await result.count(), 1);
        assert.equal(await result.locator('mark').first().innerText(), '形式主义官僚主义');
        await result.locator('a').first().click();
        await page.locator('.hit-bar').waitFor();
        assert.equal(await page.locator('h1').innerText(), sectionTitles[0]);
        await page.waitForFunction(() => {
          const [range] = CSS.highlights.get('search-hit-current') ?? [];
          const top = range instanceof Range ? range.getBoundingClientRect().top : -1;
          return top >= 0 && top < window.innerHeight;
        });
      }));

    test('a string that stands nowhere finds nothing, and the page says so', () =>
      withPage(async (page) => {
        await page.goto(`${address()}search.html?q=paidbegin`);
        await page.locator('#search-status', { hasText: '没有' }).waitFor();
        assert.equal(await page.locator('#search-results > li').count(), 0);
      }));
  });
}

test('only the text of a report is marked, not what the head of its page tells of it', () =>
  withPage(async (page) => {
    const heading = '履行职责情况';
    await page.goto(`${server.url}${id}/index.html?q=${encodeURIComponent(heading)}`);
    await page.locator('.hit-bar').waitFor();
    const article = await page.locator('article').textContent();
    const places = await page.evaluate(() =>
      [...(CSS.highlights.get('search-hit') ?? [])].map((range) =>
        range.startContainer.parentElement?.tagName.toLowerCase(),
      ),
    );
    // The picture of the structure names the heading too, and so does the contents list.
    assert.ok((article?.split(heading).length ?? 0) > 2);
    assert.deepEqual(places, ['h2']);
  }));

test('Escape in the choices of text size and theme leaves a search alone', () =>
  withPage(async (page) => {
    await page.goto(`${server.url}search.html?q=${encodeURIComponent('责任')}`);
    await page.locator('#search-results > li').first().waitFor();
    await page.locator('.preferences summary').click();
    await page.keyboard.press('Escape');
    assert.equal(await page.locator('input[name="theme"]').first().isVisible(), false);
    assert.equal(await page.inputValue('#search-input'), '责任');
  }));
