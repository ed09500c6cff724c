/** Copies by clicking, and reads what a paste gives: on http, on file://, without the Clipboard API. */

import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../testing/launch-browser.ts';
import { buildSampleSite, type SampleSite } from '../testing/sample-site.ts';
import { serve, type TestServer } from '../testing/serve.ts';

let browser: Browser;
let built: SampleSite;
let server: TestServer;
before(async () => {
  [browser, built] = await Promise.all([launchBrowser(), buildSampleSite()]);
  server = await serve(built.folder, '/docs/');
});
after(async () => {
  await server.close();
  built.remove();
  await browser.close();
});

/** The address of a page, on http under a sub-path or in a folder. */
function addressOf(path: string, host: 'http' | 'file'): string {
  return host === 'http'
    ? `${server.url}${path}`
    : pathToFileURL(join(built.folder, ...path.split('/'))).href;
}

async function open(path: string, host: 'http' | 'file', script?: () => void): Promise<Page> {
  const context = await browser.newContext();
  const page = await context.newPage();
  if (script) await page.addInitScript(script);
  if (host === 'http') await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(addressOf(path, host));
  return page;
}

/** Presses a button of a heading by keyboard, and pastes into a field of the same page. */
async function press(page: Page, heading: string, name: string) {
  const place = page.locator(`[id="${heading}"]`);
  const bar = page.locator('.reuse', { has: page.locator(`[aria-describedby="${heading}"]`) });
  await page.locator('.reuse-status').evaluate((line) => line.replaceChildren());
  await place.hover();
  await bar.getByText(name, { exact: true }).click();
  const status = page.getByRole('status').filter({ hasText: /./ });
  const said = await status.textContent();
  await page.evaluate(() => {
    const field = document.createElement('textarea');
    field.id = 'paste';
    document.body.append(field);
    field.focus();
  });
  await page.keyboard.press('Control+V');
  const pasted = await page.locator('#paste').inputValue();
  await page.locator('#paste').evaluate((field) => field.remove());
  return { said, pasted };
}

const section =
  '二、存在的问题\n一是调查研究不够深。到村入户××次，比上年减少。二是统筹协调不够顺。三是工作创新不够多。';
const noClipboard = () => Object.defineProperty(navigator, 'clipboard', { value: undefined });

for (const [name, host, script] of [
  ['http', 'http', undefined],
  ['file://', 'file', undefined],
  ['file:// without the Clipboard API', 'file', noClipboard],
] as const) {
  test(`copies a section and its citation on ${name}`, async () => {
    const page = await open('full/2.html', host, script);
    const text = await press(page, 's2', '复制正文');
    assert.equal(text.pasted, section);
    assert.equal(text.said, `已复制正文，${section.length - 1} 字。`);
    const cited = await press(page, 's2', '复制引用');
    const title = '关于2023年度某街道办事处推进基层治理和服务群众工作情况的报告';
    assert.equal(
      cited.pasted,
      `《${title}》（某街办〔2024〕3号）“二、存在的问题”，某街道办事处，2024年1月9日，${addressOf('full/2.html', host)}`,
    );
    await page.context().close();
  });
}

test('a section ends at the next heading of its rank, and before the closing of the report', async () => {
  const page = await open('full/index.html', 'http');
  const run = (await press(page, 's1-1', '复制正文')).pasted;
  assert.match(run, /^（一）坚持党建引领，夯实基层基础。全年组织/);
  assert.doesNotMatch(run, /（二）/);
  const last = (await press(page, 's3', '复制正文')).pasted;
  assert.doesNotMatch(last, /特此报告/);
  const table = (await press(page, 's1-2-2', '复制正文')).pasted;
  assert.ok(table.endsWith('已验收。\n项目\t计划\t完成\t完成率\n道路硬化\t12公里\t11公里\t91.7%'));
  const whole = (await press(page, 'title', '复制全文')).pasted;
  assert.match(whole, /^某街办〔2024〕3号\n关于.*\n.*特此报告。\n.*一、道路\n/s);
  const cited = (await press(page, 's1-2-1-1', '复制引用')).pasted;
  assert.match(
    cited,
    /》（某街办〔2024〕3号）“一、（二）1\. （1）老旧小区”，.*\/full\/index\.html#s1-2-1-1$/,
  );
  const link = (await press(page, 'a1-s1', '本节链接')).pasted;
  assert.ok(link.endsWith('/docs/full/index.html#a1-s1'));
  assert.ok(page.url().endsWith('#a1-s1'));
  await page.context().close();
});

test('prints one part of the report alone, with a line that says what it was taken from', async () => {
  const page = await open('full/index.html', 'http', () => {
    window.print = () => {};
  });
  await page.locator('[id="s2"]').hover();
  await page.locator('.reuse [aria-describedby="s2"]', { hasText: '只打印本部分' }).click();
  await page.emulateMedia({ media: 'print' });
  const printed = () =>
    page.locator('article .prose > :is(h1, h2, h3, .run-in)').evaluateAll((all) => {
      const shown = all.filter((one) => getComputedStyle(one).display !== 'none');
      return shown.map((one) => one.textContent?.slice(0, 2));
    });
  assert.deepEqual(await printed(), ['二、']);
  const line = await page.evaluate(
    () => getComputedStyle(document.querySelector('article') as Element, '::before').content,
  );
  assert.match(line, /节选/);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  assert.ok((await printed()).length > 3);
  await page.context().close();
});

test('says so where the browser refuses', async () => {
  const page = await open('full/2.html', 'file', () => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    document.execCommand = () => false;
  });
  assert.match((await press(page, 's2', '复制正文')).said ?? '', /^没有复制成功/);
  await page.context().close();
});

test('the tools of a deeper heading can be reached by keyboard', async () => {
  const page = await open('full/1.html', 'http');
  const bar = page.locator('.reuse', { has: page.locator('[aria-describedby="s1-1"]') });
  await bar.getByText('本节链接').focus();
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate(() => document.activeElement?.textContent), '复制正文');
  await page.context().close();
});

/** What of the text a bar lies over: the bar, the heading and the text around it, by their rectangles. */
function overlapsText(page: Page, id: string): Promise<boolean> {
  return page.evaluate((place) => {
    const bar = document.querySelector(`.reuse:has([aria-describedby="${place}"])`);
    const { left, top, right, bottom } = (bar as Element).getBoundingClientRect();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { parentElement } = walker.currentNode;
      if (!parentElement?.closest('.prose') || parentElement.closest('.reuse')) continue;
      const range = document.createRange();
      range.selectNodeContents(walker.currentNode);
      for (const box of range.getClientRects()) {
        const isBeside = box.right <= left || box.left >= right;
        if (!isBeside && box.bottom > top + 4 && box.top < bottom - 4) return true;
      }
    }
    return false;
  }, id);
}

for (const width of [360, 1024, 1280]) {
  test(`the tools of what an address leads to lie over no text, ${width} px`, async () => {
    const page = await browser.newPage({ viewport: { width, height: 800 } });
    for (const id of ['s2', 's1-1', 's1-2', 's1-2-1', 's1-2-1-1']) {
      await page.goto(`${addressOf('full/index.html', 'http')}#${id}`);
      assert.equal(await overlapsText(page, id), false, id);
    }
    await page.close();
  });
}

test('without the script there are no tools', async () => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(addressOf('full/index.html', 'http'));
  assert.equal(await page.locator('.reuse').count(), 0);
  await page.close();
});

test('what is selected by hand has no words of the tools in it', async () => {
  const page = await open('full/1.html', 'http');
  const selected = await page.evaluate(() => {
    getSelection()?.selectAllChildren(document.querySelector('article') as Element);
    return getSelection()?.toString() ?? '';
  });
  assert.doesNotMatch(selected, /复制|本节链接|[\u200b-\u200f\u2060\ufeff]/);
  await page.close();
});
