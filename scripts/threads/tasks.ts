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

/** A task as it is sent to a thread. */
export type Order =
  | { name: 'prepare' }
  | { name: 'slice'; job: SliceJob }
  | { name: 'shard'; job: ShardJob };

/** Does a task in this thread. */
export async function runOrder(order: Order, tell: Tell): Promise<unknown> {
  if (order.name === 'prepare') return prepare();
  if (order.name === 'slice') return (await import('../build/slice.ts')).makeSlice(order.job, tell);
  return (await import('../search/index-shard.ts')).indexShard(order.job);
}

/** Loads what making pages takes, which is a good part of the time of a small build. */
export async function prepare(): Promise<void> {
  await Promise.all([import('../build/slice.ts'), import('../build/render.ts')]);
}
