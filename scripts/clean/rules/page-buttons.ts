import { type Finding, matching, type NoiseRule, type Passage } from '../noise-rule.ts';

export const BUTTON_WORD =
  '我要(?:打印|收藏|分享|纠错|评论|咨询)|发送(?:网址|链接)给好友|打印(?:本页|此页|文章|页面|本文|正文|此文)?|列印|关闭(?:窗口|本页|页面|此页|本窗口)?|返回(?:顶部|列表|首页|上一?页|上一级|目录|栏目|页首)?|回到?顶部|收藏(?:本文|本页|此页|文章)?|加入收藏夹?|设为首页|分享(?:本文|到)?|转发|纠错|复制(?:链接|本文|地址)|推荐(?:给?好友|本文)?|网友评论|发表评论|查看评论|评论|投稿|举报|朗读|语音播报|繁体|简体|手机(?:版|浏览|阅读)|扫一扫|导出(?:pdf|word)?|下载(?:pdf|word|文档)?|保存(?:本页|本文)?|字号|大|中|小|正文|顶部|top|print|close|无障碍(?:阅读|浏览)?|保护视力色?|护眼模式|夜间模式|点赞|登录|注册|帮助|网站地图|联系我们|关于我们|联系方式|隐私政策|免责声明|广告服务|意见反馈|rss订阅';

/** A bar that a scraper broke into lines: a button on each, one of them unmistakable. */
const BUTTON_LINE =
  '(?:[\\[【『「〖]? ?(?:字号|字体) ?[::]?|[\\]】』」〗]|[\\[【『「〖]? ?(?:字号|字体|分享|分享到|视力保护色)?[::]?(?:下载|打印(?:本页|此页|本文)?|全屏|收藏|加大|还原|减小|放大|缩小|默认|超大|特大|大|中|小|关闭(?:窗口|本页)?|分享到?|返回(?:顶部|列表)?|纠错|朗读|微信|微博|qq空间|网站首页|无障碍(?:浏览|阅读)|长者(?:模式|版)|登录|注册|[\\d]上一[篇版]|[上下]一[篇版]\\d?)?[::]?[\\]】』」〗]?)';
const BUTTON_LINES = new RegExp(
  `^[ \\t]{0,20}(?<noise>(?=[^ \\t\\n])${BUTTON_LINE}(?:[ \\t]*\\n[ \\t]*${BUTTON_LINE}){2,16})(?=[ \\t]*$)`,
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
  `(?:[\\[【〖『「] {0,2}(?:${BUTTON_WORD}) {0,2}[\\]】〗』」] {0,3}){2,8}|字号 {0,2}[::] {0,2}[『【\\[「(] {0,2}大 {0,2}中 {0,2}小 {0,2}[』】\\]」)]|[\\[【〖『「] {0,2}(?:打印(?:本页|此页|本文)?|关闭(?:窗口|本页)?|返回(?:顶部|列表)|收藏(?:本文|本页)?|加入收藏|我要纠错|纠错|大 中 小) {0,2}[\\]】〗』」]`,
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
      '述职报告⟦【打印】【关闭】⟧',
      '述职报告⟦【我要打印】【我要收藏】【关闭】⟧',
      '持续向好。⟦[打印本页]⟧',
      '工作报告⟦字号：『 大 中 小 』⟧',
    ],
    stays: [
      ...['【摘要】【关键词】', '【大】', '“打印”“关闭”', '（打印）（关闭）'],
      '按【确认】键提交，按【打印】键打印回执。',
      '依次点击【收藏】【分享】，将网页发给同事。',
      '填写后选择[打印本页]，加盖公章。',
    ],
  },
];
