import { type Surroundings, surroundingsOf } from '../address-context.ts';
import { formsWith } from '../forms.ts';
import type { Finding, NoiseRule, Passage } from '../noise-rule.ts';

const form = formsWith({
  top: 'com|cn|net|cc|vip|top|info|xyz|club|site',
  path: '(?:/[\\w./?=&%#-]{0,100})?',
  /** No letter follows, or the year of a date. */
  end: '(?![a-z0-9@.-])|(?=(?:19|20)\\d\\d年)',
  dot: ' ?[.。点] ?',
  goods: [
    '文库网?|[范公论作]文网?|文[秘书档]网|[素材资料]{2}网|写作网|秘书网|豆丁网?|道客巴巴|[一-龥]{1,4}之家',
  ],
});
/** An address; its dots may be 。 or 点, its letters spaced apart. */
const ADDRESSES = new RegExp(
  form(
    '(?<![a-z0-9@./:_-])(?:https?://)?(?:[a-z0-9-]{1,40}\\.){1,4}{top}(?:\\.cn)?{end}{path}',
    '(?<![a-z0-9])w ?w ?w{dot}(?:[a-z0-9-] ?){2,30}[.。点] ?(?:c ?o ?m|c ?n|n ?e ?t)(?:{dot}c ?n)?(?![a-z0-9])',
  ),
  'g',
);
/** A name of goods with which such sites call themselves, directly before the address. */
const NAME_BEFORE = new RegExp(
  `(?:^|[\\n。!?;”)】][ \\t]*)(?<name>[—-]{0,2}${form('(?!此致|特此|[目当]前|其中|同时|第[一二三四五六七八九十])[一-龥]{0,4}{goods}[ :—|(-]{0,2}')})$`,
);
/** Hosts named after such goods in pinyin. */
const GOODS_HOST =
  /wenku|fanwen|wenmi|mishu|gongwen|wendang|docin|doc88|zuowen|lunwen|sucai|ziliao/;

interface Address extends Finding {
  host: string;
  around: Surroundings;
}

function isOfficial(host: string): boolean {
  return /\b(?:gov|edu|org|mil)\b/.test(host);
}

function findAddresses({ text, folded }: Passage): Finding[] {
  const addresses = Array.from(folded.matchAll(ADDRESSES), ({ 0: address, index }): Address => {
    const written = address.replace(/[. ]+$/, '');
    const span = { start: index, end: index + written.length };
    return {
      ...span,
      host: hostOf(written),
      around: surroundingsOf(folded, span.start, span.end),
    };
  });
  const repeated = repeatedHosts(addresses);
  return addresses.flatMap((address) => {
    const name = NAME_BEFORE.exec(folded.slice(Math.max(0, address.start - 16), address.start))
      ?.groups?.name;
    if (name !== undefined && !isOfficial(address.host)) return [withName(folded, address, name)];
    if (!address.around.isBare) return [];
    const { start, end } = address;
    if (SIGNS.some((sign) => sign(address, repeated, text, folded))) return [{ start, end }];
    return [{ start, end, doubt: 'bareAddress' }];
  });
}

function hostOf(address: string): string {
  return address
    .replace(/ /g, '')
    .replace(/[。点]/g, '.')
    .replace(/^https?:\/\/|\/.*$/g, '');
}

function withName(folded: string, { start, end }: Address, name: string): Finding {
  const from = start - name.length;
  const closes = name.includes('(') && /^ ?\)/.test(folded.slice(end));
  return { start: from, end: closes ? folded.indexOf(')', end) + 1 : end };
}

type Sign = (
  address: Address,
  repeated: ReadonlySet<string>,
  text: string,
  folded: string,
) => boolean;

/** The hosts that stand at edges only, several times, and are never named. */
function repeatedHosts(addresses: readonly Address[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const { host } of addresses) (seen.has(host) ? repeated : seen).add(host);
  for (const { host, around } of addresses)
    if (!around.isBare || !around.isAtEdge) repeated.delete(host);
  return repeated;
}

/** Each of them makes a bare address certain. */
const SIGNS: Sign[] = [
  /** Disguised: letters apart, another dot, two widths in one. */
  ({ start, end }, _, text, folded) =>
    /[ 。点]/.test(folded.slice(start, end)) ||
    (/[！-～]/.test(text.slice(start, end)) && /[!-~]/.test(text.slice(start, end))),
  /** Repeated at edges, and never named. */
  ({ host }, repeated) => repeated.has(host),
  /** In the middle of a word that stands whole elsewhere. */
  ({ start, end }, _, __, folded) => {
    const word = folded.charAt(start - 1) + folded.charAt(end);
    return /^[一-龥]{2}$/.test(word) && folded.includes(word);
  },
  /** Named after goods, with an edge on both sides. */
  ({ host, start, end }, _, __, folded) =>
    GOODS_HOST.test(host) &&
    /(?:^|[\n。!?;”)])[ \t]*$/.test(folded.slice(Math.max(0, start - 12), start)) &&
    /^[ \t]*(?:$|[\n。!?;]|(?:19|20)\d\d年)/.test(folded.slice(end, end + 12)),
  /** Stray. */
  ({ around }) => around.isStray,
];

export const ADDRESS_RULE = 'web-address';

export const ADDRESS_RULES: NoiseRule[] = [
  {
    id: ADDRESS_RULE,
    why: 'A site leaves its bare address in what it copies. Certain where nothing names or uses it, it is not that of an office, and it stands behind the name of a library, is disguised, comes back at edges, tears a word apart, or is stray between paragraphs. Letterheads, contact blocks, references and tables keep theirs; any other bare address is reported.',
    label: '网站地址',
    reads: 'phrases',
    find: findAddresses,
    goes: [
      '全年新修水渠三十公里。⟦某某范文网www.example.com⟧',
      '全年新修水渠三十公里。⟦——某某文秘网www.example.com⟧',
      '全年新修水渠三十公里。⟦某某文库（www.example.com）⟧',
      '全年新修水渠三十公里。⟦www.example88.com⟧\n第二段。\n⟦www.example88.com⟧',
      '全年新修水渠三十公里。⟦某某范文网www.example.com⟧2022年1月5日',
      '全年新修水渠三十公里。⟦ｗｗｗ.ａbcdef.com⟧',
      '全年⟦w w w . a b c d . c o m⟧新修水渠三十公里。 ‖ 全年新修水渠三十公里。⟦www。abcd。com⟧',
      '全镇完成造⟦www.abcdef.com⟧林一千二百亩。造林质量全部合格。',
      '全年新修水渠三十公里，安装路灯。\n⟦www.example.com⟧\n　　下一步，将继续抓好水利设施管护。',
      '⟦www.gongwenabc.com⟧ ‖ 特此报告。⟦www.gongwenabc.com⟧2021年12月1日',
    ],
    stays: [
      '联系电话：12345678\nwww.example.com\n邮编：123456',
      '某公司负责人向Example.com表示，将扩大投资。',
      '开通门户网站。www.example.cn全年访问量120万人次。',
      '请登录ｗｗｗ．ｅｘａｍｐｌｅ．ｇｏｖ．ｃｎ查询。',
      '报名网站：\nwww.example.com\n　　下一步，将继续抓好水利设施管护。',
      '某县统计局网站www.example.com公布数据。 ‖ [1] 某某. 某地调查. www.example.com',
      '邮箱office@example.com',
    ],
    doubts: ['全年新修水渠www.example.com三十公里，安装路灯二百盏。'],
  },
];
