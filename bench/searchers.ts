/** Two ways to search the same pages in a browser, with the same questions. */

import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';
import { gunzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { openSearchPage, search } from '../scripts/testing/search-driver.ts';

export interface Searcher {
  /** Shows the first ten results; returns the milliseconds until they are there. */
  first: (phrase: string) => Promise<number>;
  /** Addresses of all results below the site's root, without query and fragment. */
  all: (phrase: string) => Promise<string[]>;
}

/** Our own search page, as a reader uses it. */
export async function searchOurs(page: Page, root: string): Promise<Searcher> {
  await openSearchPage(page, root);
  let isLoaded = false;
  return {
    first: (phrase) => {
      const isSent = isLoaded;
      isLoaded = true;
      return firstAnswer(page, phrase, isSent);
    },
    all: async (phrase) => (await search(page, phrase)).urls,
  };
}

/**
 * Counts within the page, from the letters being there to the results.
 *
 * @param isSent whether the form is sent; else the page hears of the letters only, and loads its scripts
 */
function firstAnswer(page: Page, phrase: string, isSent: boolean): Promise<number> {
  return page.evaluate(
    ([text, sent]) =>
      new Promise<number>((resolve) => {
        const input = document.querySelector<HTMLInputElement>('#search-input');
        const status = document.querySelector('#search-status');
        if (!input?.form || !status) throw new Error('this is no search page');
        const start = performance.now();
        const observer = new MutationObserver(() => {
          if (!/找到/.test(status.textContent ?? '')) return;
          observer.disconnect();
          resolve(performance.now() - start);
        });
        observer.observe(status, { childList: true });
        input.value = text;
        if (sent) input.form.requestSubmit();
        else input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }),
    [phrase, isSent] as const,
  );
}

/** Indexes the pages of `folder` as Pagefind does by default, into `stock/` beside them. */
export async function indexStock(folder: string): Promise<void> {
  const require = createRequire(import.meta.url);
  const name = `@pagefind/${process.platform}-${process.arch}/package.json`;
  const program = path.join(path.dirname(require.resolve(name)), 'bin', 'pagefind_extended');
  const output = path.join(folder, 'stock');
  const options = ['--glob', '[0-9]*/**/*.html', '--keep-index-url', '--silent'];
  await promisify(execFile)(program, ['--site', folder, '--output-path', output, ...options]);
}

interface StockResult {
  id: string;
  data: () => Promise<unknown>;
}

/** Stock Pagefind through its own API, on a page of the same site. */
export async function searchStock(page: Page, root: string, folder: string): Promise<Searcher> {
  await page.goto(`${root}search.html`);
  const addresses = await stockAddresses(path.join(folder, 'stock', 'fragment'));
  const ask = (phrase: string) =>
    page.evaluate(
      async ([address, text]) => {
        const module: { search: (term: string) => Promise<{ results: StockResult[] }> } =
          await import(address);
        const start = performance.now();
        const { results } = await module.search(text);
        await Promise.all(results.slice(0, 10).map((result) => result.data()));
        return { ids: results.map(({ id }) => id), milliseconds: performance.now() - start };
      },
      [`${root}stock/pagefind.js`, phrase] as const,
    );
  return {
    first: async (phrase) => (await ask(phrase)).milliseconds,
    all: async (phrase) => (await ask(phrase)).ids.map((id) => addresses.get(id) ?? ''),
  };
}

/** The address of each page by Pagefind's id of it, which is the name of its file. */
async function stockAddresses(folder: string): Promise<Map<string, string>> {
  const addresses = new Map<string, string>();
  for (const name of await readdir(folder)) {
    const text = gunzipSync(await readFile(path.join(folder, name))).toString('utf8');
    const url = /"url":"\/([^"]*)"/.exec(text)?.[1];
    if (url !== undefined) addresses.set(name.replace('.pf_fragment', ''), url);
  }
  return addresses;
}
