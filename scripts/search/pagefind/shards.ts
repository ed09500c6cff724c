/**
 * Cuts the records of a site into shards, each an index of its own. What a changed report costs, what a
 * build holds in memory and how long a search for frequent characters takes grow with the shard;
 * how many files a search loads grows with their number. A small library has one shard.
 *
 * Where a shard ends depends on the ids of the reports near its end only, not on how many come
 * before. So a report that is added or removed changes its own shard and, seldom, the next.
 */

import { createHash } from 'node:crypto';
import type { ReportIndex } from './index-report.ts';

/** Records in the largest shard, unless one report has more. A changed report has its shard indexed anew, which
 * takes a second of a processor for as many; each shard costs a search a request for each word of a phrase. */
export const mostRecords = 8500;
/** Below this a shard never ends. */
const fewestRecords = 6200;
/** A report of n records ends a shard with a chance of n in this number. */
const spread = 500;

/** A report as far as it matters here. */
type Sized = Pick<ReportIndex, 'id' | 'records'>;

export interface ShardCutter<Report extends Sized> {
  /** Takes the next report; returns the shards that are complete with it. */
  add(report: Report): Report[][];
  /** What is left when all reports have been added: one shard at most. */
  end(): Report[][];
}

/** Gathers reports into shards, in their order. */
export function shardCutter<Report extends Sized>(): ShardCutter<Report> {
  let total = 0;
  /** The first reports, as long as all may come to one shard. */
  let held: Report[] = [];
  let shard: Report[] = [];
  let size = 0;
  const cut = (report: Report): Report[][] => {
    const { records } = report;
    const complete: Report[][] = [];
    const endShard = () => {
      complete.push(shard);
      shard = [];
      size = 0;
    };
    if (size > 0 && size + records > mostRecords) endShard();
    shard.push(report);
    size += records;
    if (size >= fewestRecords && chance(report.id) < records) endShard();
    return complete;
  };
  return {
    add(report) {
      total += report.records;
      held.push(report);
      if (total <= mostRecords) return [];
      const ready = held;
      held = [];
      return ready.flatMap(cut);
    },
    end() {
      const last = [...shard, ...held];
      return last.length > 0 ? [last] : [];
    },
  };
}

function chance(id: string): number {
  return createHash('sha256').update(id).digest().readUInt32BE(0) % spread;
}
