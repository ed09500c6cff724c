import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findWhatOwnerRemoves, spansToKeep, withoutTouching } from './owner.ts';

test('strings are found at every place, without overlap', () => {
  assert.deepEqual(findWhatOwnerRemoves('aaa甲a', { remove: ['aa', '甲'] }, []), [
    { start: 0, end: 2 },
    { start: 3, end: 4 },
  ]);
});

test('what is kept whole is not removed in part', () => {
  const sidecar = { remove: ['某网', '甲乙丙'], keep: ['某网络', '乙'] };
  const text = '某网和某网络，甲乙丙';
  assert.deepEqual(findWhatOwnerRemoves(text, sidecar, spansToKeep(text, sidecar)), [
    { start: 0, end: 2 },
    { start: 7, end: 10 },
  ]);
});

test('a finding that touches a place to keep is dropped, one beside it is not', () => {
  const kept = spansToKeep('甲乙丙丁', { keep: ['乙丙'] });
  const findings = [
    { start: 0, end: 1 },
    { start: 0, end: 2 },
    { start: 2, end: 4 },
    { start: 3, end: 4 },
  ];
  assert.deepEqual(withoutTouching(findings, kept), [
    { start: 0, end: 1 },
    { start: 3, end: 4 },
  ]);
});
