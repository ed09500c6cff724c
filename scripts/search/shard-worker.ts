/** The thread that indexes shards, one after the other, while the main thread renders pages. */

import { parentPort } from 'node:worker_threads';
import { indexShard, type ShardJob } from './index-shard.ts';

parentPort?.on('message', async (job: ShardJob) => {
  try {
    parentPort?.postMessage({ result: await indexShard(job) });
  } catch (error) {
    parentPort?.postMessage({ error });
  }
});
