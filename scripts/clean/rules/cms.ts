import { type Finding, matching, type NoiseRule, type Passage } from '../noise-rule.ts';

const PAID = '(?:paid|pay|vip|toll)[ _-]?(?:begin|end|start|stop|over)';
const PAGE = '(?:page[ _-]?break|next[ _-]?page)';
/** The tags of which none is longer than `LONGEST`. */
const TAGS = new RegExp(
  [
    `([#$*@%~=]{1,3}) ?(?:${PAID}|${PAGE}) ?\\1`,
    `[#$]{0,2} ?(?<![a-z])paid[ _-]?(?:begin|end)(?![a-z]) ?[#$]{0,2}`,
    '([#$*@%~]{2,3}) ?(?:paid|pay|vip|free|hide|hidden|member) ?\\2(?![a-z])',
    '</?(?:paid|pay|vip|free|hide|hidden|member|toll)(?: ?/)?>',
    `[\\[{<]/?(?:paid|hidden|vip|toll|reply|post|${PAID}|${PAGE})/?[\\]}>]`,
    '\\[!--[\\w.~ -]{1,40}--\\]',
    '_?ueditor_page_break_tag_?',
    '#p#[^#\\n]{0,40}#e#',
    '\\[(?:--)?page(?:--)?\\]|\\[/page\\]',
  ].join('|'),
  'g',
);
const LONGEST = 64;

/** Finds the tags, and with each the halves of tags around it that it had torn apart. */
function findTags({ text, folded }: Passage): Finding[] {
  const findings: Finding[] = [];
  for (const match of folded.matchAll(TAGS)) {
    if (match.index < (findings.at(-1)?.end ?? 0)) continue;
    let start = match.index;
    let end = start + match[0].length;
    for (let torn = tornAround(folded, start, end); torn; torn = tornAround(folded, start, end)) {
      ({ start, end } = torn);
    }
    if (differInWidth(text, folded, start)) start++;
    if (differInWidth(text, folded, end - 2)) end--;
    findings.push({ start, end });
  }
  return findings;
}

/** A half-width mark beside a full-width one is none of the tag's, but the heading mark before it. */
function differInWidth(text: string, folded: string, at: number): boolean {
  return folded[at] === folded[at + 1] && text[at] !== text[at + 1];
}

function tornAround(folded: string, start: number, end: number): Finding | undefined {
  const left = folded.slice(Math.max(0, start - LONGEST), start);
  const joined = left + folded.slice(end, end + LONGEST);
  if (!/[#$*@%~=<[{_]/.test(left)) return undefined;
  for (const match of joined.matchAll(TAGS)) {
    const close = match.index + match[0].length;
    if (match.index < left.length && close > left.length) {
      return { start: start - left.length + match.index, end: end + close - left.length };
    }
  }
  return undefined;
}

export const CMS_RULES: NoiseRule[] = [
  {
    id: 'cms-tag',
    why: 'FastAdmin marks what it sells (##paidbegin##, $$paidend$$, <paid>), and FastAdmin, DedeCMS (#p#title#e#), UEditor and EmpireCMS mark where a page ends. The tag goes; what stood between two tags is the report.',
    label: '网站程序标记',
    find: findTags,
    goes: [
      '官僚⟦##paidbegin##⟧主义 ‖ ⟦$$paidend$$⟧ ‖ ⟦<paid>⟧全文⟦</paid>⟧',
      '⟦##PageBreak##⟧二、主要做法 ‖ 工作⟦###Pagebreak###⟧部署 ‖ ⟦#p#分页标题#e#⟧（二）',
      '⟦_ueditor_page_break_tag_⟧ ‖ ⟦[!--empirenews.page--]⟧ ‖ ⟦＃＃ｐａｉｄｂｅｇｉｎ＃＃⟧正文',
      '⟦##paid##paidbegin##begin##⟧正文 ‖ ⟦##paidbegin##⟧## 第一章 总则',
    ],
    stays: ['#1号楼 ‖ ## 第一章 总则 ‖ C##语言 ‖ ##重点## ‖ $$ ‖ 每页page ‖ <民法典> ‖ 已paid ‖ #'],
  },
  {
    id: 'editor-placeholder',
    why: 'What the editor of a site shows where its author should have typed.',
    label: '编辑器提示语',
    find: matching(
      /请(?:在此处?)?(?:替换|输入|填写)付费(?:标签)?[内里中]?的?(?:容|内容|文字|正文)/g,
      /(?:此处|这里)(?:输入|粘贴)(?:正文|付费)内容/g,
      /请(?:在此处?|在这里)(?:输入|粘贴)(?:正文|文章)内容/g,
    ),
    goes: [
      '⟦请替换付费标签内内容⟧ ‖ 正文⟦请替换付费标签内的内容⟧二、做法 ‖ ⟦請替換付費標籤內內容⟧',
    ],
    stays: ['请替换旧设备', '付费标签', '请在此处签名'],
  },
];
