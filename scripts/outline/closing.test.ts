import assert from 'node:assert/strict';
import { test } from 'node:test';
import { paragraphsOf } from '../testing/report-of-text.ts';
import { findEnd, opensClosing, readEnd } from './closing.ts';

test('the formal end: list of annexes, issuer, date, note, copies', () => {
  const paragraphs = paragraphsOf(
    '正文第一段。\n正文第二段。\n附件：1.甲表\n　　　2.乙表\n某局\n2020年1月2日\n（此件公开发布）\n抄送：某办。',
  );
  const end = findEnd(paragraphs, 0);
  assert.equal(end, 2);
  assert.deepEqual(
    readEnd(paragraphs.slice(end)).map(({ role }) => role),
    ['annexNote', 'annexNote', 'issuer', 'date', 'endNote', 'copiedTo'],
  );
});

test('the terms that a report explains, and who was at a meeting, end it', () => {
  const end = (text: string) => findEnd(paragraphsOf(text), 0);
  assert.equal(
    end('正文第一段。\n各位代表！努力吧！\n名词解释\n1.“甲”：指某事。\n2.“乙”：指另一事。'),
    2,
  );
  assert.equal(end('正文第一段。\n正文第二段。\n出席：甲某、乙某\n列席：丙某\n记录：丁某'), 2);
});

test('a licence of the source is no signature', () => {
  const paragraphs = paragraphsOf(
    '正文第一段。\n正文第二段。\n\n本作品属于公有领域。\n\nPublic domain',
  );
  assert.deepEqual(
    readEnd(paragraphs.slice(findEnd(paragraphs, 0))).map(({ role }) => role),
    [undefined, undefined],
  );
});

test('text without an end has none', () => {
  const paragraphs = paragraphsOf('正文第一段。\n正文第二段。');
  assert.equal(findEnd(paragraphs, 0), 2);
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
    const paragraphs = paragraphsOf(`正文第一段。\n正文第二段。\n${signed}`);
    assert.equal(findEnd(paragraphs, 0), 2, signed);
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
  assert.equal(findEnd(paragraphsOf(`${signed}\n阅读下一篇 某县防汛方案`), 0), 2);
  assert.equal(findEnd(paragraphsOf(`${signed}\n后来的情况说明，上述工作已经完成。`), 0), 5);
});
