/**
 * Where a title may begin a new line. GB/T 9704-2012 (7.3.1) asks that a title breaks between words, so
 * that each line keeps its sense; browsers break Chinese anywhere. A dictionary of words would change
 * with the version of Node and with it the bytes of the site, so a few particles and the names of kinds
 * of documents have to do.
 */

/** Words that a line of a title may begin with. */
const opensLine =
  /关于|第(?=\d)|(?<![行作成认以称因])为(?=.{4})|对于|《|（|抓(?=.{2,16}述职)|述职报告|(?<!政府)工作(?:报告|要点|总结|方案|规划|计划|条例|规则|意见|情况)|实施(?:意见|方案|细则|办法|条例)|管理(?:办法|条例|规定)|若干|情况|决定|决议|通知|通告|公告|意见|请示|批复|答复|复函|(?<!述职|工作)报告|讲话|纲要|规划|方案|条例|办法/g;

/** Signs and particles that a line of a title may end with; 和 of 共和国 is none. */
const endsLine = /[、，；：》）]|年度|的|和(?!国)|与|暨/g;

/** Shortest line that a break may leave on either side. */
const shortest = 2;

/** The offsets, in UTF-16 code units, before which a line may begin; in order. */
export function titleBreaks(title: string): number[] {
  const offsets = new Set<number>();
  for (const { index } of title.matchAll(opensLine)) offsets.add(index);
  for (const { index, 0: text } of title.matchAll(endsLine)) offsets.add(index + text.length);
  return [...offsets]
    .filter((offset) => offset >= shortest && offset <= title.length - shortest)
    .filter((offset) => !/[、，；：》）〉”的]/.test(title[offset] ?? ''))
    .sort((a, b) => a - b);
}
