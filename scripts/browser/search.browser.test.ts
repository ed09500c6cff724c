import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import type { Site } from '../model.ts';
import { findBrowser } from '../testing/find-browser.ts';
import { makeSite } from '../testing/generated-site.ts';
import {
  absentPhrases,
  gainOf,
  headingsOf,
  ndcg,
  samplePhrases,
  textsOf,
} from '../testing/phrases.ts';
import { openSearchPage, search } from '../testing/search-driver.ts';
import { serve, type TestServer } from '../testing/serve.ts';
import { writeSite } from '../testing/write-site.ts';

/** `SOAK=1` repeats the measurement at the size that the acceptance asks for. */
const isSoak = process.env.SOAK !== undefined;
const reports = isSoak ? 83 : 6;
const phrases = isSoak ? 2000 : 120;
const absent = isSoak ? 500 : 40;

let folder: string;
let browser: Browser;
let site: Site;
let root: TestServer;
let below: TestServer;

before(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'gongwen-browser-'));
  site = makeSite(reports, 12);
  await writeSite(site, folder);
  browser = await chromium.launch({ executablePath: await findBrowser(), args: ['--no-sandbox'] });
  root = await serve(folder);
  below = await serve(folder, '/archive/reports/');
});

after(async () => {
  await browser.close();
  await Promise.all([root.close(), below.close()]);
  await rm(folder, { recursive: true });
});

async function assertExact(address: string): Promise<void> {
  const page = await browser.newPage();
  const problems = await openSearchPage(page, address, '工作');
  const texts = textsOf(site);
  const headings = headingsOf(site);
  const order: number[] = [];
  for (const phrase of samplePhrases(texts, phrases, 7)) {
    const expected = [...texts].flatMap(([url, text]) => (text.includes(phrase) ? [url] : []));
    const { urls } = await search(page, phrase);
    assert.deepEqual(new Set(urls), new Set(expected), `pages with ${phrase}`);
    const gains = bestOf(urls).map((url) =>
      gainOf(phrase, texts.get(url) ?? '', headings.get(url) ?? []),
    );
    order.push(ndcg(gains));
  }
  for (const phrase of absentPhrases(texts, absent, 11)) {
    const { urls, status } = await search(page, phrase);
    assert.deepEqual(urls, [], `pages with ${phrase}, which stands nowhere`);
    assert.match(status, /^没有找到/);
  }
  const mean = order.reduce((sum, each) => sum + each, 0) / order.length;
  assert.ok(mean >= 0.99, `NDCG@10 is ${mean}`);
  if (isSoak) console.log(`${address} NDCG@10 ${mean}`);
  assert.deepEqual(problems, []);
  await page.close();
}

/** Reports come one by one, each with its sections, so it is the best of each that is in order. */
function bestOf(urls: readonly string[]): string[] {
  const reports = new Set<string>();
  return urls.filter((url) => {
    const [report = ''] = url.split('/');
    const isNew = !reports.has(report);
    reports.add(report);
    return isNew;
  });
}

test('every phrase is found, and nothing else, at the root of a host', async () => {
  await assertExact(root.url);
});

test('every phrase is found, and nothing else, under a sub-path', async () => {
  await assertExact(below.url);
});

test('every phrase is found, and nothing else, in a folder', async () => {
  await assertExact(pathToFileURL(`${folder}/`).href);
});
