/**
 * Cuts the records of a site into shards, each an index of its own. What a changed report costs, what a
 * build holds in memory and how long a search for frequent characters takes grow with the shard;
 * how many files a search loads grows with their number. A small library has one shard.
 *
 * Where a shard ends depends on the ids of the reports near its end only, not on how many come
 * before. So a report that is added or removed changes its own shard and, seldom, the next.
 */

import { createHash } from 'node:crypto';
import type { ReportRecords, SearchRecord } from './records.ts';

/** Records in the largest shard, unless one report has more. Indexing it takes a third of a second. */
export const mostRecords = 2000;
/** Below this a shard never ends. */
const fewestRecords = 1400;
/** A report of n records ends a shard with a chance of n in this number. */
const spread = 300;

export interface ShardCutter {
  /** Takes the next report; returns the shards that are complete with it. */
  add(report: ReportRecords): SearchRecord[][];
  /** What is left when all reports have been added: one shard at most. */
  end(): SearchRecord[][];
}

/** Gathers reports into shards, in their order. */
export function shardCutter(): ShardCutter {
  let total = 0;
  /** The first reports, as long as all may come to one shard. */
  let held: ReportRecords[] = [];
  let shard: SearchRecord[] = [];
  const cut = ({ id, records }: ReportRecords): SearchRecord[][] => {
    const complete: SearchRecord[][] = [];
    const endShard = () => {
      complete.push(shard);
      shard = [];
    };
    if (shard.length > 0 && shard.length + records.length > mostRecords) endShard();
    shard.push(...records);
    if (shard.length >= fewestRecords && chance(id) < records.length) endShard();
    return complete;
  };
  return {
    add(report) {
      total += report.records.length;
      held.push(report);
      if (total <= mostRecords) return [];
      const ready = held;
      held = [];
      return ready.flatMap(cut);
    },
    end() {
      const last = [...shard, ...held.flatMap(({ records }) => records)];
      return last.length > 0 ? [last] : [];
    },
  };
}

function chance(id: string): number {
  return createHash('sha256').update(id).digest().readUInt32BE(0) % spread;
}
