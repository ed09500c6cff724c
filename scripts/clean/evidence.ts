/**
 * What gives an advertisement away: an invitation together with a destination, most often with the
 * goods that wait there, and decoys between the characters against filters. None of the words does so
 * alone: reports write about 微信公众号, 关注 and 下载 too. All patterns read folded text.
 */

import { EVIDENCE_SIGNALS } from './evidence-signals.ts';
import { readHomophones } from './noise-fold.ts';
import { signalReader } from './signal.ts';

const shows = signalReader(EVIDENCE_SIGNALS);
const INVITATIONS = new RegExp(EVIDENCE_SIGNALS.invitation.forms.join('|'), 'g');

/** Symbols that advertisers strew between characters, apart from those that words, sums and lists use. */
const DECOY = '\\^~@#&*$_※☆◎★●◆◇■□▲△▼▽§→←↑↓♀♂♦♣♥♠`\\\\•∮〓¤¥￥◐◑⊙◇';
const WEAK_DECOY = `${DECOY}%|+=·\\-/.×○°\`'"^`;
const STRONG_RUN = new RegExp(`[${DECOY}]`);
const RUN = new RegExp(`[${WEAK_DECOY}\\s]+`, 'g');

/** Every character stands apart. */
const SPACED = /^[一-龥](?: [一-龥]){3,}$/;

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
    invitation: shows('invitation', plain),
    destination: shows('place', plain) || shows('place', folded),
    pressing: new Set(plain.match(INVITATIONS)).size > 1,
    goods: shows('goods', plain),
    official: shows('official', folded) || shows('official', plain),
    decoys: countDecoys(folded),
    disguised:
      (shows('invitation', plain) && !shows('invitation', folded)) ||
      (shows('place', plain) && !shows('place', folded)),
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
  if (SPACED.test(folded.trim())) decoys += 2;
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
