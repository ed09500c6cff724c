import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Block } from '../model.ts';
import { addReport } from '../testing/generated-site.ts';
import { blanks, byYear, count, html, ledger, shorten, visible } from './filters.ts';

const text = `某镇××年工作报告
现将工作报告如下：
一、主要工作
（一）坚持学习。全年集中学习××次，一是学原文。二是学经验。
二、打算
继续努力，建设××小镇。##paidend##
`;

function sample() {
  return addReport({ reports: [], sections: [] }, 'sample', text);
}

test('each blank of the list leads to a mark of the page', () => {
  const report = sample();
  const gaps = blanks(report);
  const page = html(report.head, 1, 1) + html(report.blocks, 1, gaps.inHead + 1);
  const anchors = [...page.matchAll(/<span class="blank" id="b(\d+)">([^<]+)/g)];
  assert.deepEqual(
    anchors.map(([, number, shown]) => [Number(number), shown]),
    gaps.groups.flatMap((group) => group.blanks.map((blank) => [blank.number, blank.text])),
  );
  assert.equal(gaps.total, 3);
});

test('a run-in heading and its paragraph share a block', () => {
  const report = sample();
  assert.match(
    html(report.blocks, 1),
    /<div class="run-in"><h3 id="s1-1"><span class="ordinal">（一）<\/span>坚持学习。<\/h3><p id="s1-1-p1">/,
  );
});

test('members of an enumeration are set off', () => {
  assert.match(html(sample().blocks, 1), /<span class="enumerator">二是<\/span>/);
});

test('the number of an article is set off', () => {
  const article: Block = {
    kind: 'paragraph',
    zone: 'body',
    paragraph: { line: 1, text: '第十二条　本办法自公布之日起施行。', role: 'article' },
  };
  assert.match(html([article], 1), /<span class="enumerator">第十二条<\/span>　本办法/);
});

test('a long address may break anywhere', () => {
  const report = addReport(
    { reports: [], sections: [] },
    'address',
    '关于公开征求意见的通知\n详见https://www.example.cn/a/b/c/d/e，请反馈。\n',
  );
  assert.match(
    html(report.blocks, 1),
    /详见<span class="long-run">https:\/\/www\.example\.cn\/a\/b\/c\/d\/e<\/span>，/,
  );
});

test('the ledger counts every character', () => {
  const { proof, entries } = ledger(sample());
  assert.equal(proof.read, proof.kept + proof.removed - proof.added);
  assert.equal(entries[0]?.text, '##paidend##');
  assert.equal(entries[0]?.before, '继续努力，建设××小镇。'.slice(-12));
});

test('invisible characters of removed text are shown', () => {
  assert.equal(visible('甲\u200b乙\n\u00a0'), '甲[U+200B]乙↵\n[U+00A0]');
});

test('reports of one year stand together', () => {
  const report = sample();
  const of = (year: string) => ({ ...report, facts: { year } });
  assert.deepEqual(
    byYear([of('2023'), of('2023'), of('2021')]).map(({ year, reports }) => [year, reports.length]),
    [
      ['2023', 2],
      ['2021', 1],
    ],
  );
});

test('counts have separators, long titles an ellipsis', () => {
  assert.equal(count(12345), '12,345');
  assert.equal(shorten('某镇工作述职报告', 4), '某镇工…');
  assert.equal(shorten('𠮷𠮷𠮷', 2), '𠮷…');
  assert.equal(shorten('报告', 4), '报告');
});
