import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Block } from '../model.ts';
import { blanksOf } from './blanks.ts';
import { findBlanks } from './find-blanks.ts';

/** The text with each blank in 〔〕. */
function marked(text: string): string {
  let shown = '';
  let done = 0;
  for (const { start, end } of findBlanks(text)) {
    shown += `${text.slice(done, start)}〔${text.slice(start, end)}〕`;
    done = end;
  }
  return shown + text.slice(done);
}

const withBlanks = [
  '在〔××〕镇召开专题会议〔×〕次',
  '学习党的〔XX〕大精神，打造“〔×××××〕”品牌',
  '〔xx〕年〔x〕月〔x〕日，投入〔XXX〕万元',
  '20〔××〕年〔×〕月〔×〕日',
  '202〔×〕年，138〔××××〕5678',
  '走访第〔×〕网格，处理党员干部〔×〕人',
  '〔ＸＸ〕省〔ＸＸ〕市',
  '同意〔△△〕公司、〔○○〕县、〔□□〕局的申请',
  '负责人：〔____〕，电话〔＿＿＿〕',
  '王〔＊＊＊〕同志',
  '3月〔×〕日投入使用，占比〔××〕%',
  '〔X〕省〔X〕市第〔X〕次会议',
];

const withoutBlanks = [
  '规格为480毫米×140毫米',
  '完成率＝完成数÷任务数×100%',
  '得分=基础分×权重',
  '3×5厘米，3 × 5 厘米，480mm×140mm',
  '实行7×24小时值班，组织4×100米接力',
  '面积按长×宽×高计算',
  '80%×系数',
  '每人每天100元×（1＋5%）',
  '用A×B表示',
  '拍摄X光片，作X线检查，穿XXL号',
  '二○○四年十月，一九九○年，二〇〇八年',
  '勾选□是□否',
  '**重点**工作',
  'axxx，maxx',
];

for (const text of withBlanks) {
  test(`marks ${text}`, () => assert.equal(marked(text.replace(/[〔〕]/g, '')), text));
}

for (const text of withoutBlanks) {
  test(`leaves ${text}`, () => assert.equal(marked(text), text));
}

test('blanks are in order, never overlap, and need no quadratic time', () => {
  const piece = fc.constantFrom(
    '×',
    '××',
    'X',
    'x',
    '镇',
    '1',
    '＝',
    '%',
    '○',
    '。',
    'A',
    '次',
    '_',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('');
      let last = 0;
      for (const { start, end } of findBlanks(text)) {
        assert.ok(last <= start && start < end && end <= text.length);
        last = end;
      }
    }),
    { numRuns: 2000, seed: 6 },
  );
  // Whoever takes the square of its length never comes to the end of it.
  assert.equal(findBlanks('××次'.repeat(400_000)).length, 400_000);
});

const heading = (depth: number, text: string): Block => ({
  kind: 'heading',
  id: 's1',
  depth,
  ordinal: text.slice(0, 2),
  title: text.slice(2),
  text,
  runIn: false,
  line: 1,
});
const body = (text: string, role?: 'table'): Block => ({
  kind: 'paragraph',
  zone: 'body',
  paragraph: { line: 1, text, ...(role ? { role } : {}) },
});

test('blanks are listed by heading, with the words around them', () => {
  const groups = blanksOf([
    body('现将××镇工作报告如下'),
    heading(1, '一、学习'),
    body('全年集中学习××次'),
    body('党员\t×人\t1×2', 'table'),
  ]);
  assert.deepEqual(groups, [
    { title: '', blanks: [{ number: 1, before: '现将', text: '××', after: '镇工作报告如下' }] },
    {
      title: '一、学习',
      blanks: [
        { number: 2, before: '全年集中学习', text: '××', after: '次' },
        { number: 3, before: '', text: '×', after: '人' },
      ],
    },
  ]);
});
