import { matching, type NoiseRule } from '../noise-rule.ts';
import { pageLines } from '../page-lines.ts';

/** What an account asks of whoever has read so far. */
const REQUESTS = pageLines({
  words: {
    press: '[↑↓▲▼☝👆👇>》-]{0,4} ?(?:点击|轻触|戳|长按)(?:[上下左右]{1,2}[方角面]|文末|底部)?',
    quote: '["“”「」]?',
    link: '蓝字|蓝色字体|阅读原文|原文链接',
    see: ',?(?:查看|阅读|了解|进入|关注|订阅|获取|下载)(?:我们|本号|更多|详情|全文|原文|完整版)?',
    liking: '分享|点赞|在看|收藏|转发|三连走起|点在看|点点赞|点收藏|一键三连',
    us: '我们|本号',
    goods: '完整版|全文|电子版|范文|素材|word版|合集',
    close: '[!~。↑↓▲▼]{0,4}',
  },
  lines: [
    '{press}{quote}(?:{link}{quote}{see}?|(?:卡片|名片){quote},?(?:关注|订阅){us}?){close}',
    '(?:(?:喜欢|觉得(?:不错|有用))~4,?)?(?:请|就|记得)?(?:点个|点亮|点下){quote}在看{quote}(?<open>…10)',
    '(?=[^\\n]{0,24}(?:在看|三连|[ +|])){liking}(?:[ 、,+|]{1,2}{liking}){2,4}[!~。]?',
    '请?(?:使用|用|打开)微信{quote}扫一扫{quote}…12(?:分享|转发)(?:按钮)?[,。]?',
    '(?:即可)?将[本此]?网页分享[给至到]…16(?:好友|朋友圈)…6[,。]?',
    '(?:微信)?扫一扫…4关注…10公众号|预览时标签不可点|(?:继续)?(?:向上)?滑动看下一个|收录于合集(?<open>…20)',
    '长按(?:识别)?[上下]?方?二维码,?(?:关注(?:我们)?)?|分享[至到]好友[和或]朋友圈',
    '点(?:分享|收藏|点赞|在看)|往期(?:推荐|精选|精彩回顾):?|赞赏作者|人划线|写留言|[-—·]{1,3} ?(?:the )?end ?[-—·]{1,3}',
    '(?:温馨提示:)?(?:由于|因为?)?(?:微信|公众号)…6[修更调][改整]了?推送(?:规则|机制)[^\\n]{0,30}(?:星标|在看|收不到|错过)(?<open>[^\\n]{0,20})',
    '(?:由于…12,)?请?[将把]{us}(?:设为|加){quote}星标{quote}(?<open>…20)',
    '[▼▲↓]?(?:关注|在)?(?:我们|本)?(?:微信)?公众号(?:后台)?回复{quote}[^\\n。"“”「」]{1,12}{quote}…4(?:获取|领取|下载)…6{goods}',
    '加入知识星球(?<open>…20)',
  ],
});

/** The box of a page for its code to scan. */
const findShareBox = matching(
  /^[ \t]{0,20}(?<noise>用微信扫描二维码[ \t]*\n[ \t]*分享[至到给]好友[和或]朋友圈)(?=[ \t]*$)/dgm,
);

/** Lines of marks around words that say what they divide. */
const DIVIDERS = pageLines({
  words: {
    line: '[-=*_~—─━·]',
    parts:
      '本页为分页符|分页符|分页线|(?:华丽的|华丽丽的)?(?:分割|分隔|分界)线|我是分割线|正文(?:开始|结束)',
    ends: '第 ?\\d{1,4} ?页(?: ?共 ?\\d{1,4} ?页)?|本?文完|全文完|未完待续|(?:the )?end',
  },
  lines: [
    '{line}{2,60} ?(?:{parts}|{ends}) ?{line}{2,80}',
    '[-=*_~—─━]{6,80} ?(?:分页符|分隔线|分割线)',
  ],
});

export const ACCOUNT_RULES: NoiseRule[] = [
  {
    id: 'account-page',
    why: 'What a social media account says above and below its articles. Each form is a whole line that speaks to the reader of a screen.',
    label: '公众号页面文字',
    reads: 'sentences',
    find: (passage) => [...REQUESTS.find(passage), ...findShareBox(passage)],
    findDoubts: REQUESTS.findDoubts,
    goes: [
      '⟦点击上方蓝字关注我们⟧ ‖ ⟦↓↓↓点击阅读原文⟧ ‖ ⟦喜欢就点个在看吧⟧',
      '⟦分享、点赞、在看，三连走起⟧ ‖ ⟦点分享⟧ ‖ ⟦往期推荐⟧ ‖ ⟦长按二维码关注⟧',
      '⟦用微信扫描二维码\n分享至好友和朋友圈⟧',
      '⟦— END —⟧ ‖ ⟦预览时标签不可点⟧ ‖ ⟦用微信“扫一扫”，点击右上角分享按钮，⟧',
      '⟦即可将网页分享给您的微信好友或朋友圈。⟧ ‖ ⟦继续滑动看下一个⟧',
      '⟦温馨提示：由于微信修改了推送规则，请将我们设为星标⟧ ‖ ⟦公众号后台回复“2023”获取完整版⟧',
    ],
    stays: [
      '点击“我要报名” ‖ 分享、点赞活动 ‖ 往期工作回顾与总结 ‖ 公众号回复群众留言1200条',
      '收藏、转发、点赞超过10万。 ‖ 扫码进校园',
      '用微信扫描二维码\n填写问卷',
      '点赞 ‖ 为他们点个赞 ‖ 点赞、收藏、转发 ‖ 点击上方卡片进入系统 ‖ 扫码进群反映诉求',
      '在“某某发布”公众号回复“疫苗”查看接种点 ‖ 县微信公众号调整了推送机制，每日两期',
    ],
  },
  {
    id: 'page-divider',
    why: 'A line of dashes, stars or equals signs around words that say what it divides. A line without such words may be the author’s.',
    label: '分页线、分隔线',
    reads: 'sentences',
    ...DIVIDERS,
    goes: [
      '⟦---------------本页为分页符---------------⟧ ‖ ⟦==========华丽的分割线==========⟧',
      '⟦------分隔线----------------------------⟧ ‖ ⟦*****第2页*****⟧ ‖ ⟦——————本文完——————⟧',
    ],
    stays: ['----------', '——第二部分——', '——分割线', '***', '=====', '--第一章--'],
  },
];
