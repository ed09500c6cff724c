import { formsWith } from '../forms.ts';
import { findNeighbours } from '../neighbours.ts';
import { matching, type NoiseRule, wholeLine } from '../noise-rule.ts';
import { findPageFoot, findPageFootDoubts } from '../page-foot.ts';
import { gluedDoubts, onTheirLines, pageLines } from '../page-lines.ts';

/** The parts of a breadcrumb. What stands behind white space that no separator touches is none of it. */
const crumb = formsWith({
  now: '现在|当前|目前',
  place: [
    '[您你]{now}?(?:所[在处])?的?(?:当前|所在)?位置是?|{now}(?:所在)?的?位置是?|所在位置',
    '当前栏目|位置(?= : (?:网站)?[首主]页)',
  ],
  item: '[^\\n。,:>»›→|/\\s]{1,16}',
  separator: ' (?:>{1,2}|»|›|→) | +(?:/|\\\\|-+>?|::|·|\\|) +',
  leaf: '(?:正文|详情|内容|文章|浏览)(?:页|内容)?',
  end: '(?=[ \\t]|$)',
  last: '(?<open>{item}){end}',
  home: '(?:网站|本站)?(?:首页|主页|home)',
});
const findCrumbs = onTheirLines(
  [
    '{place} : (?:{item}{separator}){1,7}{leaf}',
    '{place} : (?:{item}{separator}){0,7}{last}',
    '{home}{separator}(?:{item}{separator}){0,6}(?:{leaf}|{last})',
    '(?:[首主]页|(?<open>[^\\n。,:>\\s页]{1,10}))(?:{separator}{item}){1,6}{separator}{leaf}{end}',
  ].map((form) => new RegExp(`(?<=^[ \\t]{0,40})${crumb(form)}`, 'gm')),
);

/** The same, broken into lines at its separators. */
const findBrokenCrumbs = matching(
  new RegExp(
    `^[ \\t]{0,40}(?<noise>${crumb(
      '{place} :?[ \\t]*(?:\\n[ \\t]*{item}[ \\t]*\\n[ \\t]*(?:>{1,2}|»|›)[ \\t]*){1,6}\\n[ \\t]*(?<open>{item})',
    )})(?=[ \\t]*$)`,
    'dgm',
  ),
);
const findCrumbDoubts = gluedDoubts([
  crumb('{place} : {item}{separator}{item}', '[首主]页{separator}(?:{item}{separator}){0,6}正文'),
]);

const LINKS = pageLines({
  words: {
    text: '文章|新闻|信息|范文',
    colon: '[::>»\\]】)]',
    list: '(?:返回)?(?:列表|目录)',
    gap: '[ |/]{1,3}',
    last: '[尾末]页',
    number: '[\\[(]?(?:\\d{1,3}|\\.{3}|…)[\\])]?|第 ?\\d{1,4} ?页|共 ?\\d{1,4} ?页',
    pager: '首页|[<«‹]?上一?页|下一?页[>»›]?|{last}|{number}',
  },
  lines: [
    '[\\[【(<«>]{0,3} 上一[篇条页章个]?{text}? {colon} (?<open>[^\\n]{0,120})',
    '[\\[【(<«>]{0,3} 下一[篇条页章个]?{text}? {colon} (?:没有了?|暂?无|(?!没有了|暂无)(?<open>[^\\n]{0,120}))',
    '上一[篇页条章][\\s|/]{0,6}(?:{list}[\\s|/]{0,6})?下一[篇页条章]|\\d上一[篇版]|下一[篇版]\\d|下一页',
    '(?:共有?|已有) \\d{1,6} 条评论|推荐访问:(?<open>[^\\n。]{1,40})',
    '(?:看[过了][^\\n。]{1,30}的人还看[了过]|猜你喜欢|大家都在看) :?',
    '[\\[【][^\\n。【】[\\]]{2,24}[\\]】] 相关(?:文章|范文|阅读) :?',
    '上一页{gap}(?:{number}{gap}){0,20}下一页|{number}{gap}(?:下一页|{last})',
  ],
  common: ['(?=[^\\n]{0,80}(?:上一?页|下一?页|{last})){pager}(?:{gap}{pager}){1,24}'],
});

const page = formsWith({ number: '\\d{1,4}', dash: '[-—–―─]{1,3}' });
const findPageNumbers = matching(
  ...[
    '{dash} {number} {dash}|[·•~] {number} [·•~]',
    '页码 ?: ?{number}(?: ?/ ?{number})?|(?:第 ?)?{number} ?/ ?(?:共 ?)?{number} ?页',
    '[共总] ?{number} ?页[ ,]{0,3}(?:当前)?第 ?{number} ?页',
    '[-—]{0,2} 第 {number} 页(?:[\\s,/(]{0,4}[共总] \\d{1,5} 页\\)?)? [-—]{0,2}',
    '(?:page|p\\.) ?{number}(?: ?(?:of|/) ?{number})?',
  ].map((form) => wholeLine(page(form))),
  /[—–―─](?<=[\p{Script=Han},。;:、”][—–―─]) {1,3}\d{1,4} {1,3}[—–―─](?=[\p{Script=Han},。;:、“(])/gu,
);

export const CHROME_RULES: NoiseRule[] = [
  {
    id: 'breadcrumb',
    why: 'The way from the home page to this page: a line that begins with the place or the home page and goes on with separators.',
    label: '网页导航路径',
    reads: 'sentences',
    find: (passage) => [...findCrumbs(passage), ...findBrokenCrumbs(passage)],
    findDoubts: findCrumbDoubts,
    goes: [
      '⟦当前位置：首页 > 工作总结 > 述职报告⟧ ‖ ⟦首页 >> 党建工作 >> 正文⟧',
      '⟦某某人大网>市县人大>某市>工作动态>正文⟧ ‖ ⟦您的位置：首页 - 范文大全⟧',
      '⟦当前位置：\n首页\n>\n政务信息\n>\n某县要闻⟧',
      '⟦您現在的位置：首頁 » 公文寫作 » 正文⟧ ‖ ⟦您的当前位置：政务中心 > 通知⟧',
      '⟦当前位置：首页 > 总结 > 正文⟧　某县工作总结',
    ],
    stays: ['病案首页数据质量', '首页、目录、正文', '位置：北纬30度', '首页信息填写', '甲>乙>丙'],
  },
  {
    id: 'neighbour-link',
    why: 'Links to the pages before and after, and lists of what else to read.',
    label: '网页上下篇链接',
    reads: 'sentences',
    ...LINKS,
    goes: [
      '⟦上一篇：2022年述职报告⟧ ‖ ⟦下一篇：没有了⟧ ‖ ⟦上一篇 | 下一篇⟧ ‖ ⟦猜你喜欢⟧',
      '⟦上一頁　下一頁⟧ ‖ ⟦下一页⟧ ‖ ⟦[1] [2] 下一页⟧ ‖ ⟦首页 上一页 1 2 3 下一页 尾页⟧',
      '⟦>>上一篇：某局2021年总结⟧ ‖ ⟦推荐访问：抗旱 请示⟧ ‖ ⟦共有0条评论⟧ ‖ ⟦上一文章：某局总结⟧',
      '⟦首页 上一页 2 3 4 尾页⟧ ‖ ⟦共3页 1 2 3 下一页 末页⟧ ‖ ⟦首页 上页 1 2 3 下页 末页⟧',
      '⟦上一章 目录 下一章⟧ ‖ ⟦第1页/共3页 上一页 下一页⟧ ‖ ⟦3上一篇⟧',
      '⟦看了“述职报告”的人还看了：⟧ ‖ ⟦【述职报告范文】相关文章：⟧',
    ],
    stays: [
      '上一年度工作总结 ‖ 下一步工作打算 ‖ 下一篇章正在书写 ‖ 下一篇：没有了抓好渠道清淤',
      '上一页所列项目 ‖ 推荐优秀干部 ‖ 推荐阅读：《论持久战》',
    ],
  },
  {
    id: 'neighbour-list',
    why: 'Below such a label a page lists the titles of other texts, each behind a bullet. They go where nothing but they stand between the label and the end of the file.',
    label: '网页相关文章列表',
    reads: 'sentences',
    find: findNeighbours,
    goes: [],
    doubts: ['延伸阅读：什么是河长制', '【推荐阅读】', '为您推荐'],
    stays: ['· 甲县总结\n· 乙县总结', '推荐阅读：《论持久战》'],
  },
  {
    id: 'page-number',
    why: 'Printed pages number themselves between dashes or as 第 3 页 共 10 页, on a line of their own or, from a PDF, in the middle of a sentence. A bare number may be a cell of a table.',
    label: '页码',
    find: findPageNumbers,
    goes: [
      '⟦— 3 —⟧ ‖ ⟦－ 12 －⟧ ‖ ⟦第 3 页 共 10 页⟧ ‖ ⟦-3-⟧ ‖ ⟦页码：3/8⟧ ‖ ⟦3/12页⟧',
      '⟦共8页　第3页⟧ ‖ ⟦-- 4 --⟧ ‖ 把党的建设⟦— 5 —⟧摆在首位 ‖ ⟦·7·⟧',
    ],
    stays: [
      '3 ‖ 10 ‖ 5—10—15 ‖ 第3页所列 ‖ ——3月底前 ‖ 480毫米×140毫米 ‖ 1-2 ‖ 第一页 ‖ 3/12 ‖ 共8页',
      '页码连续编写',
    ],
  },
  {
    id: 'site-footer',
    why: 'Registration numbers, copyright and makers at the foot of a web page.',
    label: '网站页脚',
    reads: 'sentences',
    find: findPageFoot,
    findDoubts: findPageFootDoubts,
    goes: [
      '⟦京ICP备05070218号-1⟧ ‖ ⟦增值电信业务经营许可证：湘B2-20210001 湘ICP备12345678号⟧',
      '某县人民政府工作报告 ⟦粤ICP备12345678号⟧ ‖ ⟦安全隐私 丨 版权保护 丨 联系我们 丨 网站地图⟧',
      '⟦某县人民政府网站 版权所有 网站标识码：1234567890⟧',
      '⟦某某传媒网版权所有 未经授权禁止建立镜像 鄂ICP证:020001-5⟧',
      '⟦版权所有：某某县人民政府 粤ICP备12345678号 粤公网安备 44010402000001号⟧',
      '⟦Copyright © 2015-2023 某某文库 All Rights Reserved⟧ ‖ ⟦关于我们 | 联系我们 | 网站地图⟧',
      '⟦扫一扫在手机打开当前页⟧ ‖ 持续向好。⟦蜀ICP备20012345号⟧ ‖ ⟦Powered by Discuz! X3.4⟧',
      '⟦收藏本站| 设为首页| 首页⟧ ‖ ⟦客服QQ：123456789 投诉邮箱：kf@example.com⟧',
    ],
    stays: [
      '取得ICP备案的网站12家。 ‖ 县政府网站（湘ICP备12345678号）已完成改版。',
      '主办单位：某县林业局\n技术支持：某某科技有限公司',
      '版权所有者应当登记 ‖ 网站ICP备案率达到100% ‖ 主办单位：县委宣传部',
      '承办单位：某某文化传媒有限公司 ‖ 显示器分辨率1920×1080以上 ‖ 建议使用谷歌浏览器访问系统',
      '扫一扫，用手机查看分布图 ‖ QQ：12345678 邮箱：abc@example.com ‖ 浏览器',
    ],
  },
];
