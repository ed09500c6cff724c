/** Uses the search page in a browser as a reader does. */

import type { Page } from 'playwright-core';

export interface Shown {
  status: string;
  /** Addresses of the results, without query and fragment, best first. */
  urls: string[];
  /** From the query being sent until the first results are on the page. */
  milliseconds: number;
}

/** Opens the search page, so that its scripts are there; returns what the browser complains about. */
export async function openSearchPage(page: Page, root: string, query = ''): Promise<string[]> {
  // tsx names functions with a helper that the page does not have.
  await page.addInitScript('globalThis.__name = (value) => value');
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || /Content Security/.test(message.text())) {
      problems.push(message.text());
    }
  });
  page.on('pageerror', (error) => problems.push(String(error)));
  await page.goto(`${root}search.html${query === '' ? '' : `?q=${encodeURIComponent(query)}`}`);
  if (query !== '') {
    await page.waitForFunction(() => document.querySelector('#search-results > li') !== null);
  }
  return problems;
}

/**
 * Sends a query from the open search page, whose script must be loaded.
 *
 * @param isWhole read all results, not only those shown first
 */
export function search(page: Page, query: string, isWhole = true): Promise<Shown> {
  return page.evaluate(
    async ([text, whole]) => {
      const input = document.querySelector<HTMLInputElement>('#search-input');
      const status = document.querySelector('#search-status');
      const more = document.querySelector<HTMLButtonElement>('#search-more');
      if (!input?.form || !status || !more) throw new Error('this is no search page');
      // A message, not a timer: timers wait longer than a search takes.
      const pause = () =>
        new Promise<void>((resolve) => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => {
            port1.close();
            resolve();
          };
          port2.postMessage(null);
        });
      const settled = async (condition: () => boolean) => {
        const limit = performance.now() + 60_000;
        while (!condition()) {
          if (performance.now() > limit) throw new Error(`no answer to ${text}`);
          await pause();
        }
      };
      const results = () => [...document.querySelectorAll('#search-results > li')];
      input.value = text;
      status.textContent = '正在检索…';
      const start = performance.now();
      input.form.requestSubmit();
      await settled(() => !status.textContent?.startsWith('正在'));
      const milliseconds = performance.now() - start;
      while (whole && !more.hidden) {
        const before = results().length;
        more.click();
        await settled(() => results().length > before);
      }
      const rest = () =>
        document.querySelector<HTMLButtonElement>('.result-rest:not([hidden],[disabled])');
      for (let button = rest(); whole && button !== null; button = rest()) {
        const own = button;
        own.click();
        await settled(() => !own.disabled);
      }
      const found = [...document.querySelectorAll('#search-results a.result-link')];
      const links = found.map((link) => link.getAttribute('href') ?? '');
      const urls = links.map((link) => link.replace(/^\.\//, '').replace(/[?#].*$/, ''));
      return { status: status.textContent ?? '', urls, milliseconds };
    },
    [query, isWhole] as const,
  );
}
