/** What other engines do otherwise than Chromium, where they are installed: line breaks, files of a folder, workers. */

import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { type Driver, until } from '../testing/driver.ts';
import { findProgram } from '../testing/find-program.ts';
import { launchFirefox } from '../testing/firefox.ts';
import { folderOf, runBuild } from '../testing/run-build.ts';
import { serve, type TestServer } from '../testing/serve.ts';
import { launchWebKit } from '../testing/webkit.ts';

const firefox = findProgram('firefox-esr') ?? findProgram('firefox');
const webKit = findProgram('WebKitWebDriver');
const screen = findProgram('Xvfb');

/** How to start each, where all that it needs is installed. */
const engines: Readonly<Record<string, (() => Promise<Driver>) | undefined>> = {
  Firefox: firefox ? () => launchFirefox(firefox) : undefined,
  WebKit: webKit && screen ? () => launchWebKit(webKit, screen) : undefined,
};

/** Runs of × of all lengths, within quotation marks and before other marks. */
const runs = Array.from({ length: 24 }, (_, at) => {
  const run = '×'.repeat(1 + (at % 9));
  return `本镇以“${run}”为目标，在${'各村'.repeat(at % 5)}建成“${run}”工作室${run}个、${run}处，打造${run}品牌。`;
});
const text = `沧江镇党委书记抓基层党建工作和护林防火工作述职报告

各位领导：

一、主要工作

${runs.join('\n')}

二、下一步打算

继续抓好护林防火，落实值班制度。入冬以前把各村的防火道清理一遍，备足水泵、风力灭火机和运水车，组织护林员分片巡查，
做到山有人管、林有人护、火有人防；逢集逢节到路口和坟地劝导，发现火情先报告后扑救，不让老人和学生上山。
`;

const reports = folderOf({ 'duty.txt': text });
const site = join(folderOf(), 'site');
let server: TestServer;
before(async () => {
  const { code, stderr } = await runBuild(['--reports', reports, '--output', site]);
  assert.equal(code, 0, stderr);
  server = await serve(site);
});
after(async () => {
  await server.close();
  for (const folder of [reports, join(site, '..')]) rmSync(folder, { recursive: true });
});

for (const [name, launch] of Object.entries(engines)) {
  describe(name, { skip: launch ? false : 'it is not installed' }, () => {
    let driver: Driver;
    before(async () => {
      driver = await (launch as () => Promise<Driver>)();
    });
    after(async () => {
      await driver?.close();
    });

    for (const [name, root] of [
      ['from a server', () => server.url],
      ['from a folder', () => `${pathToFileURL(site).href}/`],
    ] as const) {
      test(`a search finds, and a result opens with the words marked: ${name}`, async () => {
        await driver.open(`${root()}search.html?q=${encodeURIComponent('护林防火')}`);
        await until(driver, `return document.querySelectorAll('#search-results > li').length > 0`);
        const href = await driver.run<string>(
          `return document.querySelector('#search-results a.result-link').href`,
        );
        await driver.open(href);
        await until(driver, `return document.querySelector('.hit-bar') !== null`);
      });
    }

    test('no line ends with “ or begins with ” at a run of ×, and long runs break', async () => {
      await driver.open(`${server.url}duty/index.html`);
      const breaks = await breaksOf(driver, '.body', [14, 17, 20, 23, 28]);
      assert.deepEqual(
        breaks.filter(([last, first]) => /[“《]/.test(last) || /[”》、，。]/.test(first)),
        [],
      );
      assert.ok(breaks.some(([last, first]) => last + first === '××'));
    });

    test('the lines of a paragraph are full', async () => {
      await driver.open(`${server.url}duty/index.html`);
      const gaps = await driver.run<number[]>(`
        const paragraph = [...document.querySelectorAll('.body p')].at(-1);
        paragraph.style.inlineSize = '20.5em';
        const range = document.createRange();
        range.selectNodeContents(paragraph);
        const lines = new Map();
        for (const { top, right } of range.getClientRects())
          lines.set(top, Math.max(lines.get(top) ?? 0, right));
        const edge = paragraph.getBoundingClientRect().right;
        const size = Number.parseFloat(getComputedStyle(paragraph).fontSize);
        return [...lines.values()].slice(0, -1).map((right) => (edge - right) / size);
      `);
      assert.ok(gaps.length > 3);
      assert.ok(Math.max(...gaps) < 1, `${gaps}`);
    });

    test('a title breaks between words', async () => {
      await driver.open(`${server.url}duty/index.html`);
      const breaks = await breaksOf(driver, '.report-head .prose', [12, 16, 20, 24]);
      assert.ok(breaks.length > 4);
      const torn = /党委|书记|基层|党建|工作|护林|防火|述职|报告/;
      assert.deepEqual(
        breaks.filter(([last, first]) => torn.test(last + first)),
        [],
      );
    });

    test('the lines of a title are about as long as each other', async () => {
      await driver.open(`${server.url}duty/index.html`);
      const lines = await driver.run<number[]>(`
        const range = document.createRange();
        range.selectNodeContents(document.querySelector('.report-head h1'));
        const widths = new Map();
        for (const { top, width } of range.getClientRects())
          widths.set(Math.round(top), (widths.get(Math.round(top)) ?? 0) + width);
        return [...widths.values()];
      `);
      assert.ok(lines.length > 1 && Math.min(...lines) > 0.6 * Math.max(...lines), `${lines}`);
    });

    test('what is filled in stays over a reload', async () => {
      await driver.open(`${server.url}duty/index.html`);
      const value = `return document.querySelector('.body .blank.filled')?.textContent`;
      await driver.run(`document.querySelector('.menu.blanks summary').click();
      document.querySelector('.fill-in').click();`);
      await until(
        driver,
        `return document.querySelector('.body .blank[contenteditable]') !== null`,
      );
      await driver.run(`const blank = document.querySelector('.body .blank');
      blank.focus();
      document.execCommand('selectAll');
      document.execCommand('insertText', false, '五个');`);
      await until(driver, `${value} === '五个'`);
      await driver.open(`${server.url}duty/index.html`);
      await until(driver, `${value} === '五个'`);
    });
  });
}

/** The characters before and behind each end of a line, in an element of each of the widths in em. */
function breaksOf(
  driver: Driver,
  selector: string,
  widths: readonly number[],
): Promise<[last: string, first: string][]> {
  return driver.run(
    `
      const [selector, widths] = args;
      const element = document.querySelector(selector);
      const breaks = [];
      for (const width of widths) {
        element.style.inlineSize = width + 'em';
        for (const block of element.querySelectorAll('p, h1')) {
          const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
          let top, last = '';
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            for (const [at, character] of [...node.data].entries()) {
              const range = document.createRange();
              range.setStart(node, at);
              range.setEnd(node, at + 1);
              // What begins a line has an empty box at the end of the line before it as well, in WebKit.
              const box = [...range.getClientRects()].find(({ width }) => width > 0);
              if (!box) continue;
              if (top !== undefined && box.top > top + 8) breaks.push([last, character]);
              top = box.top;
              last = character;
            }
          }
        }
      }
      return breaks;
    `,
    selector,
    widths,
  );
}
