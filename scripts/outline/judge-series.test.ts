import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readShape } from './heading-shape.ts';
import { judgeSeries } from './judge-series.ts';
import { readNumbered } from './read-numbered.ts';

function judge(announced: boolean, ...texts: string[]): boolean[] {
  const candidates = texts.flatMap((text, at) => {
    const hasBody = text.endsWith('…');
    const written = text.replace(/…$/, '');
    const numbered = readNumbered(written);
    return numbered ? [{ at, numbered, shape: readShape(written, numbered.restAt), hasBody }] : [];
  });
  return judgeSeries(candidates, announced);
}

test('titles with text below are headings; a bare list of them is none', () => {
  assert.deepEqual(judge(false, '一、甲…', '二、乙…'), [true, true]);
  assert.deepEqual(judge(false, '1.甲', '2.乙', '3.丙…'), [false, false, false]);
});

test('entries that end with ； are items', () => {
  assert.deepEqual(judge(true, '（一）甲；', '（二）乙；', '（三）丙。'), [false, false, false]);
});

test('short first sentences before more text are headings, long ones are items', () => {
  assert.deepEqual(judge(false, '一、学习。全年读书十本。', '二、工作。全年办事百件。'), [
    true,
    true,
  ]);
  const long = `一、${'要按照规定登记造册明确责任'.repeat(5)}。并报备案。`;
  assert.deepEqual(judge(false, long, long.replace('一', '二')), [false, false]);
});

test('a long sentence among titles is an item, and a title among long sentences too', () => {
  const long = `三、${'要按照规定登记造册明确责任'.repeat(5)}。并报备案。`;
  assert.deepEqual(judge(false, '一、学习。全年读书十本。', '二、工作。全年办事百件。', long), [
    true,
    true,
    false,
  ]);
  assert.deepEqual(judge(false, '一、学习。全年读书十本。', long, long), [false, false, false]);
});

test('a title before ：among titles before 。 is one of them', () => {
  assert.deepEqual(
    judge(
      false,
      '一、学习。全年读书十本。',
      '二、主要做法：…',
      '三、工作。全年办事百件。',
      '四、建议…',
    ),
    [true, true, true, true],
  );
  const listed = '三、存在问题：1.经费不足；2.设备老化；3.人员偏少。';
  assert.deepEqual(judge(false, '一、学习。全年读书十本。', '二、工作。全年办事百件。', listed), [
    true,
    true,
    true,
  ]);
});

test('words that open a sentence open no title', () => {
  assert.deepEqual(
    judge(false, '一、大家知道，北方干旱。今年也一样。', '二、我们要努力。大家都要努力。'),
    [false, false],
  );
});
