import { type Finding, type NoiseRule, onLinesWith, type Passage } from '../noise-rule.ts';

const ADDRESS = '(?:https?://)?(?:[a-z0-9-]{1,30}\\.){1,3}(?:com|cn|net|cc)(?:/[\\w./-]{0,60})?';
const ACCOUNT = '(?:qq|微信|扣扣|vx|wx|v信)群?号?[: ]{0,2}[a-z0-9_-]{5,20}';
const GOODS =
  '(?:素材|范文|公文|模板|文档|稿件?|讲话稿|完整版|word版|全文|课件|写作|资料|内容|精彩|材料|报告|总结|文章)';
/** What no office sells. */
const WARES = '(?:素材|范文|公文|模板|文档|稿件|讲话稿|完整版|word版|课件)';
/** The name of a site or an account that says what it sells. */
const NAME =
  '[“"「《]?[^,。;:、()《》“”"\\n]{0,8}?(?:文库|范文|公文|文[秘稿]|笔杆|秘书|老秘|写作(?![协学])|素材|文档)[^,。;:、()《》“”"\\n]{0,6}[”"」》]?';
const READ = '(?:想看|想要|下载|获取|查看|阅读|浏览)?';
const CALLED = '(?:关注|访问|登[录陆]|搜索?|浏览|点击)';

const MORE = `${READ}更多[^,。;\\n]{0,8}`;
const CALLS = [
  `${MORE}${GOODS}[^,。;\\n]{0,6}?(?:尽在|(?:请|敬请|欢迎)?${CALLED}|[请就][上到来])(?:(?:我们的?)?(?:微信)?公众?号)?:?${NAME}`,
  `${MORE}${WARES}[^,。;\\n]{0,6}?(?:尽在|(?:请|敬请|欢迎)?${CALLED}|[请就][上到来])${ADDRESS}`,
  `${MORE}${WARES}[^,。;\\n]{0,6}?请?(?:添加|加|联系)(?:我们|客服)?${ACCOUNT}`,
  `(?:欢迎|敬请|请)?(?:扫码|搜索?)?关注(?:我们的?)?(?:微信)?公众?号:?${NAME}[^,。;\\n]{0,4}(?:获取|领取|下载|查看)[^,。;\\n]{0,4}${WARES}`,
  `(?:代写|代笔|承接)[^,。;\\n]{0,10}(?:材料|公文|稿|论文|报告|总结|文案)[^,。;\\n]{0,8}?${ACCOUNT}`,
  `本文(?:由|来自|转自|摘自|源自)[^,。;:、()《》“”\\n]{1,10}(?:文库|[范公]文网|[文老]秘网|道客巴巴|豆丁网?)(?:整理|提供|收集|发布|首发|分享){0,2}`,
];
/** Between a mark and a comma; what stands after the comma goes on with what stood before. */
const CLAUSE = new RegExp(`(?<=^ {0,40}|[,、。;:!?”)])(?:${CALLS.join('|')})[!~]?[,、](?=.)`, 'gm');
const OFFICIAL =
  /gov|edu|政府|政务|政策|人社|新华|人民|央|[日晚]报|[学院局厅部委]网|门户|办事|发布[”"」]?,|群众|企业|干部|党员/;

function findClauses({ folded }: Passage): Finding[] {
  return Array.from(folded.matchAll(CLAUSE))
    .filter(({ 0: clause }) => !OFFICIAL.test(clause))
    .map(({ 0: clause, index }) => ({ start: index, end: index + clause.length }));
}

export const PROMOTION_CLAUSE_RULES: NoiseRule[] = [
  {
    id: 'promotion-clause',
    why: 'A call to the reader put between two commas of a real sentence, so that no filter of sentences finds it. It goes with the comma behind it where it is a call from its first word to its last and names wares and a place that sells them.',
    label: '句中插入的推广语',
    reads: 'phrases',
    find: onLinesWith(/更多|代[写笔]|承接|公众?号|本文[由来转摘源]/g, findClauses),
    goes: [
      '争取资金1.2亿元，⟦更多公文写作素材请加微信abcd8888，⟧实施项目4个。',
      '在上级指导下，⟦欢迎关注微信公众号“公文宝典”获取更多范文，⟧扎实开展工作。',
      '调处成功132件、⟦下载更多素材请登录www.example.com、⟧成功率97%。',
      '配套资金不足，⟦更多范文尽在某某范文网，⟧设备老化。',
      '推行“引企入校”，⟦更多内容请关注公众号：笔杆先生，⟧建设实训基地10个。',
    ],
    stays: [
      '依托公众号，提供更多公文写作素材，供大家使用',
      '安排专人值守，更多资料请加微信liwei8888，由专人解答。',
      '发布招聘岗位，更多资料请访问www.example.com，现场报名。',
      '坚持线上发力，更多内容请关注公众号：某某发布，欢迎监督。',
      '打击代写论文，查处网站12家',
      '推动更多优质报告登录县政府网，方便群众查阅',
      '开通微信公众号，获取更多线索，依法查处',
      '搭建平台，让更多范文进入公文文库，供干部学习。',
    ],
  },
];
