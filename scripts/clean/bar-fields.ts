import { formsWith } from './forms.ts';
import { PAGE_WORDS } from './page-words.ts';

/** What the bar of a page below its title is made of: a label with its value, or a button. */
interface Field {
  forms: string[];
  /** No report has it on a line. */
  unmistakable?: true;
  /** Words by which a line is found that may have it; others are not read for the bar of a page. */
  words?: string[];
  /** What it is the whole of, and what not: its tests. */
  shows: string[];
  not: string[];
}

const form = formsWith({
  ...PAGE_WORDS,
  tagLabel: '[【[]?本文(?:关键词|标签|tag)[】\\]]?|tags?(?:标签)?',
  tag: '[^\\s。:,、;|]{1,8}(?=[\\s,、;|]|$)',
  tags: '{tagLabel} : {tag}[,、;|]?(?:[ ,、;|]{1,2}{tag}){0,8}',
  sizeLabel: '字号|字体(?:大小|显示)?|文字大小|正文字号|大小',
  sizes: '{size}(?:[\\s/|,、·\\[\\]【】()]{0,4}{size}){1,5}',
  choice: '{open}? {sizeLabel} :? {open}? {sizes} {close}? {close}?(?<![\\]】][大中小])',
  counted: '{reading}|查看|点播|打开|围观|评论|点赞|人气|热度|下载',
  passing: '{bare}|转发|推荐|复制',
  top: 'com|cn|net|org',
  office: '[府局][^\\s]{1,4}[市县区州省]',
  siteName: '(?!此致|[^\\s]{0,12}{office})[一-龥]{2,16}(?:网站?|论坛)',
  networks: '(?:[\\s|、,/\\[\\]【】]{0,3}{network}){1,12}',
  share: '(?:分享|转发)[到至] :? {networks}',
  item: '文章|信息|稿件|本文|新闻|内容',
  who: [
    '来源|出处|作者(?:单位)?|发布(?:者|人|单位|机构)?|供稿|撰稿|(?:责任)?编辑|责编|审核人?|录入者?|上传者?|信息提供',
    '(?:所属)?栏目|分类|类别|标签|关键词|文章类型|浏览',
  ],
  next: '来源|出处|作者|编辑|发布|浏览|点击|阅读|时间|字号|下载本文',
});
/** The fields, those first that take more. Folded text. */
export const BAR_FIELDS: Record<string, Field> = {
  /** Labels of one word each; behind a longer one stands a sentence. */
  tags: {
    unmistakable: true,
    words: ['本文关键词', '本文标签', 'tag'],
    forms: ['{tags}'],
    shows: ['本文关键词:述职报告 乡镇', 'tag标签:述职报告'],
    not: ['关键词:乡村振兴'],
  },
  size: {
    unmistakable: true,
    words: ['字号', '字体', '大小', '[top', '【top', '大/中', '大|中', '大 中', 'a+', 'a-'],
    forms: [
      '{choice}',
      '[\\[【(『「〖](?:字号|字体(?:大小)?) :?(?= {0,8}$)',
      'a\\+[ |/]{1,3}a[ |/]{1,3}a-|a-[ |/]{1,3}a[ |/]{1,3}a\\+',
      '[\\[【『「] 大[\\s/|]{1,3}中[\\s/|]{1,3}小 [\\]】』」]',
    ],
    shows: ['字号:『 大 中 小 』', '【字体:', '[大 中 小]'],
    not: ['大中小', '字号'],
  },
  count: {
    unmistakable: true,
    words: ['浏览', '阅读', '访问', '点击', '人气', '热度'],
    forms: [
      '(?:本文)?被?{counted}(?:次数|人数|数量|[量数率])? :? [[(]? \\d{1,9} [\\])]? (?:人?次|人|℃|°c|\\+)?',
    ],
    shows: ['浏览次数:1024次', '点击:48', '阅读[12]'],
    not: ['浏览次数多'],
  },
  emptyCount: {
    unmistakable: true,
    forms: [
      '{reading}(?:次数|量|数)? : (?:人?次|人|加载中|loading|\\.{3}|-)?',
      '\\d{1,7} ?(?:次{reading}|条评论|人阅读)',
    ],
    shows: ['浏览量:人', '1164次阅读'],
    not: ['阅读'],
  },
  share: {
    unmistakable: true,
    words: ['分享', '扫码分享'],
    forms: [
      '(?:分享[到至给]?|转发到?|一键分享)(?: :)? {networks}(?: (?:\\d{1,6}(?!\\d)|[×x](?= {0,8}$)))?',
      '分享[到至](?: : \\d{0,6}| (?=$))',
    ],
    shows: ['分享到:微信 新浪微博', '分享到: 0'],
    not: ['分享经验'],
  },
  button: {
    unmistakable: true,
    words: ['打印', '关闭', '返回', '收藏', '评论', '纠错', '顶部', '位访', '发送网址', '复制本文'],
    forms: [
      '下载本文|[\\[【〖<『「] {button} [\\]】〗>』」]',
      '我要(?:打印|纠错)|打印(?:[本此]页|本文)|关闭(?:窗口|[本此]页)|返回(?:顶部|列表|首页)|回到顶部',
      '加入收藏夹?|设为首页|收藏本[文页]|推荐给?好友|(?:发表|网友|我要)评论(?:\\(\\d{1,6}\\))?',
      '复制(?:本文)?链接|扫码分享(?:到朋友圈)?|您是第 ?\\d{1,9} ?位访[问客]者?',
      '{passing}(?:[\\s|/·]{1,4}{passing}){1,6}(?: ?:(?= {0,8}$))?',
    ],
    shows: ['【打印】', '打印本页', '打印 | 关闭 | 收藏'],
    not: ['打印', '（打印）'],
  },
  bareButton: {
    forms: ['(?:{bare}|放大|缩小|默认|朗读|字号|大[ |/]{1,3}中[ |/]{1,3}小) ?:?(?=[\\s|/·]|$)'],
    shows: ['打印', '分享:'],
    not: ['打印机'],
  },
  time: {
    words: ['发表', '发布时', '发布日', '更新时间', '时间:', '日期:'],
    forms: [
      '发[表布]于 ?{date}|更新于 ?{date}|更新 : {date}',
      '(?:发布|发表|更新|编辑|录入|修改|添加|上传|创建|发稿)?(?:时间|日期) : {date}?',
      '(?<=^|[\\s|](?=\\d{2,4}[-/.])){date}',
    ],
    shows: ['发布时间:2023-05-01 10:20', '2023年5月1日'],
    not: ['会议时间:2023-05-01'],
  },
  site: {
    forms: [
      '{siteName}[\\s|]{1,6}(?:https?://)?(?:[a-z0-9-]{1,30}\\.){1,4}{top}(?:/[\\w./-]{0,60})?(?=[\\s|]|$)',
      '(?:https?://)?www(?:\\.[a-z0-9-]{1,30}){1,3}\\.{top}(?=[\\s|]|$)',
    ],
    shows: ['某市门户网站 www.example.gov.cn', 'http://www.example.com'],
    not: ['某市门户网站'],
  },
  nobody: {
    unmistakable: true,
    words: ['佚名', 'admin'],
    forms: ['{item}?{who} : (?:佚名|网络|本站(?:原创)?|互联网|admin)(?=[\\s|]|$)'],
    shows: ['作者:佚名'],
    not: ['作者:张某', '来源:网络问卷'],
  },
  origin: {
    words: ['来源'],
    forms: [
      '{item}?{who} : [^\\s:|。,!?;【\\[]{0,24}?(?=[\\s:|。,【\\[]|$|下载本文|{next}[^\\s]{0,4}:)',
      '(?:来源|作者) ?[^\\s:|。,]{2,12}(?=\\||$)',
    ],
    shows: ['来源:县委办', '责任编辑:张某'],
    not: ['资料来源:统计局'],
  },
};

const fields = Object.values(BAR_FIELDS);

/** A field as one expression. */
export const writeField = ({ forms }: Field): string => form(...forms);

/** Words of all fields by which lines are found. */
export const BAR_WORDS = fields.flatMap(({ words = [] }) => words);
/** A field that no report has. */
export const UNMISTAKABLE = fields
  .filter(({ unmistakable }) => unmistakable)
  .map(writeField)
  .join('|');
/** A field, or what parts two. */
export const PIECE = [...fields.map(writeField), '[\\s|/\\\\·•>»()\\[\\]【】—-]'].join('|');
export const FIRST_TAG = form('{tagLabel} : {tag}');
/** Fields that tell a bar even in the middle of text: a sentence has no colon in their place. */
export const TELLING = form(
  '(?:发布|发表|更新)时间 : {date}',
  '{reading}(?:次数|量|数) : \\d',
  '{choice}',
  '{share}',
  '{tags}',
  '您是第 ?\\d{1,9} ?位访[问客]者|复制本文链接|打印本页|关闭窗口',
);
/** Time, source and the choice of a size, one behind the other, in a page that lost its lines. */
export const BAR_IN_LINE = form(
  '(?:发布(?:时间|日期) : )?(?=\\d{4}){day}[ ]{1,3}{time}[ ]{1,4}(?:信息|文章)?来源 : [^\\s:。,]{2,20}[ ]{1,4}{choice}',
);
