import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readOrdinal, toHalfWidth } from './ordinals.ts';

test('ordinals are read as numbers', () => {
  const numbers: Record<string, number> = {
    一: 1,
    十: 10,
    十一: 11,
    二十: 20,
    五十四: 54,
    一百: 100,
    一百〇三: 103,
    二百一十二: 212,
    廿一: 21,
    二〇二三: 2023,
    '二○○四': 2004,
    '12': 12,
    '１２': 12,
    '1.2.3': 3,
    '①': 1,
    '⑳': 20,
    Ⅳ: 4,
    丙: 3,
    參: 3,
    拾贰: 12,
    '㈠': 1,
    '㊉': 10,
    '⑿': 12,
    '⒉': 2,
    '❸': 3,
  };
  for (const [written, number] of Object.entries(numbers))
    assert.equal(readOrdinal(written), number, written);
});

test('what is no ordinal is none', () => {
  for (const written of ['', '是', '一是', '十十', 'a', '12345'])
    assert.equal(readOrdinal(written), undefined, written);
});

test('full-width digits and marks become half-width, Chinese stays', () => {
  assert.equal(toHalfWidth('１．２年、'), '1.2年、');
});
