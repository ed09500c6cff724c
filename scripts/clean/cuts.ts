import type { Doubt } from '../messages/cleaning.ts';
import type { Line, Removal } from '../model.ts';

/** A run that is taken out of a raw text, from `start` up to `end`, by the rule of that id. */
export interface Cut {
  rule: string;
  start: number;
  end: number;
  replacement?: string;
  /** Why it is not certain; such a cut is never applied. */
  doubt?: Doubt;
}

/** The cuts in order, with those that overlap made one: what two rules are certain of is noise in whole. */
export function uniteCuts(cuts: readonly Cut[]): Cut[] {
  const sorted = [...cuts].sort((a, b) => a.start - b.start || b.end - a.end);
  const united: Cut[] = [];
  for (const cut of sorted) {
    const last = united.at(-1);
    if (last === undefined || cut.start >= last.end) {
      united.push(cut);
    } else if (cut.end > last.end) {
      const { replacement, ...longer } = cut.end - cut.start > last.end - last.start ? cut : last;
      united[united.length - 1] = { ...longer, start: last.start, end: cut.end };
    }
  }
  return united;
}

/**
 * Adds cuts in the text that earlier cuts left to those earlier cuts in the raw text. An earlier cut
 * that lies inside a later one becomes a part of it.
 *
 * @param earlier in raw offsets, sorted, without overlap
 * @param later in offsets of `applyCuts(raw, earlier)`, sorted, without overlap
 */
export function composeCuts(earlier: readonly Cut[], later: readonly Cut[]): Cut[] {
  const composed: Cut[] = [];
  let next = 0;
  let shift = 0;
  const pass = (upTo: number, into?: Cut[]) => {
    for (let cut = earlier[next]; cut !== undefined; cut = earlier[next]) {
      const length = cut.replacement?.length ?? 0;
      if (cut.start - shift + length > upTo) break;
      into?.push(cut);
      shift += cut.end - cut.start - length;
      next++;
    }
  };
  const inside = (at: number): Cut | undefined => {
    const cut = earlier[next];
    return cut?.replacement !== undefined && cut.start - shift <= at ? cut : undefined;
  };
  for (const { start, end, ...rest } of later) {
    pass(start, composed);
    const rawStart = inside(start)?.start ?? start + shift;
    pass(end - 1);
    const rawEnd = inside(end - 1)?.end ?? end + shift;
    composed.push({ ...rest, start: rawStart, end: rawEnd });
    pass(end - 1 + (inside(end - 1)?.replacement?.length ?? 0));
  }
  pass(Number.POSITIVE_INFINITY, composed);
  return composed;
}

/** What the cuts leave of a text. */
export function applyCuts(raw: string, cuts: readonly Cut[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, replacement } of cuts) {
    parts.push(raw.slice(at, start), replacement ?? '');
    at = end;
  }
  parts.push(raw.slice(at));
  return parts.join('');
}

/**
 * What the cuts leave, line by line; two lines whose break was cut are one, with the number of the first,
 * and a line that a replacement breaks is two of one number.
 */
export function linesLeft(raw: string, cuts: readonly Cut[]): Line[] {
  const lines: Line[] = [];
  let number = 1;
  let rawLine = 1;
  let begun = '';
  let at = 0;
  let brk = raw.indexOf('\n');
  const keep = (upTo: number) => {
    while (brk !== -1 && brk < upTo) {
      lines.push({ number, text: begun + raw.slice(at, brk) });
      begun = '';
      at = brk + 1;
      number = ++rawLine;
      brk = raw.indexOf('\n', at);
    }
    begun += raw.slice(at, upTo);
  };
  for (const { start, end, replacement } of cuts) {
    keep(start);
    rawLine += raw.slice(start, end).split('\n').length - 1;
    const [first = '', ...further] = (replacement ?? '').split('\n');
    begun += first;
    for (const piece of further) {
      lines.push({ number, text: begun });
      begun = piece;
      number = rawLine;
    }
    at = end;
    if (brk !== -1 && brk < end) brk = raw.indexOf('\n', end);
  }
  keep(raw.length);
  lines.push({ number, text: begun });
  return lines;
}

/** The cuts as entries of the ledger. */
export function toRemovals(raw: string, cuts: readonly Cut[]): Removal[] {
  const locate = locator(raw);
  return cuts.map(({ rule, start, end, replacement }) => ({
    rule,
    ...locate(start),
    text: raw.slice(start, end),
    offset: start,
    ...(replacement === undefined ? {} : { replacement }),
  }));
}

/** Finds line and column of offsets that are asked for in ascending order. */
export function locator(raw: string): (offset: number) => { line: number; column: number } {
  let line = 1;
  let lineStart = 0;
  let brk = raw.indexOf('\n');
  return (offset) => {
    while (brk !== -1 && brk < offset) {
      line++;
      lineStart = brk + 1;
      brk = raw.indexOf('\n', lineStart);
    }
    return { line, column: offset - lineStart + 1 };
  };
}
