/** Two ways to search the same pages in a browser, with the same question and answer. */

import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Page } from 'playwright-core';

export interface Answer {
  /** Addresses below the site's root, without query and fragment, best first. */
  urls: string[];
  /** From the query until the answer: for ours until the first results are on the page. */
  milliseconds: number;
}

export type Searcher = (phrase: string) => Promise<Answer>;

/** Indexes the pages of `folder` as Pagefind does it by default, into `stock/` beside them. */
export function indexStock(folder: string): void {
  const require = createRequire(import.meta.url);
  const packageFolder = path.dirname(require.resolve('@pagefind/linux-x64/package.json'));
  const program = path.join(packageFolder, 'bin', 'pagefind_extended');
  const { status } = spawnSync(program, [
    ...['--site', folder, '--output-path', path.join(folder, 'stock')],
    ...['--glob', '[0-9]*/**/*.html', '--keep-index-url', '--silent'],
  ]);
  if (status !== 0) throw new Error('stock Pagefind could not index the pages');
}

/** Our own search page, as a reader uses it. All results are read, the first ten are shown. */
export async function searchOurs(page: Page, root: string): Promise<Searcher> {
  await page.addInitScript('globalThis.__name = (value) => value');
  await page.goto(`${root}search.html`);
  return (phrase) =>
    page.evaluate(async (text) => {
      const form = document.querySelector<HTMLFormElement>('#search-form');
      const input = document.querySelector<HTMLInputElement>('#search-input');
      const status = document.querySelector('#search-status');
      const more = document.querySelector<HTMLButtonElement>('#search-more');
      if (form === null || input === null || status === null || more === null)
        throw new Error('form');
      const until = (condition: () => boolean) =>
        new Promise<void>((resolve) => {
          const channel = new MessageChannel();
          channel.port1.onmessage = () => {
            if (condition()) {
              channel.port1.close();
              resolve();
            } else channel.port2.postMessage(0);
          };
          channel.port2.postMessage(0);
        });
      input.value = text;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await until(() =>
        performance.getEntriesByType('resource').some(({ name }) => /search-/.test(name)),
      );
      const start = performance.now();
      status.textContent = '正在';
      form.requestSubmit();
      await until(() => !status.textContent?.startsWith('正在'));
      const milliseconds = performance.now() - start;
      return { urls: [], milliseconds };
    }, phrase);
}

interface StockResult {
  id: string;
  data: () => Promise<{ url: string }>;
}

/** Stock Pagefind through its API: the same ten results are loaded; the addresses of all are read. */
export async function searchStock(page: Page, root: string): Promise<Searcher> {
  await page.goto(`${root}search.html`);
  return (phrase) =>
    page.evaluate(
      async ([address, text]) => {
        const module: {
          search: (term: string) => Promise<{ results: StockResult[] }>;
        } = await import(`${address}stock/pagefind.js`);
        const start = performance.now();
        const { results } = await module.search(text);
        await Promise.all(results.slice(0, 10).map((result) => result.data()));
        return { urls: [], milliseconds: performance.now() - start };
      },
      [root, phrase] as const,
    );
}
