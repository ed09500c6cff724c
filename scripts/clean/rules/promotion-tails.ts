import { type Finding, type NoiseRule, onLinesWith, type Passage } from '../noise-rule.ts';

const ADDRESS = '(?:https?://)?(?:[a-z0-9-]{1,30}\\.){1,3}(?:com|cn|net|org)(?:/[\\w./-]{0,60})?';
const ACCOUNT = '(?:qq|微信|扣扣|vx|wx)群?号?[: ]{0,2}[a-z0-9_-]{5,20}';
const SITE = `(?:[^,。;:、()《》“”"\\n]{0,10}(?:文库|网|之家|巴巴|驿站)|${ADDRESS}|公众号[:“"「]?[^,。;:、()《》“”"\\n]{2,14}[”"」]?)`;
const GOODS =
  '(?:素材|范文|公文|资料|模板|材料|文章|文档|稿件|内容|精彩|报告|总结|全文|完整版|word版)';

/** Calls that run to the end of their line. Each names its goods or its trade, and a place or a number. */
const CALLS = [
  `(?<![让使把将为供给])更多[^,。;\\n]{0,8}${GOODS}[^,。;\\n]{0,6}?(?:尽在|(?:请|敬请|欢迎)?(?:关注|访问|登录|登陆|搜索|浏览)|[请就][上到来])${SITE}`,
  `(?:代写|代笔|承接)[^,。;\\n]{0,10}(?:材料|公文|稿|论文|报告|总结|文案)[^,。;\\n]{0,8}?(?:${ACCOUNT}|电话[: ]{0,2}\\d{7,11})`,
  `(?:想|欲|如需|需要?)(?:了解|获取|下载)?更多[^,。;\\n]{0,10}请?(?:加|添加)(?:我们)?${ACCOUNT}`,
  `(?<![可请以过能和并与及、,后时将让使把为供给要应码扫])(?:扫码|扫一扫)?关注(?:我们的?)?(?:微信)?公众号[^,。;\\n]{0,4}(?:获取|领取|下载)[^,。;\\n]{0,6}(?:素材|范文|公文|写作|全文|完整版|word版)`,
  `(?:欢迎|敬请)关注(?:我们的?)?(?:微信)?公众号[:“"「][^,。;\\n]{0,8}(?:文[库网秘稿]|范文|公文|材料|写作|笔杆|秘书)[^,。;\\n]{0,8}[”"」]?`,
  `本文(?:由|来自|转自|摘自|源自)[^,。;:、()《》“”\\n]{1,10}(?:文库|[范公论]文网|[文老]秘网|之家|道客巴巴|豆丁网?|网(?:整理|提供|收集|发布|首发))(?:整理|提供|收集|发布|首发|分享){0,2}`,
  '(?<=[。!?”)])请点击(?:此处|这里)?下载(?:完整版|全文|word版|原文)',
];
const TAIL = new RegExp(`(?:${CALLS.join('|')})[!~。]?(?=[ \\t]{0,20}$)`, 'gm');
/** Offices invite, too, and reports tell of it. */
const OFFICIAL =
  /gov|\.org|edu|政府|政务|政策|人社|信息公开|新华|人民|央|官网|内网|[日晚]报|中国|本[报刊院校会局]|[学院局厅部委]网|门户|办事|发布[”」]?$|群众|企业|干部|党员|村民|居民/;

/** Somebody may be asked about the matter of a notice there, too. */
const CONTACT = new RegExp(
  `(?:咨询|联系|添加|加|客服)(?:我们|客服|老师|小编)?[: ]{0,2}${ACCOUNT}`,
  'g',
);

function findContacts({ folded }: Passage): Finding[] {
  return Array.from(folded.matchAll(CONTACT), ({ 0: contact, index }) => ({
    start: index,
    end: index + contact.length,
    doubt: 'It names a private account, as an advertisement does.',
  }));
}

function findTails({ folded }: Passage): Finding[] {
  return Array.from(folded.matchAll(TAIL))
    .filter(({ 0: call }) => !OFFICIAL.test(call))
    .map(({ 0: call, index }) => ({ start: index, end: index + call.length }));
}

export const PROMOTION_TAIL_RULES: NoiseRule[] = [
  {
    id: 'promotion-tail',
    why: 'A call to the reader glued to the end of a line that has no mark to end it: a heading, an addressee, 如下：, a signature. The call says what it offers and where, so that its first word tells where it begins.',
    label: '行末推广语',
    reads: 'phrases',
    find: onLinesWith(/更多|代[写笔]|承接|公众号|本文[由来转摘源]|请点击/g, findTails),
    goes: [
      '各乡镇人民政府：⟦更多述职报告请关注某某文库⟧',
      '一、工作回顾⟦更多精彩内容尽在某某网⟧',
      '某政发〔2018〕38号⟦想了解更多请加QQ123456789⟧',
      '述职如下：⟦代写材料请联系微信abcd1234⟧',
      '第九章　附则⟦本文由某某公文网整理⟧',
      '持续向好。⟦请点击下载完整版⟧',
      '取得实效⟦扫码关注公众号获取更多公文素材⟧',
      '某镇人民政府⟦欢迎关注微信公众号“某某公文”⟧',
    ],
    stays: [
      '推动更多优质内容登录县政府网',
      '让更多精彩内容尽在指尖、尽在网',
      '本文由课题组提供',
      '欢迎关注微信公众号“某某发布”',
      '打击代写论文、买卖论文',
      '引导青年关注公众号获取政策信息',
      '提供更多报告文学',
      '参会代表可扫码关注公众号获取全文',
      '组织干部关注公众号获取学习资料',
      '更多工作总结请访问单位内网',
    ],
  },
  {
    id: 'private-account',
    why: 'A number of QQ or WeChat to write to. Advertisements give it, and so do notices of offices: it stays and is reported.',
    label: '私人联系账号',
    reads: 'sentences',
    find: onLinesWith(/qq|微信|扣扣|vx|wx/g, findContacts),
    goes: [],
    stays: ['加强微信群管理', '联系微信公众号后台', '工作QQ群12345678'],
    doubts: ['咨询QQ：123456789'],
  },
];
