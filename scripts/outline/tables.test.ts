import assert from 'node:assert/strict';
import { test } from 'node:test';
import { paragraphsOf } from '../testing/report-of-text.ts';
import { findTables } from './tables.ts';

function rows(text: string): number {
  return findTables(paragraphsOf(text)).filter(Boolean).length;
}

test('a table that was flattened cell by cell, ordinals in it included', () => {
  assert.equal(rows('下表是指标。\n序号\n\n指标\n\n分值\n\n性质\n\n一、质量\n\n10\n\n定量'), 7);
});

test('rows with tabs', () => {
  assert.equal(rows('乡镇\t上年\t今年\n东乡\t1\t2\n正文。'), 2);
});

test('a heading with text below ends a table', () => {
  const text = `产品\n\n单位\n\n产量\n\n增长\n\n二、农业\n\n${'全年农业生产保持稳定，'.repeat(5)}很好。\n\n粮食`;
  assert.equal(rows(text), 4);
});

test('three short lines are no table', () => {
  assert.equal(rows('某县\n工作\n要点\n正文在这里。'), 0);
});
