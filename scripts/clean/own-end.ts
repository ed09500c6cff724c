import type { Finding } from './noise-rule.ts';

const PAIRS = new Map(
  [...'“”「」『』《》【】〖〗()[]'].flatMap((each, at, all) =>
    at % 2 === 0 ? [[each, all[at + 1] ?? '']] : [],
  ),
);
const CLOSERS = new Set(PAIRS.values());
/** What opens inside a notice closes no further behind it. */
const LONGEST_REST = 12;
/** Marks with which pages set off a call, on both of its sides or before it. */
const FRAME = /(?:》{2,12}|[>*★☆✦●◆=~﹏^@#&$%_|+※◎○◇■□▲△▼▽`-]{2,12})[ \t]?$/;
const FRAME_BEHIND = /^[ \t]?[<《*★☆✦●◆=~﹏^@#&$%_|+※◎○◇■□▲△▼▽`-]{2,12}/;
/** Its marks end it, and what stands behind them is of the text. */
const FRAMED = /[>》*★☆✦●◆=~﹏^@#&$%_|+※◎○◇■□▲△▼▽`-]{2}[。!?;]$/;
/** A line of running text without its final mark; a signature or a title is shorter. */
const RUNS_ON = /[^\n。!?;:]{16,}[一-龥\d%]$/;
const STARTS_SENTENCE = /(?:^|[\n。!?;,、:”)」】日]|\n(?:true|false))[ \t]*$/;

/**
 * A notice up to its own end: it cuts no number in two, closes the brackets and quotation marks that it
 * opened and no others, and takes the marks around it that are not of the text. Every finding of a rule
 * that reads phrases or sentences goes through here. Folded text.
 *
 * @param framed pages may set it off with marks, as they do with sentences
 */
export function upToOwnEnd(folded: string, finding: Finding, framed: boolean): Finding {
  let { start, end } = finding;
  end = beforeNumber(folded, start, end);
  while (start < end && isDigit(folded, start) && isDigit(folded, start - 1)) start++;
  ({ start, end } = balanced(folded, start, end));
  if (start >= end) return finding;
  return { ...finding, ...(framed ? withMarks(folded, start, end) : { start, end }) };
}

/** A date or a number that goes on behind belongs to what follows. */
function beforeNumber(folded: string, start: number, end: number): number {
  if (!/[\d年月.]/.test(folded.charAt(end - 1))) return end;
  const isOrdinal = /\d\.$/.test(folded.slice(end - 2, end));
  if (
    !isOrdinal &&
    !/[\d年月日.、%个名项户人条处家次所座公里万亿元件篇场号]/.test(folded.charAt(end))
  )
    return end;
  // The number of an account, and the year of a date right behind it.
  if (/^\d(?:19|20)\d\d年/.test(folded.slice(end - 5, end + 1))) return end - 4;
  const number = /[\d年月.]*\d[年月.]?$/.exec(folded.slice(Math.max(start, end - 12), end));
  return end - (number?.[0].length ?? 0);
}

function balanced(folded: string, from: number, to: number): { start: number; end: number } {
  const open: { offset: number; closer: string }[] = [];
  for (let at = from; at < to; at++) {
    const each = folded.charAt(at);
    const closer = PAIRS.get(each);
    const isDoubled = (next: number) =>
      next >= from && next < to && folded.charAt(next) === each && !/[()]/.test(each);
    if (isDoubled(at - 1) || isDoubled(at + 1)) continue;
    if (closer !== undefined) open.push({ offset: at, closer });
    else if (open.at(-1)?.closer === each) open.pop();
    else if (CLOSERS.has(each) && PAIRS.get(folded.charAt(from - 1)) === each && to - at <= 3)
      return { start: from - 1, end: at + 1 };
    else if (CLOSERS.has(each) && at === to - 1) return { start: from, end: at };
  }
  const last = open.at(-1);
  if (last === undefined) return { start: from, end: to };
  const rest = /^[^\n。!?;,([【《“「『]*/.exec(folded.slice(to, to + LONGEST_REST))?.[0] ?? '';
  const close = rest.indexOf(last.closer);
  if (close > 0 && last.offset === from) return balanced(folded, from + 1, to);
  if (close >= 0) return balanced(folded, from, to + close + 1);
  return { start: from, end: last.offset > from ? last.offset : to };
}

function withMarks(folded: string, from: number, to: number): { start: number; end: number } {
  let start = from;
  let end = to;
  const before = FRAME.exec(folded.slice(Math.max(0, start - 14), start))?.[0] ?? '';
  const marks = FRAME_BEHIND.exec(folded.slice(end, end + 14))?.[0] ?? '';
  const closesLine = /^[ \t]*(?:\n|$)/.test(folded.slice(end + marks.length));
  // The marks of a heading, a list or bold letters are the text's, unless the notice closes with some, too.
  const opens = marks !== '' || closesLine || !/^[#*_=|+~-]+[ \t]?$/.test(before) ? before : '';
  start -= opens.length;
  if (opens !== '' || closesLine) end += marks.length;
  if (PAIRS.get(folded.charAt(start - 1)) === folded.charAt(end) && end < folded.length) {
    start--;
    end++;
  }
  const head = folded.slice(Math.max(0, start - 40), start);
  // A sentence that the notice cut short ends with the mark behind it.
  const found = folded.slice(start, end);
  const isPhrase = !found.includes(',') && /^[ \t]*\S/.test(folded.slice(end, end + 40));
  const isInLine = isPhrase || FRAMED.test(found);
  const isCutShort = RUNS_ON.test(head) || (!STARTS_SENTENCE.test(head) && isInLine);
  if (isCutShort && /[^。!?;][。!?;]$/.test(found)) end--;
  if (!STARTS_SENTENCE.test(head) || /[。!?;,]$/.test(folded.slice(start, end)))
    return { start, end };
  // Behind a comma the sentence of the text goes on, and its final mark is its own.
  const own = /[,、][ \t]*$/.test(head)
    ? /^[,、](?=[^\n])|^[ \t]?[。!?~;]+(?=[ \t]*(?:\n|$))/
    : /[:”][ \t]*$/.test(head)
      ? /^[ \t]?[。!?~;]+(?=[ \t]*(?:\n|$))/
      : /^[ \t]?[。!?~;]+/;
  end += own.exec(folded.slice(end, end + 8))?.[0].length ?? 0;
  return { start, end };
}

function isDigit(folded: string, at: number): boolean {
  return /\d/.test(folded.charAt(at));
}
