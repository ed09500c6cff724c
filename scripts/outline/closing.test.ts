import assert from 'node:assert/strict';
import { test } from 'node:test';
import { paragraphsOf } from '../testing/report-of-text.ts';
import { opensClosing, readEnd } from './closing.ts';

const endAt = (text: string) => readEnd(paragraphsOf(text), 0).at;
const roles = (text: string) => readEnd(paragraphsOf(text), 0).closing.map(({ role }) => role);

test('the formal end: list of annexes, issuer, date, note, copies', () => {
  const text =
    '正文第一段。\n正文第二段。\n附件：1.甲表\n　　　2.乙表\n某局\n2020年1月2日\n（此件公开发布）\n抄送：某办。';
  assert.equal(endAt(text), 2);
  assert.deepEqual(roles(text), [
    'annexNote',
    'annexNote',
    'issuer',
    'date',
    'endNote',
    'copiedTo',
  ]);
});

test('the terms that a report explains, and who was at a meeting, end it', () => {
  assert.equal(
    endAt('正文第一段。\n各位代表！努力吧！\n名词解释：\n1.“甲”：指某事。\n2.“乙”：指另一事。'),
    2,
  );
  assert.equal(endAt('正文第一段。\n正文第二段。\n出席：甲某、乙某\n列席：丙某\n记录：丁某'), 2);
});

test('a licence of the source is no signature', () => {
  assert.deepEqual(roles('正文第一段。\n正文第二段。\n\n本作品属于公有领域。\n\nPublic domain'), [
    undefined,
    undefined,
  ]);
});

test('text without an end has none', () => {
  assert.equal(endAt('正文第一段。\n正文第二段。'), 2);
});

test('closing words', () => {
  for (const text of [
    '总之，要努力。',
    '各位代表！',
    '以上意见如无不妥，请批转执行。',
    '特此通知。',
  ])
    assert.ok(opensClosing(text), text);
  for (const text of ['总的来说，很好。', '以上是今年的工作。', '各位代表提出了建议。'])
    assert.ok(!opensClosing(text), text);
});

test('a signature with its date on one line, in whatever way it is typed', () => {
  for (const signed of [
    '某镇人民政府　　2021 年 12 月 20 日',
    '某局办公室二○一八年十二月七日',
    '某局　二0一八年三月五日',
    '述职人：张某\n2022年12月',
    '某区商务局\n2019.8.30',
  ]) {
    assert.equal(endAt(`正文第一段。\n正文第二段。\n${signed}`), 2, signed);
  }
});

test('words to the listeners that close a report', () => {
  for (const text of [
    '青年朋友们，让我们携手前进！',
    '同志們，讓我們努力！',
    '谢谢大家！',
    '汇报完毕，谢谢！',
    '不妥之处，请批评指正。',
  ])
    assert.ok(opensClosing(text), text);
  for (const text of ['青年朋友们热情很高。', '我的汇报提纲如下：'])
    assert.ok(!opensClosing(text), text);
});

test('a stray line below the signature does not hide it', () => {
  const signed = '正文第一段。\n正文第二段。\n某县人民政府\n2022年10月8日';
  assert.equal(endAt(`${signed}\n阅读下一篇 某县防汛方案`), 2);
  assert.equal(endAt(`${signed}\n后来的情况说明，上述工作已经完成。`), 5);
});

const signed = '正文第一段。\n正文第二段。\n云岭县林业局\n2031年元月5日';

test('the imprint in its usual shapes, below issuer and date', () => {
  const imprints: [string, (string | undefined)[]][] = [
    [
      '抄送：县财政局。\n云岭县林业局办公室　2031年1月8日印发\n（共印50份）',
      ['copiedTo', 'printLine', 'printLine'],
    ],
    [
      '抄送：县委办，县人大办。\n云岭县林业局办公室\n2031年1月8日印发',
      ['copiedTo', 'printLine', 'printLine'],
    ],
    [
      '主题词：林业　通知\n分送：各镇人民政府。\n印发机关：县林业局　印发日期：2031年1月8日',
      ['endNote', 'copiedTo', 'printLine'],
    ],
    ['（此件公开发布）\n打字：某某　校对：某某', ['endNote', 'printLine']],
  ];
  for (const [imprint, expected] of imprints)
    assert.deepEqual(roles(`${signed}\n${imprint}`), ['issuer', 'date', ...expected], imprint);
});

test('words of courtesy and rows of tables sign nothing', () => {
  for (const line of ['请认真贯彻执行', '特此通知', '敬礼', '| 3 | 云岭镇 |'])
    assert.deepEqual(roles(`正文第一段。\n正文第二段。\n${line}\n2031年1月5日`), ['date'], line);
});
