import { formsWith } from '../forms.ts';
import {
  type Finding,
  matching,
  type NoiseRule,
  onLinesWith,
  type Passage,
  wholeLine,
} from '../noise-rule.ts';

/** What a script or a style sheet may say in Chinese without being mistaken for text. */
const MOST_CHINESE = 20;
const LONGEST_ELEMENT = 4000;

/** Elements whose content no reader ever saw. One that is long or holds Chinese may be badly closed. */
function findElements({ text, folded }: Passage): Finding[] {
  const findings: Finding[] = [];
  const closes: Record<string, number> = { script: 0, style: 0 };
  let from = 0;
  for (const { 1: name = '', index } of folded.matchAll(
    /<(script|style)(?:[ ][^<>\n]{0,200})?>/g,
  )) {
    // The end found for one tag serves all that open before it, so that many open tags cost no more.
    const known = closes[name] ?? 0;
    const close = known < index ? indexOrEnd(folded, `</${name}>`, index) : known;
    closes[name] = close;
    const end = close + name.length + 3;
    if (index < from || end - index > LONGEST_ELEMENT) continue;
    const chinese = text.slice(index, end).match(/\p{Script=Han}/gu)?.length ?? 0;
    if (chinese <= MOST_CHINESE) findings.push({ start: index, end });
    from = end;
  }
  return findings;
}

function indexOrEnd(text: string, part: string, from: number): number {
  const index = text.indexOf(part, from);
  return index === -1 ? Number.POSITIVE_INFINITY : index;
}

/** Marks after the 的 to which a rewriting site glued them; a quotation has a partner elsewhere. */
function findApostrophes({ text }: Passage): Finding[] {
  const findings: Finding[] = [];
  for (const { index } of text.matchAll(/['’](?<=\p{Script=Han}的['’])(?=[\p{Script=Han}，])/gu)) {
    if (!hasPartner(text, index)) findings.push({ start: index, end: index + 1 });
  }
  return findings;
}

/** Quotations are no longer than this. */
const LONGEST_QUOTATION = 200;

function hasPartner(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - LONGEST_QUOTATION), at);
  const after = text.slice(at + 1, at + LONGEST_QUOTATION);
  const around = before.slice(before.lastIndexOf('\n') + 1) + after.split('\n')[0];
  return /['‘’＇]/.test(around);
}

/** A syllable with its tone, in brackets behind the character that it belongs to. */
const TONED = 'āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ';
const GLOSS = new RegExp(
  [
    '[ \\u2005]?[(（](?<=\\p{Script=Han}[ \\u2005]?[(（])',
    `(?=[a-zü]*[${TONED}])[a-zü${TONED}]{1,7} ?[)）] ?`,
  ].join(''),
  'gu',
);
const TONE = new RegExp(`[${TONED}]`);
/** A text that explains rare characters has a few of them; a converter strews hundreds. */
const FEWEST_GLOSSES = 12;
/** No list of rare names explains these; converters stop at each. */
const COMMON = new Set(
  '发發会會议議报報告实實务務员員系学學时時长長关關强強区區办辦现現认認为為导導领領动動产產业業设設应應机機构構开開进進这這过過对對说說国國经經济濟',
);
const FEWEST_COMMON = 6;

function findGlosses({ text }: Passage): Finding[] {
  if (!TONE.test(text)) return [];
  const findings: Finding[] = [];
  const glossed = new Set<string>();
  for (const { 0: gloss, index } of text.matchAll(GLOSS)) {
    findings.push({ start: index, end: index + gloss.length });
    if (COMMON.has(text.charAt(index - 1))) glossed.add(text.charAt(index - 1));
  }
  return findings.length >= FEWEST_GLOSSES && glossed.size >= FEWEST_COMMON ? findings : [];
}

/** Not in the path of a file. */
const NO_WORD = '(?<![a-z0-9\\\\])(?<![a-z]:\\\\[^\\n\\s]{0,60})';
const findRuns = matching(
  /(?<![a-z0-9])(?:\\?x0d\\?x0a)+(?![a-z0-9])/g,
  /(?:_x000[da]_)+/g,
  new RegExp(
    `${NO_WORD}(?:\\\\r\\\\n|\\\\r|\\\\n|\\\\t|\\\\u3000|\\\\xa0|\\\\u00a0|\\\\u200b)+(?![a-z0-9\\\\])`,
    'g',
  ),
);
/** A specification says with which escapes a file is written. */
const ABOUT_ESCAPES = /换行|回车|制表|转义|分隔|结尾|末尾|字符|符号|编码|正则/;

/** The escape of a line break between words leaves a line break, so that no two lines are joined. */
function findEscapes(passage: Passage): Finding[] {
  const { folded } = passage;
  return findRuns(passage).flatMap(({ start, end }) => {
    const before =
      folded
        .slice(Math.max(0, start - 12), start)
        .split('\n')
        .at(-1) ?? '';
    const after = folded.slice(end, end + 12).split('\n')[0] ?? '';
    if (ABOUT_ESCAPES.test(before) || ABOUT_ESCAPES.test(after)) return [];
    if (/[“"'‘]$/.test(before)) return [];
    const breaks = /\\[rn]|x0d|_x000/.test(folded.slice(start, end));
    const between = before !== '' && after !== '';
    return [{ start, end, ...(breaks && between ? { replacement: '\n' } : {}) }];
  });
}

const script = formsWith({
  call: [
    '(?:var [a-z_$][\\w$]{0,40} ?=|!?function [\\w$]{1,60}\\(|[(!]function\\(|alert\\()',
    '\\$\\((?:function|document|window|this|["\'])|(?:document|window)\\.[a-z_$]|[a-z][a-z0-9$]{0,20}[_.][\\w$.]{1,30}\\(',
  ],
  latin: '[^\\n一-龥]{0,400}',
  /** Chinese stands between quotation marks. */
  quoting: '(?:[^\\n一-龥"\']|"[^"\\n]{0,60}"|\'[^\'\\n]{0,60}\'){0,200}',
  selector: '[.#@]?[a-z][\\w#., :>*-]{0,80}',
  declaration: '[a-z-]{2,30} ?:(?:[^{}\\n一-龥]|[宋黑楷]体|仿宋|微软雅黑){1,60};? ?',
  opens: '\\{[ \\t]*\\n',
  begins: 'function [\\w$]{1,60}\\(|\\(function\\(|\\$\\((?:function|document|window)',
});
/** Lines of programs and style sheets end so. */
const findScriptLines = onLinesWith(
  /[;}](?=[ \t]*$)/gm,
  matching(
    wholeLine(script('{call}(?:{latin}|{quoting})[;}]')),
    wholeLine(script('{selector}\\{ ?{declaration}{1,12}\\}')),
  ),
);
const OPENS_BLOCK = /\{[ \t]*\n/;
const findBlocks = matching(
  ...[
    '{selector}{opens}(?:[ \\t]*[a-z-]{2,30} ?:[^{}\\n一-龥]{1,80}[ \\t]*\\n){1,20}[ \\t]*\\}',
    '{begins}[^\\n一-龥]{0,100}{opens}(?:[^\\n一-龥]{0,200}\\n){0,30}?[ \\t]*\\}[();]{0,6}(?=[ \\t]*$)',
  ].map((form) => new RegExp(`^[ \\t]{0,20}(?<noise>${script(form)})`, 'dgm')),
);
const findScriptBlocks = (passage: Passage) =>
  OPENS_BLOCK.test(passage.folded) ? findBlocks(passage) : [];

export const RESIDUE_RULES: NoiseRule[] = [
  {
    id: 'script-element',
    why: 'A scraper that takes the text out of a page takes the programs and style sheets in it, too. The element goes with what stands in it; where that is Chinese, only the tags go.',
    label: '网页脚本',
    find: findElements,
    goes: [
      '甲⟦<script>var a = 1;</script>⟧乙 ‖ ⟦<style type="text/css">.a{color:red}</style>⟧',
      '⟦<script>document.write("<b>1</b>");\nshow();</script>⟧',
    ],
    stays: ['script', '脚本（script）'],
  },
  {
    id: 'script-line',
    why: 'The same after the tags are lost: a line of program text, with the calls and brackets of JavaScript or the braces of a style sheet, and without a sentence in Chinese.',
    label: '网页脚本',
    find: (passage) => [...findScriptLines(passage), ...findScriptBlocks(passage)],
    goes: [
      "⟦document.write('相关新闻');⟧",
      '⟦.share-box {\nmargin: 0 auto;\n}⟧',
      '⟦function show() {\n  go(1);\n}⟧',
      '⟦document.write("<script src=/a.js>");⟧ ‖ ⟦var cpro_id = "u123";⟧',
      '⟦(function(){var s="_"+Math.random();})();⟧ ‖ ⟦$(function(){ $(".content").show(); });⟧',
      '⟦.article{font-size:14px;line-height:2}⟧ ‖ ⟦.article p{font-family:宋体;font-size:12pt;}⟧',
      '⟦show_ad("footer");⟧',
    ],
    stays: [
      'function ‖ f(x) ‖ max(a, b) ‖ $100; ‖ window ‖ A(1);B(2) ‖ SUM(A1:A10); ‖ IF(A1>0,B1,C1);',
      'Let x = 5; ‖ print("hello");',
    ],
  },
  {
    id: 'escape-residue',
    why: 'Line breaks, tabs and indents that a program wrote as escapes (\\r\\n, \\u3000, _x000D_) and another did not read; x0dx0a is what is left of \\x0d\\x0a.',
    label: '转义符残留',
    find: findEscapes,
    goes: [
      '述职如下：⟦x0dx0ax0dx0a⇒\n⟧一、工作',
      '持续向好。⟦\\r\\n\\u3000\\u3000⇒\n⟧（二）',
      '持续向好。⟦\\u3000\\u3000⟧（二） ‖ ⟦_x000D_⟧',
      '持续向好。⟦\\n⟧',
      '标准如下：⟦\\n⟧',
    ],
    stays: [
      'C:\\new',
      '\\name',
      '编号0x0d',
      'D:\\资料\\n',
      '字段以\\t分隔，记录以\\r\\n结尾',
      '换行符（\\n）',
      '每行末尾为“\\r\\n”',
    ],
  },
  {
    id: 'stray-apostrophe',
    why: 'Sites that rewrite what they copy glue an apostrophe to a 的 to make the text their own. It goes where no other apostrophe is near, so that it cannot open or close a quotation.',
    label: '改写网站插入的撇号',
    find: findApostrophes,
    goes: ["认真完成上级交办的⟦'⟧各项工作", '群众反映的⟦’⟧，及时解决'],
    stays: [
      "做好新形势下的'四个服务'",
      "提出的'三步走'和'五个一'",
      "'最美的'称号",
      "有的'",
      '他的‘第一责任’',
      "People's的",
    ],
  },
  {
    id: 'pinyin-gloss',
    why: 'Programs that convert between simplified and traditional characters write the sound behind every character that has several: 會(huì)議. Only where a text has at least a dozen behind different characters; a few explain rare names (亳（bó）州).',
    label: '转换程序插入的拼音',
    find: findGlosses,
    goes: [
      '發⟦(fā)⟧展⟦(zhǎn)⟧會⟦(huì)⟧議⟦(yì)⟧報⟦(bào)⟧告⟦(gào)⟧實⟦(shí)⟧務⟦(wù)⟧員⟦(yuán)⟧系⟦(xì )⟧學⟦(xué)⟧時⟦(shí)⟧',
    ],
    stays: [
      '亳（bó）州、蔚（yù）县、莘（shēn）县、郫（pí）都、歙（shè）县、黟（yī）县、盱（xū）眙（yí）、邛（qióng）崃（lái）、珲（hún）春、儋（dān）州',
      '亳（bó）州、蔚（yù）县 ‖ 甪（lù）直古镇 ‖ 中国（zhōng guó）',
    ],
  },
];
