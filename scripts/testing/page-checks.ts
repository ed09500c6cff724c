/** What every page must pass in a browser: axe, the width of a small phone, a silent console, its weight. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContext, Page } from 'playwright-core';

const require = createRequire(import.meta.url);
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

export interface View {
  colorScheme: 'light' | 'dark';
  width: number;
}

/** Colours do not depend on the width, so that two of the four show every colour and every width. */
export const views: readonly View[] = [
  { colorScheme: 'light', width: 360 },
  { colorScheme: 'dark', width: 1280 },
  ...(process.env.SOAK === undefined
    ? []
    : [
        { colorScheme: 'light', width: 1280 } as const,
        { colorScheme: 'dark', width: 360 } as const,
      ]),
];

/** A context whose pages report what goes wrong on them: `console`, `pageerror`, CSP, dialogs, requests. */
export async function openView(
  browser: Browser,
  { colorScheme, width }: View,
): Promise<{ context: BrowserContext; problems: string[] }> {
  const context = await browser.newContext({ colorScheme, viewport: { width, height: 800 } });
  const problems: string[] = [];
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') problems.push(message.text());
  });
  context.on('weberror', (error) => problems.push(String(error.error())));
  context.on('dialog', (dialog) => {
    problems.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  context.on('requestfailed', (request) => {
    // A page that is left while it loads something gives that up.
    const reason = request.failure()?.errorText ?? '';
    if (reason !== 'net::ERR_ABORTED') problems.push(`${reason}: ${request.url()}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`);
  });
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`CSP ${violatedDirective} ${blockedURI}`),
    );
  });
  return { context, problems };
}

/** The violations that axe finds with all its rules, each as one line: rule, element, advice. */
export async function axeViolations(page: Page): Promise<string[]> {
  // Playwright evaluates past the page's CSP, so that axe needs no exception there.
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ html }) => `${id}: ${help}: ${html.slice(0, 120)}`),
    );
  });
}

/** How much wider than the window a page is, in CSS pixels. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
}
