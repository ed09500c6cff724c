/**
 * A notice is cut only to its own end: whatever a rule takes, glued to text it takes no character of it.
 * `GLUE_RUNS=100000 npx tsx --test scripts/clean/own-end.test.ts` tries more combinations; `GLUE_SEED` others.
 */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { clean } from './clean.ts';
import { fold } from './noise-fold.ts';
import { examplesIn } from './noise-rule.ts';
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
  examplesIn(goes).flatMap((example) =>
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

/** A paragraph to put notices into, also within a word. */
const PARAGRAPHS = [
  '全县统筹推进渠道清淤、堤防加固和水库除险，完成投资三千二百万元，新增灌溉面积一万八千亩，受益群众四万余人。',
  '青石镇坚持把安全生产摆在首位，开展检查二百一十次，整改隐患九十六处，没有发生较大以上事故。',
  '三是抓好教育。新建幼儿园两所，招聘教师四十五名，落实“双减”要求，课后服务覆盖所有学校。',
];
/** Whose own words say where they begin and end; a name before an address, or a title behind a label, may be longer. */
const CERTAIN = new Set([
  'paywall-notice',
  'rights-notice',
  'watermark',
  'page-button',
  'account-page',
]);

describe('a notice put anywhere into text', () => {
  test('takes no character of the word or sentence around it', () => {
    const combination = fc.record({
      example: fc.constantFrom(...NOISE.filter(({ id }) => CERTAIN.has(id))),
      paragraph: fc.constantFrom(...PARAGRAPHS),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    const property = fc.property(combination, ({ example, paragraph, share }) => {
      const head = '云岭县二〇二一年工作总结\n　　';
      const at = head.length + Math.floor(share * paragraph.length);
      const whole = head + paragraph;
      const raw = whole.slice(0, at) + example.noise + whole.slice(at);
      const cut = cutOffsets(raw);
      const end = at + example.noise.length;
      const lost = [...raw].filter((_, offset) => cut[offset] && (offset < at || offset >= end));
      assert.equal(lost.join(''), '', `${example.id}: ${JSON.stringify(raw.slice(at - 12))}`);
    });
    fc.assert(property, { numRuns: runs, seed });
  });
});

/** What only a page says, one of each family. */
const TELLING = [
  '阅读次数：1203次',
  '发布时间：2021-05-01 10:20',
  '分享到：微信 微博 QQ空间',
  '当前位置：首页 > 工作总结 > 正文',
  '上一篇：某镇防汛总结',
  '责任编辑：admin',
  '本文来源：某某文库',
  '点击上方蓝字关注我们',
  '------------本页为分页符------------',
  '关于我们 | 联系我们 | 网站地图',
  '文档来自道客巴巴',
  '上传时间：2021-05-01 文件大小：120KB 下载次数：32',
  '此处内容已隐藏，付费后查看',
  '版权归原作者所有，如有侵权请联系删除',
  '加入QQ群123456789获取更多范文',
  '更多素材尽在某某文库',
];

test('what only a page says goes or is reported where it shares its line with text', () => {
  for (const words of TELLING) {
    const raw = `云岭县工作总结\n　　改造旧楼四十栋${words}同时抓好防汛抗旱。\n`;
    const { value } = clean({ id: 'glue', path: 'glue.txt', encoding: 'utf-8', raw });
    const found = [...(value?.removals ?? []), ...(value?.doubts ?? [])];
    assert.ok(
      found.some(({ text }) => words.includes(text) || text.includes(words)),
      words,
    );
  }
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
