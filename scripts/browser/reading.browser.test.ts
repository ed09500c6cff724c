/** What a reader does on a page: chooses a text size, follows the contents list, looks for blanks. */

import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { launchBrowser } from '../testing/launch-browser.ts';
import { filler, paragraph, section } from '../testing/sample-outlines.ts';
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

/** A list of contents that is longer than any window. */
const numbers = [...'一二三四五六七八九'].flatMap((ten) =>
  [...'一二三四五'].map((one) => ten + one),
);
const many = {
  ...long,
  id: 'many',
  path: 'many.txt',
  sections: numbers.map((number) => section(1, `${number}、工作`, filler(4))),
};

const short = {
  ...long,
  id: 'short',
  path: 'short.txt',
  opening: [paragraph('指标名称', 'table'), paragraph('计算方法：'.repeat(20), 'table')],
  sections: [],
  closing: [paragraph('某镇人民政府', 'issuer'), paragraph('二〇二四年一月九日', 'date')],
};

const months = [...'一二三四五六七八'].map((month) => `${month}月`);
const tabled = {
  ...short,
  id: 'tabled',
  path: 'tabled.txt',
  opening: [
    ['乡镇和街道办事处', ...months],
    ['青山镇人民政府驻地', ...months.map(() => '12')],
    ['云岭街道办事处社区', ...months.map(() => '30')],
  ].map((cells) => paragraph(cells.join('\t'), 'table')),
};

let browser: Browser;
let built: SampleSite;
before(async () => {
  [browser, built] = await Promise.all([
    launchBrowser(),
    buildSampleSite([long, many, short, tabled]),
  ]);
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
  await page.fill('input[name="text-size"]', '150');
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

test('the choices close when the focus goes on, and lie over nothing that has it', async () => {
  const page = await open('long/1.html', { viewport: { width: 360, height: 740 } });
  await page.click('.preferences summary');
  for (let stop = 0; stop < 4; stop++) await page.keyboard.press('Tab');
  assert.equal(await page.isVisible('input[name="theme"]'), true);
  await page.keyboard.press('Tab');
  assert.equal(await page.isVisible('input[name="theme"]'), false);
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

test('it does so where no heading stops near the top of the window', async () => {
  const page = await open('long/index.html');
  await page.evaluate(() => {
    const top = document.querySelector('#s2')?.getBoundingClientRect().bottom ?? 0;
    scrollTo({ top: top + 40, behavior: 'instant' });
  });
  await page.waitForSelector('.contents a[href="#s2"][aria-current]');
});

/** Whether the beginning of an element can be seen: it is in the window, and nothing lies over it. */
function isInSight(page: Page, selector: string): Promise<boolean> {
  return page.locator(selector).evaluate((element) => {
    const { left, top, height } = element.getBoundingClientRect();
    const found = document.elementFromPoint(left + 60, top + height / 2);
    return element.contains(found);
  });
}

test('a contents list longer than the window keeps in sight what is being read', async () => {
  const page = await open('many/index.html');
  for (const id of ['s40', 's2', 's45']) {
    await page.evaluate((place) => document.getElementById(place)?.scrollIntoView(), id);
    await page.waitForSelector(`.contents a[href="#${id}"][aria-current]`);
    assert.ok(await isInSight(page, `.contents a[href="#${id}"]`), id);
  }
  await page.goto(page.url().replace('index.html', '40.html'));
  assert.ok(await isInSight(page, '.contents [aria-current]'));
  assert.equal(await page.evaluate(() => scrollY), 0);
});

test('the list is open beside the text, and folds where larger letters leave no room there', async () => {
  const page = await open('many/index.html');
  const isOpen = () => page.$eval('.contents details', (list) => list.hasAttribute('open'));
  await page.click('.contents a[href="#s2"]');
  assert.equal(await isOpen(), true);
  await page.click('.preferences summary');
  await page.fill('input[name="text-size"]', '150');
  await page.waitForSelector('.contents details:not([open])');
  assert.equal(await page.isVisible('.contents a'), false);
});

test('a place far down a long report is there at once, with no flight past the text', async () => {
  const page = await open('many/index.html', { reducedMotion: 'no-preference' });
  const top = await page.evaluate(() => {
    document.querySelector<HTMLElement>('.contents a[href="#s40"]')?.click();
    return document.querySelector('#s40')?.getBoundingClientRect().top ?? Number.NaN;
  });
  assert.ok(top >= 0 && top < 800, `${top}`);
});

test('on a narrow page the list stays at hand, folds after a choice and covers no heading', async () => {
  const page = await open('many/index.html', { viewport: { width: 360, height: 740 } });
  await page.evaluate(() => document.querySelector('#s40')?.scrollIntoView());
  await page.waitForSelector('.contents a[href="#s40"][aria-current]', { state: 'attached' });
  assert.ok(await isInSight(page, '#s40'));
  await page.click('.contents summary');
  await page.waitForTimeout(100);
  assert.ok(await isInSight(page, '.contents a[href="#s40"]'));
  await page.click('.contents a[href="#s38"]');
  assert.equal(await page.isVisible('.contents a'), false);
  assert.ok(await isInSight(page, '#s38'));
});

test('a report without sections stands in the middle, with no empty column beside it', async () => {
  const page = await open('short/index.html');
  const box = await page.locator('.body').boundingBox();
  assert.ok(box);
  const [left, right] = [box.x, 1280 - box.x - box.width];
  assert.ok(Math.abs(left - right) < 20, `${left} px at its left, ${right} px at its right`);
});

test('the signature stands over the middle of the date', async () => {
  const page = await open('short/index.html');
  const middles = await page.locator('.issuer, .date').evaluateAll((lines) =>
    lines.map((line) => {
      const range = document.createRange();
      range.selectNodeContents(line);
      const { left, right } = range.getBoundingClientRect();
      return Math.round((left + right) / 2);
    }),
  );
  assert.equal(middles.length, 2);
  assert.equal(middles[0], middles[1]);
});

test('a table without columns is read without scrolling sideways', async () => {
  const page = await open('short/index.html', { viewport: { width: 360, height: 740 } });
  const hidden = await page.$eval('.table', (table) => table.scrollWidth - table.clientWidth);
  assert.equal(hidden, 0);
});

test('a table of many columns is not read letter by letter, and its rows keep their names when it scrolls', async () => {
  const page = await open('tabled/index.html', { viewport: { width: 360, height: 740 } });
  const lines = await page.locator('td, th').evaluateAll((cells) =>
    cells.map((cell) => {
      const range = document.createRange();
      range.selectNodeContents(cell);
      return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
    }),
  );
  assert.ok(Math.max(...lines) <= 2, `${lines}`);
  await page.$eval('.table', (table) => table.scrollTo(200, 0));
  assert.ok(await page.$eval('.table', (table) => table.scrollLeft > 100));
  assert.ok(await isInSight(page, '.table tr:last-child > :first-child'));
});

test('each blank of the list is found on the page', async () => {
  const page = await open('long/index.html');
  await page.click('.blanks summary');
  const links = page.locator('.blanks a');
  assert.ok((await links.count()) > 20);
  await links.nth(20).click();
  const shown = await links.nth(20).locator('.blank').textContent();
  assert.equal(await page.locator('.blank:target').innerText(), shown);
});

test('the largest letters fit the narrowest page', async () => {
  const page = await open('long/1.html', { viewport: { width: 320, height: 640 } });
  await page.click('.preferences summary');
  await page.fill('input[name="text-size"]', '150');
  // The gutter that is kept for a scroll bar counts for the one width and not for the other.
  const over = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
  assert.ok((await page.evaluate(over)) <= 0);
});
