import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Decisions } from '../model.ts';
import { textOf } from '../testing/report-of-text.ts';
import { clean } from './clean.ts';

function cleanText(text: string, sidecar?: Decisions) {
  return clean(textOf(text, 'r'), sidecar);
}

describe('clean', () => {
  test('a bracket broken over lines joins them; later lines keep their numbers', () => {
    const { value } = cleanText('第一段【更多~素材@尽在\n某某文#库】末尾。\n第三行');
    assert.deepEqual(value?.lines, [
      { number: 1, text: '第一段末尾。' },
      { number: 3, text: '第三行' },
    ]);
  });

  test('a line of noise stays as an empty line', () => {
    const { value } = cleanText('甲\n##paidend##\n乙\n');
    assert.deepEqual(
      value?.lines.map(({ text }) => text),
      ['甲', '', '乙', ''],
    );
  });

  test('noise uncovered by noise is one entry of the ledger', () => {
    const { value } = cleanText('甲&amp;nbsp;乙##paid\u200bbegin##丙');
    assert.equal(value?.text, '甲乙丙');
    assert.deepEqual(
      value?.removals.map(({ rule, text, column }) => ({ rule, text, column })),
      [
        { rule: 'entity-space', text: '&amp;nbsp;', column: 2 },
        { rule: 'cms-tag', text: '##paid\u200bbegin##', column: 13 },
      ],
    );
  });

  test('noise inside a bracket does not speak against the bracket', () => {
    const { value } = cleanText('印发《政府网站+ O2 W- O: E/ I5 L9 Z试点工作方案》的通知');
    assert.equal(value?.text, '印发《政府网站试点工作方案》的通知');
  });

  test('an advertisement inside a sentence does not speak against the sentence', () => {
    const { value } = cleanText('请各单位下载并学习【更多材料尽在~某某@文#库】有关资料。');
    assert.equal(value?.text, '请各单位下载并学习有关资料。');
  });

  test('what looks random inside a bracket does not take the bracket from it', () => {
    const { value } = cleanText('全国[获|取全☆文请加微※信|bgz1@0!0]人口自然增长率为1‰。');
    assert.equal(value?.text, '全国人口自然增长率为1‰。');
  });

  test('a paywall says that text is missing', () => {
    assert.equal(cleanText('正文\n内容已经隐藏，点击付费后查看').value?.textIsMissing, true);
    assert.equal(cleanText('正文').value?.textIsMissing, false);
  });

  test('doubts of a text come with the place in the raw file', () => {
    const { value, diagnostics } = cleanText('甲\n##paidbegin##乙【更多内容见县政府网站】丙');
    assert.equal(value?.text, '甲\n乙【更多内容见县政府网站】丙');
    assert.deepEqual(
      diagnostics.map(({ severity, rule, line, column }) => [severity, rule, line, column]),
      [['warning', 'watermark', 2, 15]],
    );
    assert.match(diagnostics[0]?.message.en ?? '', /Kept: "【更多内容见县政府网站】"/);
  });

  test('the sidecar keeps what a rule would remove', () => {
    const { value } = cleanText('甲【更多材料尽在~某某@文#库】##paidend##', {
      keep: ['某某@文#库'],
    });
    assert.equal(value?.text, '甲【更多材料尽在~某某@文#库】');
  });

  test('the sidecar removes what no rule finds, at every place', () => {
    const { value } = cleanText('甲（内部资料）乙（内部资料）', { remove: ['（内部资料）'] });
    assert.equal(value?.text, '甲乙');
    assert.deepEqual(
      value?.removals.map(({ rule }) => rule),
      ['sidecar-remove', 'sidecar-remove'],
    );
  });

  test('a string of the sidecar that does not occur is reported', () => {
    const { diagnostics } = cleanText('甲', { remove: ['乙'], keep: ['丙'] });
    assert.deepEqual(
      diagnostics.map(({ rule, line }) => [rule, line]),
      [
        ['sidecar-unused', 0],
        ['sidecar-unused', 0],
      ],
    );
  });

  test('what a folder lists may be absent, and a report may keep it', () => {
    const absent = cleanText('甲', { remove: ['乙'], ofFolders: ['乙'] });
    assert.deepEqual(absent.diagnostics, []);
    const kept = cleanText('甲乙', { remove: ['乙'], keep: ['乙'], ofFolders: [] });
    assert.equal(kept.value?.text, '甲乙');
  });

  test('a report that is nothing but noise is refused', () => {
    const { value, diagnostics } = cleanText('##paidbegin##\n【打印】【关闭】');
    assert.equal(value, undefined);
    assert.equal(diagnostics[0]?.rule, 'nothing-left');
  });

  test('tags nested thousands deep are gone in one cleaning', () => {
    const { value } = cleanText(`甲${'##paid'.repeat(5000)}${'begin##'.repeat(5000)}乙`);
    assert.equal(value?.text, '甲乙');
    assert.equal(value?.removals.length, 1);
  });

  test('watermarks nested thousands deep are gone in one cleaning', () => {
    const { value } = cleanText(`甲${'【更多'.repeat(5000)}${'文库】'.repeat(5000)}乙`);
    assert.equal(value?.text, '甲乙');
  });
});
