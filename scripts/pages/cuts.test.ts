import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makePages } from '../load-site.ts';
import { textOf } from '../testing/report-of-text.ts';
import { blockText } from './blocks.ts';

function reportOf(text: string) {
  const report = makePages(textOf(text), {}).value?.report;
  assert.ok(report);
  return report;
}

test('each removal has its place in the text, between the words that it stood between', () => {
  const report = reportOf(
    '沧江市供水工作报告\n\n一、管网改造。更换老旧##paidbegin##管道三十公里。\n二、下一步。##paidend##继续更换。\n',
  );
  const cuts = [...report.head, ...report.blocks].flatMap((block) =>
    (block.cuts ?? []).map(({ number, offset }) => {
      const text = blockText(block);
      return [number, `${text.slice(0, offset).slice(-2)}|${text.slice(offset).slice(0, 2)}`];
    }),
  );
  assert.equal(cuts.length, report.ledger.clean.removals.length);
  assert.deepEqual(cuts[0], [1, '老旧|管道']);
});
