/** Which blanks ask for the same word: those with the same sign and the same word beside it, ××镇 and ××镇. */

/** Numbers differ from place to place, although the same word counts them: ××人, ××万元. */
const counted = /^[个次名位份人件项万亿元%％‰年月日时分期场册篇条户亩家处届公平度批台套座对]/;

/**
 * The words that blanks share, as ××镇 or 姓名××; `undefined` where a blank stands for a number, or nothing
 * beside it tells what it stands for.
 */
export function sharedWords(before: string, sign: string, after: string): string | undefined {
  if (counted.test(after)) return undefined;
  const next = /^\p{sc=Han}/u.exec(after)?.[0];
  if (next) return sign + next;
  const last = /\p{sc=Han}{2}$/u.exec(before)?.[0];
  return last && last + sign;
}
