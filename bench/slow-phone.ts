/**
 * Measures how long a search takes on a slow phone with a slow line, beside stock Pagefind on the same pages.
 *
 * Chromium's own throttling leaves workers at full speed, and both searches run in workers. So the processes that
 * render are stopped five sixths of the time, and the server sends its answers late and one behind the other.
 */

import { rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Browser, chromium, type Page } from 'playwright-core';
import { findBrowser } from '../scripts/testing/find-browser.ts';
import { makeSite } from '../scripts/testing/generated-site.ts';
import { samplePhrases, textsOf } from '../scripts/testing/phrases.ts';
import { serve } from '../scripts/testing/serve.ts';
import { writeSite } from '../scripts/testing/write-site.ts';
import { median } from './measure.ts';
import { indexStock, type Searcher, searchOurs, searchStock } from './searchers.ts';

/** Milliseconds in which a process runs, and in which it stands still, by turns. */
const running = 10;
const stopped = 50;
/** Milliseconds until an answer begins, and bytes that the line carries in one: 1.6 Mbit/s. */
const latency = 150;
const bytesPerMillisecond = 200;
/** Bytes of an answer beside its content. */
const headers = 300;
/** So many phrases are searched for one behind the other in a browser; the first opens the search. */
const phrasesPerRound = 5;

interface Phone {
  /** Passed to the server. */
  pass: (bytes: number) => Promise<void>;
  /** Does some work slowly. */
  slowly: <T>(browser: Browser, work: () => Promise<T>) => Promise<T>;
}

function slowPhone(): Phone {
  let isSlow = false;
  let free = 0;
  const pass = async (bytes: number) => {
    if (!isSlow) return;
    await sleep(latency);
    const now = performance.now();
    free = Math.max(now, free) + (bytes + headers) / bytesPerMillisecond;
    await sleep(free - now);
  };
  const slowly = async <T>(browser: Browser, work: () => Promise<T>): Promise<T> => {
    const processes = await renderers(browser);
    isSlow = true;
    const braked = brake(processes, () => isSlow);
    try {
      return await work();
    } finally {
      isSlow = false;
      await braked;
    }
  };
  return { pass, slowly };
}

async function renderers(browser: Browser): Promise<number[]> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
}

async function brake(processes: readonly number[], isSlow: () => boolean): Promise<void> {
  const tell = (signal: 'SIGSTOP' | 'SIGCONT') => {
    for (const id of processes) process.kill(id, signal);
  };
  while (isSlow()) {
    tell('SIGSTOP');
    await sleep(stopped);
    tell('SIGCONT');
    await sleep(running);
  }
}

/** What one round says of one of the two. */
interface Round {
  first: number;
  later: number;
  kilobytes: number;
  requests: number;
}

/**
 * @param reports of the library, with twelve sections each
 * @param folder for the site, best on a RAM disk
 * @returns a Markdown table; the ratios are medians of those of each round
 */
export async function benchSlowPhone(
  reports: number,
  rounds: number,
  folder: string,
): Promise<string> {
  const root = path.join(folder, 'slow-phone');
  const site = makeSite(reports, 12);
  await writeSite(site, root);
  await indexStock(root);
  const texts = textsOf(site);
  const phone = slowPhone();
  const server = await serve(root, '/', phone.pass);
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: ['--no-sandbox'],
  });
  const measure = async (
    open: (page: Page) => Promise<Searcher>,
    phrases: readonly string[],
  ): Promise<Round> => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const searcher = await open(page);
    await page.waitForLoadState('networkidle');
    server.sent.splice(0);
    const [first = '', ...others] = phrases;
    const round = await phone.slowly(browser, async () => {
      const milliseconds = await searcher.first(first);
      const sent = server.sent.splice(0);
      const later: number[] = [];
      for (const phrase of others) later.push(await searcher.first(phrase));
      const bytes = sent.reduce((sum, answer) => sum + answer.bytes, 0);
      return {
        ...{ first: milliseconds, later: median(later) },
        ...{ kilobytes: bytes / 1000, requests: sent.length },
      };
    });
    await context.close();
    return round;
  };
  const ours: Round[] = [];
  const stock: Round[] = [];
  for (let round = 0; round < rounds; round++) {
    const phrases = samplePhrases(texts, phrasesPerRound, round + 1);
    ours.push(await measure((page) => searchOurs(page, server.url), phrases));
    stock.push(await measure((page) => searchStock(page, server.url, root), phrases));
  }
  await browser.close();
  await server.close();
  await rm(root, { recursive: true });
  return table(texts.size, ours, stock);
}

function table(records: number, ours: readonly Round[], stock: readonly Round[]): string {
  const middle = (rounds: readonly Round[], name: keyof Round) =>
    median(rounds.map((round) => round[name])).toFixed(0);
  const ratio = (name: 'first' | 'later') =>
    median(ours.map((round, at) => round[name] / (stock[at]?.[name] ?? Number.NaN))).toFixed(2);
  const row = (name: string, rounds: readonly Round[]) =>
    `| ${[
      records,
      name,
      middle(rounds, 'first'),
      middle(rounds, 'later'),
      middle(rounds, 'kilobytes'),
      middle(rounds, 'requests'),
      Math.max(...rounds.map(({ requests }) => requests)),
    ].join(' | ')} |`;
  return `| records | on a slow phone | first answer ms | later ms | first KB | requests | most |
| --- | --- | --- | --- | --- | --- | --- |
${row('Gongwen', ours)}
${row('stock Pagefind', stock)}
| | Gongwen ÷ stock | ${ratio('first')} | ${ratio('later')} | | | |`;
}
