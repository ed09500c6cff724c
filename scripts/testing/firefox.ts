/**
 * Drives an installed Firefox by Marionette, the protocol that it brings along: each message is its length, a colon
 * and JSON, `[0, id, command, parameters]` there and `[1, id, error, result]` back. The commands are WebDriver's.
 */

import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asFunction, type Driver, resultOf } from './driver.ts';

/** @param program path of Firefox */
export async function launchFirefox(program: string): Promise<Driver> {
  const profile = mkdtempSync(join(tmpdir(), 'gongwen-firefox-'));
  // Any port that is free; Firefox writes which one into its profile.
  writeFileSync(join(profile, 'user.js'), 'user_pref("marionette.port", 0);\n');
  const args = ['--headless', '--no-remote', '--marionette', '--profile', profile];
  const child = spawn(program, args, { stdio: 'ignore' });
  const exited = new Promise<void>((resolve) => {
    child.once('close', () => resolve());
  });
  const socket = await connected(profile);
  const send = talk(socket);
  await send('WebDriver:NewSession', { strictFileInteractability: false });
  const run = async <T>(body: string, ...args: unknown[]) => {
    const { value } = await send('WebDriver:ExecuteAsyncScript', {
      script: asFunction(body),
      args,
    });
    return resultOf<T>(value);
  };
  return {
    open: async (url) => {
      await send('WebDriver:Navigate', { url });
    },
    run,
    close: async () => {
      await send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => {});
      socket.destroy();
      await exited;
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

async function connected(profile: string): Promise<Socket> {
  for (let tries = 0; tries < 300; tries++) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    try {
      const port = Number(readFileSync(join(profile, 'MarionetteActivePort'), 'utf8'));
      return await new Promise((resolve, reject) => {
        const socket = connect(port, '127.0.0.1', () => resolve(socket));
        socket.once('error', reject);
      });
    } catch {
      // Not yet.
    }
  }
  throw new Error('Firefox does not listen');
}

type Send = (command: string, parameters: unknown) => Promise<{ value?: unknown }>;

function talk(socket: Socket): Send {
  const waiting = new Map<
    number,
    (answer: [error: { message: string } | null, result: unknown]) => void
  >();
  let received = Buffer.alloc(0);
  let last = 0;
  socket.on('data', (chunk) => {
    received = Buffer.concat([received, chunk]);
    for (;;) {
      const colon = received.indexOf(':');
      const length = Number(received.subarray(0, colon));
      if (colon < 0 || received.length < colon + 1 + length) return;
      const message = JSON.parse(received.subarray(colon + 1, colon + 1 + length).toString());
      received = received.subarray(colon + 1 + length);
      // The first one is a greeting.
      if (Array.isArray(message)) waiting.get(message[1])?.([message[2], message[3]]);
    }
  });
  return (command, parameters) =>
    new Promise((resolve, reject) => {
      const id = ++last;
      waiting.set(id, ([error, result]) => {
        waiting.delete(id);
        if (error) reject(new Error(`${command}: ${error.message}`));
        else resolve((result ?? {}) as { value?: unknown });
      });
      const text = JSON.stringify([0, id, command, parameters]);
      socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
}
