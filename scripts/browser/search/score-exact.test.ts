import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PhraseMatch } from './match.ts';
import { lineScore, positionScore } from './score-exact.ts';

function match(phrase: string, own: [string, 'title' | 'headings' | 'body'][] = []): PhraseMatch {
  return { phrase, idf: 1, own: new Map(own), reports: new Map() };
}

test('a title counts more than a heading, a heading more than text', () => {
  const river = match('河道', [
    ['0/a-1', 'title'],
    ['0/a-2', 'headings'],
    ['0/a-3', 'body'],
  ]);
  const scores = ['0/a-1', '0/a-2', '0/a-3'].map((id) => positionScore([river], id, undefined));
  assert.deepEqual(
    scores,
    [...scores].sort((a, b) => b - a),
  );
  assert.equal(new Set(scores).size, 3);
});

test('the title of a report counts for its sections, less than their own', () => {
  const reports = new Map([['0/a', 'reportTitle' as const]]);
  const own = new Map([['0/b-1', 'title' as const]]);
  const both = [{ phrase: '河道', idf: 1, own, reports }];
  assert.ok(positionScore(both, '0/b-1', undefined) > positionScore(both, '0/a-1', undefined));
  assert.ok(positionScore(both, '0/a-1', undefined) > 0);
});

test('phrases that stand near each other count more', () => {
  const matches = [match('河道'), match('巡查')];
  const [near, far, one, none] = [
    '河道巡查',
    `河道${'一'.repeat(200)}巡查`,
    '只有河道',
    '都没有',
  ].map((line) => lineScore(line, matches));
  assert.ok(Number(near) > Number(far) && Number(far) > Number(one) && Number(one) > Number(none));
});

test('a phrase that only shares its characters with another does not count beside it', () => {
  const matches = [match('房地产'), match('住房')];
  assert.equal(lineScore('守住房地产底线', matches), lineScore('稳定房地产底线', matches));
});
