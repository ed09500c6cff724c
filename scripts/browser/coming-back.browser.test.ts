/** What a reader does with a long report: skims it, goes on to the next, leaves it and comes back, checks it. */

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../testing/launch-browser.ts';
import { filler, section } from '../testing/sample-outlines.ts';
import { buildSampleSite, type SampleSite } from '../testing/sample-site.ts';
import { serve, type TestServer } from '../testing/serve.ts';

function report(id: string, year: string) {
  const title = `云岭县${year}年工作报告`;
  const short = ['（一）粮食', '（二）蔬菜', '（三）水果'].map((text) =>
    section(2, text, ['略。']),
  );
  return {
    id,
    path: `${id}.txt`,
    title,
    line: 1,
    facts: { year, issuer: '云岭县人民政府', kind: '工作报告' },
    masthead: [{ line: 1, text: title, role: 'title' as const }],
    opening: filler(1),
    sections: [
      section(1, '一、工业', filler(3), [section(2, '（一）钢铁', filler(4))]),
      section(1, '二、农业', filler(1), short),
    ],
    closing: [],
    annexes: [],
  };
}

let browser: Browser;
let built: SampleSite;
let server: TestServer;
before(async () => {
  const reports = ['2021', '2022', '2023'].map((year) => report(`y${year}`, year));
  [browser, built] = await Promise.all([launchBrowser(), buildSampleSite(reports)]);
  server = await serve(built.folder);
});
after(async () => {
  await server.close();
  built.remove();
  await browser.close();
});

async function open(path: string, width = 1280): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 760 } });
  const page = await context.newPage();
  await page.goto(server.url + path);
  return page;
}

const current = (page: Page) =>
  page
    .locator('.contents [aria-current="true"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));

test('the last sections become current: after a click, at the end, and on section pages', async () => {
  for (const path of ['y2022/index.html', 'y2022/2.html']) {
    const page = await open(path);
    for (const id of ['s2-3', 's2-1', 's2-2']) {
      await page.click(`.contents a[href="#${id}"]`);
      await page.waitForSelector(`.contents a[href="#${id}"][aria-current]`);
      assert.deepEqual(await current(page), [`#${id}`], path);
    }
    await page.context().close();
  }
  const page = await open('y2022/index.html');
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await page.waitForSelector('.contents a[href="#s2-3"][aria-current]');
  await page.context().close();
});

test('the text begins on the first screen', async () => {
  for (const [width, most] of [
    [360, 360],
    [1280, 320],
  ] as const) {
    const page = await open('y2022/index.html', width);
    const top = await page.$eval('.body p', (first) => first.getBoundingClientRect().top);
    assert.ok(top <= most, `${width} px: ${top}`);
    await page.context().close();
  }
});

test('the end of a report leads to the next, and the header makes room and comes back', async () => {
  const page = await open('y2022/index.html', 360);
  const header = () =>
    page.locator('.site-header').evaluate((each) => each.getBoundingClientRect());
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await page.waitForSelector('.way-on [rel="next"]');
  await page.waitForTimeout(300);
  assert.ok((await header()).bottom <= 1);
  await page.evaluate(() => scrollBy(0, -40));
  await page.waitForTimeout(300);
  assert.equal((await header()).top, 0);
  const names = await page.locator('.way-on .neighbours a').allTextContents();
  assert.deepEqual(names, ['上一篇云岭县2023年工作报告', '下一篇云岭县2021年工作报告']);
  await page.click('.way-on [rel="next"]');
  assert.ok(page.url().endsWith('y2021/index.html'));
  assert.match((await page.locator('.trail').textContent()) ?? '', /2021年\s*$/);
  await page.context().close();
});

test('a report offers to go on where the reader was, lists say where that is, and one tap ends it', async () => {
  const page = await open('y2022/index.html', 360);
  await page.evaluate(() => document.querySelector('#s1-1')?.scrollIntoView());
  await page.waitForFunction(() => localStorage.getItem('gongwen-places') !== null);
  await page.goto(`${server.url}index.html`);
  assert.equal(await page.locator('.place-link').textContent(), '读到 一（一）');
  await page.goto(`${server.url}y2022/index.html`);
  const offer = page.getByRole('region', { name: '上次读到' });
  assert.match((await offer.textContent()) ?? '', /一（一）.*只记在这台设备上/);
  await offer.getByText('接着读').click();
  assert.match(page.url(), /#s1-1(?:-p1)?$/);
  await page.goto(`${server.url}y2022/index.html`);
  await offer.getByText('不再记录').click();
  assert.equal(await page.evaluate(() => localStorage.getItem('gongwen-places')), '{}');
  await page.evaluate(() => document.querySelector('#s1-1')?.scrollIntoView());
  await page.waitForTimeout(600);
  await page.goto(`${server.url}index.html`);
  assert.equal(await page.locator('.place-link').count(), 0);
  await page.context().close();
});

test('the ledger leads to the passage in the report and back', async () => {
  const page = await open('y2022/ledger.html');
  await page.click('.removals a');
  await page.waitForSelector('.cut:target a');
  assert.match((await page.getByRole('region', { name: '删除记录' }).textContent()) ?? '', /1 处/);
  await page.click('.cut:target a');
  assert.ok(page.url().endsWith('ledger.html#r1'));
  await page.goto(`${server.url}y2022/index.html`);
  const { width } = await page.$eval('.cut', (cut) => cut.getBoundingClientRect());
  assert.equal(width, 0, 'else nothing shows');
  await page.context().close();
});

test('a section is read aloud where there is a voice, and only there', async () => {
  const page = await open('y2022/2.html');
  await page.click('#s2-1 ~ .section-control');
  await page.waitForSelector('.section-actions');
  assert.equal(await page.locator('.section-actions').getByText('朗读').count(), 0);
  assert.equal(await page.locator('.tools').getByText('朗读').isVisible(), false);
  await page.addInitScript(`
    globalThis.said = [];
    globalThis.SpeechSynthesisUtterance = class extends EventTarget {
      constructor(text) {
        super();
        this.text = text;
      }
    };
    Object.defineProperty(globalThis, 'speechSynthesis', {
      value: {
        getVoices: () => [{ lang: 'zh-CN' }],
        speak: ({ text }) => said.push(text),
        cancel: () => said.push('停'),
      },
    });
  `);
  await page.reload();
  await page.click('#s2-1 ~ .section-control');
  await page.locator('.section-actions').getByText('朗读').click();
  await page.getByText('下一段').click();
  assert.equal(await page.locator('.read-aloud').textContent(), '略。');
  await page.getByRole('region', { name: '朗读' }).getByText('停止').click();
  assert.equal(await page.locator('.read-aloud').count(), 0);
  assert.deepEqual(await page.evaluate('said'), ['（一）粮食', '停', '略。', '停']);
  await page.locator('.tools').getByText('朗读').click();
  await page.getByRole('region', { name: '朗读' }).waitFor();
  assert.equal(await page.locator('.read-aloud').textContent(), '二、农业');
  await page.context().close();
});
