import {
  type Finding,
  matching,
  type NoiseRule,
  onLinesWith,
  type Passage,
  wholeLine,
} from '../noise-rule.ts';

const FILE = '(?:docx?|pptx?|xlsx?|pdf|txt|wps|word|rtf)';

/** So much stands on a page; the cells of a table follow each other. */
const SHORTEST_PAGE = 60;

const findCounterLines = onLinesWith(
  /\d ?\/ ?\d/g,
  matching(wholeLine('[[(]?\\d{1,3} ?/ ?\\d{1,4}[\\])]?')),
);

/** Numbered like the pages of one document: the same total, the numbers rising. One alone may be a cell of a table. */
function findCounters(passage: Passage): Finding[] {
  const findings: Finding[] = [];
  let previous: { page: number; total: number; place: Finding } | undefined;
  for (const { start, end } of findCounterLines(passage)) {
    const [page = '', total = ''] = passage.folded.slice(start, end).match(/\d+/g) ?? [];
    const counter = {
      page: Number(page),
      total: Number(total),
      place: { start, end },
    };
    if (counter.page > counter.total || counter.total < 2) continue;
    if (
      previous?.total === counter.total &&
      counter.page === previous.page + 1 &&
      start - previous.place.end >= SHORTEST_PAGE
    ) {
      if (findings.at(-1)?.end !== previous.place.end) findings.push(previous.place);
      findings.push(counter.place);
    }
    previous = counter;
  }
  return findings;
}

export const LIBRARY_RULES: NoiseRule[] = [
  {
    id: 'library-page',
    why: 'What document libraries print around a preview: buttons, facts of the file, who uploaded it, what the library is not liable for. Each form is a whole line that no report holds.',
    label: '文库网站页面文字',
    reads: 'sentences',
    find: onLinesWith(
      /下载|文档|资料|查看更多|上传|资源|积分|分享|收藏|书签|举报|换一换|版权|链接:|视力|_第|由会员|编辑|范文|用户/g,
      matching(
        wholeLine(
          '(?:付费)?下载本文档|imageverifiercode ?换一换|已注册用户请登录:|版权反馈|本题链接:|视力保护色:?|[-—]{1,3}分享[-—]{1,3}|合集下载|点击查看更多[>》]{0,3}|(?:下载|相关|举报|分享|收藏|书签|版权申诉|上传文档赚钱|赚钱|返回)(?:[ /|]{1,3}(?:下载|相关|举报|分享|收藏|书签|版权申诉|版权反馈|返回)){2,6}(?: / \\d{1,4})?',
        ),
        wholeLine(
          `(?!附件|附:|\\d{1,2}[.、]|[一二三四五六七八九十]{1,3}、)[^\\n。]{2,60}?\\.${FILE}_第\\d{1,4}页`,
        ),
        wholeLine(
          '(?:上传人|上传者|上传用户|上传会员)(?:\\([^()\\n]{1,6}\\))?:(?:(?:[^\\n。:]|:\\d\\d){1,40}(?:文档编号|上传时间|格式|页数|大小|文档页数|下载积分|资源id):){2,8}[^\\n。:]{1,30}(?::\\d\\d){0,2}',
        ),
        wholeLine(
          '[•·]? {0,3}(?:文档编号|资源id|文档id|资源大小|资源格式|下载积分|全文页数): ?[\\w.:-]{1,20}(?:[kmg]b|页|金币|积分)?(?: +(?:文档编号|资源id|资源大小|资源格式|下载积分|全文页数|上传时间|格式|页数|大小): ?[\\w.: -]{1,20}(?:[kmg]b|页|金币|积分)?)+',
        ),
        wholeLine(
          '(?:版权说明: ?)?本文档由(?:用户|会员)(?!单位)[^\\n。]{0,10}(?:提供|上传|分享)[^\\n]{0,80}(?:举报|认领|删除|归属)[^\\n]{0,40}',
        ),
        wholeLine(`《[^《》\\n]{1,80}》由会员(?:分享|上传)[^\\n。]{0,160}(?:搜索|在线阅读)。?`),
        wholeLine(`本文\\([^()\\n]{1,80}\\)为本站会员[^\\n]{0,40}(?:上传|分享)[^\\n]{0,300}`),
        wholeLine(
          `(?![^\\n]{0,60}(?:单位|部门|填报))[^\\n。一-龥]{0,6}(?:本|此|该|我们的)?文档[^\\n。]{0,16}(?:下载后[^\\n。]{0,4}(?:可|均可|即可)[^\\n。]{0,6}(?:编辑|修改)|欢迎下载|感谢[您你][^\\n。]{0,6}(?:阅读|下载)|(?:来源|来自)于?网络(?:收集|整理|,)[^\\n。]{0,30}(?:参考|下载)|后面内容直接删除|可自由编辑|从网络中收集(?!数据|信息))[^\\n]{0,40}`,
        ),
        wholeLine(
          `(?:\\d{0,3} ?(?:${FILE})版本?(?:可(?:自由|任意)?编辑(?:可?修改|复制|版)?)?|欢迎下载(?:支持|使用)?)[,.。 !]{0,2}(?:欢迎下载(?:支持|使用)?|供参考)?[.。!]?|(?:精品|优质|最新精品)?(?:文档|资料|范文|word)[,. ]欢迎下载[^\\n。]{0,8}|感谢[您你]的(?:下载|阅读和下载|下载和阅读)[!。]?|最新精品资料整理推荐[^\\n]{0,40}`,
        ),
        wholeLine(
          '[^\\n。]{0,20}(?:本文|这|以下)是一篇关于[^\\n。]{1,30}的(?:范文|模板)[^\\n。]{0,30}(?:参考|借鉴|阅读|帮助)[^\\n。]{0,12}[。!]?',
        ),
        wholeLine(
          '【(?:下载声明|版权提示)】|【?(?:配套讲稿:?|特殊限制:?)】?|(?:首页 ?> ?资源分类)[^\\n]{0,60}',
        ),
      ),
    ),
    goes: [
      '⟦下载本文档⟧',
      '⟦书签 分享 收藏 举报 版权申诉 / 23⟧',
      '⟦返回 下载 相关 举报⟧',
      '⟦资源ID：1548517       资源大小：321.50KB        全文页数：91页⟧',
      '⟦视力保护色：⟧',
      '⟦某镇述职报告.docx_第3页⟧',
      '⟦上传人：b****6 文档编号：1234567 上传时间：2023-01-08 格式：DOCX 页数：58 大小：135.61KB⟧',
      '⟦版权说明：本文档由用户提供并上传，收益归属内容提供方，若内容有侵权，请举报或认领⟧',
      '⟦《某镇述职报告.docx》由会员分享，可在线阅读，更多相关《某镇述职报告.docx（18页）》请在某某网上搜索。⟧',
      '⟦此文档下载后即可编辑⟧',
      '⟦文档来源网络，仅供参考，欢迎下载使用⟧',
      '⟦1word版本可编辑.欢迎下载支持.⟧',
      '⟦感谢您的下载！⟧',
      '⟦点击查看更多>>⟧',
      '⟦最新精品资料整理推荐，更新于二〇二一年一月十八日⟧',
      '⟦本文是一篇关于述职报告的范文，欢迎借鉴参考⟧',
      '⟦（本文档共12页，可自由编辑）⟧',
    ],
    stays: [
      '下载申请表',
      '某镇述职报告.docx',
      '附件：申报表.docx（另附）',
      '实现文档资料可编辑、可复制',
      '欢迎下载“某某通”手机客户端',
      '本文档由办公室负责解释',
      '我单位档案文档下载后可编辑修改',
      '该文档下载后即可编辑，由各单位填报',
      '感谢您的支持！',
      '举报 电话',
      '上传人：张三',
      '分享',
      '格式：A4',
      '2.某县人员名单_第2页',
      '营业执照_第2页',
      '上传人：张三 上传时间：2023-01-01',
      '资源ID：20230101',
      '下载 收藏',
      '该文档来源于网络调查，供各地参考。',
      '以下是一篇关于乡村振兴的文章，供大家参考',
    ],
  },
  {
    id: 'page-word',
    why: 'Headings and buttons of libraries and accounts that may be a heading or the cell of a table in a report, too.',
    label: '可能是网站栏目名的文字',
    reads: 'sentences',
    find: onLinesWith(/简介|描述|可编辑|下载|版权|观点|往期|_第|\bend\b/g, (passage) =>
      matching(
        wholeLine(
          '可编辑(?:修改)?|文档简介|资源描述|内容简介:?|文档描述|付费下载|app下载|下载声明|下载须知|版权提示|往期回顾|个人观点,仅供参考|end|(?!附件|附:|\\d{1,2}[.、]|[一二三四五六七八九十]{1,3}、)[^\\n。]{2,60}_第\\d{1,4}页',
        ),
      )(passage).map((finding) => ({
        ...finding,
        doubt: 'Libraries and accounts show this on their pages.',
      })),
    ),
    goes: [],
    stays: ['项目简介', '资源描述框架'],
    doubts: [
      '文档简介',
      '可编辑修改',
      'APP下载',
      '个人观点，仅供参考',
      'END',
      '某镇述职报告_第3页',
    ],
  },
  {
    id: 'account-page',
    why: 'What a social media account says above and below its articles. Each form is a whole line that speaks to the reader of a screen.',
    label: '公众号页面文字',
    reads: 'sentences',
    find: onLinesWith(
      /蓝字|蓝色字体|阅读原文|原文链接|卡片|名片|在看|点赞|分享|收藏|转发|往期|预览时|滑动|扫一扫|赞赏|合集|人划线|写留言|仅供参考|推送|星标|公众号|扫码|星球|点[个亮下]|\bend\b/g,
      matching(
        wholeLine(
          '[↑↓▲▼☝👆👇>》-]{0,4} ?(?:点击|轻触|戳|长按)(?:上方|下方|左下角|文末|底部|上面|下面)?[“"「]?(?:(?:蓝字|蓝色字体|阅读原文|原文链接)[”"」]?(?:,?(?:查看|阅读|了解|进入|关注|订阅|获取)[^\\n。]{0,10})?|(?:卡片|名片)[”"」]?,?(?:关注|订阅)(?:我们|本号)?)[!~。↑↓▲▼]{0,4}',
        ),
        wholeLine(
          '(?:(?:喜欢|觉得(?:不错|有用))[^\\n。,]{0,4},?)?(?:请|就|记得)?(?:点个|点亮|点下)[“"]?在看[”"]?[^\\n。]{0,10}|(?=[^\\n]{0,24}(?:在看|三连|[ +|]))(?:分享|点赞|在看|收藏|转发|点在看|点点赞|点收藏)(?:[ 、,+|]{1,2}(?:分享|点赞|在看|收藏|转发|三连走起|点在看|点点赞|点收藏|一键三连)){2,4}[!~。]?|往期(?:推荐|精选|精彩回顾):?',
        ),
        wholeLine(
          '预览时标签不可点|(?:继续)?(?:向上)?滑动看下一个|微信扫一扫关注该公众号|(?:微信)?扫一扫[^\\n。]{0,4}关注[^\\n。]{0,10}公众号|赞赏作者|收录于合集[^\\n。]{0,20}|人划线|写留言|[-—·]{1,3} ?(?:the )?end ?[-—·]{1,3}',
        ),
        wholeLine(
          '(?:温馨提示:)?[^\\n。]{0,4}(?:微信|公众号)[^\\n。]{0,6}(?:修改|更改|调整|改)了?推送(?:规则|机制)[^\\n]{0,30}(?:星标|在看|收不到|错过)[^\\n]{0,20}|[^\\n。]{0,20}(?:将|把)(?:我们|本号)(?:设为|加)[“"]?星标[”"]?[^\\n。]{0,20}',
        ),
        wholeLine(
          '[▼▲↓]?[^\\n。]{0,12}公众号[^\\n。]{0,6}(?:后台)?回复[“"「]?[^\\n。”"」]{1,12}[”"」]?[^\\n。]{0,4}(?:获取|领取|下载)[^\\n。]{0,6}(?:完整版|全文|电子版|范文|素材|word版|合集)|加入知识星球[^\\n。]{0,20}',
        ),
      ),
    ),
    goes: [
      '⟦点击上方蓝字关注我们⟧',
      '⟦↓↓↓点击阅读原文⟧',
      '⟦喜欢就点个在看吧⟧',
      '⟦分享、点赞、在看，三连走起⟧',
      '⟦往期推荐⟧',
      '⟦— END —⟧',
      '⟦预览时标签不可点⟧',
      '⟦继续滑动看下一个⟧',
      '⟦温馨提示：由于微信修改了推送规则，请将我们设为星标⟧',
      '⟦公众号后台回复“2023”获取完整版⟧',
    ],
    stays: [
      '点击“我要报名”',
      '分享、点赞活动',
      '往期工作回顾与总结',
      '公众号回复群众留言1200条',
      '收藏、转发、点赞超过10万。',
      '扫码进校园',
      '点赞',
      '为他们点个赞',
      '点赞、收藏、转发',
      '点击上方卡片进入系统',
      '扫码进群反映诉求',
      '在“某某发布”公众号回复“疫苗”查看接种点',
      '县微信公众号调整了推送机制，每日两期',
    ],
  },
  {
    id: 'page-divider',
    why: 'A line of dashes, stars or equals signs around words that say what it divides. A line without such words may be the author’s.',
    label: '分页线、分隔线',
    reads: 'sentences',
    find: onLinesWith(
      /[-=*_~—─━·]{2}/g,
      matching(
        wholeLine(
          '[-=*_~—─━·]{2,60} ?(?:本页为分页符|分页符|分页线|(?:华丽的|华丽丽的)?(?:分割|分隔|分界)线|第 ?\\d{1,4} ?页(?: ?共 ?\\d{1,4} ?页)?|本?文完|全文完|未完待续|end|the end|正文(?:开始|结束)|我是分割线) ?[-=*_~—─━·]{2,80}',
        ),
        wholeLine('[-=*_~—─━]{6,80} ?(?:分页符|分隔线|分割线)'),
      ),
    ),
    goes: [
      '⟦---------------本页为分页符---------------⟧',
      '⟦==========华丽的分割线==========⟧',
      '⟦------分隔线----------------------------⟧',
      '⟦*****第2页*****⟧',
      '⟦——————本文完——————⟧',
    ],
    stays: ['----------', '——第二部分——', '——分割线', '***', '=====', '--第一章--'],
  },
  {
    id: 'page-counter',
    why: 'A PDF viewer or a converter counts pages as 3 / 40 on a line of its own. Only where two such lines follow each other in the count: a single one may be a cell of a table or a fraction.',
    label: '页码',
    find: findCounters,
    goes: [
      `⟦3 / 40⟧\n${'全年各项工作取得明显成效。'.repeat(6)}\n⟦4 / 40⟧`,
      `⟦[1/12]⟧\n${'全年各项工作取得明显成效。'.repeat(6)}\n⟦[2/12]⟧`,
    ],
    stays: ['3 / 40', '1/2\n3/4', '1/3\n1/3', '5/12\n3/12', '2 / 5\n3 / 5'],
  },
];
