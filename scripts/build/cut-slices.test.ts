import assert from 'node:assert/strict';
import { test } from 'node:test';
import { slicesOf } from './cut-slices.ts';

function library(sizes: readonly number[]): { id: string; size: number }[] {
  return sizes.map((size, index) => ({ id: `r${index}`, size }));
}

const cut = (reports: { id: string; size: number }[], threads: number) =>
  slicesOf(reports, ({ size }) => size, threads);

const ids = (slices: { id: string }[][]) => slices.map((slice) => slice.map(({ id }) => id));

test('every report is in one slice, in order', () => {
  const reports = library(Array.from({ length: 5000 }, (_, index) => 5_000 + (index % 7) * 3_000));
  for (const threads of [1, 2, 8]) {
    const slices = cut(reports, threads);
    assert.deepEqual(
      ids(slices).flat(),
      reports.map(({ id }) => id),
    );
    assert.ok(Math.max(...slices.map(({ length }) => length)) < 200);
  }
});

test('a small library is not cut; one that is worth it has work for each thread', () => {
  assert.equal(cut(library(Array(12).fill(12_000)), 2).length, 1);
  assert.equal(cut(library(Array(50).fill(12_000)), 1).length, 1);
  assert.equal(cut(library(Array(100).fill(12_000)), 2).length, 2);
  assert.equal(cut(library(Array(100).fill(12_000)), 4).length, 4);
  assert.equal(cut(library(Array(150).fill(12_000)), 2).length, 4);
  assert.equal(cut(library(Array(20).fill(12_000)), 2).length, 1);
});

test('a report larger than a slice is a slice of its own', () => {
  const sizes = [...Array(50).fill(12_000), 9_000_000, ...Array(50).fill(12_000)];
  const slices = ids(cut(library(sizes), 2));
  assert.ok(slices.some((slice) => slice.length === 1 && slice[0] === 'r50'));
});

test('no reports are no slices', () => {
  assert.deepEqual(cut([], 4), []);
});
