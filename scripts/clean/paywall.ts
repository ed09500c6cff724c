import { type Finding, matching, type Passage } from './noise-rule.ts';
import { reachOf } from './reach.ts';
import { type Sentence, sentencesAround } from './sentences.ts';

const TRIGGER =
  /隐藏|未完,继续|付费|购买|会员|vip|积分|解锁|试读|展开(?:阅读)?全文|剩余(?!\d{1,5}条)|余下|登[录陆]后|回复后|回复可见|评论可见|未读|打赏|金币|充值|权限|当前仅显示|省略\d|免费阅读|预览已结束/g;
const HIDDEN =
  /可见(?!度)|查看|阅读|观看|浏览|(?:剩余|余下)(?:\d|内容|全文|部分|章节|文字|正文)|全文|解锁|试读|未读|看到|全部内容|完整(?:内容|版|阅读)|内容[^,。]{0,6}隐藏|隐藏的?(?:内容|部分)/;
const TOLL =
  /付费|购买|支付|会员|vip|积分|登[录陆]|回复|评论|金币|充值|开通|验证码|打赏|解锁(?:后|全文|阅读|查看|本文|剩余)|收费|扫码|付款|试读(?:已|结束|完)|\d元|(?:此处|以下|内容|部分|正文|全文)[^,。]{0,6}(?:已|被)[^,。]{0,3}隐藏/;
const LEAD =
  /^(?:[(【[*\-—=…·>]|此|本|该|这|以下|下[面文方]|剩|余下|全文|内容|付费|您|你|请|点击|登[录陆]|开通|购买|还[剩有]|未完(?![成善工毕])|隐藏|试读|解锁|会员|vip|温馨提示|提示|抱歉|对不起|展开|仅|成为|支付|回复|评论|扫码|文章|后[续面]|更多|查看|阅读|继续|游客|如[需要果]|加入|订阅|当前|为了|注:[本此该]|\.\.)/;
/** Words of reports about the same things. */
const WORK =
  /群众|企业|干部|党员|村民|居民|学生|市场|工作|服务平台|用户|推[进动]|开展|加强|建[设立]|完善|提[高升]|落实|发展|规定|条例|依法|单位|部门|政府|项目|采购|改革|支出|收入|办理|系统|数据库|合同|大会|公示|成绩|本人|名单|报名|申请|附件|内部|事项|手续|模式/;

/** Notices that are complete in themselves, and say nothing else. */
const WHOLE = new RegExp(
  `^(?:${[
    '(?:展开|阅读|查看|点击(?:查看|展开|阅读)|余下)(?:阅读)?(?:全文|更多|剩余全文|余下全文)?(?:\\(\\d+%?\\))?',
    '(?:本|此处?|以下|隐藏|部分)?内容(?:仅对|只对|需要?|仅限)(?:vip|会员|权限|购买|付费|登录|用户|开放|查看|可见|阅读|后|才能|才可){1,8}',
    '已阅读\\d+页,还剩\\d+页未读[, ]?(?:继续)?(?:免费)?(?:阅读)?',
    '未完,继续阅读请?(?:下载|购买|登录)(?:完整版|全文)?',
    '(?:全文|免费)(?:预览|阅读|试读)已结束(?:,[^,。]{0,20}(?:阅读|下载|查看)[^,。]{0,10})?',
  ].join('|')})$`,
);

/** Notices that count what they hide; they stand behind the last words that were shown. */
const COUNTS = [
  /(?:亲,)?[该本]文档总共\d{1,4}页,?到这[儿里]已超出免费预览范围/g,
  /\(全文[共约]{0,2}\d{3,6}字,[^()。\n]{0,6}(?:付费|购买|会员|登录)[^()。\n]{0,10}\)/g,
  /[.…]{0,12}\(?未完,全文共?\d+字,当前仅?显示\d+字(?:,[^。()\n]{0,24})?[。)]{0,2}/g,
  /[.…]{0,12}\([^()。\n]{0,40}省略\d+字,[^()。\n]{0,16}(?:会员|登录|付费)[^()。\n]{0,16}\)/g,
];

const reach = reachOf({
  ends: '隐藏|查看|可见(?!度)|阅读|观看|浏览|看到|解锁|未读|全文(?!另)|需?购买(?=[ *]*$)|支付后|完整版|已结束',
  other:
    '未完|此处?|本[文章]?|该文?|这|以下|下[面文方]|剩余|余下|还[剩有]|全部|完整|内容|部分|正文|文字|章节?|文章|文档|已经?|被|点击|付费|支付|购买|开通|充值|登[录陆]|注册|回复|评论|扫码|打赏|成为|加入|会员|vip|用户|游客|积分|金币|权限|后|才|能|可以?|即可|方可|继续|免费|试读|预览|展开|请|需要?|须|您|你|仅|只|限|对|为|的|是|页|字|元|共|约|下载|更多|加载|条|收费|当前|显示|注|温馨提示|提示|抱歉|\\d{1,6}%?|\\*',
  gap: 0,
});
/** It says that something is hidden, so that it is a notice though text is glued to it. */
const SAYS_HIDDEN = /隐藏|剩余|余下|付费(?:内容|文)|全文|可见|未读|解锁|此处|以下内容|本文/;

/** Words that no report says of its own text: with them a notice begins in mid-sentence, too. */
const WITHIN =
  /(?<=[一-龥])(?<![说称示映道为是对将把即如果写着])(?:(?:本文)?(?:此处|以下|隐藏|剩余|余下)(?:的|部分)?内容(?=已|被|需|付|购|登|回|仅|只)|内容已经?(?:被)?隐藏)/g;

/** A notice in brackets that no sentence has for its own words. */
const BRACKETED = /[【〖[]([^【】〖〗[\]\n]{4,40})[】〗\]]/g;

function findNotices({ folded }: Passage): Finding[] {
  return sentencesAround(folded, TRIGGER).flatMap((sentence) => {
    const { start, end, words } = sentence;
    const lead = folded.slice(start, end).indexOf(words);
    const length = reach(words, (part) => isNotice(part));
    const whole = length === words.length || /^[\s*.…。)】\]]*$/.test(words.slice(length));
    if (whole && length > 0) return [{ start, end }];
    if (length > 0 && SAYS_HIDDEN.test(words.slice(0, length)))
      return [{ start: start + lead, end: start + lead + length }];
    if (!isNotice(words)) return findWithin(folded, sentence);
    return [{ start, end, doubt: 'paywallMayHoldText' }];
  });
}

/** Notices in the middle of a sentence of the report, which was torn where its site hid a part. */
function findWithin(folded: string, { start, end }: Sentence): Finding[] {
  const text = folded.slice(start, end);
  const bracketed = Array.from(text.matchAll(BRACKETED), ({ 0: found, 1: words = '', index }) => ({
    start: start + index,
    end: start + index + (reach(words, isNotice) === words.length ? found.length : 0),
  })).filter((found) => found.end > found.start);
  if (bracketed.length > 0 || WORK.test(text)) return bracketed;
  return Array.from(text.matchAll(WITHIN), ({ index }) => ({
    start: start + index,
    end: start + index + reach(text.slice(index), isNotice),
  })).filter((found) => found.end > found.start);
}

function isNotice(words: string): boolean {
  return (
    words.length <= 60 &&
    !/\d条/.test(words) &&
    (WHOLE.test(words) ||
      (LEAD.test(words) && HIDDEN.test(words) && TOLL.test(words) && !WORK.test(words)))
  );
}

const findCounts = matching(...COUNTS);

/** What a site says in the place of text that it hides. */
export function findPaywalls(passage: Passage): Finding[] {
  return [...findNotices(passage), ...findCounts(passage)];
}
