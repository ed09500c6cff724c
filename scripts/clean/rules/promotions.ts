import { reachOfAdvertisement, weigh } from '../evidence.ts';
import type { Finding, NoiseRule, Passage } from '../noise-rule.ts';
import { type Sentence, sentencesAround } from '../sentences.ts';

/** Decoys may stand between the characters of a word. */
const spread = (word: string): string => [...word].join('[~^@#&*$_+|·%=]{0,3}');

const TRIGGER = new RegExp(
  `${['更多', '尽在', '下载', '关注', '公众', '微信', '文库', '范文', '小编', '本站', '本文', '素材', '二维码', '网址', '收藏', '点赞', '代写', '百度', '对您', '点击', '淘宝', '免费', '筛选', '帮大家', '欢迎您的', '这篇文', '分享给', '星球'].map(spread).join('|')}|www|http|\\bvx|\\bqq|扣扣`,
  'g',
);

/** How a sentence to the reader of a web page begins; sentences of a report rarely do. */
const LEAD =
  /^(?:\W{0,3}(?:ps|注|提示|温馨提示|友情提示|声明|特别推荐|推荐|附|另|导语|简介|开篇|前言|编者按)[:： 】\]]{0,2})?(?:更多|想|要|如[需果欲]|若|需|欲|欢迎|敬请|请|关注|搜|扫|长按|识别|点击|点赞|下载(?!量)|加[入微vq群我]|添加|获取|领取|免费|本[文站资号公内]|此文|该文|以[上下]|希望(?:以上|本文|这篇)|下面[是为]|文章|来源|如何才能写|[一-龥]{2,5}(?:网|文库|之家)(?:小编)?(?:以|为(?:您|你|大家))|联系(?:电话|方式):?\d|转[载自]|小编|觉得|喜欢|公众?号|微信|vx|wx|qq|扣扣|客服|百度|淘宝|最[新全]|海量|精[品选]|优质|原创|承接|代写|专业|公文|范文|素材|写(?:材料|公文)|(?![让使把将以]|通过|利用)[^,。:(【[]{1,3}(?:文库|公众号|范文网|素材网|公文网)|www|http|网址|官网|收藏|转发|觉得|如果|感谢|登[录陆]|访问|进入|打开|查看|阅读|百万|全网|独家|永久|\d+[万篇套份]|[一-龥]{2,5}(?:网|之家)[:,，(]?(?:www|http))/;
/** The account may be that of an office, unless its name says what it sells. */
const ACCOUNT_CALL = '^(?:请|欢迎|敬请|扫码)?(?:搜索?|关注)(?:微信)?公众?号[:"“”「《]?';
const BARE_CALL = new RegExp(`${ACCOUNT_CALL}[^,。]{1,16}$`);

/** Calls that are complete in themselves. */
const CALLS = [
  /更多[^,。:]{0,16}[,: ]{0,2}(?:尽在|[请就][来上到去看]|请?(?:关注|访问|搜索|登[录陆]|点击|浏览|添加|扫|加入?)|欢迎)[^。]{0,40}(?:文库|网|公众号|公号|微信|号|\.com|\.cn|群|家|app|小程序|二维码|我们|本站|社区|论坛|星球|vx|qq)/,
  /(?:关注|搜索?|添加|扫码关注|微信搜)(?:一下)?(?:我们的?|本站|本|小编的?)?(?:官方)?(?:微信)?(?:公众[号平]台?|公号|订阅号|视频号|微信号?|小程序|头条号|知识星球)[^。]{0,24}(?:回复|获取|领取|下载|免费|更多|即可|模板|范文|公文|素材|文库|材料|写作|资料)/,
  /^(?:请|欢迎|敬请|记得|快来)?(?:扫码|搜索?|长按|微信)?(?:关注|添加|搜索?)(?:我们的?|本站|小编的?|本)(?:官方)?(?:微信)?(?:公众[号平]台?|公号|订阅号|视频号|微信号?|小程序|头条号)?/,
  new RegExp(
    `${ACCOUNT_CALL}[^,。]{0,10}(?:文库|[范公]文|文[秘稿]|笔杆|秘书|老秘|写作(?![协学])|素材|[材资]料|文档)[^,。]{0,8}$`,
  ),
  /^更多[^,。:]{2,16}请?点击(?:这里|此处|进入|链接)$/,
  /^点击(?:查看|阅读|下载)更多[^,。]{0,12}(?:范文|素材|公文|文章|资料|模板)$/,
  /^以下是?[^,。]{0,6}(?:网友|小编|编辑)[^,。]{0,4}(?:分享|整理|收集|推荐)的[^。]{0,40}(?:帮助|参考|借鉴|喜欢|阅读)/,
  /^希望(?:以上|本文|这篇)[^,。]{0,12}对(?:您|你)[^,。]{0,6}(?:有所?帮助|有用)/,
  /^(?:本站|欢迎)?(?:加入?|添加)[^,。]{0,8}(?:微信|q?q群?|扣扣|vx|交流群|群|客服)[:号]?[^,。]{0,16}\w{5,}/,
  /(?:下载|获取|领取|索取)(?:本文(?![件化物明体艺旅])|此文|全文|原文|更多|完整版|word|电子版|本文档|该文档|文档|全套|资料)[^。]{0,16}(?:请|点击|登[录陆]|访问|关注|付费|加|公众号|微信|文库|网)/,
  /^(?:本[文资]料?|此文|该文|文章|以上内容|资料|本?内容|本文档|该文)(?:内容)?(?:由(?!作者|根据|记者|本人)|整理自|搜集自|来自|来源于|转自|转载自|摘自|源自|出自|选自|均?来自)[^,。]{0,24}(?:网(?:$|[整发提收搜上首])|文库|道客巴巴|豆丁|帮(?:整理|提供|发布)|公众号|网络|互联网|原创|\.com|\.cn|网友|用户|编辑[整上]|上传|首发|小编|平台|之家|论坛)/,
  /欢迎(?:大家)?阅读由[^,。]{1,16}整理的/,
  /为(?:您|你|大家)[^,。]{0,8}(?:筛选|整理|收集|精选)了?[^,。]{0,10}(?:范文|文章|资料|素材)/,
  /^[以如]下(?:是|为)?[^,。]{0,6}(?:文库|我|小编)[^,。]{0,4}(?:帮|为|给)(?:大家|您|你)[^,。]{0,4}整理/,
  /(?:材料|公文|稿件?|论文|报告|总结|文案)代写[^。]{0,20}(?:qq|微信|电话|联系|客服)/,
  /\d{6,}[^。]{0,10}代写(?:材料|公文|稿|论文|报告|总结|文案)/,
  /^请?点击(?:此处|这里)?(?:下载|查看|获取)(?:完整版|全文|word版|原文|电子版)$/,
  /(?:代写|定制|代笔|承接)[^。]{0,20}(?:材料|公文|稿|论文|报告|总结|文案)[^。]{0,20}(?:qq|微信|电话|联系|客服|咨询|扣|vx|加)/,
  /^(?:想|如需|需要|欲|要|如果|如欲|若需)[^,。]{0,16}更多[^,。]{0,16}(?:[,: ](?:可|就|欢迎)?|请)(?:请|敬请)?(?:关注|点击|访问|搜|添加|联系|咨询|扫|登[录陆]|加[微vqw群我客])/,
  /(?:长按|扫描|识别|扫一扫|扫码)[^,。]{0,10}(?:二维码|下方|上方|图片)[^。]{0,20}(?:关注|加|进群|获取|领取|下载|更多)/,
  /(?:以上|上面|这|本文(?![件化物明体艺旅]))[^。]{0,40}(?:小编|本站|本网|网友|文库|范文网)[^。]{0,30}(?:整理|分享|带来|收集|提供|推荐|介绍|帮助|参考)/,
  /(?:小编|本站)[^。]{0,24}(?:整理|分享|带来|收集|推荐|准备)[^。]{0,30}(?:参考|阅读|帮助|大家|您|你|欢迎|范文|资料|喜欢|收藏)/,
  /点击[^,。]{0,10}(?:链接|下方|上方|原文|图片|这里|此处)[^。]{0,12}(?:下载|查看|获取|阅读|领取|打开|word)/,
  /^(?:扫码|扫一扫)[^。]{0,8}(?:加|进|入|领|关注)[^。]{0,24}(?:免费|领取|模板|资料|范文|素材)/,
  /^关注(?:我们?|小编|本号)(?:$|[,: ])/,
  /^(?:喜欢|觉得)[^。]{0,16}(?:点赞|收藏|转发|关注)/,
  /^更多[^,。]{0,8}推荐(?:阅读)?:?$/,
  /^(?:喜欢|觉得)[^。]{0,4}(?:本文(?![件化物明体艺旅])|此文|这篇|文章)[^。]{0,12}分享/,
  /^(?:欢迎)?加入(?:我们的?)?知识星球/,
  /^(?:微信)?(?:公众号|公号|视频号|头条号|微信号?|vx|qq群?|客服[^:]{0,4}):[^,。]{0,12}(?:写作(?![协学])|公文|范文|文库|素材|笔杆|文秘|老秘)[^,。]{0,16}$/,
  /(?:觉得|如果|喜欢)[^。]{0,16}(?:好|有用|帮助|喜欢|不错|文章)[^。]{0,16}(?:点赞|收藏|转发|关注|分享|支持|在看)/,
  /^(?:请|欢迎|记得|别忘了?|动动手指)(?:点赞|收藏|转发|在看|关注)[,、+ ]?(?:和|与|并|加)?(?:点赞|收藏|转发|在看|关注|分享|评论)[^。]{0,12}$/,
  /(?:百度|微信|淘宝|360|搜狗|谷歌|google)(?:一下|搜索?|搜一搜)[^。]{1,20}(?:网|文库|店|公众号|家|范文|素材|公文|下载|更多)/,
  /(?:最新|最全|海量|优质|精品|免费|原创|百万|全套)[^,。]{0,12}(?:素材|范文|公文|资料|模[板版]|文档|课件|材料|ppt|文章|稿)[^。]{0,10}(?:尽在|就[来上在到]|下载|免费|请|任你|等你|\w{2,12}\.(?:com|cn|net))/,
  /(?:素材|范文|公文|资料|模[板版]|文档|课件|材料|写作|文章|内容|好文)[^,。]{0,10}尽在(?!其中|此中|眼前)[^,。]{1,16}/,
  /^(?:本站|本资料|本文档|本公众号)[^。]{0,40}(?:下载|免费|会员|版权|侵权|转载|链接|收藏|仅供)/,
  /^本文(?![件化物明体艺旅])[^。]{0,30}(?:下载|会员|版权|侵权|转载|链接|收藏)[^。]{0,20}(?:请|网|文库|公众号|本站|联系|点击)/,
];
/** What these sentences are about in a report: work that was done, and the addresses of offices. */
const WORK =
  /加强|推[进动]|开展|建[设立]|完善|提[高升]|落实|坚持|强化|深化|健全|引[导领]|发挥|依托|打造|实现|确保|累计|[\d余万]人次|办[理事]|广大|各界|群众|市民|村民|居民|师生|职工|单位|部门|发布[”"」]?$|[协学]会|[县市区省镇乡][^,。]{0,4}[委局办厅府]|gov|政府|政务|报名|招[标聘]|采购|申[报请]|[全我本各][县市镇乡区省局厅院校]|各级|各部门|各单位|有效|机制|规定|第[一二三四五六七八九十]+条|服务群众|增长|下降|百分|的(?:同志|群众|干部|党员)|超过|突破|达到|施行|之日起|负责解释|传播|全年|[今去]年|\d[余多]?[条期份场户名件]|领导|调研|课题|查询|可查|预约|服务信息|[惠便]民|国家|官方网站|[部局委院会刊报]官?网|人民网|新华|文明网|求是|央视|[院校会社所馆室组]提供|拨打|了?解更多[^,。]{0,4}(?:情况|政策|事项|详情)|政策|学习强国|附件|负责|工作群|工作微信|会务|水务|燃气|城管|税务|医保|社保|人社|公安|交警|卫健|疾控|气象|应急|消防|法院|检察|文旅|融媒|医院|投标|竞标|磋商|\.(?:edu|org)\b/;

/** Words that speak to a reader; reports speak of one. */
const CALLING =
  /请|就[上来到在]|尽在|欢迎|您|你|大家|小编|本站|免费|点击|扫|加[入微vq群]|搜|关注|www|\.(?:com|cn|net)|认准|更多[^,。]{0,12}[上到看]/;

/** A call in mid-sentence that ends in the name of a library of texts: no sentence of a report holds it. */
const CORE = new RegExp(
  `${spread('更多')}[^,。;:!?\\n]{0,20}(?:${['素材', '范文', '公文', '资料', '材料', '模板', '文章', '文档', '精彩', '内容', '文稿'].map(spread).join('|')})[^,。;:!?\\n]{0,8}(?:${['尽在', '请上', '请到', '请关注', '请访问', '请搜索', '请登录', '就上', '关注', '搜索', '下载'].map(spread).join('|')})[^,。;:!?\\n]{1,14}?(?:${['文库网', '文库', '范文网', '公文网', '素材网', '材料网', '资料网', '写作网', '文秘网'].map(spread).join('|')}|(?:www\\.)?[a-z0-9-]{2,20}\\.(?:com|cn|net|org)(?:\\.cn)?)`,
  'g',
);

/** The address of the site that the advertisement named. */
const ADDRESS_BEHIND = /^[([【][ \w.:/-]{4,60}\.(?:com|cn|net|org)[\w./?=&%-]{0,40}[)\]】]/;

/** The sentence from the symbols on that open an advertisement, where what stands before is none. */
function fromSymbols(folded: string, sentence: Sentence): Sentence {
  const { start, end, words } = sentence;
  const edge = folded.slice(start, end).search(/(?<=[一-龥\d):])[\^~@#&*$%_|+=※★☆◎●○◆◇`]{2}/);
  const before = weigh(folded.slice(start, start + Math.max(0, edge)));
  if (edge <= 0 || before.invitation || before.place || before.decoys > 0) return sentence;
  return { start: start + edge, end, words: words.slice(-(end - start - edge)), alone: false };
}

function withAddress(folded: string, end: number): number {
  return end + (ADDRESS_BEHIND.exec(folded.slice(end, end + 120))?.[0].length ?? 0);
}

function findSentences({ folded }: Passage): Finding[] {
  return sentencesAround(folded, TRIGGER).flatMap((sentence) => {
    const { start, end, words, alone } = fromSymbols(folded, sentence);
    if (!LEAD.test(words) && !LEAD.test(weigh(words).plain)) return [];
    const length = reachOfAdvertisement(folded.slice(start, end), alone);
    const short = length !== undefined && length < end - start;
    if (short && judge(folded.slice(start, start + length)) === 'noise') {
      return [{ start, end: withAddress(folded, start + length) }];
    }
    const verdict = judge(words);
    if (verdict === 'text') return [];
    if (verdict !== 'noise') return [{ start, end, doubt: verdict }];
    if (length === end - start) return [{ start, end }];
    return [
      { start, end, doubt: 'It begins as an advertisement does, but text may follow in it.' },
    ];
  });
}

function judge(words: string): string {
  if (words.length < 5 || words.length > 140) return 'text';
  const { invitation, place, goods, official, decoys, plain } = weigh(words);
  const calls = CALLS.filter((call) => call.test(words) || call.test(plain)).length;
  if (/电话|来电/.test(words) && !/qq|微信|\bvx|代[写笔]|公众号|文库|网/.test(words)) return 'text';
  const works = WORK.test(words);
  const both = invitation && place;
  if (calls > 0 && !works) return 'noise';
  if (decoys >= 2 && both) return 'noise';
  if (both && goods && CALLING.test(plain) && !works && !official) return 'noise';
  if (!works && BARE_CALL.test(words))
    return 'It calls the reader to an account, which may be that of an office.';
  if (calls > 0 && both) return 'It invites the reader somewhere, as an advertisement does.';
  return 'text';
}

/** Symbols at the edge of an advertisement. */
const EDGE = /^[\^~@#&*$%_|+=※★☆◎●○◆◇`·!-]{2,4}/;

function findCores({ folded }: Passage): Finding[] {
  return Array.from(folded.matchAll(CORE))
    .filter(({ 0: core }) => !WORK.test(core))
    .map(({ 0: core, index }) => {
      const before = folded.slice(Math.max(0, index - 4), index);
      const end = withAddress(folded, index + core.length);
      return {
        start: index - (/[\^~@#&*$%_|+=※★☆◎●○◆◇`·!-]{2,4}$/.exec(before)?.[0].length ?? 0),
        end: end + (EDGE.exec(folded.slice(end, end + 4))?.[0].length ?? 0),
      };
    });
}

export const PROMOTION_RULES: NoiseRule[] = [
  {
    id: 'promotion',
    why: 'A whole sentence or line that calls the reader to a site, an account or a group, or says who collected the text. It begins as such calls do and holds an invitation and a place; sentences about the work of an office are left alone.',
    label: '推广语句',
    reads: 'sentences',
    find: findSentences,
    goes: [
      '持续向好。⟦更多精彩内容请关注微信公众号：公文笔杆子。⟧',
      '⟦想了解更多公文写作素材，请搜索公众号“笔杆驿站”。⟧',
      '⟦下载本文请登录大大文库⟧',
      '⟦关~注微^信公@众号哒哒#笔杆⟧',
      '⟦以上就是小编为大家整理的党建述职报告，希望对您有所帮助！⟧',
      '⟦加入QQ群123456789获取更多资料⟧',
      '⟦长按识别二维码，关注我们⟧',
      '⟦觉得有用请点赞收藏转发！⟧',
      '⟦关注公众号“某某帮”，后台回复“述职”即可领取。⟧',
      '⟦扫码加好友，免费送100套模板。⟧',
      '⟦百度一下“某某帮”，海量范文等着你。⟧',
      '⟦承接代写材料，联系QQ：12345678⟧',
      '圆满完成。⟦获取完整版请加客服微信：abcd8888⟧全面推进各项工作。',
      'false⟦以上内容由某某公文网提供，欢迎收藏本站！⟧',
      '改进品种。⟦更多相关范文推荐阅读：⟧',
      '从严治党。⟦喜欢这篇文章就分享给朋友吧！⟧',
      '⟦加入知识星球“材料圈”，每天更新10篇范文。⟧',
      '2022年5月6日⟦需要本文Word版的朋友请加微信gongwen2023领取。⟧',
      '（联系电话：88886666）⟦温馨提示：下载本文请先登录，VIP会员全站免费。⟧',
      '现将情况报告如下：⟦更多精品范文请关注微信公众号“某某之家”。⟧',
      '⟦本文由哒哒文库整理发布，更多范文请访问www.dada.com⟧',
      '⟦以下是小编精心整理的述职报告范文，欢迎阅读，希望大家能够喜欢。⟧',
      '⟦导语：如何才能写好一篇工作报告，这就需要搜集整理更多的资料，欢迎阅读由某某网整理的十篇范文，供你借鉴。⟧',
      '⟦某某网为您筛选了十篇范文。⟧',
      '⟦以下是文库我帮大家整理的述职报告，欢迎阅读收藏。⟧',
      '⟦>>>更多讲话稿范文请点击这里⟧',
      '⟦点击查看更多工作总结范文⟧',
      '⟦以下是网友分享的述职报告6篇，希望对您有所帮助。⟧',
      '⟦希望以上内容对您有所帮助！⟧',
      '⟦【编者按】以下是小编整理的述职报告，供大家参考。⟧',
      '⟦关注公众号：公文宝典⟧',
      '⟦公众号：某某笔杆子　原创首发　侵权必究⟧',
      '⟦原创材料代写，质量保证，电话12345678901⟧',
      '⟦联系电话：12345678901（微信同号）代写材料⟧',
      '“一岗双责”。⟦最新最全的公文范文尽在某某范文网。⟧二是抓落实。',
    ],
    stays: [
      '更多群众通过政务网站www.example.gov.cn办理业务。',
      '引导党员关注“共产党员”微信公众号，下载学习资料。',
      '微信公众号发布信息200条，关注人数2万人。',
      '请登录县政府网站下载报名表。',
      '关注民生，改善民生。',
      '本文所称公众号，是指政务新媒体账号。',
      '欢迎社会各界通过微信公众号监督。',
      '下载量突破10万次。',
      '提供更多更好的公共文化产品。',
      '扫描二维码即可办理。',
      '免费开放图书馆、文化馆。',
      '欢迎广大群众扫描二维码关注“某某发布”微信公众号。',
      '如需更多资料，请联系县档案局，电话1234567。',
      '如需更多资料请联系电话1234567',
      '想了解更多政策，请关注人社部门微信公众号。',
      '文章照搬网络，材料东拼西凑，下载范文改改就用。',
      '下载量最高的素材来自“百姓文库”。',
      '收集整理优秀述职报告范文20篇，供大家学习参考。',
      '开展公文写作培训，提供写作素材。',
      '以上就是我的述职报告，请批评指正，欢迎大家提出宝贵意见。',
      '请各单位登录省政务服务网下载有关表格。',
      '本文由作者根据录音整理。',
      '觉得群众的事比天大，喜欢同群众打交道。',
      '本文来源于调研组实地走访资料，仅供领导参考。',
      '（关注微信公众号“某某人社”可查询）',
      '收藏、转发、点赞超过10万。',
      '让更多资料通过公众号传播到千家万户。',
      '本文件自发布之日起施行。',
      '本文件由办公室发布。',
      '本站全年发布预警信息120条。',
      '喜欢这篇文章的同志把它分享给支部党员。',
      '更多报告请登录国家统计局网站',
      '本文由省社科院提供',
      '本文摘自人民网',
      '想了解更多，请拨打12345。',
      '如需了解更多情况，请联系我们',
      '扫描二维码关注“学习强国”',
      '加入QQ群123456789下载投标文件',
      '优质内容尽在其中',
      '需要更多社会力量参与，可鼓励慈善组织加入',
      '要让更多企业关注、更多人才加入',
      '本站负责区域内环境监测资料整理',
      '请点击附件下载',
      '关注公众号：某某水务',
      '请扫描二维码加入工作群',
      '微信搜索“某某城投”即可关注',
      '微信公众号：某某新材料',
      '更多内容请关注公众号：某某发布',
      '请关注公众号“某某写作协会”',
      '希望以上意见对大家有所帮助',
      '以下是网友留言办理情况',
      '点赞、转发',
      '现将要求通知如下：关注“某某发布”微信公众号，下载学习资料。',
    ],
    doubts: ['请关注公众号“某某图书馆”', '关注微信公众号：某某党建'],
  },
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
    stays: ['创造更多更好的物质产品', '更多材料下载到平台', '更多材料请访问www.stats.org.cn'],
  },
];
