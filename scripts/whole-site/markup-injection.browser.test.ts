/**
 * Text of a report is never markup: 300 payloads everywhere that a report's text reaches, opened in
 * Chromium. The pages' own Content-Security-Policy is switched off, so that nothing but the escaping
 * is put to the test.
 */

import assert from 'node:assert/strict';
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser, BrowserContext } from 'playwright-core';
import { launchBrowser } from '../testing/launch-browser.ts';
import { payloads } from '../testing/payloads.ts';
import { folderOf, pagePaths, runBuild } from '../testing/run-build.ts';
import { serve, type TestServer } from '../testing/serve.ts';

const isSoak = process.env.SOAK !== undefined;
/** In the long form every payload is everywhere; in the short one all are in bodies and headings. */
const count = isSoak ? payloads.length : payloads.length / 15;
const queries = [
  ...['值班室', '由两人核对', '不留空档'],
  ...(isSoak ? payloads : payloads.filter((_, index) => index % 15 === 0)),
];

const reports = folderOf();
const site = join(folderOf(), 'site');
let browser: Browser;
let server: TestServer;
/** Addresses of the site's own scripts. */
let scripts: string[];

before(async () => {
  for (let number = 0; number < count; number++) writeReport(number);
  const ran = await runBuild(['--reports', reports, '--output', site]);
  assert.equal(ran.code, 0, ran.stderr);
  browser = await launchBrowser();
  server = await serve(site);
  scripts = readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.js'))
    .map((path) => server.url + path.split(sep).join('/'));
});

after(async () => {
  await browser.close();
  await server.close();
  for (const folder of [reports, join(site, '..')]) rmSync(folder, { recursive: true });
});

/** A report with its own payload in the title, and three in the headings and the body of each of five sections. */
function writeReport(number: number): void {
  const own = payloads[number] ?? '';
  const others = Array.from(
    { length: 15 },
    (_, step) => payloads[(number + step * 20) % 300] ?? '',
  );
  const lines = [
    own,
    `某局〔2023〕12号 ${own}`,
    '',
    `各${own}：`,
    ...['一', '二', '三', '四', '五'].flatMap((numeral, index) => [
      `${numeral}、${others[3 * index]}`,
      ...['一', '二', '三'].flatMap((inner, step) => {
        const payload = others[3 * index + step] ?? '';
        return [
          `（${inner}）${payload}`,
          `本项由值班室办理。${payload}`,
          payload,
          `第${index}条由两人核对，${payload}，不留空档。`,
        ];
      }),
    ]),
    '',
    `${own}办公室`,
    '2023年3月5日',
  ];
  const safe = own
    .replaceAll(/[/\\:*?"<>|]/g, process.platform === 'win32' ? '' : '$&')
    .replaceAll('/', '∕');
  const name = `${number} ${safe.slice(0, 60)}`;
  writeFileSync(join(reports, `${name}.txt`), lines.join('\n'));
  if (number % 2 === 0)
    writeFileSync(join(reports, `${name}.json`), JSON.stringify({ title: own }));
}

/** What pages did that they must not do. */
async function watch(context: BrowserContext): Promise<string[]> {
  const deeds: string[] = [];
  await context.exposeFunction('tellTest', (deed: string) => deeds.push(deed));
  // tsx wraps functions in a helper of its own, which pages do not have.
  await context.addInitScript({ content: 'globalThis.__name = (value) => value;' });
  await context.addInitScript(() => {
    const tell = (deed: string) => Reflect.get(window, 'tellTest')(`${deed} on ${location.href}`);
    Object.defineProperty(window, 'pwned', { set: () => tell('script') });
    window.alert = () => tell('dialog');
  });
  context.on('dialog', (dialog) => {
    deeds.push(`dialog on ${dialog.page()?.url()}`);
    dialog.dismiss().catch(() => undefined);
  });
  context.on('request', (request) => {
    const isOurs = request.url().startsWith(server.url);
    if (!isOurs) deeds.push(`request for ${request.url()} on ${request.frame().url()}`);
  });
  return deeds;
}

/** Elements that carry a script of their own, and scripts that are not the site's. @param ours their addresses */
function findSuspects(ours: readonly string[]): string[] {
  const isScript = (name: string, value: string) =>
    name.startsWith('on') ||
    (/^(?:href|src|action|formaction|data|srcdoc)$/.test(name) &&
      /^\s*(?:javascript|data|vbscript):/i.test(value));
  const suspects = [...document.querySelectorAll('*')].filter(
    (element) =>
      /^(?:iframe|object|embed|base|style|animate|video|audio|math|marquee)$/i.test(
        element.tagName,
      ) ||
      (element instanceof HTMLScriptElement &&
        !(element.type === 'application/ld+json' && JSON.parse(element.text)) &&
        !ours.includes(element.src)) ||
      [...element.attributes].some(({ name, value }) => isScript(name, value)),
  );
  return suspects.map((element) => element.outerHTML.slice(0, 200));
}

test('the watch notices a page that does run its payloads', async () => {
  const context = await browser.newContext({ bypassCSP: true });
  const deeds = await watch(context);
  const page = await context.newPage();
  await page.goto(`${server.url}404.html`);
  await page.evaluate(
    (texts) => document.write(texts.join('\n')),
    payloads.filter((text) => /^<img src=x onerror=[^"]+>$/.test(text)),
  );
  await page.waitForTimeout(300);
  const kinds = new Set(deeds.map((deed) => deed.split(' ', 1)[0]));
  assert.deepEqual([...kinds].sort(), ['dialog', 'request', 'script']);
  assert.notDeepEqual(await page.evaluate(findSuspects, scripts), []);
  await context.close();
});

test('no page runs, opens or asks for anything that a report tells it to', async (t) => {
  assert.equal(new Set(payloads).size, 300);
  const context = await browser.newContext({ bypassCSP: true });
  const deeds = await watch(context);
  const paths = pagePaths(site);
  const left = [...paths];
  const visit = async () => {
    const page = await context.newPage();
    for (let path = left.pop(); path !== undefined; path = left.pop()) {
      await page.goto(server.url + path);
      assert.deepEqual(await page.evaluate(findSuspects, scripts), [], path);
    }
    await page.waitForTimeout(200);
  };
  await Promise.all([visit(), visit(), visit()]);
  await context.close();
  t.diagnostic(`${paths.length} pages, ${payloads.length} payloads, ${deeds.length} executions`);
  assert.deepEqual(deeds, []);
  assert.ok(paths.length > count * 3);
});

test('no search excerpt, title or query does either', async (t) => {
  const context = await browser.newContext({ bypassCSP: true });
  const deeds = await watch(context);
  const page = await context.newPage();
  let results = 0;
  for (const query of queries) {
    await page.goto(`${server.url}search.html?q=${encodeURIComponent(query)}`);
    await page.waitForFunction(
      () => !/^(?:正在.*)?$/.test(document.getElementById('search-status')?.textContent ?? ''),
    );
    results += await page.locator('#search-results > li').count();
    assert.deepEqual(await page.evaluate(findSuspects, scripts), [], query);
  }
  await context.close();
  t.diagnostic(`${queries.length} queries, ${results} results, ${deeds.length} executions`);
  assert.deepEqual(deeds, []);
  assert.ok(results > queries.length);
});
