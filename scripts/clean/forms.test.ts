import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formsWith } from './forms.ts';

const form = formsWith({ end: '完|止', mark: ['{end}[ ;]', '~2了'] });

test('a form names its words, and words name those above them', () => {
  assert.match('全文完;', new RegExp(`^全文${form('{mark}')}$`));
  assert.match('全文读过了', new RegExp(`^全文${form('{mark}')}$`));
});

test('a space is a few spaces or none, but inside brackets it is itself', () => {
  const pattern = new RegExp(`^${form('甲 : 乙', '丙[ ]丁', '戊 {2}己', '庚 {mark}')}$`);
  for (const text of ['甲:乙', '甲  : 乙', '丙 丁', '戊  己', '庚 一了'])
    assert.match(text, pattern);
  for (const text of ['甲     :乙', '丙丁', '戊己']) assert.doesNotMatch(text, pattern);
});

test('a gap does not go beyond its clause', () => {
  const pattern = new RegExp(`^${form('甲~3乙')}$`);
  assert.match('甲一二三乙', pattern);
  assert.doesNotMatch('甲一二三四乙', pattern);
  assert.doesNotMatch('甲,乙', pattern);
  assert.match('甲,乙', new RegExp(form('甲…3乙')));
  assert.doesNotMatch('甲。乙', new RegExp(form('甲…3乙')));
});

test('a name that no words have is refused', () => {
  assert.throws(() => form('{none}'), /none/);
});
