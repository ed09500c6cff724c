import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hasFinalMark } from '../chinese/marks.ts';
import { closeUp, firstSentenceEnd, isDate, isDocumentNumber, isMonth } from './text-shapes.ts';

test('dates as they are written, and nothing else', () => {
  for (const text of [
    '2018年12月7日',
    '二〇〇四年十月十五日',
    '二○○四年三月二日',
    '（2022年10月16日）',
    '2018 年 1 月 2 日',
    '２０１８年１月２日',
    '2018.12.7',
    '2018-12-07',
  ]) {
    assert.ok(isDate(text), text);
  }
  for (const text of [
    '2018年12月',
    '2018年12月7日通过',
    '一九九六年，形势好转。',
    '2018.12-7',
    '3.12.7',
  ])
    assert.ok(!isDate(text), text);
});

test('a month with its year is told from a date', () => {
  for (const text of ['2018年12月', '二〇一九年 十月']) assert.ok(isMonth(text), text);
  for (const text of ['2018年12月7日', '12月', '2018年12月份']) assert.ok(!isMonth(text), text);
});

test('document numbers', () => {
  for (const text of [
    '国办发〔2018〕123号',
    '劳社部发[2008]3号',
    '第707号',
    '（86）国发1号',
    '某政令第12号',
    '某政发〔2022〕×号',
    '某办发〔20××〕××号',
    '第12期',
    '2020年第15号',
    '〔2019〕第8期',
    '某财教 〔 ２０１９ 〕 112 号',
    '某 政 发 〔2018〕 3 号',
    '某府辦〔2019〕15號',
  ]) {
    assert.ok(isDocumentNumber(text), text);
  }
  for (const text of ['根据某办发〔2018〕1号的要求，', '2号楼'])
    assert.ok(!isDocumentNumber(text), text);
});

test('a sentence ends at its mark, not inside quotation marks', () => {
  assert.equal(
    '他说：“好。”大家同意。然后'.slice(0, firstSentenceEnd('他说：“好。”大家同意。然后')),
    '他说：“好。”大家同意。',
  );
  assert.equal(firstSentenceEnd('没有标点'), 0);
  assert.ok(hasFinalMark('（略。）'));
  assert.ok(!hasFinalMark('总体要求'));
});

test('spaced letters close up, words stay apart', () => {
  assert.equal(closeUp('总　　则'), '总则');
  assert.equal(closeUp('议 事 规 则'), '议事规则');
  assert.equal(closeUp('税务 登记'), '税务 登记');
});
