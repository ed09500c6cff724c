/** What runs in each thread of a pool: one task after the other, in the order in which they are sent. */

import { parentPort } from 'node:worker_threads';
import type { SliceResult } from '../build/slice.ts';
import { systemCauseOf } from '../build-error.ts';
import { type Order, runOrder } from './tasks.ts';

/** What a thread sends back of a task: how far it has come, and in the end a result or an error. */
export type Message = { id: number } & (
  | { kind: 'made'; result: SliceResult }
  | { kind: 'written'; reports: number }
  | { kind: 'done'; result: unknown }
  | { kind: 'failed'; error: SentError }
);

/** An error as far as it survives the way to another thread; code and path are the system's. */
export interface SentError {
  message: string;
  stack: string | undefined;
  code: string | undefined;
  path: string | undefined;
}

const send = (message: Message) => parentPort?.postMessage(message);

// Where two of Eleventy's writes fail, it waits for one; the other must not end the thread.
const strays: unknown[] = [];
process.on('unhandledRejection', (reason) => strays.push(reason));

let last = Promise.resolve();
parentPort?.on('message', ({ id, order }: { id: number; order: Order }) => {
  last = last.then(() => answer(id, order));
});

async function answer(id: number, order: Order): Promise<void> {
  try {
    const result = await runOrder(order, {
      made: (made) => send({ id, kind: 'made', result: made }),
      written: (reports) => send({ id, kind: 'written', reports }),
    });
    if (strays.length > 0) throw strays[0];
    send({ id, kind: 'done', result });
  } catch (error) {
    send({ id, kind: 'failed', error: toSend(error) });
  }
}

function toSend(error: unknown): SentError {
  const system = systemCauseOf(error);
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  return { message, stack, code: system?.code, path: system?.path };
}
