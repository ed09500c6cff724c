import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ReportRecords, SearchRecord } from './records.ts';
import { shardCutter } from './shards.ts';

const record: SearchRecord = {
  ...{ url: '', title: '', reportId: '', reportTitle: '', year: '', kind: '' },
  parts: [],
};

function reports(count: number): ReportRecords[] {
  return Array.from({ length: count }, (_, index) => {
    const id = `r${String(index).padStart(6, '0')}`;
    return { id, records: Array.from({ length: 13 }, () => ({ ...record, reportId: id })) };
  });
}

function cutAll(list: readonly ReportRecords[]): SearchRecord[][] {
  const cutter = shardCutter();
  return [...list.flatMap((report) => cutter.add(report)), ...cutter.end()];
}

function shards(list: readonly ReportRecords[]): string[] {
  return cutAll(list).map((shard) => shard.map(({ reportId }) => reportId).join(' '));
}

test('a small library has one shard', () => {
  assert.equal(shards(reports(150)).length, 1);
});

test('a large library is cut into shards of like size, without loss and in order', () => {
  const list = reports(3000);
  const cut = shards(list);
  assert.equal(cut.join(' '), list.flatMap(({ id }) => Array(13).fill(id)).join(' '));
  const sizes = cut.map((shard) => shard.split(' ').length);
  assert.ok(Math.max(...sizes) <= 2000, `sizes ${sizes}`);
  assert.ok(Math.min(...sizes.slice(0, -1)) >= 1400, `sizes ${sizes}`);
});

test('a report that goes changes few shards', () => {
  const list = reports(3000);
  const before = new Set(shards(list));
  const after = shards(list.toSpliced(1500, 1));
  const changed = after.filter((shard) => !before.has(shard)).length;
  assert.ok(changed <= 3, `${changed} of ${after.length} shards changed`);
});

test('a report larger than a shard is not cut', () => {
  const large = { id: 'large', records: Array.from({ length: 9000 }, () => record) };
  const sizes = cutAll([...reports(10), large, ...reports(10)]).map((shard) => shard.length);
  assert.ok(sizes.includes(9000), `sizes ${sizes}`);
});
