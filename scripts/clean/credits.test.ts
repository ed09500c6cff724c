import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { findCredits } from './credits.ts';
import { passageOf } from './noise-rule.ts';

function credits(text: string): string[] {
  return findCredits(passageOf(text)).map(
    ({ start, end, doubt }) => `${doubt ? 'doubt: ' : ''}${text.slice(start, end)}`,
  );
}

describe('findCredits', () => {
  for (const [text, found] of [
    ['持续向好。编辑：李明', '编辑：李明'],
    ['某部副部长责任编辑：陈某', '责任编辑：陈某'],
    ['持续向好。责编：王晓燕', '责编：王晓燕'],
    ['全年各项工作取得明显成效。\n编辑 | redcloud', '编辑 | redcloud'],
    [
      '全年各项工作取得明显成效，群众更加满意。\n责任编辑：韩某 校对：刘静雯',
      '责任编辑：韩某 校对：刘静雯',
    ],
    ['全年各项工作取得明显成效。\n编辑：孙某某 CN037\n', '编辑：孙某某 CN037'],
  ] as const) {
    test(`finds the credit in ${JSON.stringify(text)}`, () => {
      assert.deepEqual(credits(text), [found]);
    });
  }

  test('a line with an editor far above the end is only reported', () => {
    const text = `第12期简报\n编辑：李明\n${'全年工作情况如下。\n'.repeat(60)}`;
    assert.deepEqual(credits(text), ['doubt: 编辑：李明']);
  });

  for (const text of [
    '编辑：指文字加工。',
    '编辑：文字加工人员2名',
    '校对：李明',
    '审核：王强',
    '主编：李明',
    '本书责任编辑：李明',
    '人教版教材责任编辑：王某',
    '《某某词典》责任编辑：李明',
    '本刊编辑部 责任编辑：李明',
    '第四章 法律责任编辑：刘静雯',
    '。编辑李明同志',
    '由编辑：李明撰写',
  ]) {
    test(`finds nothing in ${JSON.stringify(text)}`, () => {
      assert.deepEqual(credits(text), []);
    });
  }
});
