import assert from 'node:assert/strict';
import { test } from 'node:test';
import { slicesOf } from './cut-slices.ts';

function library(sizes: readonly number[]): { id: string; size: number }[] {
  return sizes.map((size, index) => ({ id: `r${index}`, size }));
}

const cut = (reports: { id: string; size: number }[]) =>
  slicesOf(reports, ({ size }) => size).map((slice) => slice.map(({ id }) => id));

test('every report is in one slice, in order', () => {
  const reports = library(Array.from({ length: 5000 }, (_, index) => 5_000 + (index % 7) * 3_000));
  const slices = cut(reports);
  assert.deepEqual(
    slices.flat(),
    reports.map(({ id }) => id),
  );
  assert.ok(Math.max(...slices.map(({ length }) => length)) < 60);
});

test('the first slices are small, so that rendering soon has something to do', () => {
  const lengths = cut(library(Array(300).fill(10_000))).map(({ length }) => length);
  assert.deepEqual(lengths.slice(0, 5), [5, 10, 20, 30, 30]);
});

test('a few reports are one slice', () => {
  assert.equal(cut(library(Array(4).fill(12_000))).length, 1);
});

test('a report larger than a slice ends its slice', () => {
  const sizes = [...Array(50).fill(12_000), 9_000_000, ...Array(50).fill(12_000)];
  const slices = cut(library(sizes));
  assert.ok(slices.some((slice) => slice.length < 30 && slice.at(-1) === 'r50'));
});

test('no reports are no slices', () => {
  assert.deepEqual(cut([]), []);
});
