import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markdownMark, readNumbered } from './read-numbered.ts';

test('the rest of the text begins after ordinal and white space', () => {
  const text = '## 第一章　总则';
  const numbered = readNumbered(text);
  assert.equal(numbered?.ordinal, '第一章');
  assert.equal(text.slice(numbered?.restAt).trim(), '总则');
});

test('signs of Markdown are no part of a title', () => {
  assert.equal(markdownMark('### 第一节'), '### ');
  assert.equal(markdownMark('**一、总体要求**'), '**');
  assert.equal(markdownMark('#1号楼'), '');
  assert.equal(markdownMark('一、'), '');
});

test('ordinals that are named and not counted are none', () => {
  for (const text of ['一、二、三产业协调发展', '（一）、（二）项所列情形', '三、四']) {
    assert.equal(readNumbered(text), undefined, text);
  }
});

test('stars that blank a name out are no bold type', () => {
  assert.equal(markdownMark('**镇党委领导班子对照检查材料'), '');
  assert.equal(markdownMark('**市**局年度工作总结'), '');
  assert.equal(markdownMark('**市场监管**'), '**');
  assert.equal(markdownMark('**一、市场监管。**全年检查四百次。'), '**');
});

test('a bullet before an ordinal is an ornament, one before a word is none', () => {
  assert.equal(readNumbered('◆一、思想引领')?.ordinal, '一、');
  assert.equal(readNumbered('● （二）组织建设')?.ordinal, '（二）');
  assert.equal(readNumbered('◆一般情况'), undefined);
  assert.equal(readNumbered('★思想引领'), undefined);
});
