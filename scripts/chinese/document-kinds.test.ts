import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kindInText, kindOf } from './document-kinds.ts';

test('the kind of a title, in either script, whatever stands behind it', () => {
  const kinds = {
    沧江市人民政府关于护林的通知: '通知',
    '沧江市护林办法（试行）': '办法',
    '2031年度个人述职述廉报告': '述职述廉报告',
    社區消防安全實施要點: '要点',
    '《关于加强防火的意见》': '意见',
    '护林工作汇报[1]': '汇报',
    护林员入职承诺书: '承诺书',
  };
  for (const [title, kind] of Object.entries(kinds)) assert.equal(kindOf(title), kind, title);
});

test('words that only end like a kind', () => {
  for (const title of ['云岭县抓护林的做法', '防火司令', '沧江市这样护林', '工作简报'])
    assert.equal(kindOf(title), undefined, title);
});

test('what a text without a title says it is', () => {
  const said = {
    '各位代表：现在，我代表县人民政府向大会报告工作，请予审议。': '政府工作报告',
    '现将一年来的工作情况述职如下。': '述职报告',
    '请各镇于月底前报送。特此通知。': '通知',
    '各位代表：现在我代表县人民政府向大会提出关于2030年决算的报告，请予审查。': '报告',
    '沧江市第九届人民代表大会第三次会议听取和审议了市长所作的政府工作报告。会议决定批准这个报告。':
      '决议',
    '經會議研究，現將有關事項通知如下：': '通知',
  };
  for (const [text, kind] of Object.entries(said)) assert.equal(kindInText(text), kind, text);
  assert.equal(kindInText('今年雨水充足，秋粮丰收。'), undefined);
});
