import type { Finding, NoiseRule, Passage } from '../noise-rule.ts';
import { onTheirLines, type PageLines, pageLines } from '../page-lines.ts';

/** No name of a file begins so. */
const LISTED = '(?!附件|附:|\\d{1,2}[.、]|[一二三四五六七八九十]{1,3}、)';

/** Under each picture of a page a library prints the name of the file. */
const FILE_NAMES = pageLines({
  lines: [],
  common: [`${LISTED}[^\\n。]{2,60}?\\.{file}_第\\d{1,4}页`],
});

/** With these in it, text may be glued before a name that does not come again. */
const MAY_BE_GLUED =
  /[局府委办号]|各位|年.{1,3}月|此致|[”》]|第.{1,3}[章条]|\(|[一二三四五六七八九十]、/;

function findPagedNames(passage: Passage): Finding[] {
  const names = FILE_NAMES.find(passage).map((found) => ({
    found,
    name: passage.folded.slice(found.start, found.end).replace(/_第\d+页$/, ''),
  }));
  return names.map(({ found, name }) =>
    names.filter((other) => other.name === name).length > 1 || !MAY_BE_GLUED.test(name)
      ? found
      : { ...found, doubt: 'fileName' as const },
  );
}

/** A library speaks about itself and whoever uploads and downloads, sentence for sentence up to the end of the line. */
const DISCLAIMER: PageLines = {
  words: {
    library: '[一-龥]{0,4}文库网?',
    subject:
      '本站|{library}|下载(?:本文|[前后]|资源|文件|此)|用户(?:自行)?上传|压缩包|预览[情图]|解压|不包含~10图纸',
    office: '[我本](?:单位|局|县|市)|全[县市]|群众',
    sentence: '(?=[^\\n。;]{0,60}{subject})(?![^\\n。;]{0,60}{office})[^\\n。;]{6,120}',
    disclaims:
      '不保证|不承担|不包含|仅提供(?:信息)?存储|自愿下载|解压|立即(?:纠正|删除)|没有图纸|不退|如无特殊说明|保护处理',
    begins: '本站|请|下载|{library}|用户|如|若|所有|部分|图纸|压缩|本文档?|该|此(?!致)',
  },
  lines: [
    '[•·]? (?:\\d{1,2}[.、] )?(?={begins})(?=[^\\n]{0,160}{disclaims}){sentence}(?:[。;]{sentence}){0,4}[。;]?',
  ],
};

/** Buttons, counts and mottos around a preview. */
const PREVIEW: PageLines = {
  words: {
    unread: '还剩 ?\\d{1,4}页未读[,，]?(?:继续|免费){0,2}(?:阅读)?',
    button: '相关|举报|分享|收藏|书签|版权(?:申诉|反馈)|返回',
  },
  lines: [
    '[•·]? ?(?:{unread}|本章未完[,。 ]?请?点击下一页(?:继续)?阅读|点击(?:加载|查看)更多(?:评论|回复)?)[!。]?',
    '[•·]? ?(?:转[发载](?:文档|本文)?请保留(?:以上|此|本)?标[记识](?:[,。 ]?谢谢)?|下载文档到电脑)[!。]?',
    '[•·]? ?(?:\\d{1,3}下载券(?: \\d{1,6}人已?下载)?|\\d{1,6}人已?下载|查看剩余\\d{1,5}条(?:回复|评论))[!。]?',
    '文档可能无法思考全面,请浏览后下载(?:,另外祝您生活愉快,工作顺利,万事如意)?!?',
    '(?:亲,)?[该本]文档总?共 ?\\d{1,4} ?页,(?:当前预览 ?\\d{1,4} ?页,)?(?:{unread}|如果喜欢就下载吧(?:,价低环保)?!?)',
    '专业好文档,为您倾心整理,谢谢使用|文档来[自源]于?(?:道客巴巴|豆丁网?|百度文库)',
    '百度文库 ?[-—] ?让每个人平等地?提升自我|vip会员免费下载,普通用户\\d+元',
    '[•·]? (?:(?:付费)?下载本文档|imageverifiercode ?换一换|举报版权申诉|已注册用户请登录:|版权反馈|本题链接:)',
    '(?:免费|点击)?下载 ?{file} ?文档|视力保护色:?|[-—]{1,3}分享[-—]{1,3}|合集下载|点击查看更多[>》]{0,3}',
    '(?:下载|上传文档赚钱|赚钱|{button})(?:[ /|]{1,3}(?:下载|{button})){2,6}(?: / \\d{1,4})?',
    '【(?:下载声明|版权提示)】|【?(?:配套讲稿:?|特殊限制:?)】?|首页 ?> ?资源分类(?<open>[^\\n]{0,60})',
  ],
  glued: [
    '(?:下载文档到电脑,查找使用更方便 +)?\\d{1,3}下载券 +\\d{1,6}人已下载(?: +下载)? +还剩 ?\\d{1,4}页未读,?继续阅读[.。]?',
    '(?:已阅读\\d{1,4}页,)?还剩\\d{1,4}页未读,?(?:免费)?继续阅读|下载文档到电脑,查找使用更方便|本章未完,?请?点击下一页继续阅读!?',
    '【下载本(?:文档?|资料)】|文档来源网络,仅供参考(?:,欢迎下载(?:使用)?)?|浏览器不支持嵌入式框架,或被配置为不显示嵌入式框架。?|转[发载]文档请保留以上标[记识](?:,?谢谢)?!?',
  ],
};

/** What is known of the file, field for field. */
const FILE_FACTS: PageLines = {
  words: {
    number: '文档编号|[资文][源档]id',
    unit: '[kmg]b|[页次]|金币|积分',
    value: '[\\w.:-]{1,20}{unit}?',
    field: '{number}|资源大小|资源格式|下载积分|全文页数',
    last: '[^\\n。:一-龥]{1,30}(?::\\d\\d){0,2}(?:页|积分|金币)?',
    fact: '{number}|(?:资源|文件|文档)?(?:大小|格式|类型)|下载(?:积分|次数)|(?:全文|文档)?页数|上传时间|浏览次数',
    sure: '上传时间|文件大小|下载次数|资源大小|文档编号|下载积分',
    uploader: '上传(?:人|者|用户|会员)',
    other: '文档编号|上传时间|格式|页数|大小|文档页数|下载积分|资源id',
  },
  lines: [
    '(?=[^\\n]{0,100}{sure}:)(?:{fact}: ?{value}[ |,]{0,4}){3,8}',
    '{uploader}(?:\\([^()\\n]{1,6}\\))?:(?:(?:[^\\n。:]|:\\d\\d){1,40}{other}:){2,8}{last}',
    '[•·]? {field}: ?{value}(?: +(?:{other}|{field}): ?[\\w.: -]{1,20}{unit}?)+',
    '文档(?:贡献者|上传者|分享者):(?<open>[^\\n。]{1,60})',
  ],
};

/** Who made the file, and what one may do with it. */
const ABOUT_FILE: PageLines = {
  words: {
    this: '本|此|该|我们的',
    office: '单位|部门|填报',
    offer: [
      '下载后~4(?:可|均可|即可)~6(?:编辑|修改)|欢迎下载|感谢[您你]~6(?:阅读|下载)|后面内容直接删除|可自由编辑',
      '来[源自]于?网络(?:收集|整理|,)…30(?:参考|下载)|从网络中收集(?!数据|信息)',
    ],
    welcome: '欢迎下载(?:支持|使用)?',
    version: '\\d{0,3} ?{file}版本?(?:可(?:自由|任意)?编辑(?:可?修改|复制|版)?)?',
    use: '参考|借鉴|阅读|学习|帮助',
  },
  lines: [
    '(?:版权说明: ?)?本文档由(?:用户|会员)(?!单位)…10(?:提供|上传|分享)[^\\n]{0,80}(?:举报|认领|删除|归属)(?<open>[^\\n]{0,40})',
    '《[^《》\\n]{1,80}》由会员(?:分享|上传)…160(?:搜索|在线阅读)。?',
    '本文\\([^()\\n]{1,80}\\)为本站会员[^\\n]{0,40}(?:上传|分享)(?<open>[^\\n]{0,300})',
    '(?![^\\n]{0,60}{office})[^\\n。一-龥”》」』]{0,6}{this}?文档…16{offer}(?<open>[^\\n]{0,40})',
    '可编辑 ?{file}(?:文档|版本?)|(?:{version}|{welcome})[,.。 !]{0,2}(?:{welcome}|供参考)?[.。!]?',
    '(?:精品|优质|最新精品)?(?:文档|资料|范文|word)[,. ]欢迎下载(?<open>…8)',
    '感谢[您你]的(?:下载|阅读和下载|下载和阅读)[!。]?',
    '最新精品资料整理推荐(?:,更新于[\\d二〇一三四五六七八九十年月日]{4,14})?',
    '(?:导语:|提示:)?(?:本文|这|以下)是一篇关于[^\\n。]{1,30}(?:范文|模板)…30{use}(?:[和与、]?{use}){0,2}[。!]?',
    '[(【]?本文[共约]\\d{2,6}字[^()\\n。]{0,16}阅读[^()\\n。]{0,16}[)】]?',
    '本(?:文档?|资料)由(?:用户|会员|网友)(?:上传|分享|提供|投稿){1,2}(?:,未经~8,请?勿~6)?[。!]?',
    '(?:{this})?(?:文件|文档|资料)?为?(?:本人|精心){1,2}(?:收集)?整理,欢迎(?:下载|收藏)(?<open>…6)',
    '如果?对[您你]有帮助,…6(?:购买|打赏)(?<open>…8)',
  ],
};
/** Text may be glued behind what a library says of the file. */
const findEditable = onTheirLines([
  /(?<=^[ \t]{0,40})[本此该]文档[^\n。,单填]{0,6}下载后[^\n。,]{0,4}可(?:以|自由|自行|直接|任意|进行){0,2}(?:编辑|修改|打印)(?:和?修改|使用)?(?!,?由)/gm,
]);
const LIBRARY = pageLines(DISCLAIMER, PREVIEW, FILE_FACTS, ABOUT_FILE);

/** Headings and buttons that a report may have itself. */
const WORDS = pageLines({
  lines: [],
  common: [
    '可编辑(?:修改)?|文档下载|下载文档|关于本文|文档简介|资源描述|内容简介:?|文档描述|付费下载|app下载|下载声明|下载须知|版权提示|往期回顾',
    `个人观点,仅供参考|end|${LISTED}[^\\n。]{2,60}_第\\d{1,4}页`,
  ],
});

export const LIBRARY_RULES: NoiseRule[] = [
  {
    id: 'library-page',
    why: 'What document libraries print around a preview: buttons, facts of the file, who uploaded it, what the library is not liable for. Each form is a whole line that no report holds.',
    label: '文库网站页面文字',
    reads: 'sentences',
    find: (passage) => [
      ...LIBRARY.find(passage),
      ...findEditable(passage),
      ...findPagedNames(passage),
    ],
    findDoubts: LIBRARY.findDoubts,
    goes: [
      '⟦下载本文档⟧ ‖ ⟦• ImageVerifierCode 换一换⟧ ‖ ⟦还剩12页未读，继续阅读⟧ ‖ ⟦查看剩余5条回复⟧',
      '⟦文档来自道客巴巴⟧',
      '造林一千亩。 ⟦下载文档到电脑，查找使用更方便 1下载券 66人已下载 下载 还剩 15页未读，继续阅读.⟧',
      '⟦浏览器不支持嵌入式框架，或被配置为不显示嵌入式框架。⟧',
      '⟦百度文库 - 让每个人平等地提升自我⟧',
      '完成造林一千亩。⟦还剩12页未读，继续阅读⟧同时抓好管护。',
      '完成造林⟦下载文档到电脑，查找使用更方便⟧一千亩。 ‖ ⟦点击加载更多⟧',
      '⟦转发文档请保留以上标记，谢谢！⟧',
      '⟦4. 请根据预览情况，自愿下载本文。本站不保证资源的准确性，也不承担用户因使用它们造成的损失。⟧',
      '⟦此文档下载后即可编辑⟧一年来，全镇造林一千亩。 ‖ ⟦书签 分享 收藏 举报 版权申诉 / 23⟧',
      '⟦返回 下载 相关 举报⟧ ‖ ⟦上传时间：2021-05-01 文件大小：120KB 下载次数：32⟧',
      '⟦资源ID：1548517       资源大小：321.50KB        全文页数：91页⟧ ‖ ⟦视力保护色：⟧',
      '⟦某镇述职报告.docx_第3页⟧\n⟦某镇述职报告.docx_第4页⟧',
      '⟦上传人：b****6 文档编号：1234567 上传时间：2023-01-08 格式：DOCX 页数：58 大小：135.61KB⟧',
      '⟦版权说明：本文档由用户提供并上传，收益归属内容提供方，若内容有侵权，请举报或认领⟧',
      '⟦《某镇述职报告.docx》由会员分享，可在线阅读，更多相关《某镇述职报告.docx（18页）》请在某某网上搜索。⟧',
      '⟦此文档下载后即可编辑⟧ ‖ ⟦文档来源网络，仅供参考，欢迎下载使用⟧ ‖ ⟦可编辑Word文档⟧',
      '⟦1word版本可编辑.欢迎下载支持.⟧ ‖ ⟦感谢您的下载！⟧ ‖ ⟦下载Word文档⟧',
      '造林一千亩。⟦【下载本文档】⟧新修渠道两条。 ‖ ⟦点击查看更多>>⟧',
      '⟦文档贡献者：admin 上传时间：2019-07-02⟧ ‖ ⟦（本文共3526字，阅读全文约需9分钟）⟧',
      '⟦本文由用户上传分享，未经书面授权，请勿作他用。⟧ ‖ ⟦该文件为本人精心整理，欢迎下载使用⟧',
      '⟦如对您有帮助，可购买打赏，谢谢⟧ ‖ ⟦最新精品资料整理推荐，更新于二〇二一年一月十八日⟧',
      '⟦本文是一篇关于述职报告的范文，欢迎借鉴参考⟧ ‖ ⟦（本文档共12页，可自由编辑）⟧',
      '⟦该文档共9页，当前预览3页，还剩6页未读⟧ ‖ ⟦2. 本站压缩包内若没有图纸预览，则不包含图纸。⟧',
      '⟦文档来源网络，仅供参考⟧一年来，全镇造林一千二百亩。',
    ],
    stays: [
      '下载申请表 ‖ 全书还剩12页未读，下周继续阅读。 ‖ 某镇述职报告.docx',
      '附件：申报表.docx（另附） ‖ 实现文档资料可编辑、可复制 ‖ 欢迎下载“某某通”手机客户端',
      '本文档由办公室负责解释 ‖ 我单位档案文档下载后可编辑修改',
      '该文档下载后即可编辑，由各单位填报 ‖ 感谢您的支持！ ‖ 举报 电话 ‖ 上传人：张三 ‖ 分享',
      '格式：A4 ‖ 2.某县人员名单_第2页 ‖ 营业执照_第2页 ‖ 上传人：张三 上传时间：2023-01-01',
      '资源ID：20230101 ‖ 下载 收藏 ‖ 该文档来源于网络调查，供各地参考。',
      '以下是一篇关于乡村振兴的文章，供大家参考 ‖ 本文共分三个部分',
    ],
  },
  {
    id: 'page-word',
    why: 'Headings and buttons of libraries and accounts that may be a heading or the cell of a table in a report, too.',
    label: '可能是网站栏目名的文字',
    reads: 'sentences',
    find: (passage) =>
      WORDS.find(passage).map((found) => ({ ...found, doubt: 'libraryWords' as const })),
    goes: [],
    stays: ['项目简介', '资源描述框架'],
    doubts: [
      '文档简介 ‖ 下载文档 ‖ 可编辑修改 ‖ APP下载 ‖ 个人观点，仅供参考 ‖ END ‖ 某镇述职报告_第3页',
    ],
  },
];
