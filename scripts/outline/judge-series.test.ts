import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readNumbered } from '../chinese/read-numbered.ts';
import { readShape } from './heading-shape.ts';
import { judgeSeries } from './judge-series.ts';

function judge(announced: boolean, ...texts: string[]): boolean[] {
  const candidates = texts.flatMap((text, at) => {
    const hasBody = text.endsWith('…');
    const written = text.replace(/…$/, '');
    const numbered = readNumbered(written);
    if (!numbered) return [];
    const shape = readShape(written, numbered.restAt);
    return [{ at, numbered, shape, length: written.length, hasBody, goesOn: false }];
  });
  return judgeSeries(candidates, announced);
}

test('titles with text below are headings; a bare list of them is none', () => {
  assert.deepEqual(judge(false, '一、甲…', '二、乙…'), [true, true]);
  assert.deepEqual(judge(false, '1.甲', '2.乙', '3.丙…'), [false, false, false]);
});

test('two names below 如下： are a list, whatever stands below the second', () => {
  assert.deepEqual(judge(true, '一、《停车办法》', '二、《采砂办法》…'), [false, false]);
  assert.deepEqual(judge(true, '一、时间…', '二、地点…'), [true, true]);
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

test('provisions of one sentence each are items, though one has two', () => {
  assert.deepEqual(
    judge(true, '一、同意设市。区域不变。', '二、驻地不变。', '三、经费自行解决。'),
    [false, false, false],
  );
});

test('terms with a short explanation behind a colon are items', () => {
  const short = ['1.纸张：一律使用白色的复印纸。', '2.份数：比列席单位的数目多十份。'];
  assert.deepEqual(judge(true, ...short), [false, false]);
  assert.deepEqual(judge(false, '1.时间：会议开始和结束的时刻。', '2.地点：会议室的名称和楼层。'), [
    false,
    false,
  ]);
});

test('a long sentence among titles is a title where text stands below', () => {
  const long = `一、${'抓紧落实有关制度并'.repeat(6)}提高素质。…`;
  assert.deepEqual(judge(false, long, '二、强化学习…', '三、改进服务…'), [true, true, true]);
});

test('words before ： are titles, with a list below or text behind; a closing sentence among them is none', () => {
  assert.deepEqual(
    judge(
      false,
      '壹、依據：…',
      '貳、目的：…',
      '參、經費：由本校相關經費項下支應。',
      '肆、本計畫經核可後實施。',
    ),
    [true, true, true, false],
  );
});
