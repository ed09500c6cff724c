/**
 * Threads that take tasks from one queue. The parts of the index go first, because what waits for them is held in
 * memory. The first error ends all.
 */

import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { received, type SentError } from '../build-error.ts';
import type { ShardJob, ShardResult } from '../search/pagefind/index-shard.ts';
import type { SliceEvent, SliceJob } from './build-slice.ts';

/** Jobs, events and results are plain values, which can be sent from thread to thread. */
export interface Tasks {
  /** Makes some reports and writes their pages. */
  slice: { job: SliceJob; event: SliceEvent; result: undefined };
  /** Puts indexed reports together. */
  shard: { job: ShardJob; event: never; result: ShardResult };
}

export type Task = keyof Tasks;

/** What a thread answers: how far it has come with its task, and in the end a result or an error. */
export type Answer = { event: unknown } | { result: unknown } | { error: SentError };

export interface Threads {
  /** @throws Error where the task fails, where another one has failed, and after `close` */
  run<Name extends Task>(
    name: Name,
    job: Tasks[Name]['job'],
    onEvent?: (event: Tasks[Name]['event']) => void,
  ): Promise<Tasks[Name]['result']>;
  /** Ends the threads; tasks that are not done fail. Nothing is at work afterwards. */
  close(): Promise<void>;
}

interface Entry {
  message: { name: Task; job: unknown };
  onEvent: ((event: never) => void) | undefined;
  resolve(result: never): void;
  reject(error: Error): void;
}

/**
 * @param program folder of the compiled program
 * @param count how many threads; all are started at once
 */
export function openThreads(program: string, count: number): Threads {
  const queue: Entry[] = [];
  const idle: Worker[] = [];
  const busy = new Map<Worker, Entry>();
  /** Why no more tasks are done. */
  let stopped: Error | undefined;

  const stop = (reason: Error) => {
    stopped ??= reason;
    const open = [...busy.values(), ...queue.splice(0)];
    busy.clear();
    for (const { reject } of open) reject(stopped);
  };
  const dispatch = () => {
    while (idle.length > 0 && queue.length > 0) {
      const [worker, entry] = [idle.shift(), queue.shift()];
      if (worker === undefined || entry === undefined) return;
      busy.set(worker, entry);
      worker.postMessage(entry.message);
    }
  };
  const start = (): Worker => {
    const worker = new Worker(join(program, 'scripts', 'build', 'thread.js'));
    worker.on('message', (answer: Answer) => {
      const entry = busy.get(worker);
      if (entry === undefined) return;
      if ('event' in answer) return entry.onEvent?.(answer.event as never);
      if ('error' in answer) return stop(received(answer.error));
      busy.delete(worker);
      idle.push(worker);
      entry.resolve(answer.result as never);
      dispatch();
    });
    worker.on('error', (error) => stop(aboutReport(error, busy.get(worker)?.message.job)));
    worker.on('exit', () => stop(new Error('A thread ended before its task.')));
    return worker;
  };
  const threads = Array.from({ length: count }, start);
  idle.push(...threads);

  return {
    run: (name, job, onEvent) =>
      new Promise((resolve, reject) => {
        if (stopped !== undefined) return reject(stopped);
        const entry: Entry = { message: { name, job }, onEvent, resolve, reject };
        if (name === 'shard') queue.unshift(entry);
        else queue.push(entry);
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
