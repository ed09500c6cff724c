import { type Browser, chromium } from 'playwright-core';
import { findBrowser } from './find-browser.ts';

/** A browser for tests, without the parts that talk to the network on their own. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: await findBrowser(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
