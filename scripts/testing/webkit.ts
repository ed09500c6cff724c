/**
 * Drives an installed WebKitGTK, the engine of Safari, by the W3C's WebDriver protocol, on a screen of its own that
 * nobody sees.
 */

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { Readable } from 'node:stream';
import type { Driver } from './driver.ts';
import { asFunction, resultOf } from './driver.ts';

/**
 * @param driver path of WebKitWebDriver
 * @param screen path of Xvfb
 */
export async function launchWebKit(driver: string, screen: string): Promise<Driver> {
  const display = spawn(screen, ['-displayfd', '3', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [number] = (await once(display.stdio[3] as Readable, 'data')) as [Buffer];
  const port = await freePort();
  const child = spawn(driver, [`--port=${port}`], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: `:${String(number).trim()}`, NO_AT_BRIDGE: '1' },
  });
  const send = (method: string, path: string, body?: object) =>
    call(`http://127.0.0.1:${port}${path}`, method, body);
  await answering(() => send('GET', '/status'));
  const { sessionId } = (await send('POST', '/session', { capabilities: {} })) as {
    sessionId: string;
  };
  const session = `/session/${sessionId}`;
  await send('POST', `${session}/timeouts`, { script: 30_000 });
  const run = async <T>(body: string, ...args: unknown[]) => {
    const script = asFunction(body);
    return resultOf<T>(await send('POST', `${session}/execute/async`, { script, args }));
  };
  return {
    open: async (url) => {
      await send('POST', `${session}/url`, { url });
    },
    run,
    close: async () => {
      await send('DELETE', session).catch(() => {});
      await ended(child);
      await ended(display);
    },
  };
}

async function call(url: string, method: string, body?: object): Promise<unknown> {
  const answer = await fetch(url, {
    method,
    ...(body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  });
  const { value } = (await answer.json()) as { value: unknown };
  if (!answer.ok) throw new Error(`${method} ${url}: ${JSON.stringify(value)}`);
  return value;
}

async function answering(ask: () => Promise<unknown>): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    try {
      await ask();
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  throw new Error('WebKitWebDriver does not listen');
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address !== null ? address.port : 0;
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  child.kill();
  await once(child, 'close');
}
