/**
 * A notice is cut only to its own end: whatever a rule takes, glued to text it takes no character of it.
 * `GLUE_RUNS=100000 npx tsx --test scripts/clean/own-end.test.ts` tries more combinations; `GLUE_SEED` others.
 */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { clean } from './clean.ts';
import { fold } from './noise-fold.ts';
import { NOISE_RULES } from './noise-rules.ts';
import { upToOwnEnd } from './own-end.ts';

const runs = Number(process.env.GLUE_RUNS ?? 1500);
const seed = Number(process.env.GLUE_SEED ?? 20210301);

/** What may stand right behind a notice or right before one in a flattened page. */
const TEXTS = [
  '安装太阳能路灯二百盏，村村通了水泥路。',
  '同时抓好防汛抗旱。',
  '粮食总产十二万吨，比上年多收八千吨。',
  '（二）抓好水利设施管护',
  '三、存在的问题',
  '第二章　职责分工',
  '1.完成渠道清淤。',
  '沧江市人民政府',
  '云岭县水务局',
  '2021年3月1日',
  '二〇二一年三月一日',
  '特此通知。',
  '妥否，请批示。',
  '此致',
  '”',
  '》的通知',
  '各乡镇人民政府：',
  '云岭县青石镇解放路8号',
  '各位代表！',
  '下一步，将继续巩固成果，确保群众用水安全。',
  '全县上下团结一心，干部作风明显好转。',
  '改造旧楼四十栋。',
  '加强网络安全建设，守住底线。',
  '其中，新建幼儿园两所。',
  '15个村完成改厕，占总数的八成。',
];
const NOISE = NOISE_RULES.filter(({ reads }) => reads !== undefined).flatMap(({ id, goes }) =>
  goes.flatMap((example) =>
    [...example.matchAll(/⟦([^⟦⟧⇒]*)⟧/g)].map(([, noise = '']) => ({ id, noise })),
  ),
);

/** Which characters of the raw text are cut. */
function cutOffsets(raw: string): boolean[] {
  const { value } = clean({ id: 'glue', path: 'glue.txt', encoding: 'utf-8', raw });
  const cut = Array.from(raw, () => false);
  for (const { offset, text } of value?.removals ?? [])
    cut.fill(true, offset, offset + text.length);
  return cut;
}

describe('a notice glued to text', () => {
  test('takes no character of what stands before or behind it', () => {
    const combination = fc.record({
      example: fc.constantFrom(...NOISE),
      before: fc.constantFrom(...TEXTS),
      behind: fc.constantFrom(...TEXTS),
      gap: fc.constantFrom('', '', '\n', '　　'),
    });
    const property = fc.property(combination, ({ example, before, behind, gap }) => {
      const head = `云岭县二〇二一年工作总结\n　　一年来，完成造林一千二百亩。\n${before}${gap}`;
      const raw = `${head}${example.noise}${behind}\n　　以上情况，特此报告。\n`;
      const cut = cutOffsets(raw);
      const behindAt = head.length + example.noise.length;
      const isText = (at: number) =>
        (at < head.length || at >= behindAt) && /[^\s]/.test(raw.charAt(at));
      const lost = [...raw].filter((_, at) => cut[at] && isText(at)).join('');
      assert.equal(lost, '', `${example.id}: ${JSON.stringify(raw.slice(head.length - 20))}`);
    });
    fc.assert(property, { numRuns: runs, seed });
  });
});

function ownEnd(text: string, noise: string): string {
  const folded = fold(text);
  const start = text.indexOf(noise);
  const found = upToOwnEnd(folded, { start, end: start + noise.length }, true);
  return text.slice(found.start, found.end);
}

test('a number that goes on belongs to what follows', () => {
  assert.equal(ownEnd('甲。转自某网2021年3月1日', '转自某网2'), '转自某网');
});

test('a name in quotation marks closes, and the quotation of the text around stays', () => {
  assert.equal(ownEnd('甲。关注“某某公文”乙', '关注“某某公文'), '关注“某某公文”');
  assert.equal(ownEnd('他说：“甲。看广告”乙', '看广告”'), '看广告');
});

test('marks that set a notice off go with it', () => {
  assert.equal(ownEnd('甲。“看广告”', '看广告'), '“看广告”');
  assert.equal(ownEnd('甲\n>>>看广告\n', '看广告'), '>>>看广告');
  assert.equal(ownEnd('甲\n★★看广告★★\n', '看广告'), '★★看广告★★');
});
