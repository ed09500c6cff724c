/** What a page or a scraper sets around a document: fields, menus, captions. */

import { inBothScripts } from '../chinese/traditional.ts';
import type { LaidOutParagraph } from '../paragraphs/join-lines.ts';
import { spaceless } from './text-shapes.ts';

const titleNames = '标题|题名|名称|信息名称|文件名称|法规名称|法规标题|文章标题|[Tt]itle';
const fieldNames = `索引号|信息索引|主题分类|体裁分类|组配分类|公文种类|文种|分类|法规类别|发文机关|发文机构|发布机构|制发机构|制发机关|公开机构|责任部门|成文日期|生成日期|发文日期|印发日期|公开日期|生效日期|修正日期|废止说明|${titleNames}|发文字号|文号|级别|密级|发布日期|发布时间|发表时间|更新时间|抓取时间|采集时间|时间|信息来源|文章来源|来源|作者|责任编辑|编辑|信息公开选项|信息公开类别|公开选项|公开属性|公开类别|公开方式|公开形式|公开范围|有效性|时效|效力状态|关键词|主题词|字号|字体|网址|法规网址|原文链接|链接|阅读量|浏览量|浏览次数|点击数|访问量|分享|分享到|当前位置|您的位置|您现在的位置|受文者|速别|密等及解密条件(?:或保密期限)?|附件数|承办人|[A-Za-z_]{2,20}`;
/** A line of the table that government sites set above a document: 索 引 号：…, 发文机关 | …, - publish_date: …. */
const field = inBothScripts(
  new RegExp(`^[|｜•*-]?(?:(?:${fieldNames})[：:|｜]|【(?:${fieldNames})】)`),
);
const titleField = inBothScripts(
  new RegExp(`^(?:[|｜•*-]?(?:${titleNames})[：:|｜]|【(?:${titleNames})】)([^|｜]{4,})[|｜]*$`),
);
/** When a page was put on the web: 2031-01-15 09:00:00, 2031年01月15日 09时00分, with its source. */
const webDate =
  /^\d{4}(?:[-/.]\d{1,2}[-/.]\d{1,2}(?!\d)|年\d{1,2}月\d{1,2}日[\s　]*\d{1,2}[:：时点])/;
/** 原创 某某发布 2031-01-15 09:00 云岭: an account, the minute and the place. */
const webMinute =
  /^[^，。；：]{0,40}\d{4}[-/.]\d{1,2}[-/.]\d{1,2}[\s　]+\d{1,2}:\d{2}(?![^。；]{40})[^。；]*$/;
const address = /https?:\/\/|www\./;
const anyField =
  /^(?:[-*•|｜][\s　]*)?(?:【[^】]{2,8}】|[^\s：:，。|｜]{1,16}[\s　]*[：:|｜])[\s　]*[^\s　].{0,160}[^。；]$/;
const longestField = 200;

/** A line of the table that sites and scrapers set above a document, or the address or day of a page. */
export function isField(text: string): boolean {
  if (text.length > longestField) return false;
  return (
    webDate.test(text) || webMinute.test(text) || address.test(text) || field.test(spaceless(text))
  );
}

/** The title that such a table names, or an empty text. */
export function titleOfField(text: string): string {
  if (text.length > longestField) return '';
  const isNamed = titleField.test(spaceless(text));
  return isNamed
    ? text
        .replace(/^(?:【[^】]*】|[^：:|｜]*[：:|｜])|[|｜]+$/g, '')
        .replace(/^[|｜"'\s　]+|["'\s　]+$/g, '')
    : '';
}

/**
 * Where a table of fields ends that begins at `at`: lines of a name and what it says, of which one is a
 * field that sites are known for, or `fewest` of them. So the others need not be known.
 */
export function fieldsEnd(paragraphs: readonly LaidOutParagraph[], at: number, fewest = 1): number {
  // A title may have a colon, too; a field that nobody knows opens a table only above some that are known.
  const least = isField(paragraphs[at]?.text ?? '') ? fewest : Math.max(2, fewest);
  let end = at;
  let known = 0;
  for (; end < paragraphs.length; end++) {
    const text = paragraphs[end]?.text ?? '';
    const isKnown = isField(text);
    if (isKnown) known++;
    if (!isKnown && !anyField.test(text) && !isRule(text)) break;
  }
  return known >= least && end - at > 1 ? end : at;
}

const fontSize = inBothScripts(/^[【[（(]?[\s　]*字[\s　]*[号体][\s　]*[：:]?|^[】\])）>»›|｜]+$/);
const command = inBothScripts(
  /^(?:(?:下载|打印|全屏|收藏|首页|返回|返回顶部|分享|关闭|关闭窗口|加大|还原|减小|放大|缩小|朗读|繁体|简体|登录|注册|搜索|导航|无障碍|微信|微博|导出|复制|打印本页|大|中|小|默认|点击(?:上方)?蓝字|(?:点击)?关注我们|[+-])[】\])）]?)+$/,
);
const siteName = inBothScripts(/(?:网站?|门户|客户端|频道|公众号|平台|日报|晚报)$/);
const caption = inBothScripts(
  /(?:[\s　。记员者].{0,12}[摄攝]|图为.{2,60}|(?:记者|通讯员).{1,20}报道|[（(](?:资料|效果)(?:图片?|照片))[)）。]?$/,
);
const longestCaption = 160;
const menuWord = /^[一-鿿]{2,6}$/;

/** A toolbar, the trail of pages above this one, the choice of a size of type: 打印, 首页 > 要闻, 【字号：大 中 小】. */
export function isMenu(text: string): boolean {
  if (text.length > longestField) return false;
  if (isRule(text) || fontSize.test(text) || command.test(text)) return true;
  const words = text.split(/[\s　|｜>»›·/]+/).filter((word) => word !== '');
  if (/[>»›]/.test(text)) return words.every((word) => word.length <= 20);
  return words.length > 1 && (words.every((word) => command.test(word)) || isMenuBar(words));
}

/** 首页 政务公开 办事服务 互动交流: words of a few characters each, not spaced letters. */
function isMenuBar(words: readonly string[]): boolean {
  return words.length > 3 && words.every((word) => menuWord.test(word));
}

/** The name of a site or a paper, which stands above what it carries: 沧江日报, 云岭县政府网. */
export function isSiteName(text: string): boolean {
  return text.length <= 24 && siteName.test(text);
}

/** Below a photograph: 县长作工作报告。 本报记者 某某 摄. */
export function isCaption(text: string): boolean {
  return text.length <= longestCaption && caption.test(text);
}

/** A rule drawn with dashes or stars; nothing that could be read. */
export function isRule(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text);
}
