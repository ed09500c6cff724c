import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fold, readHomophones } from './noise-fold.ts';

test('folding makes one of width, case and traditional characters, and never changes the length', () => {
  assert.equal(fold('ＰＡＩＤ（Ａ）：關注網庫　\u00a0'), 'paid(a):关注网库  ');
  for (const text of ['', '𠮷🙂', '\ud83d', '“”【】《》—…']) assert.equal(fold(text), text);
});

test('homophones are read as what they stand for', () => {
  assert.equal(readHomophones('薇芯攻仲浩哒哒雯酷'), '微信公众号哒哒文库');
});
