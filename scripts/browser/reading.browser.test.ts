/** What a reader does on a page: chooses a text size, follows the contents list, looks for blanks. */

import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { launchBrowser } from '../testing/launch-browser.ts';
import { filler, section } from '../testing/sample-outlines.ts';
import { buildSampleSite, type SampleSite } from '../testing/sample-site.ts';

const long = {
  id: 'long',
  path: 'long.txt',
  title: '某镇工作报告',
  line: 1,
  facts: {},
  masthead: [{ line: 1, text: '某镇工作报告', role: 'title' as const }],
  opening: [],
  sections: ['一、学习', '二、服务', '三、打算'].map((text) => section(1, text, filler(8))),
  closing: [],
  annexes: [],
};

const short = { ...long, id: 'short', path: 'short.txt', opening: filler(2), sections: [] };

let browser: Browser;
let built: SampleSite;
before(async () => {
  [browser, built] = await Promise.all([launchBrowser(), buildSampleSite([long, short])]);
});
after(async () => {
  built.remove();
  await browser.close();
});

async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
    ...options,
  });
  const page = await context.newPage();
  await page.goto(pathToFileURL(join(built.folder, path)).href);
  return page;
}

function letterSize(page: Page): Promise<number> {
  return page.$eval('.prose p', (each) => Number.parseFloat(getComputedStyle(each).fontSize));
}

test('a chosen text size and theme are kept, from a folder too, and shift nothing', async () => {
  const page = await open('long/1.html');
  const size = await letterSize(page);
  await page.click('.preferences summary');
  await page.check('input[name="text-size"][value="larger"]');
  await page.check('input[name="theme"][value="dark"]');
  assert.equal(await letterSize(page), size * 1.5);

  await page.addInitScript(() => {
    const shifts: PerformanceEntry[] = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => shifts.push(...list.getEntries())).observe({
      type: 'layout-shift',
      buffered: true,
    });
  });
  await page.goto(pathToFileURL(join(built.folder, 'long/2.html')).href);
  assert.equal(await letterSize(page), size * 1.5);
  assert.equal(await page.isChecked('input[name="theme"][value="dark"]'), true);
  assert.equal(await page.evaluate(() => document.documentElement.dataset.theme), 'dark');
  await page.waitForTimeout(200);
  assert.deepEqual(await page.evaluate('shifts'), []);
});

test('Escape closes the choices and gives the focus back', async () => {
  const page = await open('long/1.html');
  await page.click('.preferences summary');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  assert.equal(await page.isVisible('input[name="theme"]'), false);
  assert.equal(await page.evaluate(() => document.activeElement?.tagName), 'SUMMARY');
});

test('without script there is nothing to choose, and the contents list stands beside the text', async () => {
  const page = await open('long/1.html', { javaScriptEnabled: false });
  assert.equal(await page.isVisible('.preferences summary'), false);
  assert.equal(await page.isVisible('.contents a[aria-current="page"]'), true);
});

test('on a narrow page the contents list is folded', async () => {
  const page = await open('long/index.html', { viewport: { width: 360, height: 740 } });
  assert.equal(await page.isVisible('.contents a'), false);
  await page.click('.contents summary');
  assert.equal(await page.isVisible('.contents a'), true);
});

test('the contents list marks the section that is being read', async () => {
  const page = await open('long/index.html');
  await page.click('.contents a[href="#s2"]');
  await page.waitForSelector('.contents a[href="#s2"][aria-current]');
  await page.evaluate(() => document.querySelector('#s3')?.scrollIntoView());
  await page.waitForSelector('.contents a[href="#s3"][aria-current]');
  assert.equal(await page.locator('.contents [aria-current]').count(), 1);
});

test('a report without sections stands in the middle, with no empty column beside it', async () => {
  const page = await open('short/index.html');
  const box = await page.locator('.body').boundingBox();
  assert.ok(box);
  const [left, right] = [box.x, 1280 - box.x - box.width];
  assert.ok(Math.abs(left - right) < 20, `${left} px at its left, ${right} px at its right`);
});

test('each blank of the list is found on the page', async () => {
  const page = await open('long/index.html');
  await page.click('.blanks summary');
  const links = page.locator('.blanks a');
  assert.ok((await links.count()) > 20);
  await links.nth(20).click();
  const shown = await links.nth(20).locator('.blank').innerText();
  assert.equal(await page.locator('.blank:target').innerText(), shown);
});

test('the largest letters fit the narrowest page', async () => {
  const page = await open('long/1.html', { viewport: { width: 320, height: 640 } });
  await page.click('.preferences summary');
  await page.check('input[name="text-size"][value="larger"]');
  const width = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
  assert.equal(await page.evaluate(width), 0);
});
