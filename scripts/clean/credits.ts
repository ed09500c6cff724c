import { formsWith } from './forms.ts';
import { type Finding, matching, onLinesWith, type Passage } from './noise-rule.ts';

/** The surnames that nearly all people in China have; a name begins with one. */
const SURNAMES = [
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔',
  '钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢',
  '安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路',
  '游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全',
  '佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝',
].join('');
const form = formsWith({
  surname: `[${SURNAMES}]`,
  person: [
    '(?:{surname}|欧阳|司马|上官|诸葛)(?: {0,2}[一-龥]){1,2}',
    '小[一-龥]|{surname}某某?|[a-z][a-z0-9_]{2,14}|编辑部|小编',
  ],
  name: '{person}(?: ?[a-z]{1,3}\\d{2,5})?',
  editor: '(?:文章|信息)?录入员?|责任编辑|责编|编 ?辑|网编|(?:网络|文字|本期|本文)编辑|文编|美编',
  other: '校对|审核|审校|编审|初审|复审|终审|二审|三审|监制|排版|来源|作者',
  sign: ' [:|/] ',
  credit: '{editor}{sign}{name}(?: {0,4}[|/,]? {0,4}(?:{editor}|{other}){sign}{name}){0,4}',
  review: '初审|复审|终审|[一二三]审|校对|审核|责编|编辑|监制',
  /** Behind these 责任编辑 is a word of the sentence. */
  whose: '[书刊志报本期副的律体作位管度全治事要材总编社种集套卷丛典辞章稿目网台]',
  lineEnd: '(?=[ \\t]{0,20}$)',
});
/** The name of a person, or what stands for one on a page: 小李, admin, a number behind it. */
export const NAME = form('{name}');
const EDITORS = /编 ?辑|责编|网编|文编|美编|录入/g;
const reading = (...forms: string[]) =>
  matching(...forms.map((each) => new RegExp(form(each), 'dgm')));
/** Its name on the next line, where a page is broken into lines. */
const findBroken = reading(
  '^[ \\t]{0,40}(?<noise>(?:责任编辑|责编) :[ \\t]{0,8}\\n[ \\t]{0,8}{name}){lineEnd}',
);
/** Three who looked at the text, each by name: no office has its reviews in one line. */
const findReviews = onLinesWith(
  /审/g,
  reading(
    '(?<=^[ \\t]{0,40}){review} ?[:/|] ?{name}(?:[ ,/|]{1,6}{review} ?[:/|] ?{name}){1,4}{lineEnd}',
  ),
);
/** Glued behind a mark that ends a sentence, or, with the word that only pages and books have, behind a word. */
const findGlued = onLinesWith(
  EDITORS,
  reading(
    '(?<=[。!?;”)] {0,4}){credit}{lineEnd}',
    '(?<=[一-龥\\d](?<!{whose}))(?=责任编辑|责编){credit}{lineEnd}',
  ),
);
const findLines = onLinesWith(EDITORS, reading('(?<=^[ \\t]{0,40}){credit}{lineEnd}'));
/** Behind the last line of a text stand no more than the lines of a page. */
const REST = 400;
/**
 * Editors whom a page names without brackets. On a line of its own among the last of the file it is the
 * page that names them; further up it may be the imprint of a bulletin.
 */
export function findCredits(passage: Passage): Finding[] {
  const { folded } = passage;
  const lines = findLines(passage).map((found) =>
    folded.length - found.end <= REST && found.start > folded.length / 2
      ? found
      : { ...found, doubt: 'editor' as const },
  );
  return [...findGlued(passage), ...findReviews(passage), ...findBroken(passage), ...lines];
}
