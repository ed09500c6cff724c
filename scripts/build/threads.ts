/**
 * Threads that take tasks from one queue. The parts of the index go first, because what waits for them is held in memory.
 * The first error ends all.
 */

import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { received, type SentError } from '../build-error.ts';
import type { FolderState } from '../publish/folder-state.ts';
import type { ShardJob, ShardResult } from '../search/pagefind/index-shard.ts';
import type { SliceJob, SliceResult } from './build-slice.ts';

/** Jobs and results are plain values, which can be sent from thread to thread. */
export interface Tasks {
  /** Makes some reports. */
  slice: { job: SliceJob; result: SliceResult };
  /** Puts indexed reports together. */
  shard: { job: ShardJob; result: ShardResult };
  /** Tells how a published folder was left. */
  state: { job: { folder: string; ignored: string }; result: FolderState };
}

export type Task = keyof Tasks;

/** What a thread answers. */
export type Answer = { result: unknown } | { error: SentError };

export interface Threads {
  /** How many tasks are done at a time. */
  readonly count: number;
  /** @throws Error where the task fails, where another one has failed, and after `close` */
  run<Name extends Task>(name: Name, job: Tasks[Name]['job']): Promise<Tasks[Name]['result']>;
  /** Ends the threads; tasks that are not done fail. Nothing is at work afterwards. */
  close(): Promise<void>;
}

interface Entry {
  message: { name: Task; job: unknown };
  resolve(result: never): void;
  reject(error: Error): void;
}

/**
 * @param program folder of the compiled program
 * @param count how many threads; all are started at once
 */
export function openThreads(program: string, count: number): Threads {
  const queue: Entry[] = [];
  /** Those that can take a task, as often as they can take one. */
  const free: Worker[] = [];
  /** What each thread has to do, in this order. */
  const given = new Map<Worker, Entry[]>();
  /** Why no more tasks are done. */
  let stopped: Error | undefined;

  const stop = (reason: Error) => {
    stopped ??= reason;
    const open = [...[...given.values()].flat(), ...queue.splice(0)];
    given.clear();
    for (const { reject } of open) reject(stopped);
  };
  const dispatch = () => {
    while (free.length > 0 && queue.length > 0) {
      const [worker, entry] = [free.shift(), queue.shift()];
      if (worker === undefined || entry === undefined) return;
      given.get(worker)?.push(entry);
      worker.postMessage(entry.message);
    }
  };
  const start = (): Worker => {
    const worker = new Worker(join(program, 'scripts', 'build', 'thread.js'));
    worker.on('message', (answer: Answer) => {
      if ('error' in answer) return stop(received(answer.error));
      given
        .get(worker)
        ?.shift()
        ?.resolve(answer.result as never);
      free.push(worker);
      dispatch();
    });
    worker.on('error', (error) => stop(aboutReport(error, given.get(worker)?.[0]?.message.job)));
    worker.on('exit', () => stop(new Error('A thread ended before its task.')));
    return worker;
  };
  const threads = Array.from({ length: count }, start);
  for (const each of threads) given.set(each, []);
  // A thread has its next task at hand when one is done, since this one may be busy then.
  free.push(...threads, ...threads);

  return {
    count,
    run: (name, job) =>
      new Promise((resolve, reject) => {
        if (stopped !== undefined) return reject(stopped);
        const entry: Entry = { message: { name, job }, resolve, reject };
        if (name === 'slice') queue.push(entry);
        else queue.unshift(entry);
        dispatch();
      }),
    close: async () => {
      stop(new Error('The threads were closed.'));
      await Promise.all(threads.map((thread) => thread.terminate()));
    },
  };
}

/** What ends a thread names no file; where memory ends, it is most likely the longest report at hand. */
function aboutReport(error: Error, job: unknown): Error {
  const { files = [] } = (job ?? {}) as Partial<SliceJob>;
  const [longest] = files.toSorted((a, b) => b.report.bytes.length - a.report.bytes.length);
  return longest === undefined ? error : Object.assign(error, { path: longest.report.path });
}
