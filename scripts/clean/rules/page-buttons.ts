import { formsWith } from '../forms.ts';
import { type Finding, matching, type NoiseRule, type Passage } from '../noise-rule.ts';
import { PAGE_WORDS } from '../page-words.ts';

const form = formsWith({
  ...PAGE_WORDS,
  openAny: '[\\[【〖<『「]',
  closeAny: '[\\]】〗>』」]',
  label: '(?:字号|字体|分享|分享到|视力保护色) ?:?',
  alone: [
    '下载|打印(?:[本此]页|本文)?|全屏|收藏|加大|还原|减小|放大|缩小|默认|超大|特大|大|中|小|关闭(?:窗口|本页)?|分享到?',
    '返回(?:顶部|列表)?|纠错|朗读|网站首页|无障碍(?:浏览|阅读)|长者(?:模式|版)|登录|注册',
    '\\d上一[篇版]|[上下]一[篇版]\\d?',
  ],
  line: '{openAny}? ?{label}?(?:{alone}|{network})?:? ?{closeAny}?',
  bracketed: '{openAny} (?:{button}|字[体号] :? 大 中 小) {closeAny}',
  unmistakable:
    '打印(?:[本此]页|本文)?|关闭(?:窗口|本页)?|返回(?:顶部|列表)|收藏本[文页]|收藏|加入收藏|(?:我要)?纠错|大 中 小',
});

/** A bar that a scraper broke into lines: a button on each, one of them unmistakable. */
const BUTTON_LINES = new RegExp(
  `^[ \\t]{0,20}(?<noise>(?=[^ \\t\\n])${form('{line}(?:[ \\t]*\\n[ \\t]*{line}){2,16}')})(?=[ \\t]*$)`,
  'dgm',
);
const UNMISTAKABLE =
  /网站首页|字号|字体|打印|全屏|放大|关闭窗口|加大|分享到?:?\s+(?:微信|微博|qq空间)\s/;

export const findBrokenBars = (passage: Passage) =>
  matching(BUTTON_LINES)(passage).flatMap(({ start, end }) => {
    const bar = passage.folded.slice(start, end);
    return UNMISTAKABLE.test(bar) ? [{ start, end: start + bar.trimEnd().length }] : [];
  });

const BUTTONS = new RegExp(
  form(
    '(?:{bracketed} ){2,8}',
    '字号 : [『【\\[「(] 大 中 小 [』】\\]」)]',
    '{openAny} {unmistakable} {closeAny}',
  ),
  'g',
);
/** A text that tells how to use a page names its buttons. */
const PRESSED = /(?:[按点选]|点击|单击|按下|选择|右侧|[上下]方|角)的? ?$/;
const BUTTON_USED = /^ ?(?:键|按[钮键]|图标|菜单|选项|功能|栏|后|即可|,|、)/;

function findButtons({ folded }: Passage): Finding[] {
  return Array.from(folded.matchAll(BUTTONS), ({ 0: run, index }) => ({
    start: index,
    end: index + run.trimEnd().length,
  })).filter(
    ({ start, end }) =>
      !PRESSED.test(folded.slice(Math.max(0, start - 6), start)) &&
      !BUTTON_USED.test(folded.slice(end, end + 4)),
  );
}

export const BUTTON_RULES: NoiseRule[] = [
  {
    id: 'page-button',
    why: 'Buttons and letter sizes of a page that stand within a line, glued to a title or a paragraph: two of them, or one with the words of a counter.',
    label: '网页按钮',
    reads: 'sentences',
    find: findButtons,
    goes: [
      '述职报告⟦【打印】【关闭】⟧ ‖ 述职报告⟦【打印】【字体：大 中 小】⟧',
      '述职报告⟦【我要打印】【我要收藏】【关闭】⟧ ‖ 持续向好。⟦[打印本页]⟧',
      '工作报告⟦字号：『 大 中 小 』⟧',
    ],
    stays: [
      ...['【摘要】【关键词】', '【大】', '“打印”“关闭”', '（打印）（关闭）'],
      '按【确认】键提交，按【打印】键打印回执。 ‖ 依次点击【收藏】【分享】，将网页发给同事。',
      '填写后选择[打印本页]，加盖公章。',
    ],
  },
];
