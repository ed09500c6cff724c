/** Where a result leads: the page with its phrase marked, and the bar that goes from one to the next. */

import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { addReport, makeSite } from '../testing/generated-site.ts';
import { launchBrowser } from '../testing/launch-browser.ts';
import { openSearchPage } from '../testing/search-driver.ts';
import { serve, type TestServer } from '../testing/serve.ts';
import { writeSite } from '../testing/write-site.ts';

let folder: string;
let browser: Browser;
let server: TestServer;

before(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'gongwen-hits-'));
  const site = makeSite(1, 1);
  addReport(
    site,
    'z',
    `河口湿地2021年度述职报告
一、湿地修复
（一）鹭洲补水。全年为鹭洲补水三次，落实“河长”责任制，河长责任到人。
（二）巡护。鹭洲巡护四十次。`,
  );
  await writeSite(site, folder);
  [browser, server] = await Promise.all([launchBrowser(), serve(folder)]);
});

after(async () => {
  await browser.close();
  await server.close();
  await rm(folder, { recursive: true });
});

test('a result opens at the phrase, with every occurrence marked and a way through them', async () => {
  for (const root of [server.url, pathToFileURL(`${folder}/`).href]) {
    const page = await browser.newPage();
    await openSearchPage(page, root, '“河长”责任');
    const published = await (await browser.newPage()).goto(`${root}z/1.html`);
    assert.doesNotMatch((await published?.text()) ?? '', /hit-bar|<mark/);
    await page.click('#search-results a');
    await page.waitForSelector('.hit-bar');
    const marked = () =>
      page.evaluate(() => [...(CSS.highlights.get('search-hit') ?? [])].map(String));
    assert.deepEqual(await marked(), ['“河长”责任']);
    await page.goto(`${root}z/1.html?q=${encodeURIComponent('鹭洲')}#s1-2`);
    await page.waitForSelector('.hit-bar');
    assert.deepEqual(await marked(), ['鹭洲', '鹭洲', '鹭洲']);
    assert.match((await page.textContent('.hit-bar-count')) ?? '', /^3 \/ 3$/);
    await page.click('text=下一处');
    assert.match((await page.textContent('.hit-bar-count')) ?? '', /^1 \/ 3$/);
    await page.click('text=清除标记');
    assert.deepEqual(await marked(), []);
    assert.equal(await page.$('.hit-bar'), null);
    await page.close();
  }
});

test('a browser without highlights gets marks, which go away without a trace', async () => {
  const page = await browser.newPage();
  await page.addInitScript('delete globalThis.Highlight');
  const before = await (async () => {
    await page.goto(`${server.url}z/1.html`);
    return page.innerHTML('article');
  })();
  await page.goto(`${server.url}z/1.html?q=${encodeURIComponent('补水。全年 “河长”责任')}`);
  await page.waitForSelector('mark.search-hit');
  const parts = await page.$$eval('mark.search-hit', (marks) =>
    marks.map((mark) => mark.textContent),
  );
  assert.deepEqual(parts, ['补水。', '全年', '“河长”', '责任']);
  await page.click('text=清除标记');
  assert.equal(await page.innerHTML('article'), before);
  await page.close();
});

test('the bar comes early by keyboard, and leaves the reader in the text', async () => {
  const page = await browser.newPage();
  await page.goto(`${server.url}z/1.html?q=${encodeURIComponent('鹭洲')}`);
  await page.waitForSelector('.hit-bar');
  const active = () => page.evaluate(() => document.activeElement?.textContent);
  await page.keyboard.press('Tab');
  assert.equal(await active(), '跳到正文');
  await page.keyboard.press('Tab');
  assert.equal(await active(), '上一处');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  assert.match((await page.textContent('.hit-bar-count')) ?? '', /^2 \/ 3$/);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  assert.equal(await page.$('.hit-bar'), null);
  assert.equal(await page.evaluate(() => document.activeElement?.tagName), 'MAIN');
  await page.close();
});
