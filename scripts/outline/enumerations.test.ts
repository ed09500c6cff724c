import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findEnumeration } from './enumerations.ts';

function markers(text: string): string[] {
  return findEnumeration(text).map(({ start, end }) => text.slice(start, end));
}

test('the members of an enumeration are marked', () => {
  assert.deepEqual(markers('问题有：一是不深。二是不实。今后，一要学；二要干。'), [
    '一是',
    '二是',
    '一要',
    '二要',
  ]);
  assert.deepEqual(markers('第一，要学。第二，要干。'), ['第一，', '第二，']);
  assert.deepEqual(markers('首先，感谢；最后，祝愿。'), ['首先，', '最后，']);
});

test('one marker is an enumeration only where it opens the paragraph', () => {
  assert.deepEqual(markers('二是作风不实。'), ['二是']);
  assert.deepEqual(markers('这里，一是不够的。'), []);
  assert.deepEqual(markers('首先，感谢大家。'), []);
});

test('words that look alike are none', () => {
  assert.deepEqual(markers('第一是学习，一要紧的是，唯一是他，十一要放假。'), []);
});

test('punctuation of half width marks members as well', () => {
  const text = '要求如下:一是开会;二是检查。第一,甲。第二,乙。首先,丙。其次,丁。';
  assert.deepEqual(
    findEnumeration(text).map(({ start, end }) => text.slice(start, end)),
    ['一是', '二是', '第一,', '第二,', '首先,', '其次,'],
  );
});
