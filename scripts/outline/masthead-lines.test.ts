import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  isLetterhead,
  isNumberLine,
  isPassage,
  isSameTitle,
  isSecrecy,
  isTitleLine,
  opensPassage,
} from './masthead-lines.ts';

test('what stands on the red head of a document', () => {
  for (const text of ['某市人民政府文件', '工作简报', '签发人：王某'])
    assert.ok(isLetterhead(text), text);
  for (const text of ['关于防火的通知', '各县人民政府：']) assert.ok(!isLetterhead(text), text);
  for (const text of ['特急', '机密★1年', '000012', '内部资料，注意保存'])
    assert.ok(isSecrecy(text), text);
});

test('a number, alone or with what stands beside it', () => {
  for (const text of [
    '某政发〔2022〕8号',
    '某政 [2022] 8号',
    '（某政办函〔2020〕8号）',
    '某政函〔2013〕6号 某省人民政府 2013年8月6日',
    '某政发〔2022〕8号　　签发人：王某',
  ])
    assert.ok(isNumberLine(text), text);
  assert.ok(!isNumberLine('某政发〔2022〕8号 已经作废，不再执行。'));
});

test('a long line is a title where it names what it hands on', () => {
  const named =
    '某市人民政府办公室关于印发《某市城镇老旧小区改造三年行动实施方案》《某市既有住宅加装电梯财政补助资金管理办法》两个文件的通知';
  assert.ok(named.length > 60 && isTitleLine(named));
  assert.ok(!isTitleLine(`${named}的若干情形`));
  assert.ok(isSameTitle('某省 水库规则', '某省水库规则'));
});

test('a note of passage, whole or begun', () => {
  assert.ok(isPassage('（2021年2月18日某省人民代表大会通过）'));
  assert.ok(isPassage('2022年1月6日在镇第九届人民代表大会第二次会议'));
  assert.ok(opensPassage('（2009年3月1日某省人民代表大会通过'));
  assert.ok(!opensPassage('（2009年3月1日某省人民代表大会通过）'));
});
