import { formsWith } from './forms.ts';
import {
  type Finding,
  holdsText,
  wholeLine as line,
  matching,
  onLinesWith,
  type Passage,
} from './noise-rule.ts';
import { pageLines } from './page-lines.ts';

const form = formsWith({
  province: '[京津沪渝蜀冀豫云滇黔陇秦辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼]',
  record: [
    '(?:备案(?:序|编)?号 : )?{province} icp [备证] :? \\d{5,12} 号?(?:[-—]\\d{1,3})?',
    '{province} 公网安备 \\d{8,16} 号?|(?:政府)?网站标识码 :? \\w{8,12}',
  ],
});

/** The bar at the foot of a page: short names of its pages, two of them unmistakable. */
const FOOT_PAGE = new RegExp(
  `^(?:${[
    '网站(?:地图|首页)|关于[我本][们站网]|联系我们|设为首页|加入收藏|收藏本站|[版著][权作][^ ]{0,4}|豁免条款|安全隐私',
    '(?:免责|隐私|法律|网站)(?:声明|政策|条款)|广告服务|帮助中心|意见反馈|友情链接|联系方式|[^ ]{2,6}简介',
  ].join('|')})$`,
);

function findFootBars({ folded }: Passage): Finding[] {
  return matching(line('[^\\n。,;:]{2,10}(?: {0,3}[|丨·] {0,3}[^\\n。,;:|丨·]{2,10}){1,12}'))({
    text: '',
    folded,
  }).filter(({ start, end }) => {
    const pages = folded
      .slice(start, end)
      .split(/[|丨·]/)
      .map((each) => each.trim());
    return [pages[0], pages.at(-1)].every((page = '') => FOOT_PAGE.test(page));
  });
}

/** Who stands at the foot of a page beside its number of registration. */
const FOOT_WORDS =
  /版权|copyright|©|主办|承办|维护|技术支持|标识码|安备.*icp|icp.*安备|未经|增值电信|经营许可|本网站由|地址|电话/;
/** The same, from the number on; a sentence has marks, and does not begin with them. */
const FOOT_BEHIND = new RegExp(`^[^一-龥]*(?:${FOOT_WORDS.source})[^。,;!?、]*$`);
/** Who has a site, by the last word of the name. */
const OWNER = /(?:网站?|[报社台]|公司|集团|文库|论坛|传媒)$/;
const OFFICE_SITE = /^(?!此致|特此)[一-龥]{1,3}[省市县区州]人民政府(?:门户)?网站?$/;
const RECORDS = new RegExp(form('{record}(?:[ |,]{0,4}{record}){0,3}'), 'g');
const FOOT_LINE = new RegExp(`^${form('…80{record}…80')}$`);

/** Behind these the text itself gives the number. */
const GIVES = /[一-龥](?:为|是|\(|即) ?$/;
/** A sentence with these may be about the number. */
const ABOUT_SITES = /网站|备案|登记|域名|平台|注销/;

/** The number; and its line where the rest of it is of the foot, too. */
function findRecords({ folded }: Passage): Finding[] {
  return matching(RECORDS)({ text: '', folded }).map(({ start, end }) => {
    const from = folded.lastIndexOf('\n', start) + 1;
    const line = folded.slice(from).split('\n', 1)[0] ?? '';
    const before = line.slice(0, start - from);
    const goesOn = /[^\s]/.test(line.slice(end - from)) && /[^\s。!?;”)]$/.test(before);
    if (GIVES.test(before) || (goesOn && ABOUT_SITES.test(before + line.slice(end - from))))
      return { start, end, doubt: 'textMayFollow' as const };
    const first = line.search(FOOT_WORDS);
    if (first < 0 || from + first > start || !FOOT_LINE.test(line)) return { start, end };
    const owner = line.slice(0, first).trim();
    const isNamed =
      owner === '' ||
      (owner.length <= 10 && OWNER.test(owner) && (!holdsText(owner) || OFFICE_SITE.test(owner)));
    const behind = line.slice(end - from);
    const isFoot = /^[^一-龥]*$/.test(behind) || FOOT_BEHIND.test(behind);
    return {
      start: isNamed ? from + line.length - line.trimStart().length : from + first,
      end: isFoot ? from + line.trimEnd().length : end,
    };
  });
}

const FOOT = pageLines({
  words: {
    owner:
      'all rights reserved\\.?|版权所有|©|\\(c\\)|\\d{4}|有限公司|网|reserved\\.?|主办|\\.com|\\.cn',
    /** Numbers, addresses and names in Latin letters. */
    numbers: '[^\\n。一-龥]{0,60}',
    scan: '扫一扫|扫码',
    use: '打开|浏览|查看|阅读|访问|分享',
    program: '织梦|dede ?cms|帝国|phpcms|discuz|wordpress|z-?blog',
    page: [
      '网站(?:地图|声明)|关于我们|联系我们|设为首页|加入收藏|收藏本站|(?:免责|隐私|法律)声明',
      '广告服务|帮助中心|意见反馈|登录|注册|隐私政策|联系方式',
    ],
  },
  lines: [
    '(?:版权所有 [:©]?|copyright|©|\\(c\\))…100{owner}{numbers}',
    '(?:网站)?(?:技术支持|网站维护|网站管理|建设维护) :…30(?:科技|网络公司|有限公司){numbers}',
    '(?:主办|承办)(?:单位)? :…30 技术支持 :(?<open>…20)',
    'powered by [\\w!. ]{2,40}|all rights reserved\\.?|(?:技术支持|程序支持) : {program}[^\\n。一-龥]{0,12}',
    '(?:客服|站长|管理员)(?:qq|扣扣) : \\d{5,11}…4(?:投诉|举报|客服|联系)?邮箱 : [\\w.-]{2,30}@[\\w.-]{3,30}',
    '{page}(?:[\\s|/·-]{1,5}(?:{page}|友情链接|(?:网站)?首页)){1,9}',
  ],
  common: [
    '(?:建议|推荐)…20(?:浏览器|分辨率)…30(?:浏览(?!器)|访问|本网?站|最佳)(?:本网?站|效果|浏览|访问|[ !]){0,4}',
    '扫码(?:查看|浏览)手机版|{scan}[,在用 ]{0,2}(?:在?手机|微信)…6{use}(?:[当此本]?前?[网页文]{1,2}面?|给?好友|到朋友圈)?',
  ],
});

/** A notice of an event names who gives it, line by line, and who makes its page. */
const ORGANIZER = /(?:^|\n)[ \t]*(?:主办|承办|协办|指导|支持)单位[^\n]{0,60}\n[ \t]*$/;
const findFeet = (passage: Passage) =>
  FOOT.find(passage).map((found) =>
    ORGANIZER.test(passage.folded.slice(Math.max(0, found.start - 80), found.start))
      ? { ...found, doubt: 'textMayFollow' as const }
      : found,
  );
const findRecordLines = onLinesWith(/icp|安备|标识码/g, findRecords);
const findBarLines = onLinesWith(/[|丨]/g, findFootBars);

/** All that stands at the foot of a page. */
export function findPageFoot(passage: Passage): Finding[] {
  return [...findRecordLines(passage), ...findBarLines(passage), ...findFeet(passage)];
}

export const findPageFootDoubts = FOOT.findDoubts;
