/**
 * Measures the search: how much it finds, what it loads, how long it takes.
 *
 * Ground truth is what a reader's Ctrl-F would find: `text.includes(phrase)` on the text of each page. Stock
 * Pagefind indexes the same pages and answers the same phrases in the same run, by its own API.
 */

import { rm } from 'node:fs/promises';
import path from 'node:path';
import { chromium } from 'playwright-core';
import type { Site } from '../scripts/model.ts';
import { findBrowser } from '../scripts/testing/find-browser.ts';
import { makeSite } from '../scripts/testing/generated-site.ts';
import { samplePhrases, textsOf } from '../scripts/testing/phrases.ts';
import { serve, type TestServer } from '../scripts/testing/serve.ts';
import { writeSite } from '../scripts/testing/write-site.ts';
import { indexStock, type Searcher, searchOurs, searchStock } from './searchers.ts';

const phrasesPerRun = 100;

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
  searcher: Searcher,
  server: TestServer,
  texts: ReadonlyMap<string, string>,
): Promise<Row> {
  const bytes = () => server.sent.splice(0).reduce((sum, answer) => sum + answer.bytes, 0);
  const row: Row = {
    ...{ name, recall: 0, precision: 0, nothing: 0, firstBytes: 0 },
    ...{ laterBytes: [], times: [] },
  };
  const phrases = samplePhrases(texts, phrasesPerRun, 5);
  const share = 1 / phrases.length;
  bytes();
  for (const [place, phrase] of phrases.entries()) {
    await searcher.first(phrase);
    if (place === 0) row.firstBytes = bytes();
    else row.laterBytes.push(bytes());
  }
  for (const phrase of phrases) row.times.push(await searcher.first(phrase));
  for (const phrase of phrases) {
    const urls = await searcher.all(phrase);
    const expected = [...texts].flatMap(([url, text]) => (text.includes(phrase) ? [url] : []));
    const right = new Set(expected);
    const found = urls.filter((url) => right.has(url)).length;
    row.recall += (found / expected.length) * share;
    row.precision += urls.length === 0 ? 0 : (found / urls.length) * share;
    if (urls.length === 0) row.nothing += share;
  }
  return row;
}

function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0;
}

function line(site: Site, row: Row): string {
  const kilobytes = (bytes: number) => (bytes / 1000).toFixed(0);
  return `| ${[
    site.sections.length,
    row.name,
    row.recall.toFixed(3),
    row.precision.toFixed(3),
    `${(row.nothing * 100).toFixed(1)} %`,
    kilobytes(row.firstBytes),
    kilobytes(quantile(row.laterBytes, 0.5)),
    `${quantile(row.times, 0.5).toFixed(1)} / ${quantile(row.times, 0.95).toFixed(1)}`,
  ].join(' | ')} |`;
}

const head = `| sections | index | recall | precision | nothing found | first KB | later KB (p50) | warm ms p50 / p95 |
| --- | --- | --- | --- | --- | --- | --- | --- |`;

/**
 * Measures the search on generated sites of about so many sections each.
 *
 * @param folder for the sites, best on a RAM disk
 * @returns a Markdown table
 */
export async function benchSearch(sizes: readonly number[], folder: string): Promise<string> {
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: ['--no-sandbox'],
  });
  const lines = [head];
  for (const sections of sizes) {
    const root = path.join(folder, `search-${sections}`);
    const perReport = sections < 100 ? sections : 12;
    const site = makeSite(Math.round(sections / perReport), perReport);
    await writeSite(site, root);
    await indexStock(root);
    const server = await serve(root);
    const texts = textsOf(site);
    const context = await browser.newContext();
    const ours = await searchOurs(await context.newPage(), server.url);
    lines.push(line(site, await measure('Gongwen', ours, server, texts)));
    const stock = await searchStock(await context.newPage(), server.url, root);
    lines.push(line(site, await measure('stock Pagefind', stock, server, texts)));
    await context.close();
    await server.close();
    await rm(root, { recursive: true });
  }
  await browser.close();
  return lines.join('\n');
}
