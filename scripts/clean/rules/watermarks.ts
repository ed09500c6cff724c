import { weigh } from '../evidence.ts';
import type { Finding, NoiseRule, Passage, Verdict } from '../noise-rule.ts';
import { isCallAlone } from '../promotion.ts';
import { shows } from '../signals.ts';

/** What opens and closes a bracket, in folded text, by how it looks; advertisers mix them within a group. */
const GROUPS = ['()〔〕﹝﹞', '【】〖〗[]', '『』「」', '{}', '<>《》〈〉'];
const BRACKET = new Map(
  GROUPS.flatMap((group, kind) =>
    [...group].map((each, at) => [each, { kind, opens: at % 2 === 0 }] as const),
  ),
);
const BRACKETS = new RegExp(`[${GROUPS.join('').replace(/[[\]]/g, '\\$&')}]`, 'g');
const ROUND = 0;
const QUOTES = 2;
const ANGLE = 4;
/** A watermark is a line at most; longer passages in brackets are text. */
const LONGEST = 120;

/** Looks at each bracket from the inside out; what lies inside and is noise does not count outside. */
function findBracketed({ folded }: Passage): Finding[] {
  const findings: Finding[] = [];
  const open: number[][] = GROUPS.map(() => []);
  for (const { 0: mark, index } of folded.matchAll(BRACKETS)) {
    const bracket = BRACKET.get(mark);
    if (bracket === undefined) continue;
    if (bracket.opens) {
      open[bracket.kind]?.push(index);
      continue;
    }
    const start = open[bracket.kind]?.pop();
    if (start === undefined) continue;
    for (const unclosed of open) while ((unclosed.at(-1) ?? -1) > start) unclosed.pop();
    const end = index + 1;
    const body = bodyWithout(findings, folded, start + 1, index);
    const last = findings.at(-1);
    const isEmptied =
      body?.trim() === '' && last?.doubt === undefined && (last?.start ?? -1) > start;
    const verdict = isEmptied ? 'noise' : body === undefined ? 'text' : judge(body, bracket.kind);
    if (verdict === 'text') continue;
    while ((findings.at(-1)?.start ?? -1) > start) findings.pop();
    findings.push(verdict === 'noise' ? { start, end } : { start, end, doubt: verdict });
  }
  return findings;
}

/** What stands between two offsets and is not found yet; `undefined` where that is too long to judge, or a bracket is alone on its line. */
function bodyWithout(
  findings: readonly Finding[],
  folded: string,
  start: number,
  end: number,
): string | undefined {
  let body = '';
  let right = end;
  for (let at = findings.length - 1; at >= 0 && body.length <= LONGEST; at--) {
    const inner = findings[at];
    if (inner === undefined || inner.start < start) break;
    if (findings.length - at > LONGEST) return undefined;
    if (inner.doubt !== undefined) continue;
    body = folded.slice(Math.max(inner.end, right - LONGEST - 1), right) + body;
    right = inner.start;
  }
  body = folded.slice(Math.max(start, right - LONGEST - 1), right) + body;
  const lines = body.split('\n');
  const standsApart = lines.length > 1 && (lines[0]?.trim() === '' || lines.at(-1)?.trim() === '');
  return body.length > LONGEST || lines.length > 3 || standsApart ? undefined : body;
}

function judge(body: string, kind: number): Verdict {
  if (!/[^\d\s](?: ?[^\d\s]){3}/.test(body)) return 'text';
  const { invitation, destination, pressing, goods, official, decoys, disguised, plain } =
    weigh(body);
  const both = invitation && destination;
  if (!opensAsCall(body)) return 'text';
  if (plain.length < 4) return 'text';
  // A title has words of its own before an advertisement that was put into it.
  // Text has brackets of its own into which a page may put its lines: all of such a one must be the call.
  const isAll = isCallAlone(plain);
  if (kind === ANGLE) return both && decoys >= 2 && isAll ? 'noise' : 'text';
  if (kind === QUOTES && !isAll) return 'text';
  if (kind === ROUND && !isAll) return both && decoys > 0 ? 'invites' : 'text';
  if (both && (decoys >= 1 || disguised)) return 'noise';
  if (decoys >= 2 && disguised) return 'noise';
  if (decoys >= 2 && (invitation || destination) && (goods || decoys >= 3)) return 'noise';
  if (decoys >= 1 && pressing && goods) return 'noise';
  if (pressing && goods && !official && kind !== ROUND) return 'noise';
  if (decoys >= 3) return 'strewnSymbols';
  if (!both) return 'text';
  if (official || (decoys === 0 && shows('owner', plain)))
    return kind === ROUND ? 'text' : 'invites';
  if (kind !== ROUND || isCall(plain, goods)) return 'noise';
  return goods ? 'invites' : 'text';
}

/** A call begins at once, or with symbols; an aside of the text into which a page has put its lines does not. */
function opensAsCall(body: string): boolean {
  const { invitation, destination, decoys } = weigh(body.slice(0, 10));
  return invitation || destination || decoys > 0;
}

/** In round brackets, where text has its asides, the whole must be a call to the reader. */
function isCall(plain: string, goods: boolean): boolean {
  return (
    (goods &&
      /^(?:更多|欢迎|免费|最新|想|需|请|关注|搜|扫|下载|本文|加|获取|海量|精品)/.test(plain)) ||
    /尽在|(?:关注|搜索?|添加|加)(?:我们)?(?:的)?(?:微信)?公众?号/.test(plain)
  );
}

/** A bracket that closes within three lines, before another opens. */
const CLOSED_LATER = /^[^【〖『「[{(\n]*(?:\n[^【〖『「[{(\n]*){0,2}[】〗』」\]})]/;

/** A watermark whose closing bracket got lost: decoys, invitation and destination up to the line's end. */
function findUnclosed({ folded }: Passage): Finding[] {
  const findings: Finding[] = [];
  for (const { 0: run, index } of folded.matchAll(
    /[【〖『「[{(][^【〖『「[{(】〗』」\]})。!?;\n]{6,80}$/gm,
  )) {
    const next = folded.slice(index + run.length + 1, index + run.length + LONGEST);
    const { invitation, destination, decoys } = weigh(run.slice(1));
    const begins = weigh(run.slice(1, 10));
    if (!begins.invitation && begins.decoys === 0) continue;
    if (decoys >= 2 && invitation && destination && !CLOSED_LATER.test(next)) {
      findings.push({ start: index, end: index + lengthOfCall(run) });
    }
  }
  return findings;
}

/** Up to the first character with which the call is complete; two more are its own where the line ends. */
function lengthOfCall(run: string): number {
  for (let length = 6; length < run.length; length++) {
    const { invitation, destination, decoys } = weigh(run.slice(1, length));
    if (decoys >= 2 && invitation && destination)
      return /^[一-龥]?$/.test(run.slice(length)) ? run.length : length;
  }
  return run.length;
}

export const WATERMARK_RULES: NoiseRule[] = [
  {
    id: 'watermark',
    why: 'Sites stamp their name into what they sell: an invitation and a destination in brackets, with symbols, full-width letters, homophones or traditional characters against filters. Read without those, both words show. Only the bracket goes, whatever stands around it.',
    label: '括号水印广告',
    reads: 'brackets',
    find: findBracketed,
    goes: [
      '造林一千亩。⟦【更 多 范 文】⟧ ‖ 造林一千亩。⟦【【更多范文请访问某某文库】】⟧',
      '造林一千亩。⟦【 本 文 来 自 某 某 文 库 】⟧二是抓好管护。',
      '排头兵。⟦【^^更多素材尽在~哒哒@文#&库】⟧ ‖ 加强⟦〖更#多公~文请*搜索@大大&范$文〗⟧作风建设',
      '⟦『關*注微~信公@眾#號公文筆桿』⟧ ‖ 持续向好。⟦[下~载范^文就#上嗒@嗒雯&酷]⟧',
      '关于某县⟦［想看|全文搜索小&秘書文厍+］⟧的报告 ‖ （某镇⟦（更多~素@材尽#在哒哒文&库）⟧社区）',
      '进一步⟦【^^更多素材尽在~哒哒\n　　@文#&库】⟧夯实',
      '⟦【更多范文请关注公众号：公文驿站】⟧ ‖ ⟦（更多精品范文尽在某某文库）⟧',
      '⟦【欢迎访问某某网阅读更多范文】⟧ ‖ ⟦[全网最全素材尽在某某资料库]⟧',
      '⟦(^^扫描二维码关注某某微信公众号)⟧ ‖ ⟦{威※信＃攻重好：某某}⟧',
      '⟦［ｗｗｗ．ｄａｄａ．ｃｏｍ　更多材料免费下载］⟧',
      '⟦【更多【^更多~素材尽在@文#库】素材尽在哒哒文库】⟧',
    ],
    stays: [
      '【摘要】 ‖ 【目 录】 ‖ 【工 作 总 结】 ‖ 【关键词】公众号；政务 ‖ （此件公开发布）',
      '（本文有删减） ‖ 〔2018〕12号 ‖ 【关注民生】 ‖ （R&D经费投入）',
      '（门诊收入+住院收入=医疗收入） ‖ （关注#1号楼、#2号楼的居民）',
      '（微信公众号关注人数2万人） ‖ （申请表可在县政府网站下载）',
      '（下载网址：http://www.example.gov.cn） ‖ 《关于加强微信公众号管理的通知》',
      '（扫码登录“掌上办”小程序办理） ‖ （关注度★★★★★） ‖ （▲为定量指标，※为定性指标）',
      '【扫码阅读】 ‖ 【案例一】某村“微信群里话党建” ‖ 『网站公众号』专栏 ‖ [微信公众号管理系统]',
      '（关注、下载、转发、评论等操作） ‖ （更多内容见附件） ‖ （资料来源：《某市统计年鉴》）',
    ],
    doubts: ['【哒~哒@某#某】', '【更多内容见县政府网站】'],
  },
  {
    id: 'watermark-unclosed',
    why: 'The same cut off at the end of a line, where a page limit or a careless copy lost the closing bracket. Without it the evidence must be complete.',
    label: '不完整的括号水印广告',
    reads: 'brackets',
    find: findUnclosed,
    goes: ['持续向好。⟦【^^更多素材尽在~哒哒@文#&库⟧'],
    stays: ['（一）关注民生，下载量', '（更多群众通过公众号办事'],
  },
];
