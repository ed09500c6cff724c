/**
 * What gives an advertisement away, signal by signal, and what speaks for a report. No signal is proof
 * alone: reports write about 公众号, 关注 and 下载 too. Weighed together in `evidence.ts` and
 * `rules/promotions.ts`. All patterns read folded text.
 */

import { REPORT_SIGNALS } from './report-signals.ts';
import { type Signal, signalReader } from './signal.ts';

export const SIGNALS = {
  ...REPORT_SIGNALS,
  bait: {
    why: 'There is more to have, or it costs nothing.',
    forms: ['更多|最[新全]|海量|精[品选]|优质|免费|原创|百万|全套|全网|[送赠]\\d'],
    shows: ['更多范文', '海量素材'],
    not: ['多项工作'],
  },
  goods: {
    why: 'What waits there; an office has it, too.',
    forms: [
      '素材|范[文本]|公文|资料|模[板版]|文[章档案]|课件|ppt|word|干货|稿[件子]|讲话稿|材料|心得|全文|完整版?|原文|电子版|精彩|好文|写作|总结',
      '报告|论文|内容',
    ],
    shows: ['更多资料', '讲话稿'],
    not: ['更多岗位'],
  },
  wares: {
    why: 'What only those offer who sell texts, and the names they take.',
    forms: [
      '素材|范文|公文|模[板版]|课件|word版?|完整版|干货|写作(?![协学])|笔杆|文库|文[秘稿]|老秘|好文|十篇|材料[网圈库]|资料[网圈库]',
    ],
    shows: ['公众号“笔杆驿站”', '述职范文'],
    not: ['会议资料', '写作协会'],
  },
  go: {
    why: 'The reader is sent somewhere.',
    forms: [
      '尽在(?!其中|此中|眼前|指尖)|请?关注|访问|登[录陆]|搜一?[搜索寻]|搜公|浏览|点击|扫[一描]?[扫码描]|加[入微vq群]|添加|联系',
      '[请就][上来到在去看]|百度',
    ],
    shows: ['请访问某某文库', '尽在某某网'],
    not: ['尽在其中'],
  },
  destination: {
    why: 'A site, an account, a group, an address.',
    forms: [
      '文库|公众[号平]|公号|微信|v信|\\b[vw]x|[^络]网(?![络格上点民友信吧约])|小程序|www|\\.c[on]|\\.net|qq|扣扣|群|星球|之家',
      '头条号|客户端|app|豆丁|道客|驿站|社区|论坛|[资素范课][料板材文件]库|这里|此处|链接',
    ],
    shows: ['某某之家', 'www.example.com'],
    not: ['网络安全'],
  },
  number: {
    why: 'A private account to write to.',
    forms: ['(?:qq|微信|[vw]x|v信|[+加]v|扣扣|客服)(?:交流)?群?号?[: ]{0,2}[a-z0-9_-]{5,20}'],
    shows: ['加微信abcd8888'],
    not: ['微信群'],
  },
  account: {
    why: 'The reader is told to follow an account, to scan or to join.',
    forms: [
      '(?:关注|订阅|搜索?|添加|扫码?|识别|回复|加入?)[^,。]{0,14}(?:公众[号平]|公号|微信|视频号|头条号|小程序|二维码|星球|好友|群|我们)',
      '公众号[^,。]{1,10}回复',
    ],
    shows: ['关注我们', '扫码加好友'],
    not: ['关注民生'],
  },
  gain: {
    why: 'There is something to have for it.',
    forms: ['获取|领取|下载(?!量)|免费|回复|送\\d|更多'],
    shows: ['即可领取'],
    not: ['下载量'],
  },
  own: {
    why: 'The site or account says we.',
    forms: ['我们|本[站号]|小编'],
    shows: ['关注我们'],
    not: ['本市'],
  },
  maker: {
    why: 'Somebody of the site put the text together.',
    forms: [
      '小编|本[站网]|网友|会员|文库|范文网|[一-龥]{1,6}网(?=为|整理)|我(?=[收搜帮为精给]|整理)',
      '(?:以下|下面)[^,。]{0,3}(?:为|帮|给)(?:大家|您|你)',
    ],
    shows: ['小编整理', '下面是我收集整理的'],
    not: ['我的述职报告'],
  },
  collecting: {
    why: 'What such a site did.',
    forms: ['整理|收集|搜集|上传|分享|推荐|带来|准备|筛选|精[选心]|提供|首发|介绍'],
    shows: ['精心整理'],
    not: ['报送'],
  },
  reader: {
    why: 'It speaks to whoever reads the page.',
    forms: ['您|你|大家|朋友|欢迎|喜欢|参考|借鉴|品鉴|帮助'],
    shows: ['希望对您有所帮助'],
    not: ['群众'],
  },
  self: {
    why: 'The page speaks about its own text.',
    forms: [
      '本文(?![件化物明体艺旅所])|此文|该文|这篇|文章|以上内容|全文|本[资文]料|本篇|(?:本|该)文档',
    ],
    shows: ['下载本文'],
    not: ['本文件'],
  },
  hope: {
    why: 'It hopes to be of use.',
    forms: [
      '希望(?:以上|本文(?!件)|这篇)?[^,。]{0,8}对(?:您|你|大家)[^,。]{0,6}(?:有所?帮助|有用)|希望能?够?帮助?到?(?:您|你|大家)',
    ],
    shows: ['希望本文对您有帮助'],
    not: ['希望大家努力'],
  },
  favour: {
    why: 'It asks for a sign of liking.',
    forms: ['点个?赞|收藏|转发|在看|分享给'],
    shows: ['点赞收藏'],
    not: ['成果分享'],
  },
  asking: {
    why: 'Whoever likes it is asked to.',
    forms: [
      '^(?:觉得|如果|喜欢)[^,。]{0,14}(?:好|有用|有帮助|不错|文章|本文)|^(?:请|记得|别忘了?|动动手指|欢迎)(?=点赞|收藏|转发|在看)',
    ],
    shows: ['觉得有用请点赞'],
    not: ['觉得群众的事大'],
  },
  trade: {
    why: 'Texts are written for money.',
    forms: ['代[写笔]|定制|承接'],
    shows: ['承接代写'],
    not: ['撰写'],
  },
  contact: {
    why: 'How to reach the trader.',
    forms: ['qq|微信|电话|客服|扣扣|[vw]x|v信|联系|\\d{6,}'],
    shows: ['联系QQ'],
    not: ['咨询'],
  },
  reply: {
    why: 'Whoever sends a word to the account gets something.',
    forms: ['回复[^,。]{1,14}(?:获取|领取|下载|即可)'],
    shows: ['后台回复“述职”即可领取'],
    not: ['回复群众留言'],
  },
  signboard: {
    why: 'It begins with the name of an account.',
    forms: ['^(?:微信)?(?:公众号|公号|视频号|头条号|微信号?|[vw]x|qq群?|客服):'],
    shows: ['公众号:某某笔杆'],
    not: ['关注公众号'],
  },
  slogan: {
    why: 'A newspaper calls to its account.',
    forms: ['^看[^,。]{2,8},(?:关注|上)[^,。]{2,10}(?:微信|网|客户端)'],
    shows: ['看某城新闻,关注某城新闻网'],
    not: ['看病难,关注民生'],
  },
  origin: {
    why: 'The text comes from a site.',
    forms: [
      '(?:由(?!作者|根据|记者|本人)|[来源出摘选转]自|来源于?|转载自?)[^,。]{0,14}(?:网(?![络格上点民友信]|购)|文库|道客巴巴|豆丁|公众号|网络|互联网|网友|用户|小编|之家|论坛|\\.com|\\.cn)',
    ],
    shows: ['由某某文库整理', '来自网络'],
    not: ['由作者整理'],
  },
} satisfies Record<string, Signal>;

export type SignalName = keyof typeof SIGNALS;

export const shows = signalReader(SIGNALS);
