/** Fills in a report as its next writer would: by keyboard, with a reload, and saves what came out. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Browser, Download, Page } from 'playwright-core';
import { makePages } from '../../load-site.ts';
import type { ReportPage } from '../../model.ts';
import { reportWord } from '../../pages/word/report-word.ts';
import { excerpt, wordFile } from '../../pages/word/word-file.ts';
import { launchBrowser } from '../../testing/launch-browser.ts';
import { axeViolations } from '../../testing/page-checks.ts';
import { readWord } from '../../testing/read-word.ts';
import { textOf } from '../../testing/report-of-text.ts';
import { sampleOutlines } from '../../testing/sample-outlines.ts';
import { buildSampleSite, type SampleSite } from '../../testing/sample-site.ts';
import { serve, type TestServer } from '../../testing/serve.ts';

const text = [
  '2023年度云岭县××镇工作报告',
  '一、主要工作',
  '××镇党委深入学习党的二十大精神，走访××户。',
  '（一）夯实基础。××镇完成投资××万元，办成实事×件。',
  '二、下一步打算',
  '2024年，××镇将继续努力。',
  '',
].join('\n');
const form = makePages(textOf(text, 'form'), {});

let browser: Browser;
let built: SampleSite;
let server: TestServer;
before(async () => {
  assert.ok(form.value);
  const outlines = [...sampleOutlines, form.value.report.outline];
  [browser, built] = await Promise.all([launchBrowser(), buildSampleSite(outlines)]);
  server = await serve(built.folder, '/docs/');
});
after(async () => {
  await server.close();
  built.remove();
  await browser.close();
});

function addressOf(id: string, host: 'http' | 'file'): string {
  return host === 'http'
    ? `${server.url}${id}/index.html`
    : pathToFileURL(join(built.folder, id, 'index.html')).href;
}

async function saved(page: Page, press: () => Promise<void>): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  return readFileSync(await (download as Download).path());
}

const fields = (page: Page) => page.getByRole('textbox', { name: /\/\d+：/ });

async function openForm(page: Page, id: string, host: 'http' | 'file'): Promise<void> {
  await page.goto(addressOf(id, host));
  await page.locator('.blanks > summary').focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: '填写空缺' }).focus();
  await page.keyboard.press('Enter');
  await fields(page).first().waitFor();
}

for (const host of ['http', 'file'] as const) {
  test(`by keyboard alone, over a reload, into the file: ${host}`, async () => {
    const page = await browser.newPage({ acceptDownloads: true });
    const wrong: string[] = [];
    page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
    const requests: string[] = [];
    await openForm(page, 'form', host);
    page.on('request', (request) => requests.push(request.url()));

    await page.keyboard.type('青溪');
    assert.ok(await page.getByRole('button', { name: '其余 3 处“××镇”一并填写' }).isVisible());
    await page.keyboard.press('Control+Enter');
    await page.keyboard.type('三百');
    await page.keyboard.press('Tab');
    assert.equal(await fields(page).count(), 7);
    assert.match((await page.locator('.fill-bar').textContent()) ?? '', /已填 5 处，未填 2 处/);
    assert.match((await page.locator('.blanks > summary').textContent()) ?? '', /已填 5 处/);

    await page.reload();
    await fields(page).first().waitFor();
    const shown = await page.locator('article .body').innerText();
    assert.match(shown, /青溪镇党委.*走访三百户/);
    assert.ok(!page.url().includes('青溪'));

    const word = readWord(
      await saved(page, () => page.getByRole('button', { name: '下载 Word' }).click()),
    );
    const written = word.paragraphs.map((paragraph) => paragraph.text).join('');
    assert.match(written, /云岭县青溪镇工作报告.*青溪镇完成投资××万元，办成实事×件/s);
    assert.deepEqual(
      [...word.xml.matchAll(/<w:highlight w:val="yellow"\/><\/w:rPr><w:t [^>]*>([^<]*)/g)].map(
        ([, sign]) => sign,
      ),
      ['××', '×'],
    );
    const link = page.locator('.tools a[download$=".txt"]');
    const plain = await saved(page, () => link.evaluate((one: HTMLElement) => one.click()));
    assert.match(plain.toString('utf8'), /^2023年度云岭县青溪镇工作报告\n一、主要工作\n青溪镇党委/);

    page.once('dialog', (dialog) => dialog.accept());
    await page.getByRole('button', { name: '清空' }).click();
    await page.reload();
    assert.doesNotMatch(await page.locator('article').innerText(), /青溪/);
    assert.deepEqual(wrong, []);
    const elsewhere = requests.filter(
      (url) =>
        !url.startsWith(new URL('..', addressOf('form', host)).href) && !url.startsWith('blob:'),
    );
    assert.deepEqual(elsewhere, []);
    await page.close();
  });
}

test('what changes with the year is offered on wish only', async () => {
  const page = await browser.newPage();
  await openForm(page, 'form', 'http');
  await page.getByLabel('年份、届次等 3 处也要改').check();
  assert.equal(await fields(page).count(), 10);
  const year = page.getByRole('textbox', { name: /：2023年/ });
  await year.focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('2025年');
  assert.match(await page.locator('#title').innerText(), /2025年度/);
  await page.keyboard.press('Escape');
  assert.equal(await page.evaluate(() => document.activeElement?.textContent), '下一处空缺');
  assert.deepEqual(await axeViolations(page), []);
  await page.close();
});

test('the file made on the page is that of the build, open blanks set off', async () => {
  const page = await browser.newPage({ acceptDownloads: true });
  const { reports } = built.site;
  const withBlanks = reports.filter(({ id }: ReportPage) => ['full', 'form'].includes(id));
  assert.equal(withBlanks.length, 2);
  for (const report of withBlanks) {
    await openForm(page, report.id, 'http');
    const made = await saved(page, () => page.getByRole('button', { name: '下载 Word' }).click());
    assert.deepEqual(readWord(made).paragraphs, readWord(reportWord(report)).paragraphs);
  }
  await page.close();
});

test('a section is saved alone from its page, with a line that says what it was taken from', async () => {
  const page = await browser.newPage({ acceptDownloads: true });
  await page.goto(`${server.url}full/1.html`);
  const button = page.getByRole('button', { name: '下载 Word' });
  const { paragraphs } = readWord(await saved(page, () => button.click()));
  const section = built.site.sections.find(({ url }) => url === 'full/1.html');
  assert.ok(section);
  const { title } = section.report;
  const made = wordFile({ blocks: excerpt(title, section.blocks), properties: { title } });
  assert.deepEqual(paragraphs, readWord(made).paragraphs);
  await page.close();
});

test('without JavaScript the files of the build are there, and no button that does nothing', async () => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(addressOf('form', 'http'));
  assert.equal(await page.locator('.fill-in').isVisible(), false);
  const href = await page.locator('a[download$=".docx"]').getAttribute('href');
  const response = await page.request.get(new URL(href ?? '', page.url()).href);
  const { paragraphs } = readWord(await response.body());
  assert.ok(paragraphs.some((paragraph) => paragraph.text.startsWith('××镇党委')));
  await page.goto(`${server.url}form/1.html`);
  assert.equal(await page.locator('.section-word').isVisible(), false);
  await page.close();
});
