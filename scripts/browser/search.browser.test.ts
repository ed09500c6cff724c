import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import type { Site } from '../model.ts';
import { findBrowser } from '../testing/find-browser.ts';
import { makeSite } from '../testing/make-site.ts';
import { absentPhrases, samplePhrases, textsOf } from '../testing/phrases.ts';
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

interface Shown {
  status: string;
  /** Addresses of all results, without query and fragment, best first. */
  urls: string[];
}

/** Types a query into the open search page and reads all of its results. */
async function search(page: Page, query: string): Promise<Shown> {
  return page.evaluate(async (text) => {
    const byId = (id: string) => document.getElementById(id);
    const input = byId('search-input');
    const form = input?.closest('form');
    const status = byId('search-status');
    const more = byId('search-more');
    if (!(input instanceof HTMLInputElement && form && status && more instanceof HTMLButtonElement))
      throw new Error('no form');
    const settled = async (condition: () => boolean) => {
      const limit = Date.now() + 20_000;
      while (!condition()) {
        if (Date.now() > limit) throw new Error(`no answer to ${text}: ${status.textContent}`);
        await new Promise((resolve) => setTimeout(resolve, 1));
      }
    };
    status.textContent = '正在检索…';
    input.value = text;
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    form.requestSubmit();
    await settled(() => !status.textContent?.startsWith('正在'));
    const results = () => document.querySelectorAll('#search-results > li').length;
    while (!more.hidden) {
      const shown = results();
      more.click();
      await settled(() => results() > shown);
    }
    const links = [...document.querySelectorAll<HTMLAnchorElement>('#search-results > li')].map(
      (item) => item.querySelector('a')?.getAttribute('href') ?? '',
    );
    return {
      status: status.textContent ?? '',
      urls: links.map((link) => link.replace(/^\.\//, '').replace(/[?#].*$/, '')),
    };
  }, query);
}

/** Opens the search page with the scripts loaded. */
async function openSearch(address: string): Promise<{ page: Page; problems: string[] }> {
  const page = await browser.newPage();
  // tsx names functions with a helper that the page does not have.
  await page.addInitScript('globalThis.__name = (value) => value');
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || /Content Security/.test(message.text()))
      problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(String(error)));
  await page.goto(`${address}search.html?q=${encodeURIComponent('工作')}`);
  await page.waitForFunction(() => document.querySelector('#search-results > li') !== null);
  return { page, problems };
}

async function assertExact(address: string): Promise<void> {
  const { page, problems } = await openSearch(address);
  const texts = textsOf(site);
  for (const phrase of samplePhrases(texts, phrases, 7)) {
    const expected = [...texts].flatMap(([url, text]) => (text.includes(phrase) ? [url] : []));
    const { urls } = await search(page, phrase);
    assert.deepEqual(new Set(urls), new Set(expected), `pages with ${phrase}`);
  }
  for (const phrase of absentPhrases(texts, absent, 11)) {
    const { urls, status } = await search(page, phrase);
    assert.deepEqual(urls, [], `pages with ${phrase}, which stands nowhere`);
    assert.match(status, /^没有找到/);
  }
  assert.deepEqual(problems, []);
  await page.close();
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
