import assert from 'node:assert/strict';
import { test } from 'node:test';
import { examplesIn } from '../clean/noise-rule.ts';
import { NOISE_RULES } from '../clean/noise-rules.ts';
import type { Diagnostic } from '../diagnostics.ts';
import { addReport } from '../testing/generated-site.ts';
import { findingsOf } from './findings.ts';

function reportWith(...diagnostics: Diagnostic[]) {
  const text = '某镇工作报告\n一、学习\n学习了。\n三、服务\n服务了。\n';
  const report = addReport({ reports: [], sections: [] }, 'sample', text);
  return { ...report, ledger: { ...report.ledger, diagnostics } };
}

const about = (rule: string, line: number): Diagnostic => ({
  severity: 'warning',
  rule,
  path: 'sample.txt',
  line,
  message: { en: 'In English.', zh: '给生成网站的人看的。' },
});

test('readers are told in Chinese, with the line as it begins', () => {
  assert.deepEqual(findingsOf(reportWith(about('ordinal-gap', 4))), [
    { line: 4, words: '序号与前面不连续', quote: '三、服务' },
  ]);
});

test('suspected noise is named by its kind', () => {
  const rule = NOISE_RULES.find(({ doubts }) => doubts);
  const [example = ''] = examplesIn(rule?.doubts);
  const text = `某镇工作报告\n一、学习\n学习了。\n${example}\n`;
  const report = addReport({ reports: [], sections: [] }, 'sample', text);
  const found = findingsOf(report).map(({ words }) => words);
  assert.ok(found.includes(`疑为${rule?.label}，没有删去`), `${example}: ${found}`);
});

test('a message about the whole report quotes nothing, an unknown one keeps its name', () => {
  assert.deepEqual(findingsOf(reportWith(about('new-rule', 0))), [
    { line: 0, words: '其他提示（new-rule）', quote: '' },
  ]);
});
