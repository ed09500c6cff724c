/** A search that cannot look says so, and why; it never says that nothing was found. */

import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser, Page, Route } from 'playwright-core';
import { makeSite } from '../../testing/generated-site.ts';
import { launchBrowser } from '../../testing/launch-browser.ts';
import { openSearchPage, search } from '../../testing/search-driver.ts';
import { serve, type TestServer } from '../../testing/serve.ts';
import { writeSite } from '../../testing/write-site.ts';

let folder: string;
let browser: Browser;
let server: TestServer;

before(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'gongwen-faults-'));
  await writeSite(
    makeSite(3, 6, 1),
    path.join(folder, 'own'),
    '../sister/ ../none/ https://elsewhere.example/',
  );
  await writeSite(makeSite(3, 6, 2), path.join(folder, 'sister'));
  [browser, server] = await Promise.all([launchBrowser(), serve(folder)]);
});
after(async () => {
  await browser.close();
  await server.close();
  await rm(folder, { recursive: true });
});

/** A page whose requests of some files are answered by `answer`. */
async function pageWith(
  files: RegExp,
  answer: (route: Route) => Promise<void>,
  query = '工作',
): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await page.context().route(files, answer);
  await openSearchPage(page, `${server.url}own/`);
  await page.focus('#search-input');
  await page.keyboard.insertText(query);
  await page.waitForFunction(() => {
    const text = document.querySelector('#search-status')?.textContent ?? '';
    return text !== '' && !text.startsWith('正在');
  });
  return page;
}

const status = (page: Page) => page.textContent('#search-status');
const html = { status: 200, contentType: 'text/html', body: '<!doctype html><p>登录</p>' };

const faults: [
  what: string,
  files: RegExp,
  answer: (route: Route) => Promise<void>,
  said: RegExp,
][] = [
  ['no answer', /own\/pagefind\/start\.js/, (route) => route.abort(), /检查网络/],
  ['words that are gone', /\.pf_index/, (route) => route.fulfill({ status: 404 }), /刷新页面/],
  ['an error of the host', /\.pf_index/, (route) => route.fulfill({ status: 500 }), /服务器/],
  ['a page instead of words', /\.pf_index/, (route) => route.fulfill(html), /不完整/],
  ['a page instead of the start', /start\.js/, (route) => route.fulfill(html), /不完整/],
  [
    'words cut off',
    /\.pf_index/,
    async (route) => {
      const body = await (await route.fetch()).body();
      await route.fulfill({ body: body.subarray(0, body.length >> 1) });
    },
    /不完整/,
  ],
  [
    'one bit of words changed',
    /\.pf_index/,
    async (route) => {
      const body = await (await route.fetch()).body();
      body[body.length >> 1] = (body[body.length >> 1] ?? 0) ^ 4;
      await route.fulfill({ body });
    },
    /不完整/,
  ],
  [
    'an index of another version',
    /start\.js/,
    (route) => route.fulfill({ body: 'gongwenStart({"format":1,"shards":[]});\n' }),
    /版本/,
  ],
];

for (const [what, files, answer, said] of faults) {
  test(`${what}: said, with what to do`, async () => {
    const page = await pageWith(files, answer);
    const text = (await status(page)) ?? '';
    assert.match(text, said);
    assert.doesNotMatch(text, /没有找到/);
    assert.equal(await page.locator('#search-results > li').count(), 0);
    await page.context().unrouteAll({ behavior: 'wait' });
    await page.click('.search-notes button');
    await page.waitForFunction(() =>
      document.querySelector('#search-status')?.textContent?.startsWith('找到'),
    );
    await page.context().close();
  });
}

test('sites that cannot be searched are named, and the others answer', async () => {
  const page = await pageWith(/nothing-of-this-name/, (route) => route.continue());
  assert.match((await status(page)) ?? '', /^找到/);
  const notes = await page.locator('.search-notes p').allInnerTexts();
  assert.deepEqual(
    notes.map((note) => /“(.*?)”/.exec(note)?.[1]),
    ['../none/', 'https://elsewhere.example/'],
  );
  const { urls } = await search(page, '工作');
  assert.ok(urls.some((url) => url.includes('/sister/')) && urls.some((url) => /^0/.test(url)));
  await page.goto(`${server.url}own/search.html?q=工作&report=..%2Fsister%2F00001`);
  await page.waitForFunction(() =>
    document.querySelector('#search-status')?.textContent?.startsWith('找到'),
  );
  const links = page.locator('#search-results a.result-link');
  for (const href of await links.evaluateAll((all) =>
    all.map((each) => String(each.getAttribute('href'))),
  )) {
    assert.match(href, /\/sister\/00001\//);
  }
  await page.context().close();
});

test('one program searches all sites, since a second would take the memory of the first', async () => {
  const programs = new Set<string>();
  const page = await pageWith(/wasm\.unknown/, async (route) => {
    programs.add(new URL(route.request().url()).pathname);
    await route.continue();
  });
  const { urls } = await search(page, '工作');
  assert.ok(urls.some((url) => url.includes('/sister/')) && urls.some((url) => /^0/.test(url)));
  assert.deepEqual([...programs], ['/own/pagefind/wasm.unknown.pagefind']);
  await page.context().close();
});

test('a site that was published anew under an open page is searched as it is now', async () => {
  const page = await (await browser.newContext()).newPage();
  await openSearchPage(page, `${server.url}own/`, '工作');
  const changed = makeSite(4, 6, 3);
  await rm(path.join(folder, 'own'), { recursive: true });
  await writeSite(changed, path.join(folder, 'own'));
  assert.ok((await readdir(path.join(folder, 'own'))).length > 0);
  const { urls, status: said } = await search(page, '群众反映');
  const texts = changed.sections.filter(({ blocks }) =>
    JSON.stringify(blocks).includes('群众反映'),
  );
  assert.ok(texts.length > 0);
  assert.match(said, /^找到/);
  assert.ok(
    texts.every(({ url }) => urls.includes(url)),
    urls.join(' '),
  );
  await page.context().close();
});

test('one text that is missing does not lose the others, and is told of', async () => {
  let count = 0;
  const page = await pageWith(/\.pf_fragment/, (route) =>
    count++ === 0 ? route.fulfill({ status: 404 }) : route.continue(),
  );
  assert.match((await status(page)) ?? '', /^找到.*未能读取，没有列出/);
  assert.ok((await page.locator('#search-results > li').count()) > 0);
  await page.context().close();
});

test('other ways to take a query that cannot be loaded are no proof that nothing stands there', async () => {
  const gone = (route: Route) => route.fulfill({ status: 404 });
  const page = await pageWith(/search-other/, gone, '鹦鹉学舌');
  assert.match((await status(page)) ?? '', /刷新页面/);
  await page.context().close();
});
