import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type CitedHeading, citation, quotation } from './citation.ts';

const heading = (ordinal: string, title: string): CitedHeading => ({
  ordinal,
  text: ordinal + title,
});
const address = 'https://example.org/x/1.html#s1-2';

const cases: [string, string, CitedHeading[], string][] = [
  ['the report as a whole', '述职报告', [], '《述职报告》'],
  [
    'a heading below another',
    '述职报告',
    [heading('一、', '主要工作'), heading('（二）', '服务群众')],
    '《述职报告》“一、（二）服务群众”',
  ],
  [
    'a run-in heading loses its final mark',
    '述职报告',
    [heading('（一）', '坚持学习，提高本领。')],
    '《述职报告》“（一）坚持学习，提高本领”',
  ],
  [
    'chapters and figures stand apart',
    '办法',
    [heading('第一章', ' 总则'), heading('1.', '范围')],
    '《办法》“第一章 1. 范围”',
  ],
  ['a heading without number', '报告', [heading('', '前言')], '《报告》“前言”'],
  ['a heading that is only a number', '报告', [heading('一、', '')], '《报告》“一、”'],
  [
    'marks within marks are the inner ones',
    '关于印发《细则》的通知',
    [heading('一、', '落实“第一责任人”责任')],
    '《关于印发〈细则〉的通知》“一、落实‘第一责任人’责任”',
  ],
];

for (const [name, report, path, expected] of cases) {
  test(`citation: ${name}`, () => {
    assert.equal(citation({ title: report }, path, address), `${expected}，${address}`);
  });
}

const source = {
  title: '关于做好冬季供暖工作的通知',
  documentNumber: '沧政办发〔2021〕16号',
  issuer: '沧江市人民政府办公室',
  issuedOn: '2021年10月8日',
};

test('citation: number, issuer and date stand where the report has them', () => {
  assert.equal(
    citation(source, [heading('一、', '总体要求'), heading('（二）', '基本原则。')], address),
    `《关于做好冬季供暖工作的通知》（沧政办发〔2021〕16号）“一、（二）基本原则”，沧江市人民政府办公室，2021年10月8日，${address}`,
  );
  const { issuer: _, ...unsigned } = source;
  assert.equal(
    citation(unsigned, [], address),
    `《关于做好冬季供暖工作的通知》（沧政办发〔2021〕16号），2021年10月8日，${address}`,
  );
});

test('quotation: the words first, marks within them as inner ones, then where they stand', () => {
  assert.equal(
    quotation(' 把“温暖”送到家。\n', { title: '通知' }, [heading('一、', '要求')], address),
    `“把‘温暖’送到家。”——《通知》“一、要求”，${address}`,
  );
});
