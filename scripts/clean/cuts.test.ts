import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyCuts, composeCuts, linesLeft, uniteCuts } from './cuts.ts';

const rule = 'r';

test('cuts that overlap become one, by the rule of the longer', () => {
  const united = uniteCuts([
    { rule: 'a', start: 4, end: 6 },
    { rule: 'b', start: 0, end: 5 },
    { rule: 'c', start: 6, end: 7 },
  ]);
  assert.deepEqual(united, [
    { rule: 'b', start: 0, end: 6 },
    { rule: 'c', start: 6, end: 7 },
  ]);
});

test('a later cut takes in the earlier ones inside it and leaves those at its edges', () => {
  const raw = '0123456789';
  const earlier = [
    { rule, start: 1, end: 2 },
    { rule, start: 4, end: 5, replacement: 'x' },
    { rule, start: 8, end: 9 },
  ];
  assert.equal(applyCuts(raw, earlier), '023x5679');
  const composed = composeCuts(earlier, [{ rule: 'later', start: 1, end: 4 }]);
  assert.deepEqual(composed, [
    { rule, start: 1, end: 2 },
    { rule: 'later', start: 2, end: 5 },
    { rule, start: 8, end: 9 },
  ]);
  assert.equal(applyCuts(raw, composed), '05679');
});

test('lines whose break is cut are one line', () => {
  const raw = '甲\n乙丙\n丁';
  assert.deepEqual(linesLeft(raw, [{ rule, start: 1, end: 3 }]), [
    { number: 1, text: '甲丙' },
    { number: 3, text: '丁' },
  ]);
});
