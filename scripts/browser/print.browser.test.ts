/** The report page on paper, measured on the PDF that Chromium prints: GB/T 9704-2012, sections 5 and 7. */

import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../testing/launch-browser.ts';
import { type PdfLine, readPdf } from '../testing/read-pdf.ts';
import { paragraph, partLines, sampleOutlines } from '../testing/sample-outlines.ts';
import { buildSampleSite, type SampleSite } from '../testing/sample-site.ts';

const millimetre = 72 / 25.4;
const left = 28 * millimetre;
const right = (28 + 156) * millimetre;
const character = (156 * millimetre) / 28;
const lineHeight = (225 * millimetre) / 22;

const columns = Array.from({ length: 9 }, (_, index) => index + 1);
/** Nine columns, which in the letters of the text would need more than the width of the paper. */
const wideTable = {
  id: 'wide-table',
  path: 'wide-table.txt',
  title: '某镇主要指标完成情况',
  line: 1,
  facts: {},
  masthead: [paragraph('某镇主要指标完成情况', 'title')],
  opening: [
    paragraph('现将全年主要指标完成情况报告如下：'),
    paragraph(columns.map((column) => `指标${column}完成情况`).join('\t'), 'table'),
    paragraph(columns.map((column) => `${column}1106.5万元`).join('\t'), 'table'),
  ],
  sections: [],
  closing: [paragraph('特此报告。')],
  annexes: [],
};

let browser: Browser;
let built: SampleSite;
before(async () => {
  [browser, built] = await Promise.all([
    launchBrowser(),
    buildSampleSite([...sampleOutlines, wideTable]),
  ]);
});
after(async () => {
  built.remove();
  await browser.close();
});

interface Sheet {
  lines: PdfLine[];
  number: PdfLine | undefined;
}

async function print(path: string, style = ''): Promise<Sheet[]> {
  const page = await browser.newPage({ colorScheme: 'dark', bypassCSP: true });
  await page.goto(pathToFileURL(join(built.folder, path)).href);
  if (style !== '') await page.addStyleTag({ content: style });
  const pages = await readPdf(await page.pdf({ preferCSSPageSize: true }));
  await page.close();
  return pages.map((all) => {
    const lines = all.filter(({ base }) => base < (37 + 225) * millimetre);
    const below = all.filter((line) => !lines.includes(line));
    assert.ok(below.length <= 1, 'only the page number stands below the type area');
    return { lines, number: below[0] };
  });
}

function near(actual: number | undefined, expected: number, what: string, within = 1): void {
  const off = Math.abs((actual ?? Number.NaN) - expected);
  assert.ok(off <= within, `${what}: ${actual}, expected ${expected}`);
}

/** Row on the grid of 22 lines, from 0. */
function row({ base }: PdfLine): number {
  return Math.round((base - 37 * millimetre) / lineHeight - 0.7);
}

function lineWith(sheets: readonly Sheet[], text: string): PdfLine {
  const found = sheets.flatMap(({ lines }) => lines).find((line) => line.text.includes(text));
  assert.ok(found, `${text} is on paper`);
  return found;
}

test('a full page has 22 lines, a full line 28 characters', async () => {
  const sheets = await print('full/index.html');
  const full = sheets.slice(1, -2);
  assert.ok(full.length >= 3, 'the sample fills several pages');
  for (const { lines } of full) {
    assert.deepEqual(
      lines.map(row),
      Array.from({ length: 22 }, (_, index) => index),
    );
  }
  const first = sheets[0]?.lines[0]?.base ?? 0;
  for (const line of sheets.flatMap(({ lines }) => lines)) {
    const rows = (line.base - first) / lineHeight;
    near(rows, Math.round(rows), `${line.text} stands on the grid`, line.size > 17 ? 0.15 : 0.05);
    assert.ok(line.right < right + 1, `${line.text} stays in the type area`);
  }
  const fullWidth = /^[×\u2e80-\uff60]+$/u;
  const lengths = sheets
    .flatMap(({ lines }) => lines)
    .filter((line) => fullWidth.test(line.text) && line.left < left + 1 && line.right > right - 1)
    .map(({ text }) => text.length);
  assert.equal(Math.max(...lengths), 28);
  assert.ok(lengths.filter((length) => length === 28).length > 10);
});

test('no line begins or ends with a mark that must not stand there', async () => {
  const lines = (await print('full/index.html')).flatMap((sheet) => sheet.lines);
  for (const { text } of lines) {
    assert.doesNotMatch(text, /^[，。、；：？！”’）》〉〕%]/u);
    assert.doesNotMatch(text, /[“‘（《〈〔]$/u);
  }
});

test('title, headings, addressee, signature and date have their sizes, fonts and places', async () => {
  const sheets = await print('full/index.html');
  const text = lineWith(sheets, '按照通知要求');
  near(text.size, 16, 'size of the text', 0.1);
  near(text.left, left + 2 * character, 'indentation');

  const [, title] = sheets[0]?.lines ?? [];
  assert.match(title?.text ?? '', /^关于2023年度/);
  near(title?.size, 22, 'size of the title', 0.1);
  near(((title?.left ?? 0) + (title?.right ?? 0)) / 2, (left + right) / 2, 'title is centred');

  const [, , second] = sheets[0]?.lines ?? [];
  const titleLines = `${title?.text}\n${second?.text}`;
  assert.match(titleLines, /某街道办事处.*推进.*基层.*治理.*服务.*群众/s);

  const heading = lineWith(sheets, '一、主要工作');
  assert.notEqual(heading.font, text.font);
  near(heading.size, 16, 'size of a heading', 0.1);
  assert.match(lineWith(sheets, '（一）坚持党建引领').text, /夯实基层基础。全年组织/);
  assert.equal(lineWith(sheets, '1.改善居住条件').font, text.font);

  near(lineWith(sheets, '政府：').left, left, 'addressee stands flush left');
  const date = lineWith(sheets, '2024年1月9日');
  near(date.right, right - 4 * character, 'date is four characters in');
  const issuer = sheets.flatMap(({ lines }) => lines).find((line) => line.text === '某街道办事处');
  near(
    ((issuer?.left ?? 0) + (issuer?.right ?? 0)) / 2,
    (date.left + date.right) / 2,
    'centred',
    8,
  );
});

test('an annex begins a page: its label on the first line, its title on the third', async () => {
  const sheets = await print('full/index.html');
  const [label, title] = sheets.at(-1)?.lines ?? [];
  assert.equal(label?.text, '附件1');
  near(label?.left, left, 'label stands flush left');
  assert.equal(title?.text, '重点项目一览表');
  assert.equal(title && row(title), 2);
  near(title?.size, 22, 'size of the title of an annex', 0.1);
});

test('a wide table does not make the report smaller, keeps the grid and its numbers whole', async () => {
  const sheets = await print('wide-table/index.html');
  const [before, after] = [lineWith(sheets, '现将全年'), lineWith(sheets, '特此报告')];
  near(before.size, 16, 'size of the text', 0.1);
  const rows = (after.base - before.base) / lineHeight;
  near(rows, Math.round(rows), 'the text below stands on the grid', 0.05);
  const lines = sheets.flatMap((sheet) => sheet.lines);
  for (const line of lines)
    assert.ok(line.right < right + 1, `${line.text} stays in the type area`);
  const text = lines.map((line) => line.text).join('\n');
  for (const column of columns) assert.ok(text.includes(`${column}1106.5`), `${column} in ${text}`);
});

test('page numbers stand 7 mm below, between dashes, outside, one character in', async () => {
  const sheets = await print('full/index.html');
  for (const [index, { number }] of sheets.entries()) {
    assert.equal(number?.text, `—${index + 1}—`);
    near(number?.size, 14, 'size of the page number', 0.1);
    if (index % 2 === 0) near(number?.right, right - 14, 'odd pages: right', 2);
    else near(number?.left, left + 14, 'even pages: left', 2);
  }
});

/** What is shown when the page is printed, without white space. */
async function printedText(path: string): Promise<string> {
  const page = await browser.newPage();
  await page.goto(pathToFileURL(join(built.folder, path)).href);
  const text = await textOnPaper(page);
  await page.close();
  return text;
}

async function textOnPaper(page: Page): Promise<string> {
  await page.emulateMedia({ media: 'print' });
  const text = await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let shown = '';
    while (walker.nextNode()) {
      const { parentElement, textContent } = walker.currentNode;
      if (parentElement?.checkVisibility()) shown += textContent;
    }
    return shown;
  });
  return text.replace(/\s+/g, '');
}

test('paper shows the report and nothing else', async () => {
  for (const { url, outline } of built.site.reports) {
    const written = [outline, ...outline.annexes].flatMap(partLines).join('');
    assert.equal(await printedText(url), written.replace(/\s+/g, ''), url);
  }
  const section = await printedText('full/2.html');
  assert.match(section, /^二、存在的问题一是调查研究不够深。.*创新不够多。$/);
});

test('a page that a search has led to is printed as it is, without marks', async () => {
  const page = await browser.newPage();
  const address = pathToFileURL(join(built.folder, 'full/2.html')).href;
  await page.goto(`${address}?q=${encodeURIComponent('调查研究')}`);
  await page.waitForSelector('.hit-bar');
  const hits = await page.evaluate(() => CSS.highlights.get('search-hit')?.size);
  assert.ok(hits, 'the page has marks');
  assert.equal(await textOnPaper(page), await printedText('full/2.html'));
  for (const name of ['search-hit', 'search-hit-current']) {
    const background = await page
      .locator('article p')
      .first()
      .evaluate(
        (each, mark) => getComputedStyle(each, `::highlight(${mark})`).backgroundColor,
        name,
      );
    assert.equal(background, 'rgba(0, 0, 0, 0)', name);
  }
  await page.close();
});

test('a ledger on paper says which report it belongs to', async () => {
  const title = built.site.reports.find(({ url }) => url === 'full/index.html')?.title;
  assert.ok((await printedText('full/ledger.html')).startsWith(`${title}删除记录从来稿删去`));
});

test('what a reader sets for the screen does not reach the paper', async () => {
  const places = (sheets: Sheet[]) =>
    sheets.flatMap(({ lines }) => lines.map(({ text, base }) => `${Math.round(base)} ${text}`));
  const larger = await print('full/index.html', ':root { font-size: 32px }');
  assert.deepEqual(places(larger), places(await print('full/index.html')));
});
