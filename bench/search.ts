/**
 * Measures the search: `npx tsx bench/search.ts [SECTIONS…]`, by default 13, 1,000 and 10,000. Prints a Markdown table.
 *
 * Ground truth is what a reader's Ctrl-F would find: `text.includes(phrase)` on the text of each page. Stock
 * Pagefind indexes the same pages and answers the same phrases in the same run, by its own API.
 */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { findBrowser } from '../scripts/testing/find-browser.ts';
import { makeSite } from '../scripts/testing/make-site.ts';
import { samplePhrases, textsOf } from '../scripts/testing/phrases.ts';
import { serve, type TestServer } from '../scripts/testing/serve.ts';
import { writeSite } from '../scripts/testing/write-site.ts';
import { indexStock, type Searcher, searchOurs, searchStock } from './searchers.ts';

const phrasesPerRun = 200;

interface Row {
  name: string;
  recall: number;
  precision: number;
  nothing: number;
  firstBytes: number;
  laterBytes: number[];
  times: number[];
}

async function measure(
  name: string,
  open: (page: import('playwright-core').Page, url: string) => Promise<Searcher>,
  browser: Browser,
  server: TestServer,
  texts: ReadonlyMap<string, string>,
): Promise<Row> {
  const page = await browser.newPage();
  const searcher = await open(page, server.url);
  const bytes = () => server.sent.splice(0).reduce((sum, answer) => sum + answer.bytes, 0);
  const row: Row = {
    name,
    recall: 0,
    precision: 0,
    nothing: 0,
    firstBytes: 0,
    laterBytes: [],
    times: [],
  };
  const phrases = samplePhrases(texts, phrasesPerRun, 5);
  for (const [place, phrase] of phrases.entries()) {
    if (place === 0) bytes();
    const { urls } = await searcher(phrase);
    if (place === 0) row.firstBytes = bytes();
    else row.laterBytes.push(bytes());
    const expected = new Set(
      [...texts].flatMap(([url, text]) => (text.includes(phrase) ? [url] : [])),
    );
    const right = urls.filter((url) => expected.has(url)).length;
    row.recall += right / expected.size / phrases.length;
    row.precision += (urls.length === 0 ? 0 : right / urls.length) / phrases.length;
    if (urls.length === 0) row.nothing += 1 / phrases.length;
  }
  for (const phrase of phrases) row.times.push((await searcher(phrase)).milliseconds);
  await page.close();
  return row;
}

function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0;
}

function line(sections: number, row: Row): string {
  const kilobytes = (bytes: number) => (bytes / 1000).toFixed(0);
  return `| ${[
    sections,
    row.name,
    row.recall.toFixed(3),
    row.precision.toFixed(3),
    `${(row.nothing * 100).toFixed(1)} %`,
    kilobytes(row.firstBytes),
    kilobytes(quantile(row.laterBytes, 0.5)),
    `${quantile(row.times, 0.5).toFixed(1)} / ${quantile(row.times, 0.95).toFixed(1)}`,
  ].join(' | ')} |`;
}

const sizes = process.argv.slice(2).map(Number);
const browser = await chromium.launch({
  executablePath: await findBrowser(),
  args: ['--no-sandbox'],
});
console.log(
  '| sections | index | recall | precision | nothing found | first KB | later KB (p50) | warm ms p50 / p95 |\n| --- | --- | --- | --- | --- | --- | --- | --- |',
);
for (const sections of sizes.length > 0 ? sizes : [13, 1000, 10000]) {
  const folder = await mkdtemp(path.join(tmpdir(), 'gongwen-bench-'));
  const perReport = Math.min(sections, 12);
  const site = makeSite(Math.round(sections / perReport), perReport);
  await writeSite(site, folder);
  await indexStock(folder);
  const server = await serve(folder);
  const texts = textsOf(site);
  for (const [name, open] of [
    ['Gongwen', searchOurs],
    ['stock Pagefind', searchStock],
  ] as const) {
    console.log(line(site.sections.length, await measure(name, open, browser, server, texts)));
  }
  await server.close();
  await rm(folder, { recursive: true });
}
await browser.close();
