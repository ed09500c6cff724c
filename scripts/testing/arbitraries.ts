/** Random reports for the laws: Chinese with noise at every offset, soups of the characters that rules look for, mutated fixtures. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { examplesIn } from '../clean/noise-rule.ts';
import { NOISE_RULES } from '../clean/noise-rules.ts';

/** Words that reports use, among them those that advertisements use too. */
const WORDS = [
  ...[
    '党建',
    '工作',
    '述职',
    '报告',
    '履行',
    '第一责任人',
    '乡村振兴',
    '××镇',
    '２０２３年',
    '480毫米×140毫米',
  ],
  ...[
    '更多',
    '关注',
    '公众号',
    '微信',
    '下载',
    '网站',
    '文库',
    '来源',
    '版权',
    '素材',
    '访问量',
    '隐藏',
    '付费',
  ],
  ...[
    '一、',
    '（一）',
    '1.',
    '第一章',
    '〔2018〕12号',
    'R&D',
    'A&B',
    'C++',
    '100~200',
    '#1号楼',
    '5G+',
    '①',
  ],
  ...[
    '“双报到”',
    '《条例》',
    '【摘要】',
    '（略）',
    '<民法典>',
    '[1]',
    '；',
    '，',
    '。',
    '！',
    '、',
    '：',
    '——',
  ],
  ...['\n', '\n\n', '\n　　', ' ', '\t', '👨\u200d👩\u200d👧', '𠮷', '\ud83d', '## '],
];

const NOISE = NOISE_RULES.flatMap(({ goes, doubts }) => [
  ...examplesIn(goes).flatMap((example) =>
    [...example.matchAll(/⟦([^⟧⇒]*)/g)].map(([, noise = '']) => noise),
  ),
  ...examplesIn(doubts),
]);
const TEXT = NOISE_RULES.flatMap(({ stays }) => examplesIn(stays));

const SOUP = [
  ...'【】〖〗『』[]（）()<>《》&#;$@^~*!-_/\\|%=+"“”。，：\n\t 　更多尽在文库下载关注公众号微信paidbegnlt1x\u200b\u202e\ufeff\u0000🙂',
];

/** Text without noise. */
export const plainText: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...WORDS, ...TEXT), { maxLength: 40 })
  .map((parts) => parts.join(''));

/** Text with noise at any offset, also inside words, inside other noise and at both ends. */
export const noisyText: fc.Arbitrary<string> = fc
  .tuple(plainText, fc.array(fc.tuple(fc.nat(), fc.constantFrom(...NOISE)), { maxLength: 8 }))
  .map(([text, insertions]) =>
    insertions.reduce((before, [at, noise]) => insert(before, at, noise), text),
  );

/** Characters that rules look for, in no order. */
export const soup: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...SOUP), { maxLength: 120 })
  .map((parts) => parts.join(''));

/** A fixture with runs of it taken out, doubled or moved, and noise put in. */
export const mutatedFixture: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(...fixtures()),
    fc.array(fc.tuple(fc.nat(), fc.nat(40), fc.nat(), fc.constantFrom('', ...NOISE)), {
      maxLength: 6,
    }),
  )
  .map(([text, changes]) =>
    changes.reduce((before, [from, length, to, noise]) => {
      const start = from % (before.length + 1);
      const run = before.slice(start, start + length);
      const without = before.slice(0, start) + before.slice(start + length);
      return insert(insert(without, to, run), from, noise);
    }, text),
  );

/** Any of them. */
export const anyReport: fc.Arbitrary<string> = fc.oneof(noisyText, soup, mutatedFixture, plainText);

function insert(text: string, index: number, added: string): string {
  const at = index % (text.length + 1);
  return text.slice(0, at) + added + text.slice(at);
}

/** A part of each fixture: long ones would make the laws slow and no stricter. */
function fixtures(): string[] {
  const folder = join(import.meta.dirname, '..', 'fixtures');
  return readdirSync(folder)
    .map((name) => join(folder, name, 'raw.txt'))
    .filter((path) => existsSync(path))
    .map((path) => readFileSync(path, 'utf8').slice(0, 1500));
}
