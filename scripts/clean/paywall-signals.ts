import type { Signal } from './signal.ts';

/** What a site says in the place of text that it hides, signal by signal. Folded text. */
export const PAYWALL_SIGNALS = {
  begins: {
    why: 'How such a notice begins.',
    forms: [
      '^(?:[(【[*\\-—=…·>]|\\.\\.|(?:温馨)?提示|抱歉|对不起|注:[本此该]|您|你|请|仅|为了|当前|如[需要果])',
      '^(?:未登录|此|本|该|这|以下|下[面文方]|剩|余下|还[剩有]|全文|内容|付费|隐藏|文章|后[续面]|更多|未完(?![成善工毕]))',
      '^(?:点击|登[录陆]|开通|购买|试读|解锁|会员|vip|展开|成为|支付|回复|评论|扫码|查看|阅读|继续|游客|加入|订阅)',
    ],
    shows: ['余下全文', '登录后查看'],
    not: ['推动付费阅读'],
  },
  read: {
    why: 'The text can be read.',
    forms: ['可见(?!度)|专享|查看|阅读|观看|浏览|看到|解锁|试读|未读'],
    shows: ['付费后查看'],
    not: ['可见度'],
  },
  rest: {
    why: 'There is more of it.',
    forms: [
      '(?:剩余|余下)(?:\\d|内容|全文|部分|章节|文字|正文)|全文|全部内容|完整(?:内容|版|阅读)',
    ],
    shows: ['剩余70%内容'],
    not: ['剩余资金'],
  },
  hidden: {
    why: 'It is said to be hidden.',
    forms: ['内容~6隐藏|隐藏的?(?:内容|部分)'],
    shows: ['内容已经隐藏'],
    not: ['隐藏债务'],
  },
  pay: {
    why: 'It costs money or points, or the membership that is sold.',
    forms: ['付费|购买|支付|会员|vip|积分|金币|充值|开通|打赏|收费|付款|\\d元'],
    shows: ['购买后可阅读'],
    not: ['付出努力'],
  },
  join: {
    why: 'Or an account, or a word.',
    forms: ['登[录陆]|回复|评论|验证码|扫码'],
    shows: ['登录后查看全文'],
    not: ['登记后'],
  },
  over: {
    why: 'What was free is over.',
    forms: [
      '解锁(?:后|全文|阅读|查看|本文|剩余)|试读(?:已|结束|完)',
      '(?:此处|以下|内容|部分|正文|全文)~6[已被]~3隐藏',
    ],
    shows: ['试读已结束', '以下部分已被隐藏'],
    not: ['解锁产业振兴'],
  },
  whole: {
    why: 'Notices that are complete in themselves, and say nothing else.',
    forms: [
      '^(?:展开|阅读|查看|点击(?:查看|展开|阅读)|余下)(?:阅读)?(?:(?:剩余|余下)?全文|更多)?(?:\\(\\d+%?\\))?$',
      '^(?:本|此处?|以下|隐藏|部分)?内容(?:[仅只]对|需要?|仅限)(?:vip|会员|权限|购买|付费|登录|用户|开放|查看|可见|阅读|后|才[能可]){1,8}$',
      '^已阅读\\d+页,还剩\\d+页未读[, ]?(?:继续)?(?:免费)?(?:阅读)?$',
      '^未完,继续阅读请?(?:下载|购买|登录)(?:完整版|全文)?$',
      '^(?:全文|免费)(?:预览|阅读|试读)已结束(?:,~20(?:阅读|下载|查看)~10)?$',
    ],
    shows: ['余下全文', '本内容需购买', '已阅读5页,还剩20页未读'],
    not: ['余下工作'],
  },
  /** It is a notice though text is glued to it. */
  saysHidden: {
    why: 'It says of the text on the page that it is hidden.',
    forms: [
      '隐藏|剩余|余下|付费(?:内容|文)|全文|可见|未读|解锁|此处|[本此该]内容|以下内容|(?:全部|完整)内容|未登录|本文',
    ],
    shows: ['此处内容'],
    not: ['付费服务'],
  },
  work: {
    why: 'The words of a report about the same things.',
    forms: [
      '群众|企业|干部|党员|村民|居民|学生|单位|部门|政府|大会|本人|内部|市场|用户|名单|附件',
      '工作|项目|采购|改革|支出|收入|合同|系统|数据库|服务平台|模式|条例|规定|依法|事项|手续',
      '推[进动]|开展|加强|建[设立]|完善|提[高升]|落实|发展|办理|报名|申请|公示|成绩',
    ],
    shows: ['推动付费阅读平台建设'],
    not: ['付费后查看'],
  },
} satisfies Record<string, Signal>;

export type PaywallSignal = keyof typeof PAYWALL_SIGNALS;

/** A notice shows one of each: what is missing, and what is asked for it. */
export const PAYWALL_KINDS: readonly (readonly PaywallSignal[])[] = [
  ['read', 'rest', 'hidden'],
  ['pay', 'join', 'over'],
];
