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

/** Chooses what to do with a section, or with the whole page, and pastes into a field of the same page. */
async function press(page: Page, heading: string, name: string) {
  await page.locator('.status-line').evaluateAll(([line]) => line?.replaceChildren());
  if (heading === '') await page.locator('.tools').getByText(name, { exact: true }).click();
  else await choose(page, heading, name);
  const status = page.getByRole('status').filter({ hasText: /./ });
  const said = await status.textContent();
  await page.evaluate(() => {
    const field = document.createElement('textarea');
    field.id = 'paste';
    document.body.append(field);
    field.focus({ preventScroll: true });
  });
  await page.keyboard.press('Control+V');
  const pasted = await page.locator('#paste').inputValue();
  await page.locator('#paste').evaluate((field) => field.remove());
  return { said, pasted };
}

async function choose(page: Page, heading: string, name: string): Promise<void> {
  await page.locator(`[id="${heading}"] ~ .section-control`).click();
  await page.locator('.section-actions').getByText(name, { exact: true }).click();
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
    const text = await press(page, '', '复制正文');
    assert.equal(text.pasted, section);
    assert.equal(text.said, `已复制正文，${section.length - 1} 字。`);
    const cited = await press(page, '', '复制引用');
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
  const whole = (await press(page, '', '复制全文')).pasted;
  assert.match(whole, /^某街办〔2024〕3号\n关于.*\n.*特此报告。\n.*一、道路\n/s);
  const cited = (await press(page, 's1-2-1-1', '复制引用')).pasted;
  assert.match(
    cited,
    /》（某街办〔2024〕3号）“一、（二）1\. （1）老旧小区”，.*\/full\/index\.html#s1-2-1-1$/,
  );
  const link = (await press(page, 'a1-s1', '复制本节链接')).pasted;
  assert.ok(link.endsWith('/docs/full/index.html#a1-s1'));
  await page.context().close();
});

test('prints one part of the report alone, with a line that says what it was taken from', async () => {
  const page = await open('full/index.html', 'http', () => {
    window.print = () => {};
  });
  await choose(page, 's2', '打印本部分');
  await page.emulateMedia({ media: 'print' });
  const printed = () =>
    page.locator('article .prose > :is(h1, .heading-block, .run-in)').evaluateAll((all) => {
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
  assert.match((await press(page, '', '复制正文')).said ?? '', /^没有复制成功/);
  await page.context().close();
});

test('a tap on a heading does nothing, and each has one control that says which section it is for', async () => {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    hasTouch: true,
  });
  const page = await context.newPage();
  await page.goto(addressOf('full/index.html', 'http'));
  for (const id of ['s2', 's1-1', 's1-2', 's1-2-1', 's1-2-2']) {
    const heading = page.locator(`[id="${id}"]`);
    for (const part of [0.2, 0.5, 0.95]) {
      const box = await heading.evaluate((element) => {
        const [line] = element.getClientRects();
        return { width: line?.width ?? 0, height: line?.height ?? 0 };
      });
      await heading.tap({ position: { x: box.width * part, y: box.height / 2 } });
    }
    const control = page.locator(`[id="${id}"] ~ .section-control`);
    const { width, height } = (await control.boundingBox()) ?? { width: 0, height: 0 };
    assert.ok(width >= 24 && height >= 24, `${id}: ${width} × ${height}`);
    const name = (await heading.textContent()) ?? '';
    assert.equal(await control.getAttribute('aria-label'), `本节操作：${name}`);
  }
  assert.equal(await page.locator('.status-line').filter({ hasText: /./ }).count(), 0);
  assert.ok(page.url().endsWith('full/index.html'));
  await page.locator('[id="s1-1"] ~ .section-control').tap();
  const actions = page.locator('.section-actions button');
  await actions.first().waitFor();
  assert.deepEqual(await actions.allTextContents(), [
    ...['复制本节链接', '复制正文', '复制引用', '打印本部分'],
  ]);
  const { x = -1, width = 0 } = (await page.locator('.section-actions').boundingBox()) ?? {};
  assert.ok(x >= 0 && x + width <= 360, 'all of them can be seen');
  await context.close();
});

test('by keyboard a heading is one stop, which opens the others', async () => {
  const page = await open('full/1.html', 'http');
  const active = () => page.evaluate(() => document.activeElement?.textContent);
  await page.locator('[id="s1-1"] ~ .section-control').focus();
  await page.keyboard.press('Tab');
  assert.match(
    (await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))) ?? '',
    /（二）/,
  );
  await page.keyboard.press('Enter');
  await page.locator('.section-actions').waitFor();
  await page.keyboard.press('Tab');
  assert.equal(await active(), '复制本节链接');
  await page.keyboard.press('Escape');
  assert.equal(await page.locator('.section-actions').count(), 0);
  assert.equal(await active(), '⋯');
  await page.context().close();
});

test('selected words are copied with their source, or as a link that leads to them', async () => {
  const page = await open('full/index.html', 'http');
  const words = '到村入户××次，比上年减少。';
  await page.locator('#s2-p1').evaluate((paragraph) => {
    const texts = [...paragraph.childNodes].map((node) => node.lastChild ?? node) as Text[];
    const begin = texts.find(({ data }) => data.includes('到村入户')) as Text;
    const end = texts.find(({ data }) => data.includes('比上年减少。')) as Text;
    getSelection()?.setBaseAndExtent(
      begin,
      begin.data.indexOf('到村入户'),
      end,
      end.data.indexOf('减少。') + 3,
    );
  });
  const bar = page.getByRole('region', { name: '选中的文字' });
  await bar.getByText('复制引文').click();
  const read = () => page.evaluate(() => navigator.clipboard.readText());
  assert.match(
    await read(),
    /^“到村入户××次，比上年减少。”——《关于2023.*》（某街办〔2024〕3号）“二、存在的问题”，某街道办事处，2024年1月9日，http.*full\/index\.html#s2-p1$/,
  );
  await bar.getByText('复制链接').click();
  const link = await read();
  assert.match(link, /#s2-p1:~:text=/);
  assert.equal(decodeURIComponent(link.split('text=')[1] ?? ''), words);
  await page.context().close();
});

test('without the script there are no tools', async () => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(addressOf('full/index.html', 'http'));
  assert.equal(await page.locator('[data-action]:visible, .section-control').count(), 0);
  await page.close();
});

test('what is selected by hand has no words of the tools in it', async () => {
  const page = await open('full/1.html', 'http');
  const selected = await page.evaluate(() => {
    getSelection()?.selectAllChildren(document.querySelector('article') as Element);
    return getSelection()?.toString() ?? '';
  });
  assert.doesNotMatch(selected, /复制|⋯|[\u200b-\u200f\u2060\ufeff]/);
  await page.close();
});
