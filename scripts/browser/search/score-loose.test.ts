import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RecordPart } from '../../search/records.ts';
import type { PhraseMatch } from './match.ts';
import { pairScore } from './score-loose.ts';

const part: RecordPart = { id: '', title: '', lines: [] };
const own = new Map([['0/a-1', 'body' as const]]);
const pairs = ['清理', '河道'].map(
  (phrase): PhraseMatch => ({ phrase, idf: 1, own, reports: new Map() }),
);
const scoreOf = (text: string) => pairScore(pairs, ['河道', '清理'], { part, text, folded: text });
const filler = '全县各级各部门按照统一部署抓好落实，'.repeat(3);

test('what stands near each other somewhere in a line is near, wherever else it stands', () => {
  const near = scoreOf(`河道年年清理。${filler}${filler}`);
  const nearLater = scoreOf(`河道${filler}河道年年清理。${filler}`);
  const far = scoreOf(`河道年年有人看。${filler}${filler}清理`);
  assert.ok(Math.abs(near - nearLater) < 0.1 * near);
  assert.ok(nearLater > 1.2 * far);
});
