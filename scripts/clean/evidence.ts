/**
 * What gives an advertisement away: an invitation together with a destination, most often with the
 * goods that wait there, and decoys between the characters against filters. None of the words does so
 * alone: reports write about 微信公众号, 关注 and 下载 too. All patterns read folded text.
 */

import { readHomophones } from './noise-fold.ts';

const INVITATION =
  /更多|下载(?!量)|搜一?[搜索寻]|搜公|搜微|搜文|关注|尽在|扫[一描]?[扫码描]|访问|登[录陆]|加[入微vq群]|进群|入群|添加|点击|免费|获取|领取|来自|源自|出自|转[自载]|整理|欢迎|敬请|请[上到去看来加]|百度|首发|提供|分享|联系|咨询|订阅|认准|收藏|购买|代写|定制|回复|索取|详见|尽[有享]|应有|就[上来到在]|指路|移步|投稿|进群|扫码/;
const PLACE =
  /文库|范文[网库大]|公众[号平]|公[众重]?号|服务号|订阅号|微[信博新芯心]|v信|\bvx|wx|网[址站盘店]|官网|小程序|二维码|www|http|\.c[on]|\.net|\.org|qq|扣扣|q群|群号|[交流]群|淘宝|论坛|贴吧|知乎|星球|头条号|抖音|客户端|app|豆丁|道客|[秘材写资公模论范素课教学文][^网]{0,4}网|网$|网\d|[之]家$|工作室|驿站|社区|书屋|小铺|店铺|商店|资源[站库]|[资模素范题课][料板材文件]?库|素材站|笔杆|老秘|本站|进群|入群/;
const GOODS =
  /素材|范[文本]|公文|资料|模[板版]|文[章稿档案]|课件|ppt|word|文档|干货|资源|稿[件子]|讲话稿|材料|心得|全文|完整|原文|电子版|精[彩品]|好文|写作|总结|报告|教程|题库|论文|方案|内容/;
const INVITATIONS = new RegExp(INVITATION, 'g');
/** Offices publish on the web too, and their reports say where. */
const OFFICIAL =
  /gov|政府|政务|人民网|新华|门户|办事|服务(?:平台|大厅|网)|共产党员|学习强国|[县市省区镇乡部委局厅院校府州厂司行][^,。]{0,6}(?:网站|官网|公众号|平台|app|微信)|公开|公示|办理|申报|报名|招[标聘]|采购|查询|通知|信息|群众|干部|党员|村民|居民|企业|市民|人次|[\d万]人|\d条|\d篇|\d个/;

/** Symbols that advertisers strew between characters, apart from those that words, sums and lists use. */
const DECOY = '\\^~@#&*$_※☆◎★●◆◇■□▲△▼▽§→←↑↓♀♂♦♣♥♠`\\\\•∮〓¤¥￥◐◑⊙◇';
const WEAK_DECOY = `${DECOY}%|+=·\\-/.×○°\`'"^`;
const STRONG_RUN = new RegExp(`[${DECOY}]`);
const RUN = new RegExp(`[${WEAK_DECOY}\\s]+`, 'g');

export interface Evidence {
  invitation: boolean;
  destination: boolean;
  /** It invites in two ways: 欢迎访问, 更多…尽在. */
  pressing: boolean;
  goods: boolean;
  official: boolean;
  /** Runs of decoys between characters of which at least one is Chinese. */
  decoys: number;
  /** An invitation or a destination shows only when decoys and homophones are read away: someone hid it. */
  disguised: boolean;
  /** The passage without decoys and white space, homophones read as what they mean. */
  plain: string;
}

/** Weighs a passage of folded text, brackets and sentence marks taken off. */
export function weigh(folded: string): Evidence {
  const plain = readHomophones(folded.replace(RUN, ''));
  return {
    invitation: INVITATION.test(plain),
    destination: PLACE.test(plain) || PLACE.test(folded),
    pressing: new Set(plain.match(INVITATIONS)).size > 1,
    goods: GOODS.test(plain),
    official: OFFICIAL.test(folded) || OFFICIAL.test(plain),
    decoys: countDecoys(folded),
    disguised:
      (INVITATION.test(plain) && !INVITATION.test(folded)) ||
      (PLACE.test(plain) && !PLACE.test(folded)),
    plain,
  };
}

/**
 * A decoy stands inside a word, letters on both sides, or at the edge of the passage. Between Latin letters one may be spelling
 * (R&D, a@b.cn), so there it takes two; before a number # is a sign of its own (#1号楼).
 */
function countDecoys(folded: string): number {
  let decoys = 0;
  let latin = 0;
  if (/^\s*[\^~@$&_]|[\^~@$&_]\s*$/.test(folded)) decoys++;
  for (const { 0: run, index } of folded.matchAll(RUN)) {
    if (!STRONG_RUN.test(run)) continue;
    const before = folded.charAt(index - 1);
    const after = folded.charAt(index + run.length);
    if (!/[\p{L}\p{N}]/u.test(before) || !/[\p{L}\p{N}]/u.test(after)) continue;
    if (run.endsWith('#') && /\d/.test(after)) continue;
    if (/\p{Script=Han}/u.test(before) || /\p{Script=Han}/u.test(after)) decoys++;
    else latin++;
  }
  return decoys + (latin >= 2 ? latin : 0);
}
