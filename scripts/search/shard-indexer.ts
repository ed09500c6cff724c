import { Worker } from 'node:worker_threads';
import { indexShard, type ShardJob, type ShardResult } from './index-shard.ts';

/** Indexes shards, one at a time. */
export interface ShardIndexer {
  index(job: ShardJob): Promise<ShardResult>;
  close(): Promise<void>;
}

/** A thread of Node 20 does not take over the loader of TypeScript from the thread that starts it. */
const startTypeScript = `
  const { loader, entry } = require('node:worker_threads').workerData;
  import(loader).then(({ register }) => { register(); return import(entry); });
`;

type Answer = { result: ShardResult } | { error: unknown };

/**
 * @param shards how many there will be; a thread of its own, which takes a while to start, pays only
 *   for several
 */
export function shardIndexer(shards: 'one' | 'several'): ShardIndexer {
  return shards === 'one' ? { index: indexShard, close: async () => {} } : threadIndexer();
}

function threadIndexer(): ShardIndexer {
  const worker = new Worker(startTypeScript, {
    eval: true,
    workerData: {
      loader: import.meta.resolve('tsx/esm/api'),
      entry: new URL('./shard-worker.ts', import.meta.url).href,
    },
  });
  return {
    index: (job) =>
      new Promise((resolve, reject) => {
        const settle = (answer: Answer) => {
          worker.off('error', reject);
          if ('result' in answer) resolve(answer.result);
          else reject(answer.error);
        };
        worker.once('message', settle);
        worker.once('error', reject);
        worker.postMessage(job);
      }),
    close: async () => {
      await worker.terminate();
    },
  };
}
