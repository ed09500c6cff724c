import { weigh } from './evidence.ts';
import { formsWith } from './forms.ts';
import type { Finding, Passage, Verdict } from './noise-rule.ts';
import { readPlain } from './plain-reading.ts';
import { CALL_WORDS } from './promotion-words.ts';
import { reachOf, startBehindGap } from './reach.ts';
import { type Sentence, sentencesAround } from './sentences.ts';
import { type SignalName, shows } from './signals.ts';
import { wordOffsets } from './word-index.ts';

/** A kind of promotion shows all of these signals. To add one, add an entry, and its examples below. */
const KINDS: readonly (readonly SignalName[])[] = [
  ['bait', 'go', 'destination', 'goods'],
  ['bait', 'go', 'wares'],
  ['bait', 'wares', 'collecting'],
  ['bait', 'number', 'go'],
  ['bait', 'gain', 'wares', 'destination'],
  ['gain', 'wares', 'number'],
  ['gain', 'self', 'go'],
  ['gain', 'wares', 'go'],
  ['account', 'wares'],
  ['account', 'own'],
  ['account', 'reply'],
  ['signboard', 'wares'],
  ['slogan'],
  ['maker', 'collecting', 'goods'],
  ['self', 'origin'],
  ['hope', 'self'],
  ['trade', 'goods', 'contact'],
  ['favour', 'asking'],
];

const form = formsWith({
  before: 'ps|注|附|另|导语|简介|前言|编者按|(?:温馨|友情)?提示|声明|(?:特别)?推荐',
  wants: '看|了解|查|找|获取|下载|更多|需|您|你|本文|word|完整',
  site: '(?!此致|为了|由于|通过|[^网]{0,2}通知)[一-龥]{2,5}(?:网|文库|之家)(?:小编)?',
});
/** How a sentence to the reader of a web page begins; sentences of a report rarely do. */
const BEGINS = new RegExp(
  `^(?:[^\\w一-龥]{0,4}${form('{before}')}[:： 】\\]]{0,2})?${form(
    '更多|想|[若要需欲]要?(?=想|{wants})|如[需果欲]|欢迎|敬请|请|感谢|希望|觉得|喜欢|看(?=[^,。]{2,8},(?:关注|上))',
    '关注|搜|扫|长按|识别|点[击赞]|加[入微vq群我]|添加|百度|淘宝|登[录陆]|访问|进入|打开|查看|阅读|收藏|转[发载自]',
    '下载(?!量)|获取|领取|免费|最[新全]|海量|精[品选]|优质|原创|百万|全网|独家|永久|\\d+[万篇套份]',
    '本[文站资号公内篇网]|此文|该文|这篇文|文章|资料|内容|[以上]上|[以如]下|下面[是为]|如何才能写|小编',
    '公众?号|微信|[+加]?v[信:]|[vw]x|qq|扣扣|客服|联系(?:电话|方式):?\\d|网址|官网|www|http',
    '(?:今天|这里)(?=小编|本[站文])|承接|代写|专业|公文|范文|素材|写(?:材料|公文)|{site}(?:以|为(?:您|你|大家)|[:,，(]?(?:www|http))',
  )}`,
);

const mentionsWords = wordOffsets(
  [
    '更多 尽在 下载 关注 公众 微信 文库 范文 小编 本站 本文 素材 二维码 网址 收藏 点赞 代写 代笔 承接 百度 对您 对你 对大',
    '点击 淘宝 免费 筛选 帮大家 为大家 给大家 大家整理 欢迎您的 这篇文 文章来 分享给 星球 www http v信 v: vx wx qq 扣扣',
  ].flatMap((words) => words.split(' ')),
);
/** Characters spaced apart, or symbols strewn between them. */
const DISGUISED = [
  / (?=[一-龥] [一-龥] [一-龥] )(?<=[一-龥] )/g,
  /[\^~@#&*$](?=[一-龥]{1,3}[\^~@#&*$][一-龥])(?<=[一-龥].)/g,
];

/** Where words or characters of a call stand, in order. */
function mentions(passage: Passage): readonly number[] {
  const words = mentionsWords(passage);
  const disguised = DISGUISED.flatMap((pattern) =>
    Array.from(passage.folded.matchAll(pattern), ({ index }) => index),
  );
  return disguised.length === 0 ? words : [...words, ...disguised].sort((a, b) => a - b);
}

/** With these words a call begins in mid-sentence; not where something else is said of them. */
const BEGINS_WITHIN = new RegExp(
  [
    '(?<![让使把将为供给动造要的和与])(?:(?:想看|想要|想|欲|如?需要?|了解|下载|获取|查看|阅读|浏览){0,2}更多)',
    '(?<![可能并请码扫])(?:(?:欢迎|敬请|请)?(?:扫码|扫一扫|搜索?)?关注(?:我们的?)?(?:微信)?公众?号)',
    '(?:代[写笔]|承接)(?=[^,。;\\n]{2,12}(?:qq|微信|电话|[vw]x))|本文(?=[由来转摘源]|\\W来)',
  ].join('|'),
  'g',
);

const reach = reachOf(CALL_WORDS);

/** Calls to the reader of a page: sentences, clauses between commas, and what is glued to a line. */
export function findPromotions(passage: Passage): Finding[] {
  const { folded } = passage;
  const sentences = sentencesAround(folded, mentions(passage));
  return sentences.flatMap((sentence) => {
    const { start, end } = fromSymbols(folded, sentence);
    const text = folded.slice(start, end);
    const whole = judged(text, start, true);
    if (whole !== undefined && whole.doubt === undefined) return [withQuestion(folded, whole)];
    const within: Finding[] = [];
    for (const { index } of text.matchAll(BEGINS_WITHIN)) {
      if (start + index < (within.at(-1)?.end ?? 0)) continue;
      const found = judged(text.slice(index), start + index, false);
      if (found !== undefined) within.push(found);
    }
    return within.length > 0 ? within : whole === undefined ? [] : [whole];
  });
}

/** Where a call to the reader may begin in a line of text. */
const BEGINS_IN_TEXT = new RegExp(
  form(
    '更多|下载(?=本文|“|全部)|关注|扫码|长按|搜索|加[入微q]|百度一下|承接|代写|点击(?=查看|下载)|请点击|欢迎(?=关注|订阅)',
    '以[上下](?=就?是|内容)|下面是|本文(?=由|是|来|转)|文章来|这篇文章|希望|觉得|喜欢|今天小编|公众号:|最新最全',
  ),
  'g',
);

/** What reads as a call from one of its words on, though text stands right before it; each is a doubt. */
export function findPromotionDoubts(passage: Passage, found: readonly Finding[]): Finding[] {
  const { folded } = passage;
  return sentencesAround(folded, mentions(passage)).flatMap(({ start, end }): Finding[] => {
    if (found.some((other) => other.start < end && other.end > start)) return [];
    const text = folded.slice(start, end);
    for (const { index } of text.matchAll(BEGINS_IN_TEXT)) {
      const call = judged(text.slice(index), start + index, true);
      if (call !== undefined && call.doubt === undefined)
        return [{ ...call, doubt: 'gluedToText' }];
    }
    return [];
  });
}

/** The question with which an introduction begins. */
const QUESTION = new RegExp(
  `${form(
    '(?:年[终度]|个人|党建|乡镇|学习)?(?:述职|工作|调研|自查|整改)?(?:报告|总结|[讲发演][话言讲]稿|心得(?:体会)?|范文|公文|计划)',
  )}(?:应该|该|要)?(?:怎么|怎样|如何)写\\?$`,
);

function withQuestion(folded: string, found: Finding): Finding {
  const question = QUESTION.exec(folded.slice(Math.max(0, found.start - 24), found.start))?.[0];
  return { ...found, start: found.start - (question?.length ?? 0) };
}

/** Whether a text, read without what was strewn into it, is a call from its first word to its last. */
export function isCallAlone(plain: string): boolean {
  const isAll = (part: string) => part.length === plain.length;
  return BEGINS.test(plain) && reach(plain, isAll).length > 0;
}

/** So few characters left over show that nothing was glued: the sentence is not what it seems. */
const LONGEST_RUMP = 3;

/** A label, which is the call's own. */
const LABEL = new RegExp(`^${form('{before}')}[^一-龥]*$`);
/** Where text ended before a call, no call begins with these. */
const SKIPPED = /^(?:[^一-龥a-z]|[的了和与及等在也都])*/;

/** The promotion at the start of a text that stands at an offset. */
function judged(text: string, at: number, opens: boolean): Finding | undefined {
  const { plain, offsetOf } = readPlain(text);
  const lead = opens
    ? (/^[\s([【〖『「“"'*=>》✦★☆◆●※~﹏!^@#&$%_|—-]*/.exec(plain)?.[0].length ?? 0)
    : 0;
  const words = plain.slice(lead);
  if (opens && !BEGINS.test(words)) return undefined;
  const isComplete = (part: string) =>
    judge(part, text.slice(0, offsetOf(lead + part.length)), opens, isAtEnd(words, part.length)) ===
    'noise';
  const reached = reach(words, isComplete);
  const { length } = reached;
  const rest = /^[^\n。!?;]*/.exec(words.slice(length))?.[0] ?? '';
  const isRump = /[一-龥]/.test(rest) && rest.length <= LONGEST_RUMP;
  if (length > 0 && !isRump && isComplete(words.slice(0, length))) {
    const from = startBehindGap(reached, (start) => {
      const skipped = SKIPPED.exec(words.slice(start, length))?.[0].length ?? 0;
      const part = words.slice(start + skipped, length);
      if (LABEL.test(words.slice(0, start + skipped))) return false;
      const raw = text.slice(offsetOf(lead + start + skipped), offsetOf(lead + length));
      return BEGINS.test(part) && judge(part, raw, true, isAtEnd(words, length)) === 'noise';
    });
    // The marks of a heading or of bold letters may be the text's.
    const marks = /^(?:[#*_=|~-]*|》(?!》))/.exec(plain)?.[0].length ?? 0;
    const start = at + offsetOf(from === 0 ? marks : lead + from);
    return { start, end: at + offsetOf(lead + length) };
  }
  const verdict = opens ? judge(words.replace(/[。!?;]+$/, ''), text, true, true) : 'text';
  if (verdict === 'text') return undefined;
  const doubt = verdict === 'noise' ? 'advertisementMayHoldText' : verdict;
  return { start: at, end: at + text.length, doubt };
}

function isAtEnd(words: string, length: number): boolean {
  return /^[。!~ ]*$/.test(words.slice(length));
}

/**
 * @param opens it begins where a sentence does
 * @param ends a mark or the line ends behind it
 */
function judge(words: string, raw: string, opens: boolean, ends: boolean): Verdict {
  if (words.length < 5 || words.length > 140) return 'text';
  const { invitation, destination, decoys } = weigh(raw);
  if (decoys >= 2 && invitation && destination) return 'noise';
  if (shows('work', words) || shows('owner', words)) return 'text';
  const kinds = KINDS.filter((kind) => kind.every((signal) => shows(signal, words)));
  if (kinds.some((kind) => opens || isCertainWithin(kind, ends))) return 'noise';
  if (opens && shows('account', words) && !shows('gain', words)) return 'callsToAccount';
  return 'text';
}

/** In mid-sentence an office may invite, too, unless it is texts that are offered or the line ends. */
function isCertainWithin(kind: readonly SignalName[], ends: boolean): boolean {
  return (
    kind.some((signal) => signal === 'wares' || signal === 'trade' || signal === 'origin') ||
    (ends && kind.includes('bait'))
  );
}

/** The sentence from the symbols on that open an advertisement, where what stands before is none. */
function fromSymbols(folded: string, sentence: Sentence): Finding {
  const { start, end } = sentence;
  const edge = folded.slice(start, end).search(/(?<=[一-龥\d):])[\^~@#&*$%_|+=※★☆◎●○◆◇`]{2}/);
  const before = weigh(folded.slice(start, start + Math.max(0, edge)));
  if (edge <= 0 || before.invitation || before.destination || before.decoys > 0)
    return { start, end };
  return { start: start + edge, end };
}

/** Somebody may be asked about the matter of a notice there, too. */
const CONTACT =
  /(?:咨询|联系|添加|加|客服)(?:我们|客服|老师|小编)?[: ]{0,2}(?:qq|微信|扣扣|vx|wx)群?号?[: ]{0,2}[a-z0-9_-]{5,20}/g;

/** Private accounts; each is a doubt. */
export function findContacts({ folded }: Passage): Finding[] {
  return Array.from(folded.matchAll(CONTACT), ({ 0: contact, index }) => ({
    start: index,
    end: index + contact.length,
    doubt: 'privateAccount',
  }));
}
