import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readings } from './query.ts';

test('white space of every kind separates phrases that must all stand', () => {
  assert.deepEqual(readings(' 党建\u3000 引领\t党建 ')[0], ['党建', '引领']);
});

test('a query of white space has nothing to find', () => {
  assert.deepEqual(readings(' \u3000 '), []);
});

test('letters and digits are folded as the text is', () => {
  assert.deepEqual(readings('ＧＤＰ６'), [['gdp6']]);
});

test('the query as typed comes first, without its punctuation last', () => {
  const all = readings('“第一责任人”责任');
  assert.deepEqual(all[0], ['“第一责任人”责任']);
  assert.deepEqual(all.at(-1), ['第一责任人责任']);
});

test('what was copied along and nobody sees is forgiven', () => {
  assert.deepEqual(readings('\ufeff党建\u200b工作').at(-1), ['党建工作']);
});

test('straight quotes and half-width marks are tried as the marks that documents use', () => {
  assert.ok(readings('"第一"责任,(一)').some(([phrase]) => phrase === '“第一”责任，（一）'));
});

test('full-width marks are tried as the half-width marks that some documents use', () => {
  assert.ok(readings('（一）').some(([phrase]) => phrase === '(一)'));
});

test('a query of nothing but punctuation is not reduced to nothing', () => {
  assert.deepEqual(readings('。'), [['。']]);
});
