/** A library that is built as several sites and joined, as the jobs of a CI do it: searched as one, and no link leads astray. */

import assert from 'node:assert/strict';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { libraryCommand } from '../build/library-command.ts';
import { crawl } from '../testing/crawl.ts';
import { launchBrowser } from '../testing/launch-browser.ts';
import { folderOf } from '../testing/run-build.ts';
import { serve, type TestServer } from '../testing/serve.ts';

const report = (title: string, text: string, year: number) =>
  `${title}\n一、工作情况\n${text}\n二、存在的问题\n青石闸坝渗漏。\n云岭县水利局\n${year}年12月3日`;
const reports = {
  '_defaults.json': '{"categories":["水利"]}',
  '关于本库的说明.txt': report('关于本库的说明', '青石闸坝收录在内。', 2020),
  '2021年/a.txt': report('云岭县2021年水利工作总结', '青石闸坝加固。', 2021),
  '2021年/乡镇/b.txt': report('青石镇2021年工作总结', '巡堤三百次。', 2021),
  '2022年/a.txt': report('云岭县2022年水利工作总结', '青石闸坝完工。', 2022),
  '通知/_folder.json': '{"name":"各类通知","slug":"tongzhi"}',
  '通知/c.txt': report('关于做好巡堤工作的通知', '青石闸坝每日巡查。', 2023),
};

let work: string;
let output: string;
let browser: Browser;
let server: TestServer;

async function library(...args: string[]): Promise<{ code: number; said: string }> {
  let said = '';
  const write = (text: string) => {
    said += text;
  };
  const folders = ['--reports', join(work, 'reports'), '--parts', join(work, 'parts')];
  const places = ['--output', output, '--cache', join(work, 'cache'), '--lang', 'en'];
  const terminal = { stdout: { write }, stderr: { write } };
  return { code: await libraryCommand([...args, ...folders, ...places], terminal), said };
}

before(async () => {
  work = folderOf(
    Object.fromEntries(Object.entries(reports).map(([path, text]) => [`reports/${path}`, text])),
  );
  output = join(work, 'site');
  const { said } = await library('--list');
  const names: string[] = JSON.parse(said);
  assert.deepEqual(names, ['2021nian', '2022nian', 'tongzhi']);
  // Each in a job of its own, in any order and also by its name; then the last one.
  for (const part of ['通知', '2022nian', '2021年']) {
    const built = await library('--part', part);
    assert.equal(built.code, 0, built.said);
    assert.equal(existsSync(output), false);
  }
  const joined = await library('--join');
  assert.equal(joined.code, 0, joined.said);
  browser = await launchBrowser();
  server = await serve(output, '/below/');
});
after(async () => {
  await browser?.close();
  await server?.close();
  rmSync(work, { recursive: true, force: true });
});

async function asked(address: string, use: (page: Page) => Promise<void>): Promise<void> {
  const page = await browser.newPage();
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  await page.goto(`${server.url}${address}`);
  await page.locator('#search-status', { hasText: /^(?:找到|共)/ }).waitFor();
  await use(page);
  assert.deepEqual(problems, []);
  await page.close();
}

const found = (page: Page) =>
  page
    .locator('#search-results .result-title a')
    .evaluateAll((links) =>
      links.map((link) => new URL((link as HTMLAnchorElement).href).pathname.slice(7)),
    );

test('every link of the joined site leads somewhere, and all reports are reached from the home page', async () => {
  const { broken, pages } = await crawl(server.url);
  assert.deepEqual(broken, []);
  for (const url of ['guanyubenkudeshuoming', '2021nian/a', '2021nian/xiangzhen/b', '2022nian/a']) {
    assert.ok(pages.has(`${url}/index.html`), url);
  }
  assert.ok(pages.has('tongzhi/c/index.html'));
});

test('the home page names the parts, and searches all of them', async () => {
  await asked('search.html?q=青石闸坝渗漏', async (page) => {
    assert.deepEqual((await found(page)).map((url) => url.split('/')[1] ?? '').length, 5);
    assert.equal(await page.locator('.search-notes p').count(), 0);
    await page.selectOption('select[name=year]', '2022');
    await page.locator('#search-status', { hasText: '找到 1 处' }).waitFor();
    assert.match(String(await found(page)), /^\/?2022nian\/a\//);
  });
  await asked('search.html?category=水利', async (page) => {
    assert.equal((await found(page)).length, 5, 'what holds for all reports holds in each part');
  });
  const home = readFileSync(join(output, 'index.html'), 'utf8');
  assert.match(home, /<a href="tongzhi\/index\.html">各类通知<\/a>1 篇/);
});

test('a part searches the whole, too, and leads back to the home page', () =>
  asked('tongzhi/search.html?q=青石闸坝渗漏', async (page) => {
    assert.equal((await found(page)).length, 5);
    await page.getByRole('link', { name: '文库首页' }).click();
    await page.waitForURL(/below\/index\.html$/);
  }));

test('a part that was not built stops the join, and the site stays as it was', async () => {
  rmSync(join(work, 'parts', 'tongzhi'), { recursive: true });
  const { code, said } = await library('--join');
  assert.equal(code, 1);
  assert.match(said, /tongzhi.*no site here/);
  assert.ok(existsSync(join(output, 'tongzhi', 'index.html')));
});

test('all in one go gives the same site', async () => {
  const before = readFileSync(join(output, 'pagefind', 'start.js'), 'utf8');
  const { code, said } = await library();
  assert.equal(code, 0, said);
  assert.equal(readFileSync(join(output, 'pagefind', 'start.js'), 'utf8'), before);
  assert.ok(existsSync(join(output, 'tongzhi', 'c', 'index.html')));
});

test('a name that is no part is refused with those that are', async () => {
  const { code, said } = await library('--part', '2020年');
  assert.equal(code, 2);
  assert.match(said, /2021nian, 2022nian, tongzhi/);
});
