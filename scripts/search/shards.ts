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

/** Gathers reports into shards, in their order; each shard is complete before the next report is read. */
export function* shardsOf(
  reports: Iterable<ReportRecords>,
  total: number,
): Generator<SearchRecord[]> {
  let shard: SearchRecord[] = [];
  for (const { id, records } of reports) {
    if (shard.length > 0 && shard.length + records.length > mostRecords) {
      yield shard;
      shard = [];
    }
    shard.push(...records);
    const mayEnd = total > mostRecords && shard.length >= fewestRecords;
    if (mayEnd && chance(id) < records.length) {
      yield shard;
      shard = [];
    }
  }
  if (shard.length > 0) yield shard;
}

function chance(id: string): number {
  return createHash('sha256').update(id).digest().readUInt32BE(0) % spread;
}
