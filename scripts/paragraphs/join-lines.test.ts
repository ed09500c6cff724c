import assert from 'node:assert/strict';
import { test } from 'node:test';
import { paragraphsOf } from '../testing/report-of-text.ts';
import { joinLines } from './join-lines.ts';

function join(raw: string): string[] {
  return joinLines(raw.split('\n').map((text, index) => ({ number: index + 1, text }))).map(
    ({ line, text }) => `${line} ${text}`,
  );
}

test('blank lines end paragraphs and are not kept; indentation goes', () => {
  assert.deepEqual(join('　　甲。\n\n\n乙。  '), ['1 甲。', '4 乙。']);
});

test('what is left of a link is joined, its line numbers stay', () => {
  assert.deepEqual(join('会议听取了\n工作报告\n。会议认为，《\n某条例\n》很好。\n\n会议结束。'), [
    '1 会议听取了工作报告。会议认为，《某条例》很好。',
    '7 会议结束。',
  ]);
});

test('a marker alone on its line belongs to the next', () => {
  assert.deepEqual(join('要求：\n\n一是\n加强领导；\n\n第一，\n加强学习。'), [
    '1 要求：',
    '3 一是加强领导；',
    '6 第一，加强学习。',
  ]);
});

test('title, document number and salutation on neighbouring lines stay apart', () => {
  assert.deepEqual(join('某局关于节水的复函\n某函〔2005〕21号\n\n各位代表：\n现在报告。'), [
    '1 某局关于节水的复函',
    '2 某函〔2005〕21号',
    '4 各位代表：',
    '5 现在报告。',
  ]);
});

test('whole sentences on neighbouring lines stay apart', () => {
  assert.deepEqual(join('计算方法：甲除以乙。\n指标来源：医院填报。'), [
    '1 计算方法：甲除以乙。',
    '2 指标来源：医院填报。',
  ]);
});

test('members of a list stay apart, whatever they end with', () => {
  assert.deepEqual(join('（一）甲，\n（二）乙、\n（三）丙。'), [
    '1 （一）甲，',
    '2 （二）乙、',
    '3 （三）丙。',
  ]);
});

test('words of Latin letters stay apart', () => {
  assert.deepEqual(join('根据《\nthe Law\n》，他说（\nyes\n）。'), [
    '1 根据《the Law》，他说（yes）。',
  ]);
});

/** Lines of so many columns, words broken where a line is full. */
function wrapped(text: string, columns: number): string {
  let width = 0;
  let out = '';
  for (const each of text) {
    width += each > 'ÿ' ? 2 : 1;
    if (width > columns) {
      out += '\n';
      width = each > 'ÿ' ? 2 : 1;
    }
    out += each;
  }
  return out;
}

const report =
  '全县建成5G基站1268座，接入Internet的村达到136个，发放贷款12.68亿元，同比增长15.6%，VPN专网覆盖98个单位，开通WiFi热点2400处。';

test('halves of words and numbers that a fixed width broke are put together', () => {
  for (const columns of [50, 56, 61, 64, 72]) {
    assert.deepEqual(join(wrapped(report.repeat(6), columns)), [`1 ${report.repeat(6)}`]);
  }
});

test('where a full line had room for a space, two words stood there', () => {
  const lines = wrapped(report.repeat(6), 60).split('\n');
  const joined = join(`${lines.join('\n')}\n${'会'.repeat(26)}Quality\nPublic Service平台建成。`);
  assert.ok(joined.at(-1)?.includes('Quality Public Service平台'));
});

test('a decimal ordinal begins a line of its own', () => {
  const indented = `　　${'全年各项工作取得成效，'.repeat(5)}\n没有缩进。`;
  assert.deepEqual(join(`${indented}\n1.2 编制依据\n${indented}`).slice(1, 2), ['3 1.2 编制依据']);
});

test('below a full line that ends a sentence, a call to the listeners begins anew', () => {
  const lines = wrapped(report.repeat(6), 60).split('\n').slice(0, -1).join('\n');
  assert.deepEqual(join(`${lines}\n${'我'.repeat(29)}。\n各位代表！\n让我们前进。`).slice(1), [
    `${lines.split('\n').length + 2} 各位代表！`,
    `${lines.split('\n').length + 3} 让我们前进。`,
  ]);
});

test('rows and dated lines as long as the wrapped lines around them stay apart', () => {
  const wrapped =
    '    今年以来，在市委市政府的坚强领导下，我县把农田水\n利建设摆在突出位置，统筹谋划，精心组织，投入资金一千\n二百余万元，修复水毁工程三十二处，新增灌溉面积八千亩\n，为粮食丰收奠定了基础。';
  const apart = (row: (at: number) => string) => {
    const rows = [1, 2, 3, 4, 5].map(row);
    const read = paragraphsOf([wrapped, ...rows, wrapped].join('\n')).map(({ text }) => text);
    assert.deepEqual(read.slice(1, -1), rows);
    assert.equal(read.length, rows.length + 2);
  };
  for (const gap of ['  ', '\t', ' | '])
    apart((at) => `青石镇党委书记王某${at}${gap}县财政局局长孙某某${gap}分管领导`);
  apart((at) => `${at}月3日召开全县农村饮水安全工作推进会议并作部署安排`);
});
