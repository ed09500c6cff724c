import assert from 'node:assert/strict';
import { test } from 'node:test';
import { classify } from './classify.ts';
import { paragraphsOf } from './report-of-text.ts';

function kinds(text: string): string[] {
  return classify(paragraphsOf(text)).map(({ kind }) => kind);
}

test('below articles nothing but divisions is a heading', () => {
  assert.deepEqual(
    kinds(
      '第一章 总则\n第一条 为了某事，制定本法。\n第二条 下列事项：\n（一）甲\n正文。\n第二章 附则\n第三条 施行。',
    ),
    ['heading', 'article', 'article', 'item', 'text', 'heading', 'article'],
  );
});

test('articles that are titles with their text below are headings', () => {
  assert.deepEqual(kinds('第一条 名称\n本会名称为某会。\n第二条 性质\n本会是社团。'), [
    'heading',
    'text',
    'heading',
    'text',
  ]);
});

test('digits that mean nothing alone do not end a series', () => {
  assert.deepEqual(kinds('一、甲\n20世纪末，情况好转。\n10个项目完工。\n二、乙\n正文。'), [
    'heading',
    'text',
    'text',
    'heading',
    'text',
  ]);
});
