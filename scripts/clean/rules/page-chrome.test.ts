import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textOf } from '../../testing/report-of-text.ts';
import { clean } from '../clean.ts';

function cleaned(raw: string): string | undefined {
  return clean(textOf(raw)).value?.text.trimEnd();
}

test('titles of other texts behind the label of a page go where nothing follows them', () => {
  const report = '述职报告\n全年工作如下。';
  const list = '相关文章：\n· 2021年某镇述职报告\n\n· 某局工作总结\n';
  assert.equal(cleaned(`${report}\n${list}`), report);
  assert.match(cleaned(`${report}\n${list}附件\n某表`) ?? '', /某镇述职报告\n\n· 某局/);
  assert.match(cleaned(`${report}\n重点任务：\n· 修路三公里\n· 建桥两座`) ?? '', /修路三公里/);
});
