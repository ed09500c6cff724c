import assert from 'node:assert/strict';
import { test } from 'node:test';
import { phrasesOf } from './query.ts';

test('white space of every kind separates phrases that must all stand', () => {
  assert.deepEqual(phrasesOf(' 党建\u3000 引领\t党建 '), ['党建', '引领']);
  assert.deepEqual(phrasesOf(' \u3000 '), []);
});

test('phrases are folded as the text is, without what nobody sees', () => {
  assert.deepEqual(phrasesOf('ＧＤＰ６'), ['gdp6']);
  assert.deepEqual(phrasesOf('\ufeff党建\u200b工作'), ['党建工作']);
});
