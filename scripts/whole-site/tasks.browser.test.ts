/**
 * What a reader comes for, with the report that comes with the project, and how many actions it takes: each click,
 * each text typed and each selection made with the mouse counts as one. Scrolling does not.
 */

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { type BuiltSite, openBuiltSite } from '../testing/built-site.ts';
import { readTree } from '../testing/run-build.ts';

const words = '农博园';
/** A sentence of section three, which is in a paragraph of its own with others. */
const sentence = '围绕乡村振兴、社区发展治理等工作';

let site: BuiltSite;
let report: string;
before(async () => {
  const reports = [...readTree('content/reports')].map(([path, text]) => [path, String(text)]);
  site = await openBuiltSite(Object.fromEntries(reports));
  report = [...readTree(site.folder).keys()].find((path) => /\/3\.html$/.test(path)) ?? '';
  report = site.server.url + report.replace('3.html', 'index.html');
});
after(() => site.close());

/** A reader with a clipboard, who counts. */
interface Reader {
  context: BrowserContext;
  page: Page;
  actions(): number;
  click(what: Locator): Promise<void>;
  type(text: string): Promise<void>;
  selectParagraph(paragraph: Locator): Promise<void>;
  /** Draws the mouse over words that stand in one line or more of one paragraph. */
  selectWords(text: string): Promise<void>;
  copied(): Promise<string>;
}

async function readerAt(address: string): Promise<Reader> {
  const context = await site.browser.newContext({ viewport: { width: 1280, height: 800 } });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await context.newPage();
  await page.goto(address);
  let actions = 0;
  return {
    context,
    page,
    actions: () => actions,
    click: async (what) => {
      actions++;
      await what.click();
    },
    type: async (text) => {
      actions++;
      await page.keyboard.insertText(text);
    },
    selectParagraph: async (paragraph) => {
      actions++;
      await paragraph.scrollIntoViewIfNeeded();
      await paragraph.click({ clickCount: 3 });
    },
    selectWords: async (text) => {
      actions++;
      const ends = await page.evaluate(endsOf, text);
      const [from, to] = ends;
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(to.x, to.y);
      await page.mouse.up();
    },
    copied: async () => {
      await page.getByRole('status').filter({ hasText: '已复制' }).waitFor();
      return page.evaluate(() => navigator.clipboard.readText());
    },
  };
}

/** Where in the window some words begin and end, once they are in its middle. */
function endsOf(text: string): [{ x: number; y: number }, { x: number; y: number }] {
  const walker = document.createTreeWalker(
    document.querySelector('.body') as Element,
    NodeFilter.SHOW_TEXT,
  );
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = (node.textContent ?? '').indexOf(text);
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + text.length);
    node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const lines = [...range.getClientRects()].filter(({ width }) => width > 0);
    const [first, last] = [lines[0] as DOMRect, lines.at(-1) as DOMRect];
    return [
      { x: first.left + 1, y: first.top + first.height / 2 },
      { x: last.right - 1, y: last.top + last.height / 2 },
    ];
  }
  throw new Error(`not on the page: ${text}`);
}

test('a paragraph with its source, from the home page: 5 actions', async () => {
  const reader = await readerAt(`${site.server.url}index.html`);
  const { page } = reader;
  await reader.click(page.locator('.search-box input'));
  await page.locator('dialog[open]').waitFor();
  await reader.type(words);
  await reader.click(page.locator('dialog .result-link', { hasText: words }).first());
  await page.locator('.hit-bar').waitFor();
  const paragraph = page.locator('article p', { hasText: words }).first();
  await reader.selectParagraph(paragraph);
  await reader.click(page.getByRole('button', { name: '复制引文' }));
  const copied = await reader.copied();
  assert.ok(copied.includes(words));
  assert.match(
    copied,
    /^“（二）.*围绕.*。”——《2023年度某镇党委书记抓基层党建工作述职报告》“三、（二）/,
  );
  assert.match(copied, /，http:\S+#s3-2(?:-p1)?$/);
  const text = (await paragraph.textContent()) ?? '';
  assert.ok(copied.includes(text.trim().slice(-12)), 'to its end');
  assert.equal(reader.actions(), 5);
  await reader.context.close();
});

test('the same place, the next day: 1 action', async () => {
  const before = await readerAt(report);
  await before.page.evaluate(() => document.querySelector('#s1-3')?.scrollIntoView());
  await before.page.waitForFunction(() =>
    localStorage.getItem('gongwen-places')?.includes('一（三）'),
  );
  await before.page.close();

  const page = await before.context.newPage();
  await page.goto(`${site.server.url}index.html`);
  await page.getByText('读到 一（三）').click();
  const top = await page.locator('#s1-3').evaluate((each) => each.getBoundingClientRect().top);
  assert.ok(top >= 0 && top < 400, `${top}`);
  await before.context.close();
});

test('section three alone on paper: 2 actions', async () => {
  const reader = await readerAt(report);
  const { page } = reader;
  await page.evaluate(() => {
    window.print = () => {
      document.documentElement.dataset.printed = 'yes';
    };
  });
  await reader.click(page.locator('[id="s3"] ~ .section-control'));
  await reader.click(page.getByRole('button', { name: '打印本部分' }));
  assert.equal(await page.evaluate(() => document.documentElement.dataset.printed), 'yes');
  assert.equal(reader.actions(), 2);
  await page.emulateMedia({ media: 'print' });
  const heads = page.locator('article :is(h1, h2, h3)');
  const shown = await heads.evaluateAll((all) =>
    all.filter((each) => each.checkVisibility()).map((each) => each.textContent?.slice(0, 3)),
  );
  assert.deepEqual(shown, ['三、下', '（一）', '（二）', '（三）', '（四）']);
  await reader.context.close();
});

test('a link to a sentence, which is marked where it is opened: 2 actions', async () => {
  const reader = await readerAt(report);
  const { page } = reader;
  await reader.selectWords(sentence);
  await reader.click(page.getByRole('button', { name: '复制链接' }));
  const link = await reader.copied();
  assert.equal(reader.actions(), 2);
  assert.equal(decodeURIComponent(link.split('text=')[1] ?? ''), sentence);

  await page.goto('about:blank');
  await page.goto(link);
  const { top } = await page
    .locator('article p', { hasText: sentence })
    .evaluate((each) => each.getBoundingClientRect());
  assert.ok(top > 0 && top < 800, `${top}`);
  await reader.context.close();
});
