import type { Finding, Passage } from './noise-rule.ts';
import { reachOf } from './reach.ts';
import { type Sentence, sentencesAround } from './sentences.ts';

const RIGHTS_TRIGGER =
  /版权|著作权|侵权|转载|仅供|不代表|作者所有|本站|本网|原创|来源于网|侵权?必?删/g;
const RIGHTS = [
  /^(?:[^,。]{0,10}[,:])?(?:本文|文章|内容|资料|图片|作品|转载|以上|本站|本网|文中|部分)?[^,。]{0,12}(?:版权|著作权)[^,。]{0,4}归(?:原[^,。]{1,10}|[^,。]{0,10}(?:网站?|站|文库|公众号|平台|编辑部|媒体)[^,。]{0,4})所有/,
  /^(?:[^,。]{0,10}[,:])?(?:本文|此文|文章|内容|资料|以上|文中|版权)[^,。]{0,12}归[^,。]{0,6}作者[^,。]{0,6}所有/,
  /^(?:[^。]{0,40},)?[^,。]{0,12}(?:如有|如涉及?|若有|若|如果?|凡)[^,。]{0,10}(?:侵权|侵犯|版权)[^。]{0,30}(?:联系[^。]{0,12}(?:我们|删|本站|作者|管理员|小编|处理|客服)|删除|告知)/,
  /^(?:(?:本文|文章|本站|版权所有|原创|欢迎转载)[^,。]{0,8}[,: ]?)?(?:未经[^。]{0,8}(?:授权|许可|允许|同意)[^。]{0,6}(?:禁止|严禁|不得|谢绝|请勿|勿)[^。]{0,4}转载|[^,。]{0,4}转载(?!信息)[^。]{0,8}(?:请|须|务必|需)?[^。]{0,4}(?:注明|联系|标明)|[^,。]{0,2}(?:谢绝|禁止|严禁|请勿)转载)/,
  /^(?:版权所有|未经(?:授权|许可|允许))[,: ]?(?:禁止|严禁|谢绝|请勿|不得|违者|翻版|侵权|盗版)[^。]{0,20}$/,
  /^(?:(?:本文|文章|文中|本站|本网|(?:以上)?(?:资料|内容))[^,。]{0,12}(?:[仅只]供(?:个人|大家|网友|您)?(?:学习|交流|借鉴|研究)|[仅只]代表)[^。]{0,20}|本[站网][^,。]{0,12}[仅只]供[^。]{0,20}参考)/,
  /^(?:[^,。]{0,12}[,:])?[^,。]{0,12}不代表(?:本站|本网|本平台|本公众号|平台)[^。]{0,16}/,
  /^(?:部分|本文|本站|文章|资料|图片|素材|内容|文字)[^,。]{0,14}(?:来源于|来自|源自|取自|转自|均?来自)(?:于)?(?:互联网|网络)(?:$|[,、])/,
  /^(?:本?文章?|内容|资料|本文内容)[^,。]{0,4}由(?:互联网)?(?:用户|网友)(?:自发贡献|投稿)/,
  /^版权稿件,任何[^。]{0,16}未经(?:授权|许可)[^。]{0,4}不得转载/,
  /^(?:版权|免责|特别|郑重|本站|转载)声明$/,
  /^(?:(?:内容|图[片文]|文章|素材|资料|本文)[^,。]{0,4}来[自源]于?(?:互联)?网络?|[^,。]{0,10}[仅只]供[^,。]{2,8}(?:,[^。]{0,16})?),?(?:如有?)?侵权?[必即速]?删除?$/,
  /^(?:本?内容|本文|文章)由[^,。]{1,12}(?:收集|搜集|整理){1,2},[^。]{0,10}不代表本网?站/,
  /^本?文?(?:章|为)?[^,。]{0,2}原创[^,。]{0,4},[^。]{0,30}转载请?(?:保留|注明)/,
];
const RIGHTS_WORK =
  /法律|法规|规定|条例|机关|部门|执法|打击|保护|专利|商标|第[一二三四五六七八九十]+条|任何单位|查处|投诉|国家|甲方|乙方|应当|应予|摘编|批准|疫情|内部|领导|课题|他人|(?<!网友)投稿|来稿|本刊|期刊|征文|参赛|[我本][院校局委会司]/;

/** With these a notice begins; what stands before them in the line is not the site's. */
const NOTICE =
  /(?:(?:温馨|友情|版权|免责|特别|郑重|本站|转载|重要|网站|著作权|侵权)?(?:声明|提示|说明|提醒|注):|[本此该](?:[文站网]|内容)|文章|[文图]中|部分|以上|资料|图[片文]|作品|素材|内容|文字|信息|稿件|转载|版权(?![法局])|著作权(?!法)|免责|(?:特别|郑重)(?=声明|提示|说明|提醒)|原创|未经|欢迎|侵权|仅供|不代表|所有|由于|如[有涉果需]|若(?=[有涉侵您你发未])|凡)/;
/** Words that name what a report is about as often as they begin a notice. */
const GENERAL = /^(?:资料|图[片文]|作品|素材|内容|文字|信息|部分|以上|所有|由于|凡)$/;
/** Brackets and marks in front of a notice. */
const OPENS = /^[\s()【】〖〗[\]『』「」*=✦★☆◆●※~﹏—:-]*$/;
/** So many characters behind a notice tell whether its last word has an object. */
const LOOK_AHEAD = 4;

const reach = reachOf({
  ends: '联系(?:qq|微信|电话) {0,2}:? {0,2}\\d{5,12}|于下载后\\d{1,2}小时内删除|来自[一-龥]{1,6}?(?:文库|[范公论材文秘书写作]{1,2}网)|所有(?!权)|删除|侵删|侵权必[究删]|必究|告知|处理|联系我们删除|注明(?:出处|来源)?|标明出处|保留(?:出处|来源|以上标记)|出处|转载|无关|观点|立场|看法|参考|学习(?!班)|交流|研究|借鉴|使用|之用|来[源自]于?(?:互联)?网络?|投稿|自发贡献|所有权|镜像|谢谢',
  other:
    '版权|著作权|无意|来函|归|原|作者|本?人|本?网站?|站|平台|公众号|如[有果]?|若有?|凡|涉及?|侵权|侵犯|您|你|的|权益|权利|请|及时|尽快|联系|我们|管理员|客服|小编|进行|未经|授权|许可|允许|同意|书面|禁止|严禁|不得|谢绝|请勿|复制|建立|任何|媒体|个人|单位|或|和|及|与|违者|将|依法|追究|责任|法律|本[文站网]|此文|文章|资?料|内容|图文?|图片|作品|文中|文字|素材|部分|信息|稿件|以上|仅|只|均|供|大家|网友|代表|[不只]|来源|源|自|于|互联网|网络|用户|贡献|上传|拥有|声明|免责|特别|郑重|原创|欢迎|分享|收集|整理|由|为|是|如果|内部|转|发布|必须|务必|[一-龥]{1,6}(?:文库|[范公论材文秘书写作]{1,2}网)',
  gap: 8,
});

/** What a site says about rights and duties of its own. */
export function findRights({ folded }: Passage): Finding[] {
  return sentencesAround(folded, RIGHTS_TRIGGER)
    .map((sentence) => fromNotice(folded, sentence))
    .flatMap(({ start, end, words }) => {
      const text = folded.slice(start, end);
      const lead = Math.max(0, text.indexOf(words));
      const length = reach(words, isRights);
      const rest = words.slice(length);
      const isOwn = !goesOn(rest, words.slice(0, length)) && !isClause(folded, start);
      if (length > 0 && isOwn && !RIGHTS_WORK.test(words.slice(0, length + LOOK_AHEAD)))
        return [
          {
            start: start + lead,
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

/** Behind a comma of the text a notice is a clause of its sentence; 本刊 or 我院 before it say whose it is. */
function isClause(folded: string, start: number): boolean {
  return /[一-龥\d”)》][,、] ?$|[本我该此][一-龥]$/.test(
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
  for (const { 0: word, index } of words.matchAll(new RegExp(NOTICE, 'g'))) {
    if (index === 0 || !GENERAL.test(word) || !/[一-龥]/.test(words.charAt(index - 1)))
      return index;
  }
  return Math.max(0, words.search(NOTICE));
}

function isRights(words: string): boolean {
  const claim = words.replace(/^[^,。:]{0,6}(?:声明|提示|说明|注|提醒)[:,] ?/, '');
  return words.length <= 120 && !RIGHTS_WORK.test(words) && RIGHTS.some((form) => form.test(claim));
}
