/** What runs in each thread: one task after the other, as they are sent. Its modules are loaded before the first comes. */

import { parentPort } from 'node:worker_threads';
import { toSend } from '../build-error.ts';
import type { PackedFile } from '../cache/packs.ts';
import { folderState } from '../publish/folder-state.ts';
import { indexShard } from '../search/pagefind/index-shard.ts';
import { makeSlice } from './build-slice.ts';
import type { Answer, Task, Tasks } from './threads.ts';

/** What a task does, and the files of its result that are too large to be copied on their way. */
interface Work<Job, Result> {
  run(job: Job): Promise<Result>;
  filesOf?(result: Result): PackedFile[];
}

const tasks: { [Name in Task]: Work<Tasks[Name]['job'], Tasks[Name]['result']> } = {
  slice: {
    run: makeSlice,
    filesOf: ({ unrendered }) =>
      unrendered.flatMap(({ facts, downloads }) => [facts, ...downloads]),
  },
  shard: { run: indexShard },
  state: { run: async ({ folder, ignored }) => folderState(folder, ignored) },
};

/** The memory of files is handed over where they have all of it. */
const send = (answer: Answer, files: readonly PackedFile[] = []) => {
  const whole = files.filter(({ content }) => content.length === content.buffer.byteLength);
  parentPort?.postMessage(
    answer,
    whole.map(({ content }) => content.buffer as ArrayBuffer),
  );
};

// In the order in which they come. Whatever nobody waits for ends the thread, and with it the build.
let last = Promise.resolve();
parentPort?.on(
  'message',
  <Name extends Task>({ name, job }: { name: Name; job: Tasks[Name]['job'] }) => {
    last = last.then(async () => {
      try {
        const { run, filesOf } = tasks[name];
        const result = await run(job);
        send({ result }, filesOf?.(result));
      } catch (error) {
        send({ error: toSend(error) });
      }
    });
  },
);
