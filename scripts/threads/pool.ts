/**
 * Threads that take tasks from one queue. A task for which no thread is free waits; those of the index
 * go first, because what waits for them is held in memory.
 */

import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { project } from '../project.ts';
import type { ReportIndex } from '../search/pagefind/index-report.ts';
import type { ShardResult } from '../search/pagefind/index-shard.ts';
import { noEvents, type Order, prepare, runOrder, type SliceEvents, type Tasks } from './tasks.ts';
import type { Message, SentError } from './thread.ts';

export interface Pool extends Tasks {
  /** Starts all threads and has each load what making pages takes; waits for this one only. */
  prepare(): Promise<void>;
  /** Ends the threads; tasks that wait or are under way in them fail. Nothing is at work afterwards. */
  close(): Promise<void>;
}

export interface PoolOptions {
  /** Threads at most, beside this one. Each is started when there is work for it. */
  workers: number;
  /** This thread does tasks as well, when the others are busy. */
  here: boolean;
}

interface Lane {
  /** Tasks given to it that have not come to their end. */
  tasks: number;
  run(order: Order, events: SliceEvents): Promise<unknown>;
  close(): Promise<unknown>;
}

interface Waiting {
  order: Order;
  events: SliceEvents;
  resolve(result: unknown): void;
  reject(error: unknown): void;
}

export function openPool({ workers, here }: PoolOptions): Pool {
  const threads: Lane[] = [];
  const thisThread: Lane[] = here ? [{ tasks: 0, run: runOrder, close: async () => {} }] : [];
  const waiting: Waiting[] = [];
  const running = new Set<Promise<void>>();
  /** Why no more tasks are done: a thread has died, or the pool is closed. */
  let stopped: Error | undefined;

  const stop = (reason: Error) => {
    stopped ??= reason;
    for (const { reject } of waiting.splice(0)) reject(stopped);
  };
  const freeLane = (): Lane | undefined => {
    const idle = threads.find(({ tasks }) => tasks === 0);
    if (idle !== undefined) return idle;
    if (threads.length < workers) return addThread();
    if (!here) return undefined;
    const free = thisThread.find(({ tasks }) => tasks === 0);
    // While this thread is at work it cannot give out tasks; so each other gets one in advance first, as
    // long as one is left for this one. This one has the lists to render when the last are indexed, so
    // that the others are given those tasks more readily.
    const isShard = waiting[0]?.order.name === 'shard';
    const ahead = threads.find(({ tasks }) => tasks < (isShard ? 3 : 2));
    return isShard || waiting.length > 1 ? (ahead ?? free) : free;
  };
  const addThread = (): Lane => {
    const lane = startThread(stop);
    threads.push(lane);
    return lane;
  };
  const give = (lane: Lane, { order, events, resolve, reject }: Waiting) => {
    lane.tasks++;
    const task = lane
      .run(order, events)
      .then(resolve, reject)
      .finally(() => {
        lane.tasks--;
        running.delete(task);
        dispatch();
      });
    running.add(task);
  };
  const dispatch = () => {
    while (waiting.length > 0) {
      const lane = freeLane();
      const next = lane && waiting.shift();
      if (lane === undefined || next === undefined) return;
      give(lane, next);
    }
  };
  const prepareThread = (): void => {
    const lane = addThread();
    // What is wrong, the first task comes upon again.
    const ready = () => {};
    give(lane, { order: { name: 'prepare' }, events: noEvents, resolve: ready, reject: ready });
  };
  const run = (order: Order, events: SliceEvents) =>
    new Promise<unknown>((resolve, reject) => {
      if (stopped !== undefined) return reject(stopped);
      const entry = { order, events, resolve, reject };
      if (order.name === 'shard') waiting.unshift(entry);
      else waiting.push(entry);
      // All that are to be done now are known before the first is given out.
      queueMicrotask(dispatch);
    });
  return {
    prepare: async () => {
      while (threads.length < workers) prepareThread();
      if (here) await prepare();
    },
    slice: async (job, events) => {
      await run({ name: 'slice', job }, events);
    },
    reports: (records) => run({ name: 'reports', records }, noEvents) as Promise<ReportIndex[]>,
    shard: (job) => run({ name: 'shard', job }, noEvents) as Promise<ShardResult>,
    close: async () => {
      stop(new Error('The pool was closed.'));
      await Promise.all(threads.map((thread) => thread.close()));
      await Promise.all(running);
    },
  };
}

/** A thread of Node 20 does not take over the loader of TypeScript from the thread that starts it. */
const startTypeScript = `
  const { loader, entry } = require('node:worker_threads').workerData;
  import(loader).then(({ register }) => { register(); return import(entry); });
`;

function startWorker(): Worker {
  // Bundled, see launch.js, this module lies in the file of the program.
  if (!import.meta.url.endsWith('.ts')) {
    const start = join(project, 'scripts', 'launch', 'thread.cjs');
    return new Worker(start, { workerData: fileURLToPath(import.meta.url) });
  }
  return new Worker(startTypeScript, {
    eval: true,
    workerData: {
      loader: import.meta.resolve('tsx/esm/api'),
      entry: new URL('./thread.ts', import.meta.url).href,
    },
  });
}

/** @param died told of the end of the thread, which takes no more tasks then */
function startThread(died: (reason: Error) => void): Lane {
  const worker = startWorker();
  const ended = () => new Error('A thread ended before its task.');
  worker.on('error', died).on('exit', () => died(ended()));
  let tasks = 0;
  return {
    tasks: 0,
    run: (order, events) =>
      new Promise((resolve, reject) => {
        const id = tasks++;
        const settle = (message: Message) => {
          if (message.id !== id) return;
          if (message.kind === 'made') return events.made(message.result);
          if (message.kind === 'written') return events.written(message.reports);
          worker.off('message', settle).off('error', reject).off('exit', fail);
          if (message.kind === 'done') resolve(message.result);
          else reject(received(message.error));
        };
        const fail = () => reject(ended());
        worker.on('message', settle).on('error', reject).on('exit', fail);
        worker.postMessage({ id, order });
      }),
    close: () => worker.terminate(),
  };
}

function received({ message, stack, code, path }: SentError): Error {
  return Object.assign(new Error(message), {
    stack,
    ...(code === undefined ? {} : { code }),
    ...(path === undefined ? {} : { path }),
  });
}
