/**
 * Judges a heading by itself: which kinds of parts it names.
 *
 * 1. what only surrounds the words goes: quotation marks, brackets, 关于;
 * 2. the rest is cut into clauses, and these at 、 and “and” into pieces;
 * 3. of each piece the end decides, as a Chinese noun phrase ends with its head; a clause that calls to
 *    act names no part, whatever its last word is.
 */

import { simplify } from '../chinese/traditional.ts';
import { PART_KINDS, type PartKind, type PartKindId } from './part-kinds.ts';

/** What surrounds a heading, as far as it decides. */
export interface HeadingContext {
  /** Year of the report, where it is known. */
  year?: number | undefined;
  /** A section before this one looks back, so this one looks ahead. */
  followsReview?: boolean;
  /** The document as a whole looks back: 总结, 述职报告. */
  looksBack?: boolean;
  /** The document tells others what to do, and this is one of its last two sections. */
  mayBeSafeguard?: boolean;
}

/** Verbs that open a call to act. */
const opener =
  /^(?:(?:要|应|须|切实|认真|全面|进一步|深入|大力|积极|扎实|着力|全力|持续|不断|努力|坚决|奋力|聚力|精准|准确|正确|牢牢|更加|加快|有效|充分|始终|突出|严格)+|加[强快大]|强化|推[进动广行]|坚持|解决|落实|完善|提[高升]|巩固|深化|促进|发[展挥]|建[设立]|健全|优化|扩大|构建|打[造好赢]|维护|保[障持证护]|实[施现行]|开[展创]|抓[好住实紧]|改[革善进]|做[好优强实]|做[大]|营造|培[育养]|转[变化]|学习|贯彻|增[强进加]|创[新造建]|完成|防范|把握|化解|统筹|引导|支持|鼓励|规范|克服|突破|破解|攻克|争取|繁荣|反对|厉行|铭记|牢记|筑牢|夯实|压实|明确|成立|推出|拓展|总结(?!$|报告|评)|执行)/;

/**
 * What names a thing although it opens with a verb: 推进…的指导思想, where a noun stands behind 的;
 * 完成…情况; and compounds of two words whose verb is as well a noun, 实施步骤, 发展环境.
 */
const noun =
  /^.{2,}的[^的]{2,8}$|情况(?:报告|总结|汇报)?$|^(?:发展|实施|改进|创建|建设|保障|改革(?:发展|开放)?|创新|学习|保护|推进|转型|整改|努力|突出)..$/;

/** Longer pieces are sentences, unless they end as reviews do. */
const longestPiece = 18;

/** A year and no word that says whether the work is done: 2026年主要工作. */
const bareYear = /^(?:((?:19|20)\d\d)年度?|今年|本年度?)的?(?:主要|政府|全年)*工作$/;

/** Calls that are safeguards at the end of a plan; elsewhere they report what was done. */
const safeguardCall =
  /(?:组织领导|组织实施|组织保障|保障措施|(?:实施|工作|条件)保障|督查|督导|督促|督查指导|检查|考核评价|考核|责任|奖[罚惩]|小组|机构|领导|纪律)(?:力度|工作)?$/;

/** The kinds of parts that a heading names, in the order of its pieces; none where it names none. */
export function kindsOfHeading(title: string, context: HeadingContext = {}): PartKindId[] {
  const kinds = clausesOf(title).flatMap((clause) => {
    const isCall = opener.test(clause) && !noun.test(clause);
    const pieces = clause.split(/以及|[和与及、]/).filter((piece) => piece !== '');
    return pieces.flatMap((piece) => kindOfPiece(piece, isCall, context) ?? []);
  });
  return [...new Set(kinds)];
}

function clausesOf(title: string): string[] {
  const bare = simplify(title)
    .normalize('NFKC')
    .replace(/^#+\s*|[【】“”"‘’《》]|\([^()]*\)/g, '')
    .replace(/\s+|(?:方面)?[。:;]*$/g, '');
  // A topic, 关于…问题, is no list of problems; 关于…的工作 may well be a part.
  const named = /^关于.*问题$/.test(bare) ? bare : bare.replace(/^关于/, '');
  return named.split(/[,;]/).filter((clause) => clause !== '');
}

/** @param isCall the clause that it stands in calls to act: 推广经验和做法 names neither */
function kindOfPiece(
  piece: string,
  isCall: boolean,
  context: HeadingContext,
): PartKindId | undefined {
  const year = bareYear.exec(piece);
  if (year) return isAhead(year[1], context) ? 'plans' : 'review';
  if (context.mayBeSafeguard && opener.test(piece) && safeguardCall.test(piece))
    return 'safeguards';
  const isSentence =
    (isCall && !noun.test(piece)) ||
    (piece.length > longestPiece && !/(?:情况|回顾|总结)$/.test(piece));
  const found = judged.find(
    ({ is, not, inCalls }) => (inCalls || !isSentence) && is.test(piece) && !not?.test(piece),
  );
  return found?.id;
}

function isAhead(year: string | undefined, context: HeadingContext): boolean {
  if (context.followsReview) return true;
  if (year === undefined || context.year === undefined) return false;
  return context.looksBack ? Number(year) > context.year : Number(year) >= context.year;
}

/**
 * The kinds as they are asked, the narrower before the wider: 履行职责情况 is a review, …情况 of any
 * other thing the situation; 下一步整改措施 a remedy, 下一步措施 a plan; 2026年重点任务 a plan, 重点任务 of no year a goal.
 */
const asked: PartKindId[] = [
  'integrity',
  'self-building',
  'remedies',
  'plans',
  'guidance',
  'steps',
  'review',
  'practices',
  'results',
  'causes',
  'problems',
  'lessons',
  'safeguards',
  'goals',
  'situation',
];
const judged: (PartKind & { id: PartKindId })[] = asked.flatMap((id) =>
  PART_KINDS.filter((kind) => kind.id === id),
);
