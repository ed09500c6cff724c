import assert from 'node:assert/strict';
import { test } from 'node:test';
import { paragraphsOf } from '../testing/report-of-text.ts';
import { openLines } from './open-lines.ts';

const opened = (text: string) => openLines(paragraphsOf(text)).map((each) => each.text);

test('a title with the note of its passage and the speaker on its line', () => {
  assert.deepEqual(
    opened('政府工作报告——2031年1月9日在云岭县第九届人民代表大会第二次会议上县长 李某\n各位代表：'),
    [
      '政府工作报告',
      '——2031年1月9日在云岭县第九届人民代表大会第二次会议上',
      '县长 李某',
      '各位代表：',
    ],
  );
});

test('a document on one line has title, number, addressee and its end apart', () => {
  const text =
    '沧江市人民政府关于护林规划的批复 沧政函〔2031〕4号 云岭县人民政府、市林业局：你们报送的请示收悉，同意实施。 沧江市人民政府 二〇三一年五月八日';
  assert.deepEqual(opened(text), [
    '沧江市人民政府关于护林规划的批复',
    '沧政函〔2031〕4号',
    '云岭县人民政府、市林业局：',
    '你们报送的请示收悉，同意实施。',
    '沧江市人民政府',
    '二〇三一年五月八日',
  ]);
});

test('the addressee before the first sentence, and a note behind the date', () => {
  assert.deepEqual(opened('各镇人民政府，县政府各部门：现将护林规划印发给你们，请认真实施。'), [
    '各镇人民政府，县政府各部门：',
    '现将护林规划印发给你们，请认真实施。',
  ]);
  assert.deepEqual(opened('　　2031年11月24日（此件有删改）'), [
    '2031年11月24日',
    '（此件有删改）',
  ]);
});

test('the head of an office signs at the end of the last sentence', () => {
  assert.deepEqual(opened('现予公布，自2032年1月1日起施行。省　长　　李某　　　2031年12月25日'), [
    '现予公布，自2032年1月1日起施行。',
    '省　长　　李某',
    '2031年12月25日',
  ]);
});

test('what only looks alike stays one paragraph', () => {
  for (const text of [
    '副主任：张某　　市林业局局长',
    '关于护林工作 情况的报告',
    '会议强调，要抓好护林。截至2031年5月8日',
    '各镇要做到：一是人员到位，二是责任到位。',
  ])
    assert.deepEqual(opened(text), [text]);
});

test('a title that the addressee or the note of passage touches', () => {
  assert.deepEqual(opened('关于开展护林检查的通知各科室：'), [
    '关于开展护林检查的通知',
    '各科室：',
  ]);
  const note = '（2031年3月12日沧江市人民政府令第58号公布　自2031年6月1日起施行）';
  assert.deepEqual(opened(`沧江市护林办法${note}`), ['沧江市护林办法', note]);
});

test('a title behind its number', () => {
  assert.deepEqual(
    opened('云政发〔2031〕9号 云岭县人民政府关于公布林场名单的通知\n各乡镇人民政府：'),
    ['云政发〔2031〕9号', '云岭县人民政府关于公布林场名单的通知', '各乡镇人民政府：'],
  );
});
