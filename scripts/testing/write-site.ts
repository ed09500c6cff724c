/** Writes a site of bare pages with its scripts and index, for tests that open a browser. */

import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { bundleBrowser } from '../browser/build-browser.ts';
import type { Block, Site } from '../model.ts';
import { facetsOf } from '../search/facets.ts';
import { indexSite } from '../search/index-site.ts';

const policy =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; worker-src 'self'; style-src 'self'; img-src 'self' data:";

/**
 * Writes the site into `folder`, which becomes the site's root.
 *
 * @param also roots of other sites that its search page covers, relative to its own
 */
export async function writeSite(site: Site, folder: string, also = ''): Promise<void> {
  const scripts = await bundleBrowser({ SEARCH_STYLES: 'search.css', LATER_STYLES: 'later.css' });
  const put = async (file: string, text: string) => {
    const target = path.join(folder, file);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, text);
  };
  for (const [name, text] of scripts.files) await put(`js/${name}`, text);
  for (const name of ['search.css', 'later.css']) await put(`js/${name}`, '');
  const page = (url: string, body: string) => {
    const root = url.includes('/') ? '../' : './';
    return put(
      url,
      `<!doctype html><html lang="zh-CN" data-root="${root}"><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><title>页</title><link rel="icon" href="data:,"><script defer src="${root}js/${scripts.site}"></script><a class="skip-link" href="#content">跳到正文</a><header>${searchBox(root)}</header><main id="content" tabindex="-1">${body}</main></html>`,
    );
  };
  for (const report of site.reports) {
    await page(
      report.url,
      `<article><h1>${report.title}</h1>${blocksHtml(report.front)}</article>`,
    );
  }
  for (const section of site.sections) {
    await page(section.url, `<article>${blocksHtml(section.blocks)}</article>`);
  }
  await page('search.html', searchForm(site, also));
  await indexSite(site, { output: path.join(folder, 'pagefind') });
}

function searchBox(root: string): string {
  return `<form class="search-box" role="search" action="${root}search.html"><input type="search" name="q" aria-label="检索"></form>`;
}

function searchForm(site: Site, also: string): string {
  const { years, kinds } = facetsOf(site.reports);
  const options = (values: string[]) => values.map((value) => `<option>${value}</option>`).join('');
  return `<form id="search-form" data-also="${also}" role="search" action="search.html"><input id="search-input" name="q" type="search" aria-label="要找的文字"><div id="search-filters"><input id="search-report" role="combobox" aria-label="报告" aria-expanded="false" aria-controls="search-report-options"><ul id="search-report-options" hidden></ul><input type="hidden" name="report"><select name="year" aria-label="年份"><option value="">全部</option>${options(years)}</select><select name="kind" aria-label="文种"><option value="">全部</option>${options(kinds)}</select></div></form><p id="search-status" aria-live="polite"></p><ol id="search-results"></ol><button id="search-more" hidden></button>`;
}

function blocksHtml(blocks: readonly Block[]): string {
  return blocks
    .map((block, index) => {
      const before = blocks[index - 1];
      const isRunIn = before?.kind === 'heading' && before.runIn;
      if (block.kind === 'heading') {
        const heading = `<h${block.depth} id="${block.id}">${escapeHtml(block.text)}</h${block.depth}>`;
        return block.runIn ? `<div class="run-in">${heading}` : heading;
      }
      const id = block.id === undefined ? '' : ` id="${block.id}"`;
      return `<p${id}>${spansHtml(block.paragraph.text)}</p>${isRunIn ? '</div>' : ''}`;
    })
    .join('\n');
}

/** Quoted words as an element, so that phrases cross inline elements. */
function spansHtml(text: string): string {
  return escapeHtml(text).replace(/“[^”]*”/g, '<b>$&</b>');
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
