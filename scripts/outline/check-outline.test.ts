import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reportOf } from '../testing/report-of-text.ts';
import { outline } from './outline.ts';

function rules(raw: string): string[] {
  return outline(reportOf(raw), { title: '关于护林的报告' }).diagnostics.map(
    ({ rule, line }) => `${line} ${rule}`,
  );
}

test('gaps and repeats are reported with their line', () => {
  assert.deepEqual(rules('一、甲\n正文。\n二、乙\n正文。\n四、丁\n正文。\n四、戊\n正文。'), [
    '5 ordinal-gap',
    '7 repeated-ordinal',
  ]);
});

test('series that start again or run on are none', () => {
  assert.deepEqual(
    rules(
      '一、甲\n（一）子。正文在此处。\n（二）丑。正文在此处。\n二、乙\n（三）寅。正文在此处。\n（四）卯。正文在此处。',
    ),
    [],
  );
});

test('empty sections and over-long headings', () => {
  assert.deepEqual(rules(`一、甲\n二、${'长'.repeat(62)}\n正文。`), [
    '1 empty-section',
    '2 long-heading',
  ]);
});

test('a long report without a heading; a short one is fine', () => {
  assert.deepEqual(rules(`${'这是正文，没有标题。'.repeat(200)}`), ['1 no-heading']);
  assert.deepEqual(rules('这是正文。'), []);
});

test('a paragraph that ends in mid-sentence, where the next one may go on', () => {
  const half = '各村要在秋收以后组织护林员逐户走访并把巡山记录';
  assert.deepEqual(rules(`一、甲\n${half}\n交到镇林业站。`), ['2 open-paragraph']);
  assert.deepEqual(rules(`一、甲\n${half}。\n林业站汇总。`), []);
  assert.deepEqual(rules(`一、甲\n${half}\n1.青山村。\n2.白石村。`), []);
});

test('a table that was put together of single cells', () => {
  const cells = '项目\n投资\n进度\n水厂\n8.0\n63%\n林场\n6.6\n50%\n粮库\n5.1\n40%';
  assert.deepEqual(rules(`进展如下：\n${cells}\n下一步，抓紧建设。`), ['2 table-reshaped']);
});
