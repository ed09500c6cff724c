/** What runs in each thread: one task after the other, as they are sent. Its modules are loaded before the first comes. */

import { parentPort } from 'node:worker_threads';
import { toSend } from '../build-error.ts';
import { indexShard } from '../search/pagefind/index-shard.ts';
import { makeSlice } from './build-slice.ts';
import type { Answer, Task, Tasks } from './threads.ts';

const tasks: { [Name in Task]: (job: Tasks[Name]['job']) => Promise<Tasks[Name]['result']> } = {
  slice: makeSlice,
  shard: indexShard,
};

const send = (answer: Answer) => parentPort?.postMessage(answer);

// In the order in which they come. Whatever nobody waits for ends the thread, and with it the build.
let last = Promise.resolve();
parentPort?.on(
  'message',
  <Name extends Task>({ name, job }: { name: Name; job: Tasks[Name]['job'] }) => {
    last = last.then(async () => {
      try {
        send({ result: await tasks[name](job) });
      } catch (error) {
        send({ error: toSend(error) });
      }
    });
  },
);
