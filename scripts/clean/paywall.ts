import { type Finding, matching, type Passage } from './noise-rule.ts';
import { PAYWALL_KINDS, PAYWALL_SIGNALS } from './paywall-signals.ts';
import { reachOf } from './reach.ts';
import { type Sentence, sentencesAround } from './sentences.ts';
import { signalReader } from './signal.ts';
import { wordOffsets } from './word-index.ts';

const mentions = wordOffsets(
  [
    '隐藏 未完,继续 付费 支付后 购买 会员 vip 积分 解锁 试读 余下 剩余 登录后 登陆后 回复后 评论后 回复可见 评论可见 未读 打赏',
    '金币 充值 权限 展开全文 展开阅读全文 当前仅显示 免费阅读 预览已结束 需支付',
  ].flatMap((words) => words.split(' ')),
);
const shows = signalReader(PAYWALL_SIGNALS);

/** Notices that count what they hide; they stand behind the last words that were shown. */
const COUNTS = [
  /(?:亲,)?[该本]文档总共\d{1,4}页,?到这[儿里]已超出免费预览范围/g,
  /\(全文[共约]{0,2}\d{3,6}字,[^()。\n]{0,6}(?:付费|购买|会员|登录)[^()。\n]{0,10}\)/g,
  /[.…]{0,12}\(?未完,全文共?\d+字,当前仅?显示\d+字(?:,[^。()\n]{0,24})?(?:。\)?|\))?/g,
  /[.…]{0,12}\([^()。\n]{0,40}省略\d+字,[^()。\n]{0,16}(?:会员|登录|付费)[^()。\n]{0,16}\)/g,
];

const reach = reachOf({
  ends: [
    '(?:查看|阅读|观看|浏览)(?:全部|完整|剩余|更多|隐藏)的?(?:内容|正文|文章)',
    '隐藏(?:的?内容)?|查看|可见(?!度)(?:的?隐藏内容)?|阅读|观看|浏览|看到|解锁|未读|全文(?!另)|需?购买(?=[ *]*$)|支付后|完整版|已结束',
  ],
  other: [
    '未完|未登录|此处?|本[文章]?|该(?:文档|文)?|这|以下|下[面文方]|剩余|余下|还[剩有]|全部|完整|内容|部分|正文|文字|章节?|文章|文档',
    '点击|付费|支付|购买|开通|充值|登[录陆]|注册|回复|评论|扫码|打赏|成为|加入|继续|免费|试读|预览|展开|下载|加载|收费',
    '会员|vip|专[享属]|用户|游客|积分|金币|权限|您|你|温馨提示|提示|抱歉|已经?|被|后|才|能|可以?|即可|方可|请|需要?|须|仅|只|限',
    '对|为|的|是|更多|当前|显示|注|共|约|页|字|元|条|\\d{1,6}%?|\\*',
  ],
  gap: 0,
});

/** Words that no report says of its own text: with them a notice begins in mid-sentence, too. */
const WITHIN = new RegExp(
  [
    '(?<=[一-龥])(?<![说称示映道为是对将把即如果写着])',
    '(?:(?:本文)?(?:此处|以下|隐藏|剩余|余下)(?:的|部分)?内容(?=[已被需付购登回仅只])|内容已经?(?:被)?隐藏)',
  ].join(''),
  'g',
);

/** Where such a notice may begin in a line of text: it is reported there. */
const BEGINS_IN_TEXT =
  /此处|以下内容|本?内容|剩余|余下全文|隐藏|已阅读|试读|免费阅读|登[录陆]后|[您你]需要|[该本]文档|本文|未完/g;

/** A notice in brackets that no sentence has for its own words. */
const BRACKETED = /[【〖[]([^【】〖〗[\]\n]{4,40})[】〗\]]/g;

function findNotices(passage: Passage): Finding[] {
  const { folded } = passage;
  return sentencesAround(folded, mentions(passage)).flatMap((sentence) => {
    const { start, end, words } = sentence;
    if (/\d条/.test(words)) return [];
    const lead = folded.slice(start, end).indexOf(words);
    const { length } = reach(words, isNotice);
    const whole = length === words.length || /^[\s*.…。)】\]]*$/.test(words.slice(length));
    if (whole && length > 0) return [{ start, end }];
    if (length > 0 && shows('saysHidden', words.slice(0, length)))
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
    end: start + index + (reach(words, isNotice).length === words.length ? found.length : 0),
  })).filter((found) => found.end > found.start);
  if (bracketed.length > 0 || shows('work', text)) return bracketed;
  return noticesAt(WITHIN, text, start);
}

/** The notices that begin where a pattern matches in a text that stands at an offset. */
function noticesAt(pattern: RegExp, text: string, at: number): Finding[] {
  return Array.from(text.matchAll(pattern), ({ index }) => ({
    start: at + index,
    end: at + index + reach(text.slice(index), isNotice).length,
  })).filter(({ start, end }) => end > start);
}

/** What reads as such a notice from one of its words on, though text stands right before it; each is a doubt. */
export function findPaywallDoubts(passage: Passage, found: readonly Finding[]): Finding[] {
  const { folded } = passage;
  return sentencesAround(folded, mentions(passage)).flatMap(({ start, end }): Finding[] => {
    if (found.some((other) => other.start < end && other.end > start)) return [];
    return noticesAt(BEGINS_IN_TEXT, folded.slice(start, end), start)
      .filter((notice) => shows('saysHidden', folded.slice(notice.start, notice.end)))
      .slice(0, 1)
      .map((notice) => ({ ...notice, doubt: 'gluedToText' }));
  });
}

function isNotice(words: string): boolean {
  if (words.length > 60) return false;
  if (shows('whole', words)) return true;
  return (
    shows('begins', words) &&
    PAYWALL_KINDS.every((kind) => kind.some((signal) => shows(signal, words))) &&
    !shows('work', words)
  );
}

const findCounts = matching(...COUNTS);

/** What a site says in the place of text that it hides. */
export function findPaywalls(passage: Passage): Finding[] {
  return [...findNotices(passage), ...findCounts(passage)];
}
