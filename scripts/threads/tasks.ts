/** The parts of a build that can be done in a thread of their own. Modules are loaded when first needed. */

import type { SliceJob, SliceResult } from '../build/slice.ts';
import type { ReportIndex } from '../search/pagefind/index-report.ts';
import type { ShardJob, ShardResult } from '../search/pagefind/index-shard.ts';
import type { ReportRecords } from '../search/records.ts';

/** Told how far a slice has come. */
export interface SliceEvents {
  /** All its reports are made; their pages are still to be written. */
  made(result: SliceResult): void;
  /** The pages of so many more reports are written. */
  written(reports: number): void;
}

/** Jobs and results are plain values, which can be sent from thread to thread. */
export interface Tasks {
  /** Makes some reports and writes their pages. */
  slice(job: SliceJob, events: SliceEvents): Promise<void>;
  /** Indexes some reports, each by itself. */
  reports(records: readonly ReportRecords[]): Promise<ReportIndex[]>;
  /** Puts indexed reports together. */
  shard(job: ShardJob): Promise<ShardResult>;
}

/** A task as it is sent to a thread. */
export type Order =
  | { name: 'prepare' }
  | { name: 'slice'; job: SliceJob }
  | { name: 'reports'; records: readonly ReportRecords[] }
  | { name: 'shard'; job: ShardJob };

/** For tasks that have none. */
export const noEvents: SliceEvents = { made: () => {}, written: () => {} };

/** Does a task in this thread. */
export async function runOrder(order: Order, events: SliceEvents): Promise<unknown> {
  if (order.name === 'prepare') return prepare();
  if (order.name === 'slice') {
    return (await import('../build/slice.ts')).makeSlice(order.job, events);
  }
  if (order.name === 'reports') {
    return order.records.map((await import('../search/pagefind/index-report.ts')).indexReport);
  }
  return (await import('../search/pagefind/index-shard.ts')).indexShard(order.job);
}

/** Loads what making pages takes, which is a good part of the time of a small build. */
export async function prepare(): Promise<void> {
  await Promise.all([import('../build/slice.ts'), import('../build/render.ts')]);
}
