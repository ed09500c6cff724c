import assert from 'node:assert/strict';
import { test } from 'node:test';
import { paragraphsOf } from '../testing/report-of-text.ts';

const joined = (...lines: string[]) => paragraphsOf(lines.join('\n')).map(({ text }) => text);

test('an element that a scraper set on a line of its own belongs to its sentence', () => {
  assert.deepEqual(joined('全年PM', '2.5', '浓度下降，优良天数增加。'), [
    '全年PM2.5浓度下降，优良天数增加。',
  ]);
  assert.deepEqual(joined('今后五年的主要目标', '是：经济总量翻一番。'), [
    '今后五年的主要目标是：经济总量翻一番。',
  ]);
  assert.deepEqual(joined('（', '三）加强领导'), ['（三）加强领导']);
});

test('a box has its number and its name on one line', () => {
  assert.deepEqual(joined('专栏', '2', '水利工程', '一是水库。'), ['专栏2 水利工程', '一是水库。']);
});

test('a heading that stops in the middle goes on below, where its fellows are run in', () => {
  const body =
    '各部门密切配合，把责任落实到岗到人，重点项目按期完成，基础工作更加扎实有效。'.repeat(2);
  const lines = [
    `（一）加快发展。${body}`,
    '（二）坚持不懈用',
    `绿色理念引领建设。${body}`,
    `（三）改善民生。${body}`,
  ];
  assert.equal(joined(lines.join('\n\n\n'))[1], `（二）坚持不懈用绿色理念引领建设。${body}`);
  assert.equal(joined('1.1 编制目的', '为了做好工作，制定本预案。')[0], '1.1 编制目的');
});

test('an ordinal on a line of its own has its title on the next', () => {
  assert.deepEqual(joined('（', '一', '）', '地表水', '水质良好。'), [
    '（一）地表水',
    '水质良好。',
  ]);
  assert.deepEqual(joined('01', '落户奖励', '最高一千万元。', '02', '人才支持', '提供公寓。'), [
    '01 落户奖励',
    '最高一千万元。',
    '02 人才支持',
    '提供公寓。',
  ]);
  assert.deepEqual(joined('01', '落户奖励')[1], '落户奖励');
});

test('the number behind letters, wherever their sentence began', () => {
  assert.equal(
    joined('优良天数比例为96.4%，', 'PM', '2.5', '浓度为24微克，下降4%。').join('|'),
    '优良天数比例为96.4%，PM2.5浓度为24微克，下降4%。',
  );
});
