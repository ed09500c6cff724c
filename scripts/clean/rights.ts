import { formsWith } from './forms.ts';
import type { Finding, Passage } from './noise-rule.ts';
import { reachOf, startBehindGap } from './reach.ts';
import { RIGHTS_KINDS, RIGHTS_SIGNALS } from './rights-signals.ts';
import { type Sentence, sentencesAround } from './sentences.ts';
import { signalReader } from './signal.ts';
import { wordOffsets } from './word-index.ts';

const shows = signalReader(RIGHTS_SIGNALS);

const mentions = wordOffsets(
  '版权 著作权 侵权 转载 仅供 不代表 作者所有 本站 本网 原创 来源于网 侵删 必删 联删'.split(' '),
);
/** With these a notice begins; what stands before them in the line is not the site's. */
const BEGINS = formsWith({
  speech: '声明|提示|说明|提醒',
  kind: '温馨|友情|版权|免责|特别|郑重|本站|转载|重要|网站|著作权|侵权',
})(
  '{kind}?(?:{speech}|注):',
  '(?:特别|郑重)(?={speech})',
  '[本此该](?:[文站网]|内容)|文章|[文图]中|部分|以上|资料|图[片文]|作品|素材|内容|文字|信息|稿件',
  '转载(?=[^一-龥]|请|[必务]?须|务必|时|自|需|注明|[本此]文|本站|$)|版权(?![法局])|著作权(?!法)|免责|原创|未经|欢迎|侵权|仅供|不代表|所有|由于|凡',
  '如[有涉果需]|若(?=[有涉侵您你发未])',
);
const NOTICE = new RegExp(BEGINS, 'g');
const OPENS_NOTICE = new RegExp(`^${BEGINS}`);
/** Words that name what a report is about as often as they begin a notice. */
const GENERAL = /^(?:资料|图[片文]|作品|素材|内容|文字|信息|部分|以上|所有|由于|凡)$/;
/** Brackets and marks in front of a notice. */
const OPENS = /^[\s()【】〖〗[\]『』「」*=✦★☆◆●※~﹏—:-]*$/;
/** So many characters behind a notice tell whether its last word has an object. */
const LOOK_AHEAD = 4;

const reach = reachOf({
  words: { site: '[一-龥]{1,6}?(?:文库|[范公论材文秘书写作]{1,2}网)' },
  ends: [
    '与(?:我们|本[站网])联系|联系(?:qq|微信|电话) ?:? ?\\d{5,12}|联系我们删除|于下载后\\d{1,2}小时内删除',
    '来自{site}|来[源自]于?(?:互联)?网络?|注明(?:出处|来源)?|标明出处',
    '保留(?:出处|来源|以上标记)|出处|转载|镜像|所有(?!权)|所有权|无关|观点|立场|看法|谢谢',
    '删除|侵删|侵权[必联][究删]|必究|商?用途|告知|处理|投稿|自发贡献',
    '参考|学习(?!班)|交流|研究|借鉴|使用|之用',
  ],
  other: [
    '原创|版权|著作权?|权益|权利|归|原|作者|本?人|本?网站?|站|平台|公众号|{site}|管理员|客服|小编|我们|您|你|大家|网友|用户',
    '如[有果]?|若有?|凡|涉及?|侵权|侵犯|无意|来函|请勿?|及时|尽快|立即|马上|第一时间|予以|联系|更正|进行|将|依法|追究|责任|法律|违者',
    '未经|授权|许可|允许|同意|书面|禁止|严禁|不得|谢绝|请勿|必须|务必|复制|建立|转|发布|分享|收集|整理|上传|贡献|拥有',
    '任何|媒体|个人|单位|[本此该]内容|本[文站网]|此文|文章|资?料|内容|图文?|图片|作品|文中|文字|素材|部分|信息|稿件|以上|内部',
    '(?:出于)?传递(?:更多)?信息(?:之目的)?|标注|错误|合法|用于|商业|来源|源|自|于|互联网|网络|声明|免责|特别|郑重|欢迎|代表|仅|只|均|供|由|为|是|[不只]|或|和|及|与|的|了|在',
  ],
  gap: 8,
});

/** What a site says about rights and duties of its own. */
export function findRights(passage: Passage): Finding[] {
  const { folded } = passage;
  return sentencesAround(folded, mentions(passage))
    .map((sentence) => fromNotice(folded, sentence))
    .flatMap(({ start, end, words }) => {
      const text = folded.slice(start, end);
      const lead = Math.max(0, text.indexOf(words));
      const reached = reach(words, isRights);
      const { length } = reached;
      const from = startBehindGap(reached, (at) => {
        const part = words.slice(at, length);
        return OPENS_NOTICE.test(part) && reach(part, isRights).length === part.length;
      });
      const rest = words.slice(length);
      const isOwn = !goesOn(rest, words.slice(0, length)) && !isClause(folded, start);
      if (length > 0 && isOwn && !shows('work', words.slice(0, length + LOOK_AHEAD)))
        return [
          {
            start: start + lead + from,
            end: rest === '' ? end : start + lead + length,
          },
        ];
      if (!isRights(words)) return [];
      return [{ start, end, doubt: 'noticeMayHoldText' }];
    });
}

/** Whether what stands behind a notice is no text of another but its last words: whose rump would be left. */
function goesOn(rest: string, notice: string): boolean {
  if (/^[、,和或]?[一-龥]{1,3}(?:[。!?;,]|$)|^(?:或者?|以及|及其?|和|并|与)[一-龥]/.test(rest))
    return true;
  return /网络?$/.test(notice) && /^[一-龥]/.test(rest);
}

/**
 * Behind a comma of the text a notice is a clause of its sentence, behind a verb the object; 本刊, 我院 or 参赛 before
 * it say whose it is.
 */
function isClause(folded: string, start: number): boolean {
  return /[一-龥\d”)》][,、] ?$|[本我该此][一-龥]$|(?:转载|刊[登发]|发布|引用|摘编|参赛|应征|获奖|入选)$/.test(
    folded.slice(Math.max(0, start - 3), start),
  );
}

/** The sentence without a signature or a name to which the notice is glued. */
function fromNotice(folded: string, { start, end, words, alone }: Sentence): Sentence {
  const before = noticeIn(folded.slice(start, end));
  const from = noticeIn(words);
  if (before === 0 || OPENS.test(folded.slice(start, start + before)))
    return { start, end, words, alone };
  return { start: start + before, end, words: words.slice(from), alone: false };
}

/** Where a notice begins. A general word such as 内容 behind other words belongs to those. */
function noticeIn(words: string): number {
  for (const { 0: word, index } of words.matchAll(NOTICE)) {
    if (index === 0 || !GENERAL.test(word) || !/[一-龥]/.test(words.charAt(index - 1)))
      return index;
  }
  return Math.max(0, words.search(NOTICE));
}

function isRights(words: string): boolean {
  const claim = words.replace(/^[^,。:]{0,6}(?:声明|提示|说明|注|提醒)[:,] ?/, '');
  return (
    words.length <= 120 &&
    !shows('work', words) &&
    RIGHTS_KINDS.some((kind) => kind.every((signal) => shows(signal, claim)))
  );
}
