/** The parts of a build that can be done in a thread of their own. Modules are loaded when first needed. */

import type { SliceJob, SliceResult } from '../build/slice.ts';
import type { ShardJob, ShardResult } from '../search/index-shard.ts';

/** Told that so many more reports are done. */
export type Tell = (reports: number) => void;

/** Jobs and results are plain values, which can be sent from thread to thread. */
export interface Tasks {
  /** Makes the pages of some reports. */
  slice(job: SliceJob, tell: Tell): Promise<SliceResult>;
  /** Indexes some records. */
  shard(job: ShardJob): Promise<ShardResult>;
}

/** Does them in this thread. */
export const tasks: Tasks = {
  slice: async (job, tell) => (await import('../build/slice.ts')).makeSlice(job, tell),
  shard: async (job) => (await import('../search/index-shard.ts')).indexShard(job),
};
