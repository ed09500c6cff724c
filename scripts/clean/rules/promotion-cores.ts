import type { Finding, NoiseRule, Passage } from '../noise-rule.ts';
import { spread, WORK, withAddress } from './promotions.ts';

/** A call in mid-sentence that ends in the name of a library of texts: no sentence of a report holds it. */
const CORE = new RegExp(
  `${spread('更多')}[^,。;:!?\\n]{0,20}(?:${['素材', '范文', '公文', '资料', '材料', '模板', '文章', '文档', '精彩', '内容', '文稿'].map(spread).join('|')})[^,。;:!?\\n]{0,8}(?:${['尽在', '请上', '请到', '请关注', '请访问', '请搜索', '请登录', '就上', '关注', '搜索', '下载'].map(spread).join('|')})[^,。;:!?\\n]{1,14}?(?:${['文库网', '文库', '范文网', '公文网', '素材网', '材料网', '资料网', '写作网', '文秘网'].map(spread).join('|')}|(?:www\\.)?[a-z0-9-]{2,20}\\.(?:com|cn|net|org)(?:\\.cn)?)`,
  'g',
);

/** An office has more of this on its own site: in mid-sentence only a name that sells texts tells. */
const PLAIN_GOODS = /^更多(?![^,]{0,20}(?:素材|范文|公文|模板|文档|精彩|文稿))/;
const ENDS_IN_ADDRESS = /\.(?:com|cn|net|org)(?:\.cn)?$/;

/** Symbols at the edge of an advertisement. */
const EDGE = /^[\^~@#&*$%_|+=※★☆◎●○◆◇`·!-]{2,4}/;

function findCores({ folded }: Passage): Finding[] {
  return Array.from(folded.matchAll(CORE))
    .filter(
      ({ 0: core }) => !WORK.test(core) && !(PLAIN_GOODS.test(core) && ENDS_IN_ADDRESS.test(core)),
    )
    .map(({ 0: core, index }) => {
      const before = folded.slice(Math.max(0, index - 4), index);
      const end = withAddress(folded, index + core.length);
      return {
        start: index - (/[\^~@#&*$%_|+=※★☆◎●○◆◇`·!-]{2,4}$/.exec(before)?.[0].length ?? 0),
        end: end + (EDGE.exec(folded.slice(end, end + 4))?.[0].length ?? 0),
      };
    });
}

export const PROMOTION_CORE_RULES: NoiseRule[] = [
  {
    id: 'promotion-core',
    why: 'The same without any mark around it, in mid-sentence: from 更多 to the name of the library or its address. What stands before and after is text.',
    label: '句中推广语',
    reads: 'phrases',
    find: findCores,
    goes: [
      '⟦!!更多材料尽在●新某某文库$$⟧',
      '⟦更多精彩内容请登录某某公文网（http://www.example.com）⟧',
      '推进⟦更多素材尽在哒哒文库⟧各项工作',
      '全面⟦更多公文范文请访问www.abc.com⟧从严治党',
    ],
    stays: [
      '创造更多更好的物质产品',
      '更多材料下载到平台',
      '更多材料请访问www.stats.org.cn',
      '招聘岗位发布在前，更多资料请访问www.example.com查阅',
    ],
  },
];
