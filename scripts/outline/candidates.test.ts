import assert from 'node:assert/strict';
import { test } from 'node:test';
import { paragraphsOf } from '../testing/report-of-text.ts';
import { findCandidates } from './candidates.ts';

function ordinals(text: string): string[] {
  const paragraphs = paragraphsOf(text);
  return findCandidates(paragraphs, []).map(
    ({ numbered, hasBody }) => `${numbered.ordinal}${hasBody ? '+' : ''}`,
  );
}

test('text or an inner series stands below a candidate', () => {
  assert.deepEqual(ordinals('一、甲\n（一）子\n正文。\n（二）丑\n二、乙'), [
    '一、+',
    '（一）+',
    '（二）',
    '二、',
  ]);
});

test('（一） holds 一、 where the document shows it', () => {
  assert.deepEqual(ordinals('（一）甲\n一、子\n正文。\n（二）乙\n二、丑\n正文。'), [
    '（一）+',
    '一、+',
    '（二）+',
    '二、+',
  ]);
});

test('what means nothing alone is no candidate', () => {
  assert.deepEqual(ordinals('10个项目\n一\n1 总则\n正文。'), []);
  assert.deepEqual(ordinals('一\n正文。\n二\n正文。'), ['一+', '二+']);
});

test('a number without a space is an ordinal where 1.1 follows', () => {
  assert.deepEqual(
    ordinals(
      '1总则\n1.1目的\n正文。\n1.2依据\n5人小组负责此事。\n2组织机构\n2.1指挥部\n正文。\n3附则\n正文。',
    ),
    ['1+', '1.1+', '1.2+', '2+', '2.1+', '3+'],
  );
});
