import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withFieldsAround } from './broken-bars.ts';

function around(text: string, certain: string): string {
  const start = text.indexOf(certain);
  const found = withFieldsAround(text, { start, end: start + certain.length }, () => true);
  return text.slice(found.start, found.end);
}

test('labels and their values on the lines above go with a certain line', () => {
  const bar = '来源:\n某某日报\n发表时间:\n2021-05-01 10:20\n【打印】';
  assert.equal(around(`某县通知\n${bar}\n各村:`, '【打印】'), bar);
});

test('a title above and the first line of the text below stay', () => {
  assert.equal(around('某县通知\n【打印】\n来源:\n渠道清淤', '【打印】'), '【打印】\n来源:');
  assert.equal(around('某县通知\n2021年5月1日\n【打印】', '【打印】'), '【打印】');
});
