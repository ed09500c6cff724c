import type { Finding, NoiseRule, Passage } from '../noise-rule.ts';
import { type Sentence, sentencesAround } from '../sentences.ts';

const TRIGGER =
  /隐藏|付费|购买|会员|vip|积分|解锁|试读|展开全文|剩余|余下|登[录陆]后|回复后|回复可见|评论可见|未读|打赏|金币|充值/g;
const HIDDEN =
  /可见|查看|阅读|观看|浏览|(?:剩余|余下)(?:\d|内容|全文|部分|章节|文字|正文)|全文|解锁|试读|未读|看到|全部内容|完整|内容[^,。]{0,6}隐藏|隐藏的?(?:内容|部分)/;
const TOLL =
  /付费|购买|支付|会员|vip|积分|登[录陆]|回复|评论|金币|充值|开通|验证码|打赏|解锁|收费|扫码|付款|试读(?:已|结束|完)|\d元|(?:此处|以下|内容|部分|正文|全文)[^,。]{0,6}(?:已|被)[^,。]{0,3}隐藏/;
const LEAD =
  /^(?:[(【[*\-—=…·>]|此|本|该|这|以下|下[面文方]|剩|余下|全文|内容|付费|您|你|请|点击|登[录陆]|开通|购买|还[剩有]|未完|隐藏|试读|解锁|会员|vip|温馨提示|提示|抱歉|对不起|展开|仅|成为|支付|回复|评论|扫码|文章|后[续面]|更多|查看|阅读|继续|游客|如[需要果]|加入|订阅|当前|为了|\.\.)/;
/** Words of reports about the same things. */
const WORK =
  /群众|企业|干部|党员|村民|居民|学生|市场|工作|服务平台|用户|推[进动]|开展|加强|建[设立]|完善|提[高升]|落实|发展|规定|条例|依法|单位|部门|政府|项目|采购|改革|支出|收入|办理|系统|数据库|合同|大会|公示|成绩|本人|名单|报名|申请/;

function findNotices({ folded }: Passage): Finding[] {
  return sentencesAround(folded, TRIGGER)
    .filter(isNotice)
    .map(({ start, end }) => ({ start, end }));
}

function isNotice({ words }: Sentence): boolean {
  return (
    words.length <= 60 &&
    (/^(?:展开|阅读|查看|点击(?:查看|展开|阅读))(?:全文|更多|剩余全文)?(?:\(\d+%?\))?$/.test(
      words,
    ) ||
      (LEAD.test(words) && HIDDEN.test(words) && TOLL.test(words) && !WORK.test(words)))
  );
}

export const PAYWALL_RULES: NoiseRule[] = [
  {
    id: 'paywall-notice',
    why: 'A site says that what follows is shown for money, points or an account only. The notice goes; what it hid is not in the file, and the reader is told so.',
    label: '付费或登录才能阅读的提示',
    reads: 'sentences',
    textIsMissing: true,
    find: findNotices,
    goes: [
      '⟦内容已经隐藏，点击付费后查看⟧',
      '二、主要做法。⟦此处内容已隐藏，请付费后阅读全文。⟧',
      '⟦剩余70%内容，购买后可阅读⟧',
      '⟦【本文为付费内容，开通VIP会员后查看全文】⟧',
      '⟦******隐藏内容，回复可见******⟧',
      '⟦登录后查看全文⟧',
    ],
    stays: [
      '坚决查处隐瞒、隐藏安全隐患的企业。',
      '会员企业可以登录后查看办理进度。',
      '推动农产品付费阅读平台建设。',
      '剩余资金购买设备。',
      '请登录后查看公示名单。',
      '登录后查看本人成绩，如有异议可申请复核。',
      '以下内容由会员大会表决，全文另发。',
      '购买服务合同全文可见附件。',
      '隐藏债务全部化解。',
      '本年度会员大会审议了付费服务项目。',
    ],
  },
];
