import { formsWith } from '../forms.ts';
import { type Finding, type NoiseRule, onLinesWith, type Passage } from '../noise-rule.ts';

/** Sites that offices write about, not libraries of texts. */
const OFFICIAL =
  /gov|edu|\.org|people|xinhua|news|cctv|12371|xuexi|12306|政府|政务|学校|大学|新闻|人民/;
/** Hosts whose name is the pinyin of 文库, 范文, 文秘, 公文 … or of a known kind of library. */
const LIBRARY_HOST = /wenku|fanwen|wenmi|mishu|gongwen|wendang|docin|doc88|shuzhi|xiexiebang/;
/** After these words an address is the report's own. */
const NAMES_ADDRESS =
  /(?:站|址|平台|系统|商城|公司|集团|中心|登[录陆]|访问|进入|见|为|至|到|》) ?$/;

const form = formsWith({
  url: '(?:https?://)?(?:[a-z0-9-]{1,30}\\.){1,3}(?:com|cn|net|org|cc|vip|top)(?:/[\\w./?=&%#-]{0,80})?',
  name: '[一-龥]{0,8}{library}',
  made: '(?:整理|收集|搜集|首发|原创|上传)(?:发布|提供|分享)?',
  shown: '(?:提供|分享|发布|编辑|制作)(?=[ \\t]*$|。)',
  stock: '资源|范文|公文|材料|资料|文秘|写作|素材',
  stamp:
    '(?:(?<name>{name})|(?<site>[一-龥]{2,6}(?:网|之家))|[一-龥]{0,10})[ :,|-]{0,3}(?<host>{url})?',
});
/** A bracket that holds nothing but the name of a library or an address. */
const BRACKETED = new RegExp(form('[【〖『「[(] ?{stamp} ?{made}? ?[】〗』」\\])]'), 'g');
/** The name of a site, its address and what it did; words of the report may stand before it in a line. */
const GLUED = new RegExp(
  form(
    '(?<=[。!?])[一-龥]{2,5}(?:网|文库|之家|巴巴|论坛)[ :,|(—-]{0,3}{url}\\)? ?(?:{made}|{shown})',
  ),
  'gm',
);
/** The head of a page: a site, what it has, its address. */
const HEAD = new RegExp(
  [
    '(?<=^[ \\t]{0,40})(?!此致|特此)[一-龥]{2,5}(?:网|之家|文库|论坛|家园)[ :|—-]{1,4}',
    form('[^\\n。,;]{0,10}{stock}[^\\n。;]{0,20}{url}(?=[ \\t]*$)'),
  ].join(''),
  'gm',
);

function findStamps({ folded }: Passage): Finding[] {
  const findings: Finding[] = [];
  for (const match of folded.matchAll(BRACKETED)) {
    const stamp = match[0];
    const { name, site, host } = match.groups ?? {};
    if ((name ?? site ?? host) === undefined || OFFICIAL.test(stamp)) continue;
    const span = { start: match.index, end: match.index + stamp.length };
    const square = /^[【〖『]/.test(stamp);
    const before = folded.slice(Math.max(0, span.start - 6), span.start);
    const named = NAMES_ADDRESS.test(before) || (!isLibrary(name, host) && /网 ?$/.test(before));
    const ofReport = host !== undefined && named;
    if (!ofReport && (isLibrary(name, host) || (host !== undefined && square))) {
      findings.push(span);
    } else if (square) {
      findings.push({
        ...span,
        doubt: 'nameInBracket',
      });
    }
  }
  for (const pattern of [GLUED, HEAD]) {
    for (const { 0: stamp, index } of folded.matchAll(pattern)) {
      if (!OFFICIAL.test(stamp)) findings.push({ start: index, end: index + stamp.length });
    }
  }
  return findings;
}

/** A 文库 may be a series of books, or a shelf of an office. */
function isLibrary(name: string | undefined, host: string | undefined): boolean {
  if (host !== undefined) return name !== undefined || LIBRARY_HOST.test(host);
  return name !== undefined && !/^.{0,8}文库$/.test(name);
}

export const STAMP_RULES: NoiseRule[] = [
  {
    id: 'site-stamp',
    why: 'A site stamps its name or address into what it shows, alone in brackets or with what it did to the text. Addresses of offices and the press stay; so does an address in round brackets behind the name of a firm, and a name that may be a book series is only reported.',
    label: '网站名称、网址水印',
    reads: 'brackets',
    find: onLinesWith(
      /\.(?:com|cn|net|org|cc|vip|top)|文库|[范公论作]文网|秘网|秘书网|材料网|写作网|文档网|素材网|资料网|文书网|道客|豆丁|(?:网|之家) ?[】〗』]/g,
      findStamps,
    ),
    goes: [
      '持续向好。⟦【www.example.com】⟧ ‖ 加强⟦（www.fanwenexample.com）⟧作风建设',
      '加强⟦〖某某公文网〗⟧作风建设 ‖ 持续向好。⟦[豆丁网]⟧',
      '持续向好。⟦（某某文库 m.example.com）⟧ ‖ 圆满完成。⟦某某网www.example.com整理⟧继续努力',
      '⟦某某之家—全网资源每日更新 www.example.com⟧',
    ],
    stays: [
      '（www.example.gov.cn） ‖ 登录某某商城（www.example.com）购买 ‖ “新华网” ‖ 【人民网】',
      '《某某文库》 ‖ （某某文库） ‖ [1] ‖ 【案例】 ‖ 门户网站www.example.cn发布信息',
      '（http://example.com/a） ‖ 建筑资料管理平台（www.ziliaoyun.com）',
      '某某办公系统（www.gongwenbox.com） ‖ 登录【www.example.com】下载',
      '我单位网站【www.example.com】同步公告。 ‖ 第九章　附则某某网www.example.com整理',
      '（一）功能定位某某网www.example.com整理',
    ],
    doubts: ['【某某文库】', '【某某留学网】'],
  },
];
