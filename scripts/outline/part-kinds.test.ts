import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { kindsOfHeading } from './judge-parts.ts';
import { PART_KINDS } from './part-kinds.ts';

for (const { id, name, yes, no } of PART_KINDS) {
  describe(`part kind ${name}`, () => {
    for (const heading of yes) {
      test(`is: ${heading}`, () => assert.ok(kindsOfHeading(heading).includes(id)));
    }
    for (const heading of no) {
      test(`is not: ${heading}`, () => assert.ok(!kindsOfHeading(heading).includes(id)));
    }
  });
}

test('a heading may name several parts', () => {
  assert.deepEqual(kindsOfHeading('主要成效、存在的问题及原因分析'), [
    'results',
    'problems',
    'causes',
  ]);
  assert.deepEqual(kindsOfHeading('整改措施与下一步计划'), ['remedies', 'plans']);
});

test('a heading in traditional characters names the same parts', () => {
  assert.deepEqual(kindsOfHeading('存在的問題'), ['problems']);
  assert.deepEqual(kindsOfHeading('經驗與體會'), ['lessons']);
});

test('a call to act names no part, nor does what it acts on', () => {
  for (const call of ['着力解决突出问题', '推广经验和做法', '健全长效机制，落实目标任务']) {
    assert.deepEqual(kindsOfHeading(call), [], call);
  }
});

test('a bare year is the plan behind a review or in the year of the report, else the review', () => {
  assert.deepEqual(kindsOfHeading('2026年主要工作', { followsReview: true }), ['plans']);
  assert.deepEqual(kindsOfHeading('2026年主要工作', { year: 2026 }), ['plans']);
  assert.deepEqual(kindsOfHeading('2025年主要工作', { year: 2026 }), ['review']);
  assert.deepEqual(kindsOfHeading('2025年主要工作', { year: 2025, looksBack: true }), ['review']);
});

test('a call is a safeguard at the end of a plan only', () => {
  assert.deepEqual(kindsOfHeading('切实加强组织领导', { mayBeSafeguard: true }), ['safeguards']);
  assert.deepEqual(kindsOfHeading('切实加强组织领导'), []);
});
