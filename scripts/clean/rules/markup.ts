import { formsWith } from '../forms.ts';
import {
  type Finding,
  matching,
  type NoiseRule,
  onLinesWith,
  type Passage,
} from '../noise-rule.ts';

const form = formsWith({
  html: [
    'p|br|div|span|strong|b|i|u|em|font|a|img|table|tbody|thead|tr|td|th|ul|ol|li|h[1-6]|center|hr|section',
    'article|header|footer|script|style|sub|sup|small|big|blockquote|pre|code|iframe|input|form|label|button',
    'figure|figcaption|video|audio|embed|object|param|ref|nowiki|poem|noinclude|includeonly|onlyinclude',
    'o:p|v:\\w{1,12}|w:\\w{1,12}|st1:\\w{1,20}',
  ],
  forum: [
    'b|i|u|s|p|size|color|font|align|url|img|quote|code|list|table|tr|td|hide|free|attach|attachimg|media',
    'indent|backcolor|email|float|center|left|right',
  ],
  /** Those that no text has between brackets, so that they need no value. */
  bareForum:
    'size|color|font|align|url|img|quote|hide|free|attach|attachimg|indent|backcolor|email|float|center',
  field: 'page|numpages|date|time|toc|seq[ ][a-z]{1,20}|styleref|pageref[ ]_toc\\d{1,12}',
  switch: '[ ]{1,4}\\\\[*@ohzunpt](?: ?(?:mergeformat|arabic|"[^"\\n]{1,20}"))?',
});
/** A comment longer than this, or with this much Chinese in it, may be text that somebody commented out. */
const LONGEST_COMMENT = 400;
const MOST_CHINESE = 20;

function findComments({ text }: Passage): Finding[] {
  const findings: Finding[] = [];
  for (let start = text.indexOf('<!--'); start !== -1; ) {
    const close = text.slice(start + 4, start + LONGEST_COMMENT).indexOf('-->');
    const end = close === -1 ? start + 4 : start + 4 + close + 3;
    const chinese = text.slice(start, end).match(/\p{Script=Han}/gu)?.length ?? 0;
    if (close === -1 || chinese > MOST_CHINESE) {
      findings.push({ start, end, doubt: 'openComment' });
    } else {
      findings.push({ start, end });
    }
    start = text.indexOf('<!--', end);
  }
  return findings;
}

export const MARKUP_RULES: NoiseRule[] = [
  {
    id: 'html-comment',
    why: 'Comments mark places for a site program (INFO END, NextPage); no reader ever saw them.',
    label: '网页注释',
    find: findComments,
    goes: ['⟦<!-- INFO END -->⟧', '工作⟦<!--nextpage-->⟧报告', '⟦<!-- 正文\n开始 -->⟧一、总体情况'],
    stays: ['<中华人民共和国港口法>', '->', '甲<乙'],
    doubts: [`<!-- ${'全年完成投资任务的情况如下所示。'.repeat(3)} -->`, '正文<!-- 没有结束'],
  },
  {
    id: 'html-tag',
    why: 'Tags of HTML, of Word saved as HTML and of MediaWiki that a scraper did not strip, recognised by name; the text between them stays. A title in angle brackets is no tag.',
    label: '网页标签',
    find: onLinesWith(
      /[<>]/g,
      matching(
        new RegExp(form('</?{html}(?:[ /][^<>\\n]{0,300})?>'), 'g'),
        /<!doctype[^<>\n]{0,200}>|<\?xml[^<>\n]{0,200}>/g,
        /(?<=^[ \t]{0,20})(?:[a-z-]{2,20} ?= ?(?:"[^"<>\n]{0,200}"|'[^'<>\n]{0,200}') ?){1,6}\/?>/gm,
        new RegExp(form('</{html}(?=[ \t]{0,20}$)'), 'gm'),
        new RegExp(
          form('<{html}[ ][a-z-]{2,20} ?= ?"[^"<>\\n一-龥]{0,200}"?(?=[ \\t]{0,20}$)'),
          'gm',
        ),
      ),
    ),
    goes: [
      '⟦<p style="text-indent:2em">⟧全年工作⟦</p>⟧ ‖ 甲⟦<br/>⟧乙⟦<BR>⟧丙 ‖ ⟦&lt;/p&gt;⟧',
      '⟦＜strong＞⟧一、总体情况⟦＜/strong＞⟧ ‖ 面积12平方米⟦<o:p></o:p>⟧',
      '⟦class="view article">⟧ ‖ ⟦<div class="con"⟧ ‖ 造林一千亩。⟦</div⟧',
    ],
    stays: [
      '修改<中华人民共和国港口法>的决定 ‖ 当a<5且b>3时 ‖ <民法典> ‖ <关于完善若干政策的意见>',
    ],
  },
  {
    id: 'bbcode-tag',
    why: 'Forum programs (Discuz, phpwind) write formatting in square brackets: a closing tag or one with a value is no text.',
    label: '论坛代码',
    find: matching(
      new RegExp(form('\\[/{forum}\\]|\\[{forum}=[^\\[\\]\\n]{1,120}\\]|\\[{bareForum}\\]'), 'g'),
      /\[img\](?:https?:\/\/)?[\w./%-]{1,200}\[\/img\]/g,
    ),
    goes: [
      '⟦[size=3]⟧一、总体情况⟦[/size]⟧ ‖ ⟦[align=center][/align]⟧ ‖ ⟦[hide]⟧正文⟦[/hide]⟧',
      '⟦[img]http://example.com/1.jpg[/img]⟧',
    ],
    stays: ['[2008]12号', '[b]', '见[1]', '[A=1]'],
  },
  {
    id: 'word-field',
    why: 'Fields of Word, by which it numbers pages and makes links and contents, when a converter writes their code instead of what they show. The text of a link stands behind its code and stays.',
    label: 'Word 域代码',
    find: matching(
      new RegExp(
        form('(?<![a-z\\\\]){field}{switch}{1,5}(?![a-z])(?:[ ]{1,3}\\d{1,4}(?=[ \\t]{0,20}$))?'),
        'gm',
      ),
      /(?<![a-z])hyperlink {1,3}(?:\\l {1,3})?"[^"\n一-龥]{1,200}"(?: {1,3}\\[a-z](?: "[^"\n]{0,40}")?){0,3}/g,
    ),
    goes: [
      '⟦PAGE   \\* MERGEFORMAT⟧ ‖ ⟦PAGE \\* MERGEFORMAT 3⟧ ‖ ⟦PAGE \\* MERGEFORMAT⟧3',
      '⟦TOC \\o "1-3" \\h \\z \\u⟧ ‖ 登录⟦HYPERLINK "http://www.example.gov.cn"⟧县政府网站',
      '总则⟦PAGEREF _Toc123456 \\h⟧',
    ],
    stays: ['PAGE', 'page 3 of this book', 'HYPERLINK技术', 'date', 'C:\\time \\o'],
  },
  {
    id: 'wiki-mark',
    why: 'MediaWiki leaves its switches and the edit links of headings when a page is copied.',
    label: '维基代码',
    find: matching(
      /__(?:no|force)?(?:toc|editsection|gallery|index)__/g,
      /\[(?:编辑|edit)(?:源代码)?\]/g,
    ),
    goes: ['⟦__NOTOC__⟧', '一、总体情况⟦[编辑]⟧'],
    stays: ['编辑部', '（编辑）', '[编辑部]'],
  },
];
