import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fold } from './search-fold.ts';

test('width and case make no difference', () => {
  assert.equal(fold('ＧＤＰ增长６．５％'), 'gdp增长6.5%');
  assert.equal(fold('Ab'), fold('ａＢ'));
});

test('what documents and keyboards write for each other is the same', () => {
  const alike = [
    ['沧政办发〔2018〕12号', '沧政办发[2018]12号', '沧政办发(2018)12号', '沧政办发【2018】12号'],
    ['（一）', '(一)'],
    ['二〇二一', '二○二一', '二零二一'],
    ['××局', 'XX局', 'ｘｘ局'],
    ['“河长”', '"河长"', '「河长」'],
    ['2016—2020', '2016-2020', '2016－2020', '2016–2020'],
    ['3～5', '3~5', '3〜5'],
  ];
  for (const [first = '', ...others] of alike) {
    for (const other of others) assert.equal(fold(other), fold(first));
  }
});

test('marks that mean something else stay apart, and so do digits', () => {
  assert.notEqual(fold('、'), fold('，'));
  assert.notEqual(fold('《'), fold('（'));
  assert.notEqual(fold('9.5%'), fold('95%'));
});

test('a letter with a combining mark is the same as the composed one', () => {
  assert.equal(fold('e\u0301'), fold('É'));
});

test('places in the folded text are places in the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const composed = text.normalize('NFC');
      assert.equal(fold(composed).length, composed.length);
      assert.equal(fold(fold(text)), fold(text));
    }),
  );
});
