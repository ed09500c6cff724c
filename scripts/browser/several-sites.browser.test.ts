import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { generateReport } from '../../bench/generate.ts';
import { findBrowser } from '../testing/find-browser.ts';
import { addReport, makeSite } from '../testing/generated-site.ts';
import { absentPhrases, samplePhrases, textsOf } from '../testing/phrases.ts';
import { openSearchPage, search } from '../testing/search-driver.ts';
import { serve } from '../testing/serve.ts';
import { writeSite } from '../testing/write-site.ts';

test('two sites that were built apart are searched as one', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'gongwen-sites-'));
  const first = makeSite(3, 4, 1);
  const second = makeSite(3, 4, 2);
  // Both have it, and so many sections that hits are counted by the index.
  const { name, text } = generateReport(9, 12, 3);
  for (const site of [first, second]) addReport(site, name.replace('.txt', ''), text);
  await writeSite(first, path.join(folder, 'first'), '../second/');
  await writeSite(second, path.join(folder, 'second'));
  const server = await serve(folder);
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: ['--no-sandbox'],
  });
  const texts = new Map([
    ...[...textsOf(first)].map(([url, text]) => [`first/${url}`, text] as const),
    ...[...textsOf(second)].map(([url, text]) => [`second/${url}`, text] as const),
  ]);
  for (const root of [server.url, pathToFileURL(`${folder}/`).href]) {
    const page = await browser.newPage();
    await openSearchPage(page, `${root}first/`, '工作');
    const found = async (phrase: string) => {
      const { urls } = await search(page, phrase);
      return urls.map((url) => (url.startsWith(root) ? url.slice(root.length) : `first/${url}`));
    };
    for (const phrase of samplePhrases(texts, 40, 3)) {
      const expected = [...texts].flatMap(([url, text]) => (text.includes(phrase) ? [url] : []));
      assert.deepEqual(new Set(await found(phrase)), new Set(expected), `pages with ${phrase}`);
    }
    const both = (await found('工作')).filter((url) => url.includes('/00009/'));
    const orderIn = (site: string) =>
      both.flatMap((url) => (url.startsWith(site) ? [url.slice(site.length)] : []));
    assert.ok(orderIn('first/').length > 2);
    assert.deepEqual(orderIn('second/'), orderIn('first/'), 'the same text has the same rank');
    for (const phrase of absentPhrases(texts, 10, 3)) assert.deepEqual(await found(phrase), []);
    await page.close();
  }
  await browser.close();
  await server.close();
  await rm(folder, { recursive: true });
});
