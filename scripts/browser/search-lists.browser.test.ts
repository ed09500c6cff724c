/** The search page without words: filters list reports; and the field that chooses one of them. */

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { openBuiltSite } from '../testing/built-site.ts';
import { axeViolations } from '../testing/page-checks.ts';
import type { TestServer } from '../testing/serve.ts';

const sidecar = (unit: string, ...categories: string[]) => JSON.stringify({ unit, categories });
const parts = '\n一、工作情况\n青石渠疏浚。\n二、存在的问题\n青石渠渗漏。';
const reports = {
  'a.txt': `云岭县水利局2021年工作总结${parts}\n云岭县水利局\n2021年12月3日`,
  'a.json': sidecar('水利股', '防汛', '农业'),
  'b.txt': `云岭县农业局2022年工作总结${parts}\n云岭县农业局\n2022年12月5日`,
  'b.json': sidecar('农业股', '农业'),
  'old/c.txt': '关于加强党建引领的意见\n一、总体要求\n坚持党建引领。\n云岭县水利局\n2022年3月1日',
  'old/c.json': JSON.stringify({ issuer: '云岭县委办', unit: '水利股', categories: ['党建'] }),
};

let site: string;
let browser: Browser;
let server: TestServer;
let close: () => Promise<void>;
before(async () => {
  ({ folder: site, browser, server, close } = await openBuiltSite(reports));
});
after(() => close?.());

async function withPage(address: string, use: (page: Page) => Promise<void>): Promise<void> {
  const page = await browser.newPage();
  const problems: string[] = [];
  page.on('console', (message) => problems.push(message.text()));
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(response.url());
  });
  page.on('pageerror', (error) => problems.push(String(error)));
  await page.goto(`${server.url}${address}`);
  await use(page);
  assert.deepEqual(problems, []);
  await page.close();
}

const says = (page: Page, words: string) =>
  page.locator('#search-status', { hasText: words }).waitFor();
const titles = (page: Page) => page.locator('#search-results .result-title').allInnerTexts();
const [water, farm, party] = [
  '云岭县水利局2021年工作总结',
  '云岭县农业局2022年工作总结',
  '关于加强党建引领的意见',
];

test('filters alone list reports, the latest first, and say how many each choice leaves', () =>
  withPage('search.html?year=2022', async (page) => {
    await says(page, '共 2 篇报告');
    assert.deepEqual(await titles(page), [farm, party]);
    const choices = (name: string) => page.locator(`select[name=${name}] option`).allInnerTexts();
    assert.deepEqual(await choices('year'), ['全部（3）', '2022年（2）', '2021年（1）']);
    assert.deepEqual(await choices('unit'), ['全部（2）', '农业股（1）', '水利股（1）']);
    assert.deepEqual((await choices('part'))[0], '全部（2）', 'a report without parts counts once');
    await page.selectOption('select[name=unit]', '水利股');
    await says(page, '共 1 篇报告');
    assert.deepEqual(await titles(page), [party]);
    assert.match(decodeURIComponent(page.url()), /year=2022&unit=水利股/);
    await page.goBack();
    await says(page, '共 2 篇报告');
    await page.fill('#search-input', '青石渠');
    await says(page, '找到');
    assert.deepEqual((await choices('year'))[1], '2022年', 'words leave other numbers');
    await page.locator('#search-results a').first().waitFor();
    assert.deepEqual(await axeViolations(page), []);
  }));

test('a site opened from a folder lists and completes reports too', async () => {
  const page = await browser.newPage();
  await page.goto(`${pathToFileURL(site).href}/search.html?year=2022`);
  await says(page, '共 2 篇报告');
  assert.deepEqual(await titles(page), [farm, party]);
  await page.getByRole('combobox', { name: '报告' }).pressSequentially('djyl');
  await page.getByRole('option', { name: party }).click();
  await says(page, '共 1 篇报告');
  await page.fill('#search-input', '党建引领');
  await says(page, '找到');
  await page.close();
});

test('unit, category, kind, issuer and part can be asked for, the oldest first', () =>
  withPage('search.html', async (page) => {
    const expected: [string, string[]][] = [
      ['category=农业&sort=old', [water, farm]],
      ['unit=水利股', [party, water]],
      ['kind=意见', [party]],
      ['issuer=云岭县农业局', [farm]],
      ['part=存在问题', [farm, water]],
      ['report=old%2Fc', [party]],
    ];
    for (const [query, found] of expected) {
      await page.goto(`${server.url}search.html?${query}`);
      await says(page, `共 ${found.length} 篇`);
      assert.deepEqual(await titles(page), found, query);
    }
    const href = (await page.locator('#search-results a').getAttribute('href')) ?? '';
    assert.equal((await page.request.get(href)).status(), 200);
    await page.goto(`${server.url}search.html?q=青石渠&category=防汛`);
    await says(page, '1 篇报告');
  }));

test('the field of reports completes titles and initials, by keys and for screen readers', () =>
  withPage('search.html', async (page) => {
    const field = page.getByRole('combobox', { name: '报告' });
    await field.pressSequentially('djyl');
    const option = page.getByRole('option', { name: party });
    await option.waitFor();
    assert.equal(await field.getAttribute('aria-expanded'), 'true');
    await field.press('ArrowDown');
    const active = await field.getAttribute('aria-activedescendant');
    assert.equal(active, await option.getAttribute('id'));
    assert.equal(await option.getAttribute('aria-selected'), 'true');
    assert.deepEqual(await axeViolations(page), []);
    await field.press('Enter');
    await says(page, '共 1 篇报告');
    assert.equal(await field.inputValue(), party);
    assert.match(page.url(), /report=old%2Fc/);
    await field.fill('云岭');
    await field.press('Escape');
    assert.equal(await field.inputValue(), party, 'what was chosen stays');
    await page.fill('#search-input', '党建引领');
    await says(page, '找到');
    await field.fill('');
    await field.press('Tab');
    await page.waitForFunction(() => !location.search.includes('report='));
    await page.goBack();
    await page.waitForFunction(() => location.search.includes('report='));
    assert.equal(await field.inputValue(), party);
  }));

test('lists by kind lead to the search among them, and are there without JavaScript', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${server.url}browse.html`);
  for (const [group, count] of [
    ['意见', 1],
    ['云岭县水利局', 1],
    ['农业股', 1],
    ['农业', 2],
  ] as const) {
    await page.getByRole('link', { name: group, exact: true }).click();
    assert.equal(await page.locator('.report-list > li').count(), count, group);
    const search = page.getByRole('link', { name: '在其中检索' });
    assert.match(
      decodeURIComponent((await search.getAttribute('href')) ?? ''),
      new RegExp(`=${group}$`),
    );
    await page.goBack();
  }
  await context.close();
});

test('a report is found by what only its sidecar says, and by the initials of its title', () =>
  withPage('search.html?q=县委办', async (page) => {
    await says(page, '正文里没有“县委办”。1 篇报告');
    assert.deepEqual(await titles(page), [party]);
    await page.fill('#search-input', 'DJYL');
    await says(page, '按拼音首字母找到 1 篇报告');
    assert.deepEqual(await titles(page), [party]);
    assert.deepEqual(await page.locator('#search-results mark').allInnerTexts(), ['党建引领']);
    await page.goto(`${server.url}a/index.html`);
    await page.keyboard.press('Control+k');
    await page.locator('dialog[open] [type="search"]').fill('djyl');
    await page.locator('dialog .search-dialog-titles', { hasText: party }).waitFor();
    await page.locator('dialog [role="status"]', { hasText: '拼音首字母' }).waitFor();
  }));
