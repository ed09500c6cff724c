/**
 * Finds a Chromium for the browser tests, or installs one. In this order: `CHROME_PATH`, a browser that is
 * installed, Debian's package where we may install it, Playwright's own download. The headless shell comes
 * first: it draws the same pages at a quarter of the cost (CPU time, 20 pages of 300 paragraphs).
 */

import { execFile } from 'node:child_process';
import { access, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';

const run = promisify(execFile);

const headlessShell = '/usr/bin/chromium-headless-shell';

const programs: Record<string, string[]> = {
  linux: [
    headlessShell,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
    '/usr/bin/microsoft-edge',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) =>
    ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'].map((file) =>
      path.join(process.env[variable] ?? 'C:/Program Files', file),
    ),
  ),
};

/**
 * The path of a browser that Playwright can drive.
 *
 * @throws Error naming what was tried, if none is there and none can be installed
 */
export async function findBrowser(): Promise<string> {
  const chosen = process.env.CHROME_PATH;
  if (chosen !== undefined && chosen !== '') {
    if (await exists(chosen)) return chosen;
    throw new Error(`CHROME_PATH names ${chosen}, which is not there`);
  }
  const installed = await firstThatExists([
    ...(programs[process.platform] ?? []),
    chromium.executablePath(),
  ]);
  if (installed !== undefined) return installed;
  const attempts: string[] = [];
  for (const install of [installFromDebian, installFromPlaywright]) {
    try {
      return await install();
    } catch (error) {
      attempts.push(
        error instanceof Error ? (error.message.split('\n', 1)[0] ?? '') : String(error),
      );
    }
  }
  throw new Error(
    `No browser for the browser tests. Install Chromium or set CHROME_PATH. Tried: ${attempts.join('; ')}`,
  );
}

async function installFromDebian(): Promise<string> {
  const release = await readFile('/etc/os-release', 'utf8').catch(() => '');
  const isDebian = /^ID(?:_LIKE)?=.*debian/m.test(release);
  if (!isDebian || process.getuid?.() !== 0) throw new Error('apt-get: not root on Debian');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update'], { env });
  const packages = ['chromium-headless-shell', 'fonts-noto-cjk'];
  await run('apt-get', ['install', '-y', '--no-install-recommends', ...packages], { env });
  return headlessShell;
}

async function installFromPlaywright(): Promise<string> {
  const folder = path.dirname(
    createRequire(import.meta.url).resolve('playwright-core/package.json'),
  );
  await run(process.execPath, [path.join(folder, 'cli.js'), 'install', 'chromium']);
  const program = chromium.executablePath();
  if (await exists(program)) return program;
  throw new Error('playwright-core install chromium: no browser came of it');
}

async function firstThatExists(files: readonly string[]): Promise<string | undefined> {
  for (const file of files) if (await exists(file)) return file;
  return undefined;
}

function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
