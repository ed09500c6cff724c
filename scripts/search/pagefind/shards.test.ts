import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shardCutter } from './shards.ts';

interface Report {
  id: string;
  records: number;
}

function reports(count: number): Report[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `r${String(index).padStart(6, '0')}`,
    records: 13,
  }));
}

/** For each shard the id of the report of each record. */
function cutAll(list: readonly Report[]): string[][] {
  const cutter = shardCutter<Report>();
  const all = [...list.flatMap((report) => cutter.add(report)), ...cutter.end()];
  return all.map((shard) => shard.flatMap(({ id, records }) => Array(records).fill(id)));
}

function shards(list: readonly Report[]): string[] {
  return cutAll(list).map((shard) => shard.join(' '));
}

test('a small library has one shard', () => {
  assert.equal(shards(reports(150)).length, 1);
});

test('a large library is cut into shards of like size, without loss and in order', () => {
  const list = reports(3000);
  const cut = shards(list);
  assert.equal(cut.join(' '), list.flatMap(({ id }) => Array(13).fill(id)).join(' '));
  const sizes = cut.map((shard) => shard.split(' ').length);
  assert.ok(Math.max(...sizes) <= 8500, `sizes ${sizes}`);
  assert.ok(Math.min(...sizes.slice(0, -1)) >= 6200, `sizes ${sizes}`);
});

test('a report that goes changes few shards', () => {
  const list = reports(3000);
  const before = new Set(shards(list));
  const after = shards(list.toSpliced(1500, 1));
  const changed = after.filter((shard) => !before.has(shard)).length;
  assert.ok(changed <= 3, `${changed} of ${after.length} shards changed`);
});

test('a report larger than a shard is not cut', () => {
  const large = { id: 'large', records: 9000 };
  const sizes = cutAll([...reports(10), large, ...reports(10)]).map((shard) => shard.length);
  assert.ok(sizes.includes(9000), `sizes ${sizes}`);
});
