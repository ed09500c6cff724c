import { kindOf } from '../../chinese/document-kinds.ts';
import {
  BAR_IN_LINE,
  BAR_WORDS,
  FIRST_TAG as FIRST,
  PIECE,
  TELLING,
  UNMISTAKABLE,
} from '../bar-fields.ts';
import { withFieldsAround } from '../broken-bars.ts';
import { type Finding, holdsText, type NoiseRule, type Passage } from '../noise-rule.ts';
import { gluedDoubts, onTheirLines } from '../page-lines.ts';
import { glued } from '../sentences.ts';
import { wordOffsets } from '../word-index.ts';
import { findBrokenBars } from './page-buttons.ts';

const STRONG = new RegExp(UNMISTAKABLE);
const PIECES = new RegExp(PIECE, 'y');
/** The label with its first tag, where text may follow behind white space. */
const FIRST_TAG = new RegExp(`^\\s*${FIRST}(?=\\s)`);
const findBars = onTheirLines([new RegExp(BAR_IN_LINE, 'g')]);
const findWithin = (passage: Passage) =>
  findBars(passage).map(({ start, end }) => ({
    start,
    end: start + passage.folded.slice(start, end).trimEnd().length,
  }));
const findBroken = (passage: Passage) =>
  findBrokenBars(passage).map((found) => withFieldsAround(passage.folded, found, isField));
const LONGEST = 220;
/** A date that nothing parts from what follows may be that of the report. */
const DATED =
  /^ {0,40}\d{4}年\d{1,2}月\d{1,2}日(?![ \t\d])|^ {0,40}\d{4}年\d{1,2}月\d{1,2}日 +(?!来源|作者|\d|发布|浏览|阅读|字)/;

const mentions = wordOffsets(BAR_WORDS);

const isField = (line: string) => barOf(line).isWhole;

/** Lines that are nothing but pieces of page furniture, at least one of them unmistakable. */
function findLines(passage: Passage): Finding[] {
  const { folded } = passage;
  const findings: Finding[] = [];
  let judgedUpTo = -1;
  for (const index of mentions(passage)) {
    if (index < judgedUpTo) continue;
    const from = folded.slice(Math.max(0, index - LONGEST), index);
    const lineStart = index - from.length + from.lastIndexOf('\n') + 1;
    const line = folded.slice(lineStart, lineStart + LONGEST + 1).split('\n')[0] ?? '';
    judgedUpTo = lineStart + line.length;
    if (line.length > LONGEST || (lineStart > 0 && folded[lineStart - 1] !== '\n')) continue;
    const furniture = furnitureIn(line);
    if (furniture === undefined) continue;
    const part = line.slice(furniture.start, furniture.end);
    const start = lineStart + furniture.end - part.trimStart().length;
    const found = { start, end: start + part.trim().length };
    findings.push(part === line ? withFieldsAround(folded, found, isField) : found);
  }
  return findings;
}

/** A title to which its bar is glued ends where the bar names its first field. */
const COUNTER = /(?:浏览|阅读|点击|访问)(?:(?:次数|量|数) ?:|:? ?\d{1,7} ?次)/;
const FIRST_FIELD = /(?:发布|发表|更新)(?:时间|日期) {0,2}:|[【『(]?(?:字号|字体) {0,2}:/;

/** To two networks at least. */
const SHARES = /^\s*(?:分享|转发)到 ?:?(?:[\s|、]{0,3}(?:微信|微博|新浪微博|qq空间|朋友圈)){2}/;

/** The page furniture of a line: the whole of it, what is glued behind its text, or what stands before it. */
function furnitureIn(line: string): Finding | undefined {
  const end = line.length;
  const bar = barOf(line.trimEnd());
  if (bar.isWhole && bar.isFurniture && !DATED.test(line)) return { start: 0, end };
  const date = glued(line, true);
  const stop = line.search(/[。!?][^。!?]*$/) + 1;
  const counter = line.search(COUNTER);
  const isTitle = counter > 0 && kindOf(line.slice(0, counter).trim()) !== undefined;
  const field = isTitle ? counter : line.search(FIRST_FIELD);
  for (const start of new Set([Math.max(date, stop), Math.max(0, field)])) {
    const tail = line.slice(start);
    const several = (tail.match(/:/g)?.length ?? 0) > 1;
    const opens = start === field || !/^\s*[[【『(]/.test(tail);
    const certain =
      STRONG.test(tail) &&
      opens &&
      (several || isTitle || SHARES.test(tail) || (start === date && date > stop));
    const found = barOf(tail.trimEnd());
    // White space parts it from a title.
    const isApart = start === field && /\S\s$/.test(line.slice(0, start));
    if (start > 0 && (certain || isApart) && found.isWhole && found.isFurniture)
      return { start, end };
    // Text is glued behind it, too: the bracket of its last button ends it.
    const closes = found.strong > 1 && /[\])】』」〗] *$/.test(tail.slice(0, found.length));
    if (start > 0 && certain && closes) return { start, end: start + found.length };
  }
  const first = bar.isWhole ? null : FIRST_TAG.exec(line);
  if (first !== null && !isGlued(first[0])) return { start: 0, end: first[0].length };
  if (
    bar.isWhole ||
    bar.isGlued ||
    DATED.test(line) ||
    bar.strong < 2 ||
    !/\s$/.test(line.slice(0, bar.length))
  )
    return undefined;
  return { start: 0, end: bar.length };
}

interface Bar {
  /** Up to where the line is made of pieces of page furniture. */
  length: number;
  isWhole: boolean;
  isFurniture: boolean;
  isGlued: boolean;
  strong: number;
}

function barOf(line: string): Bar {
  const pieces: string[] = [];
  let length = 0;
  for (PIECES.lastIndex = 0; PIECES.lastIndex < line.length; length = PIECES.lastIndex) {
    const piece = PIECES.exec(line)?.[0];
    if (piece === undefined || piece === '') break;
    if (piece.length > 1) pieces.push(piece);
  }
  const last = pieces.at(-1) ?? '';
  const has = (pattern: RegExp) => pieces.some((piece) => pattern.test(piece));
  const isDated = has(/^(?!时间|日期).*(?:(?:发布|发表|更新|发稿)(?:时间|日期)|\d[:时]\d)/);
  const words = line.slice(0, length);
  return {
    length,
    isWhole: length >= line.length && !isGlued(last),
    isGlued: isGlued(last),
    isFurniture:
      STRONG.test(words) ||
      (has(/^(?:文章|信息|稿件)?来源/) && has(/^时间.*\d:\d\d/)) ||
      (isDated &&
        (pieces.length >= 2 || /(?:发布|发表|更新|发稿)[^:]{0,4}:.*\d{1,2}:\d{2}/.test(words))),
    strong: pieces.filter((piece) => STRONG.test(piece)).length,
  };
}

const FIELD =
  /^[【[]?(?:文章|信息|本文)?(来源|作者|编辑|审核|录入|供稿|发布|tags?标签|关键词|标签)(?:时间|日期|单位|机构|人|者)?[】\]]?[: ]{0,3}(.*)$/s;

/** Behind the name of an author or a source, or behind a tag, stands more than that. */
function isGlued(piece: string): boolean {
  const [, label = '', name = ''] = FIELD.exec(piece) ?? [];
  if (/\d:\d/.test(name)) return false;
  const isOffice = label === '来源' || label === '发布';
  const foreign = isOffice
    ? /(?:[局办委院报网]|府(?!办)).*[局办府委院]$|[号致]$|[一-龥]{11}/
    : /[局办府委院号致]$|[一-龥]{9}/;
  return (
    label !== '' &&
    (foreign.test(name) ||
      (!isOffice && holdsText(name)) ||
      /第.{1,3}[章条]|[”》(]|.(?:\d{4}|二.{3})年|[一二三四五六七八九十]、/.test(name))
  );
}

export const META_RULES: NoiseRule[] = [
  {
    id: 'page-meta',
    why: 'The line of a web page below its title or text: time of publication, source, counter, letter size, print and close buttons, share bar. It goes only where the whole line is made of such pieces and one of them is a counter, a button, a letter size or a time on the clock.',
    label: '网页信息栏',
    reads: 'sentences',
    find: (passage) => [...findLines(passage), ...findBroken(passage), ...findWithin(passage)],
    findDoubts: gluedDoubts([TELLING]),
    goes: [
      '⟦发布时间：2023-05-01 来源：县委办 浏览次数：1234 字号：『 大 中 小 』⟧',
      '⟦【打印】【关闭】⟧ ‖ ⟦访问量：5821⟧',
      '某县召开工作会议　⟦2016年09月27日 07:02 来源：县政府办 【字体：大 中 小】⟧　　9月26日，会议召开。',
      '⟦2012年03月10日 来源：互联网 作者：佚名 点击：48 【字体：大 中 小】 我要评论(0)⟧',
      '⟦网站首页\n无障碍浏览\n长者模式⟧',
      '⟦字号：[ 大 中 小 ]　打印　分享：⟧',
      '⟦时间：2021-05-01 10:20\n来源：县水务局\n浏览：235次⟧',
      '某县水务局关于停水的通知⟦浏览次数：1024次⟧ ‖ ⟦字号：『 大 中 小 』⟧',
      '⟦分享到：微信 新浪微博 QQ空间⟧ ‖ ⟦发布时间：2023-05-01 10:20⟧ ‖ ⟦阅读 1024 次⟧',
      '⟦2023-05-01 10:20:33　来源：某某网　作者：佚名　点击数：88⟧ ‖ ⟦打印本页 | 关闭窗口⟧',
      '⟦某市门户网站　www.example.gov.cn　2012-03-08 09:12　来源：市委办　字号：[大][中][小]⟧',
      '⟦本文关键词：述职报告 乡镇⟧ ‖ ⟦TAG标签：述职报告⟧ ‖ ⟦【本文标签】：工作总结 林业⟧',
      '⟦您是第12345位访问者⟧ ‖ ⟦复制本文链接⟧ ‖ ⟦打印 | 关闭 | 收藏⟧ ‖ ⟦字体：[大][中][小]⟧',
      '某县召开工作会议　⟦2016年09月27日 07:02 来源：县政府办 字号：[大][中][小]⟧大局意识不断增强。',
      '⟦【字體：大 中 小】【列印】⟧ ‖ 取得实效。⟦阅读量：356　点赞：12⟧',
      '取得实效。⟦分享到：微信 微博 QQ空间⟧',
      '取得实效。⟦发布时间：2023-05-06 10:22 来源：本站原创 点击：88次⟧',
      '2022年5月6日⟦浏览次数：1024次⟧ ‖ ⟦发布日期：2024-02-27    作者：     来源：     点击：⟧',
      '⟦字号:『 大字体 中字体 小字体 』⟧ ‖ ⟦时间：2019-05-12 16:19:27下载本文作者：会员上传⟧',
      '⟦来源：本站原创 | 点击：356 | 更新：2020-1-3⟧ ‖ ⟦字号：默认 大 超大  | 打印 |⟧',
      '⟦时间：2019-09-18 06:23 来源： 某某日报⟧ ‖ ⟦2022年04月14日　来源：某某周刊 分享到⟧',
      '⟦分享到: 0⟧ ‖ ⟦发布时间：2021.06.03 浏览量：人 作者：某某⟧',
      '⟦发表于2014-08-24 21:30| 1164次阅读| 来源某某网| 0 条评论| 作者某某⟧',
      '⟦http://www.example.com  2013-12-27 15:53:00   来源:某县广播电视台  【字号⟧',
      '⟦字号:〖大 中 小〗⟧',
      '行政处罚决定书（某环罚〔2017〕3号）⟦发布时间：2017-03-14【字体：大中小】来源：环保局【打印本页】⟧',
      '⟦【字体：⟧',
      '⟦下载\n打印\n全屏\n【字号：\n加大\n减小\n】⟧',
      '⟦放大\n缩小\n默认⟧',
      '⟦A+ A A-⟧ ‖ ⟦大 中 小 打印本页⟧ ‖ 某镇工作总结　⟦发布时间：2021-12-01 10:20⟧',
      '某镇工作总结　⟦【字体：大 中 小】⟧',
      '⟦发表时间：\n2021-05-01 10:20:30\n来源：\n某某日报客户端\n阅读量：\n【字体：\n小\n中\n】⟧',
      '⟦2021年05月01日 07时41分\n来源:\n某某日报\n【字体：\n大\n小\n】\n分享：⟧',
      '⟦字号：\n[ 大\n中\n小 ]⟧',
      '⟦来源：县政府办\n浏览次数：12\n分享：⟧',
      '某镇工作总结⟦阅读：1203次⟧ ‖ ⟦作者：佚名 录入：admin⟧',
      '⟦本文标签：工作总结⟧ 一年来，全镇造林一千二百亩。',
      '⟦本文关键词：述职报告⟧ 一年来全镇完成造林一千二百亩 ‖ ⟦分享到微信朋友圈 ×⟧',
    ],
    stays: [
      '指标来源：医院填报。 ‖ 时间：2019-05-12 16:19:27下载本文作者：会员上传文明新风吹进千家万户',
      '县政府门户网站浏览次数：1024次',
      '时间：2021年5月1日\n会议来源：县水务局',
      '2018年12月7日 ‖ 时间：2023年5月1日 ‖ 来源：国家统计局 ‖ 时间：2023年5月6日 9:00',
      '全年完成任务。访问量5821次 ‖ 发布日期：2018年12月7日 ‖ 访问量突破1000万人次，同比增长20%。',
      '关闭 ‖ 某县政务服务网　www.example.gov.cn ‖ 某县政府网站　访问量5821人次',
      '关键词：乡村振兴；产业发展 ‖ 标签：甲类企业 ‖ 您是第一责任人 ‖ 大中小企业',
      '破产企业要真关闭 ‖ （打印） ‖ 10',
      '大\n中\n小',
      '无障碍浏览\n长者模式\n朗读',
      '分享发展机遇 ‖ 时间：2023-12-01 09:00 ‖ 会议时间：2023年12月1日 15:00',
      '点击量10万+的作品12件，阅读量过亿。',
    ],
  },
];
