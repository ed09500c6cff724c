import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { type Browser, chromium, type Page } from 'playwright-core';
import type { Site } from '../model.ts';
import { findBrowser } from '../testing/find-browser.ts';
import { addReport, makeSite } from '../testing/generated-site.ts';
import { openSearchPage, search } from '../testing/search-driver.ts';
import { serve, type TestServer } from '../testing/serve.ts';
import { writeSite } from '../testing/write-site.ts';

let folder: string;
let browser: Browser;
let server: TestServer;

before(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'gongwen-page-'));
  const site: Site = makeSite(8, 4);
  addReport(
    site,
    'z',
    `河口湿地2021年度述职报告
鹭洲开头。
一、湿地修复
（一）鹭洲补水。全年为鹭洲补水三次，ＧＤＰ未计。落实“河长”责任制，河长责任到人。
（二）巡护。鹭洲巡护四十次。
二、宣传
湿地宣传进校园。
总之，鹭洲变美。`,
  );
  await writeSite(site, folder);
  browser = await chromium.launch({ executablePath: await findBrowser(), args: ['--no-sandbox'] });
  server = await serve(folder);
});

after(async () => {
  await browser.close();
  await server.close();
  await rm(folder, { recursive: true });
});

async function open(query = '', root = server.url): Promise<Page> {
  const page = await browser.newPage();
  await openSearchPage(page, root, query);
  return page;
}

const status = (page: Page, words: RegExp) =>
  page.waitForFunction(
    (source) =>
      new RegExp(source).test(document.querySelector('#search-status')?.textContent ?? ''),
    words.source,
  );

test('nothing of the search is loaded before a search', async () => {
  server.sent.splice(0);
  const page = await open();
  await page.waitForLoadState('networkidle');
  const early = server.sent.splice(0).map((answer) => answer.path);
  assert.deepEqual(
    early.filter((file) => /pagefind|search-|search-hits/.test(file)),
    [],
  );
  await page.fill('#search-input', '鹭洲');
  await status(page, /^找到/);
  assert.ok(server.sent.some((answer) => /pagefind\.js/.test(answer.path)));
  await page.close();
});

test('headings rank first; a result shows trail, excerpts with marks, hits and links into the page', async () => {
  const page = await open('鹭洲');
  const results = await page.$$eval('#search-results > li', (items) =>
    items.map((item) => ({
      links: [...item.querySelectorAll('a')].map((link) => link.getAttribute('href')),
      marks: [...item.querySelectorAll('mark')].map((mark) => mark.textContent),
      text: item.textContent ?? '',
    })),
  );
  const query = encodeURIComponent('鹭洲');
  assert.deepEqual(
    results.map(({ links }) => links[0]),
    [`./z/1.html?q=${query}#s1-1`],
    'one entry for each report',
  );
  assert.ok(results[0]?.links.includes(`./z/index.html?q=${query}#opening`));
  assert.ok(results[0]?.links.includes(`./z/1.html?q=${query}#s1-2`));
  for (const { marks, text } of results) {
    assert.ok(marks.length > 0 && marks.every((mark) => mark === '鹭洲'));
    assert.match(text, /河口湿地2021年度述职报告/);
    assert.doesNotMatch(text, /[\u200b\u{17000}-\u{18aff}\u{30000}-\u{323af}]/u);
  }
  assert.match(results[0]?.text ?? '', /3 处/);
  await page.close();
});

test('a heading that is found is marked where it stands, and not said twice', async () => {
  const page = await open('湿地修复');
  const [text, marks] = await page
    .locator('#search-results > li')
    .first()
    .evaluate((item) => [
      item.textContent ?? '',
      [...item.querySelectorAll('h2 mark')].map((mark) => mark.textContent),
    ]);
  assert.equal(String(text).split('湿地修复').length, 2);
  assert.deepEqual(marks, ['湿地修复']);
  await page.close();
});

test('so is one that shares its line with the text, and what is found across its end', async () => {
  const page = await open('补水。全年');
  const part = page.locator('.result-part').first();
  assert.equal(await part.locator('a').innerText(), '（一）鹭洲补水。');
  assert.match(await part.locator('p').innerText(), /^全年为鹭洲补水三次/);
  assert.deepEqual(await part.locator('mark').allInnerTexts(), ['补水。', '全年']);
  await page.close();
});

test('width, case, white space and punctuation are forgiven as the text needs it', async () => {
  const page = await open('鹭洲');
  const urls = async (query: string) => (await search(page, query)).urls;
  assert.deepEqual(await urls('gdp'), ['z/1.html']);
  assert.deepEqual(await urls('补水 巡护'), ['z/1.html']);
  assert.match((await search(page, '补水 校园', false)).status, /^没有同时含有这些词的部分/);
  assert.deepEqual(await urls('“河长”责任'), ['z/1.html']);
  assert.deepEqual(await urls('"河长"责任'), ['z/1.html']);
  assert.deepEqual(await urls('“河长责任”到人'), ['z/1.html']);
  assert.deepEqual(await urls('鹭洲补水。全年'), ['z/1.html'], 'across a run-in heading');
  assert.match((await search(page, '三次，鹭洲巡护')).status, /不计标点/, 'not across lines');
  await page.close();
});

test('the address holds the search; back and forward repeat it', async () => {
  const page = await open('鹭洲');
  await page.fill('#search-input', '湿地');
  await page.press('#search-input', 'Enter');
  await page.waitForURL(/q=%E6%B9%BF%E5%9C%B0/);
  await status(page, /^找到 3 /);
  await page.goBack();
  await status(page, /^找到 2 /);
  assert.equal(await page.inputValue('#search-input'), '鹭洲');
  await page.goForward();
  await status(page, /^找到 3 /);
  await page.selectOption('select[name=year]', '2013');
  await status(page, /没有找到/);
  assert.match(page.url(), /year=2013/);
  await page.reload();
  await status(page, /没有找到/);
  assert.equal(await page.inputValue('select[name=year]'), '2013');
  await page.close();
});

test('a report can be chosen, by title, and its id stands in the address', async () => {
  const page = await open('工作');
  await page.fill('#search-report', '湿地');
  await page.locator('[role=option]', { hasText: '河口湿地2021年度述职报告' }).click();
  await status(page, /没有找到/);
  assert.match(page.url(), /report=z/);
  const { urls } = await search(page, '湿地');
  assert.deepEqual(new Set(urls), new Set(['z/index.html', 'z/1.html', 'z/2.html']));
  await page.close();
});

const composition = { text: 'shidi', selectionStart: 5, selectionEnd: 5 };

test('letters of an input method are not searched before the word is composed', async () => {
  const page = await open('鹭洲');
  const client = await page.context().newCDPSession(page);
  await page.fill('#search-input', '');
  await page.focus('#search-input');
  await client.send('Input.imeSetComposition', composition);
  await page.keyboard.press('Enter');
  await page.waitForTimeout(400);
  assert.doesNotMatch(page.url(), /shidi/);
  await client.send('Input.insertText', { text: '湿地' });
  await status(page, /^找到 3 /);
  await page.close();
});

test('nor are they when they are the first thing that is typed', async () => {
  const page = await open('');
  const client = await page.context().newCDPSession(page);
  await page.focus('#search-input');
  await client.send('Input.imeSetComposition', composition);
  await page.waitForTimeout(400);
  assert.equal(await page.textContent('#search-status'), '');
  await client.send('Input.insertText', { text: '湿地' });
  await status(page, /^找到 3 /);
  await page.close();
});

test('keys lead to the box, through the results and back', async () => {
  const page = await open('鹭洲');
  const active = () =>
    page.evaluate(() => document.activeElement?.id || document.activeElement?.getAttribute('href'));
  await page.keyboard.press('/');
  assert.equal(await active(), 'search-input');
  await page.keyboard.press('ArrowDown');
  assert.match((await active()) ?? '', /z\/1\.html/);
  await page.keyboard.press('ArrowDown');
  assert.match((await active()) ?? '', /z\/index\.html/);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  assert.equal(await active(), 'search-input');
  await page.keyboard.press('Escape');
  assert.equal(await page.inputValue('#search-input'), '');
  await page.goto(`${server.url}z/1.html`);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('湿地');
  await page.keyboard.press('Enter');
  await page.waitForURL(/search\.html\?q=/);
  await status(page, /^找到 3 /);
  await page.close();
});
