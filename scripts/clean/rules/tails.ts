import { findCredits, NAME } from '../credits.ts';
import { formsWith } from '../forms.ts';
import { type NoiseRule, wholeLine } from '../noise-rule.ts';
import { gluedDoubts, onTheirLines } from '../page-lines.ts';

const form = formsWith({
  name: NAME,
  editor:
    '责任编辑|责编|(?:文字|网络|值班|实习|本文|来稿)?编辑|网编|美编|审校|编审|校对|录入[员者]|上传者',
  pageEditor: '责任编辑|责编|(?:网络|文字|值班|实习|本文)编辑|网编',
  /** Courts, offices and makers have these, too: a person must be named. */
  role: '[一二三初复终]审|审核人?|监制|排版|录入|上传',
  others: '(?:[ ,|/]{1,4}(?:{editor}|{role}) : {name}){0,4}',
  inside: '[^()【】\\[\\]〔〕\\n]',
  /** What a text says of editors has these. */
  notName: '(?!{inside}{0,20}(?:[指由]|人员|以上|[\\d两][人名份]))',
  nobody: '佚名|未知|不详|网络|网友|本站|小编|admin\\w{0,8}',
  openMark: '[(【\\[〔]',
  closeMark: '[)】\\]〕]',
  /** At the start of a line, or glued after a sentence, a date or the words that announce a list. */
  here: [
    '(?<=^[ \\t]{0,40}|^(?:true|false)|[。!?”)][ \\t]{0,4}|如下:[ \\t]{0,4})',
    '(?<=月[0-9一二三四五六七八九十]{1,3}日[ \\t]{0,4})',
  ],
  lineEnd: '(?=[ \\t]*$)',
  someone:
    '{name}(?: {name})?(?=[ \\t]*$|。)|(?=[ \\t]*$|。)|[a-z]\\w{1,12}|(?:张三|李四|王五|[一-龥]某某?)(?!某| ?\\((?![一二三四五六七八九十]))',
  credited: '编辑|审核|校对|作者|录入者?|发布[人者]|上传者?|审校|来源',
  inBrackets: '[^()【】\\[\\]\\n]',
  word: '[^\\n。,;:(《]',
  text: '本文|[此该]?文章|原文|转载',
  source: [
    '{text}(?:内容)?(?:来源自?|转载自|出处|来自|链接|地址|网址)',
    '本文(?:标题|链接|(?:引用)?地址|网址|固定链接)|原文(?:链接|地址|网址)|转载(?:[自于]|地址|链接)',
  ],
  taken: '转载自|转自|摘自|选自|来自|来源于?|源自|出自',
  /** The press and what every office reads; reports name them as their sources. */
  press: '新华|人民|中国|央视|求是|国家|经济|光明',
  anywhere: '网络|互联网|本站|网友|未知|佚名|原创|网上|微信',
  site: [
    '文库|公众号(?:[“「][^”」\\n]{1,12}[”」])?|范文网|[^政闻民电联内路管]网(?![络格上点民友信吧站])|论坛|网络|互联网|微信|客户端',
    '之家|驿站|头条|道客巴巴|豆丁',
  ],
  /** Whoever may put a text online. Sources of other kinds (群众来信, 企业申报) are the report's. */
  publisher: [
    '(?!各)[^\\n。,;、:(《]{1,16}(?:网|[办局委社站部室报台会厅院府司处]|中心|公众号|客户端|论坛|网络)',
  ],
  url: '(?:https?://)?[\\w.-]{2,40}\\.(?:com|cn|net|org)[\\w./?=&%#-]{0,100}',
});

/** In brackets, or with a name that only pages give. */
const findNamed = onTheirLines(
  [
    '[(【[] {0,4}(?:责任编辑|责编)[: ] {notName}[^()【】[\\]\\n]{0,12}[)】\\]]',
    '{openMark} {editor} : {notName}{inside}{0,20}{closeMark}',
    '{openMark} {role} : {name}{others} {closeMark}',
    '{here}{pageEditor} : {someone}',
    '(?<=^[ \\t]{0,40}){credited} : (?:{nobody}|互联网|(?:本站)?原创|小[一-龥]|网友投稿){lineEnd}',
  ].map((each) => new RegExp(form(each), 'gm')),
);

/** What only pages say, where it stands in one line with text. */
const findCreditDoubts = gluedDoubts([form('{pageEditor} : {name}', '{credited} : {nobody}')]);
const findSourceDoubts = gluedDoubts([form('{source} : (?:{url}|{anywhere}|{word}{1,12}?{site})')]);

/** The same of the source: behind its label, in brackets, or with the word that says that it was taken. */
const findSources = onTheirLines([
  wholeLine(form('(?:信息|稿件|新闻|内容|图文|资讯)(?:来源|出处) : {publisher}')),
  ...[
    '(?<=^[ \\t]{0,40}){source} :(?! 《)(?![^\\n。]{1,24}{site}|[^\\n]{0,8}{url})(?<open>…40)(?:。{lineEnd})?{lineEnd}',
    '{here}{source} : (?:{word}{1,24}{site}(?=[ \\t]*$|。)|{url}|{word}{1,12}?{site})。?',
    '{here}{source} : (?<open>{word}{1,16}){lineEnd}',
    '[(【\\[] {source} :(?! 《){inBrackets}{0,100}[)】\\]]',
    '[(【\\[](?:本文|文章|稿件|来稿)?{taken}(?! :? {press}) :? (?:{anywhere}|{inBrackets}{0,20}{site})(?:,{inBrackets}{0,12})?[)】\\]]',
    '{here}本篇(?:文章|范文|资料)?{taken}[: ]{0,2}[\\[【“《]?(?!{press})[^\\n。,;\\[\\]【】“”《》]{0,12}{site}[\\]】”》]?。?{lineEnd}',
    '[(【[] ?(?:作者|编辑): ?{nobody} {1,3}(?:本文)?(?:来源|出处): ?[^()【】[\\]\\n:]{1,24}[)】\\]]',
    '[(【[] (?:来源|出处|作者单位|作者) : [^()【】[\\]\\n:,]{0,12}{library}(?: ?{url})? [)】\\]]',
    '[(【[] (?:来源|出处) : [^()【】[\\]\\n:]{0,20}(?:{library}|公众号|(?:作者|编辑) : {nobody}) [)】\\]]',
    '{here}(?:来源|出处|(?:本文)?[转摘]自|转载自) :? (?!{press})(?:{anywhere}|(?!\\S{0,8}(?:加强|建设|强化))[^\\s。,;:(《]{0,12}?{site})(?![的上,])',
  ].map((each) => new RegExp(form(each), 'gm')),
]);

export const TAIL_RULES: NoiseRule[] = [
  {
    id: 'editor-credit',
    why: 'A page names at its end who put it online. In brackets, or on the rest of a line; an editor named in a sentence of the report has no colon.',
    label: '网页编辑署名',
    reads: 'sentences',
    find: (passage) => [...findCredits(passage), ...findNamed(passage)],
    findDoubts: findCreditDoubts,
    goes: [
      '持续向好。⟦（责任编辑：admin）⟧ ‖ ⟦责任编辑：张某⟧ ‖ ⟦【编辑：小李】⟧',
      '⟦（责任编辑 李某）⟧ ‖ 圆满完成。⟦(責任編輯：王某)⟧ ‖ ⟦来源：本站⟧',
      '取得实效。⟦责任编辑：张三⟧下一步，继续努力。 ‖ 现通知如下：⟦责任编辑：admin⟧',
      '2021年4月10日⟦责任编辑：admin⟧ ‖ ⟦作者：佚名⟧ ‖ ⟦编辑：小张⟧',
      '持续向好。⟦（初审：李明 终审：王某）⟧ ‖ 持续向好。⟦编辑：李明⟧',
    ],
    stays: [
      '人民教育出版社原总编辑 ‖ 责任编辑制度全面落实 ‖ （来源：国家统计局）',
      '资料来源：国家统计局 ‖ 指标来源：医院填报。 ‖ 编辑：指文字加工。 ‖ 审核：各单位负责人签字',
      '（一审：某市人民法院） ‖ （二审：维持原判） ‖ （初审：县级；复审：市级）',
      '（审核：县财政局） ‖ （录入：各乡镇） ‖ （排版：小四号宋体） ‖ （校对：两人以上）',
      '（责任编辑：由总编室指定） ‖ 责任编辑：李某某（县志办） ‖ 作者：李某某',
    ],
  },
  {
    id: 'source-note',
    why: 'A web page says where it took the text from (本文来源：…, 原文链接：…). Sources of figures (资料来源, 数据来源) are text.',
    label: '转载来源说明',
    reads: 'sentences',
    find: findSources,
    findDoubts: findSourceDoubts,
    goes: [
      '⟦本文来源：某某文库⟧ ‖ 持续向好。⟦文章来源：https://www.example.com/a/1.html⟧',
      '⟦（本文来源：网络）⟧ ‖ ⟦原文链接：http://example.com⟧ ‖ ⟦（转载自某某网）⟧',
      '圆满完成。⟦文章来源：某某文库⟧全面推进法治建设。 ‖ ⟦（来源：网络）⟧',
      '⟦（转自网络，有改动）⟧ ‖ ⟦来源：公众号“某某笔杆”⟧',
      '取得实效。⟦（来源：某某网 作者：佚名）⟧ ‖ ⟦【来源：某某公文网】⟧',
      '不够深入，⟦（来源：某某文档网www.example.cn）⟧宣传不够 ‖ ⟦（作者单位：某某文秘网）⟧',
      '同比下降12.5%。⟦(作者：佚名 本文来源：某某网)⟧ ‖ ⟦本篇文章来源于[某某体会网]⟧',
      '取得实效。⟦本篇范文来自某某范文网⟧ ‖ ⟦此文章转载自：某某网⟧ ‖ 持续向好。⟦[来源：豆丁网]⟧',
      '2017年3月22日⟦本文来源：https://www.example.com/a/1.html⟧',
    ],
    stays: [
      '资料来源：国家统计局 ‖ （来源：中国政府网） ‖ 数据来源：各县填报',
      '信息来源：企业申报、部门共享、网络抓取 ‖ 内容来源：根据群众来信整理',
      '稿件来源：各乡镇、县直单位 ‖ 本文作者：李某系某大学教授 ‖ 文章出处：《某某选集》第一卷',
      '（文章来源：《某某》2021年第1期） ‖ （来自电网） ‖ 指标来源：医院填报。',
      '经费来源：财政拨款 ‖ 信息来源渠道进一步拓宽 ‖ （作者单位：某某县委党校）',
      '本篇文章摘自中国某某网',
    ],
  },
];
