/** What Firefox does otherwise than Chromium, where it is installed: line breaks, files of a folder, workers. */

import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { findProgram } from '../testing/find-program.ts';
import { type Firefox, launchFirefox } from '../testing/firefox.ts';
import { folderOf, runBuild } from '../testing/run-build.ts';
import { serve, type TestServer } from '../testing/serve.ts';

const program = findProgram('firefox-esr') ?? findProgram('firefox');

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

继续抓好护林防火，落实值班制度。
`;

describe('Firefox', { skip: program === undefined ? 'it is not installed' : false }, () => {
  const reports = folderOf({ 'duty.txt': text });
  const site = join(folderOf(), 'site');
  let firefox: Firefox;
  let server: TestServer;

  before(async () => {
    const { code, stderr } = await runBuild(['--reports', reports, '--output', site]);
    assert.equal(code, 0, stderr);
    [firefox, server] = await Promise.all([launchFirefox(program ?? ''), serve(site)]);
  });
  after(async () => {
    await firefox.close();
    await server.close();
    for (const folder of [reports, join(site, '..')]) rmSync(folder, { recursive: true });
  });

  for (const [name, root] of [
    ['from a server', () => server.url],
    ['from a folder', () => `${pathToFileURL(site).href}/`],
  ] as const) {
    test(`a search finds, and a result opens with the words marked: ${name}`, async () => {
      await firefox.open(`${root()}search.html?q=${encodeURIComponent('护林防火')}`);
      await firefox.until(`return document.querySelectorAll('#search-results > li').length > 0`);
      const href = await firefox.run<string>(
        `return document.querySelector('#search-results a.result-link').href`,
      );
      await firefox.open(href);
      await firefox.until(`return document.querySelector('.hit-bar') !== null`);
    });
  }

  test('no line ends with “ or begins with ” at a run of ×, and long runs break', async () => {
    await firefox.open(`${server.url}duty/index.html`);
    const { edges, inside } = await firefox.run<{ edges: string[]; inside: number }>(`
      const edges = [];
      let inside = 0;
      for (const width of [14, 17, 20, 23, 28]) {
        document.querySelector('.body').style.inlineSize = width + 'em';
        for (const paragraph of document.querySelectorAll('.body p')) {
          const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
          let top, before = '';
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            for (const [at, character] of [...node.data].entries()) {
              const range = document.createRange();
              range.setStart(node, at);
              range.setEnd(node, at + 1);
              const box = range.getClientRects()[0];
              if (!box || box.width === 0) continue;
              if (top !== undefined && box.top > top + 8) {
                if (/[“《]/.test(before) || /[”》、，。]/.test(character)) edges.push(width + before + '|' + character);
                if (before + character === '××') inside += 1;
              }
              top = box.top;
              before = character;
            }
          }
        }
      }
      return { edges, inside };
    `);
    assert.deepEqual(edges, []);
    assert.ok(inside > 0);
  });

  test('what is filled in stays over a reload', async () => {
    await firefox.open(`${server.url}duty/index.html`);
    const value = `return document.querySelector('.body .blank.filled')?.textContent`;
    await firefox.run(`document.querySelector('.menu.blanks summary').click();
      document.querySelector('.fill-in').click();`);
    await firefox.until(`return document.querySelector('.body .blank[contenteditable]') !== null`);
    await firefox.run(`const blank = document.querySelector('.body .blank');
      blank.focus();
      document.execCommand('selectAll');
      document.execCommand('insertText', false, '五个');`);
    await firefox.until(`${value} === '五个'`);
    await firefox.open(`${server.url}duty/index.html`);
    await firefox.until(`${value} === '五个'`);
  });
});
