/** Where a long title breaks: where its writer broke it, and inside no word (GB/T 9704-2012, 7.3.1). */

import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import type { Outline } from '../model.ts';
import { launchBrowser } from '../testing/launch-browser.ts';
import { readPdf } from '../testing/read-pdf.ts';
import { filler, section } from '../testing/sample-outlines.ts';
import { buildSampleSite, type SampleSite } from '../testing/sample-site.ts';

function titled(id: string, ...lines: string[]): Outline {
  return {
    id,
    path: `${id}.txt`,
    title: lines.join(''),
    line: 1,
    facts: {},
    masthead: lines.map((text, index) => ({ line: index + 1, text, role: 'title' as const })),
    opening: [],
    sections: [section(1, '一、抓紧有利时机，加快经济发展', filler(1))],
    closing: [],
    annexes: [],
  };
}

/** Lines that no rule would choose: only the writer knows them. */
const written = [
  '某市应急管理局关于建立全市防汛',
  '抢险救灾物资储备管理部际',
  '协调联席会议制度的通知',
];
const plain = '某市关于支持自由贸易试验区试点企业享受专项附加扣除政策若干措施的通知';
const offices = '某局转发县教育局和街道党工委在马桂花书记考察时所提建议办理情况的函';
const statute = '某省实施《中华人民共和国水土保持法》监督检查办法';

let browser: Browser;
let built: SampleSite;
before(async () => {
  const outlines = [
    titled('written', ...written),
    titled('plain', plain),
    titled('offices', offices),
    titled('statute', statute),
  ];
  [browser, built] = await Promise.all([launchBrowser(), buildSampleSite(outlines)]);
});
after(async () => {
  built.remove();
  await browser.close();
});

/** The lines of the title as they stand on the page. */
async function titleLines(
  id: string,
  options: BrowserContextOptions,
  file = 'index.html',
): Promise<string[]> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  await page.goto(pathToFileURL(join(built.folder, id, file)).href);
  const lines = await page.locator('h1').evaluate((title) => {
    const found: string[] = [];
    const walker = document.createTreeWalker(title, NodeFilter.SHOW_TEXT);
    let below = Number.NEGATIVE_INFINITY;
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      for (const [at, character] of [...(node.textContent ?? '')].entries()) {
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        const { top, bottom } = range.getBoundingClientRect();
        if (top > below) found.push('');
        below = Math.max(below, (top + bottom) / 2);
        found.push((found.pop() ?? '') + character);
      }
    }
    return found;
  });
  await context.close();
  return lines;
}

const wide = { viewport: { width: 1280, height: 800 } };
const narrow = { viewport: { width: 360, height: 740 } };

test('a title stands in the lines that its writer gave it, with script and without', async () => {
  assert.deepEqual(await titleLines('written', wide), written);
  assert.deepEqual(await titleLines('written', { ...wide, javaScriptEnabled: false }), written);
});

test('so it does on paper', async () => {
  const page = await browser.newPage();
  await page.goto(pathToFileURL(join(built.folder, 'written/index.html')).href);
  const [sheet = []] = await readPdf(await page.pdf({ preferCSSPageSize: true }));
  assert.deepEqual(
    sheet.slice(0, 3).map(({ text }) => text),
    written,
  );
  await page.close();
});

test('on a phone it breaks between words, and nothing is lost or too wide', async () => {
  const lines = await titleLines('written', narrow);
  assert.equal(lines.join(''), written.join(''));
  for (const line of lines) assert.ok(line.length <= 14, `${line} fits`);
});

test('no line begins inside a word, though dictionaries lack it', async () => {
  for (const view of [wide, narrow]) {
    const lines = (await titleLines('plain', view)).join('|');
    assert.equal(lines.replaceAll('|', ''), plain);
    for (const word of ['支持', '自由', '试点', '企业', '专项', '附加', '扣除', '措施', '通知']) {
      assert.ok(lines.includes(word), `${word} is whole in ${lines}`);
    }
  }
});

test('so it is with the heading of a section', async () => {
  const lines = (await titleLines('plain', narrow, '1.html')).join('|');
  assert.match(lines, /\|/);
  for (const word of ['抓紧', '有利', '时机', '加快', '经济', '发展']) {
    assert.ok(lines.includes(word), `${word} is whole in ${lines}`);
  }
});

test('a place stays with its office, and a surname with its name', async () => {
  const lines = (await titleLines('offices', narrow)).join('|');
  for (const word of ['县教育局', '街道党工委', '马桂花']) {
    assert.ok(lines.includes(word), `${word} is whole in ${lines}`);
  }
});

test('the name of the state is not parted', async () => {
  const lines = (await titleLines('statute', wide)).join('|');
  assert.match(lines, /\|/);
  assert.match(lines, /中华人民共和国/);
});
