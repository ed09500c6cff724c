import { readOrdinal } from '../chinese/ordinals.ts';
import { inBothScripts } from '../chinese/traditional.ts';
import type { Span } from '../model.ts';

const marker = inBothScripts(
  /(^|[。；：，、！？;:,!?\s　”）)])(第([一二三四五六七八九十]{1,3})[，、,]|([一二三四五六七八九十]{1,3})[是要则]|(?:首先|其次|再次|最后)[，,])/g,
);

interface Found extends Span {
  /** Members of one enumeration end alike: 是, 要, ，. */
  series: string;
  number: number;
}

/**
 * The markers of an enumeration inside a paragraph: 一是…二是…, 一要…二要…, 第一，…第二，…,
 * 首先，…其次，…. One marker alone is an enumeration only where it opens the paragraph, as in a list
 * whose members stand on lines of their own.
 */
export function findEnumeration(text: string): Span[] {
  const found: Found[] = [];
  for (const match of text.matchAll(marker)) {
    const [, before = '', sign = '', counted, plain] = match;
    const start = match.index + before.length;
    const number = counted ?? plain;
    const series = number === undefined ? 'words' : sign.replace(number, '');
    const value = number === undefined ? order(sign) : (readOrdinal(number) ?? 0);
    found.push({ start, end: start + sign.length, series, number: value });
  }
  const kept = new Set<Found>();
  const last = new Map<string, Found>();
  for (const each of found) {
    const before = last.get(each.series);
    if (before && follows(each, before)) kept.add(before).add(each);
    last.set(each.series, each);
  }
  const opening = found[0];
  if (opening?.start === 0 && opening.series !== 'words') kept.add(opening);
  return found.filter((each) => kept.has(each)).map(({ start, end }) => ({ start, end }));
}

function follows(each: Found, before: Found): boolean {
  if (each.series === 'words') return each.number > before.number;
  return each.number === before.number + 1;
}

function order(sign: string): number {
  return ['首先', '其次', '再次', '最后'].indexOf(sign.slice(0, 2)) + 1;
}
