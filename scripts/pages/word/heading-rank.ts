import { hanDigits } from '../../chinese/ordinals.ts';

export type Rank = 1 | 2 | 3 | 4;

/** 一、 黑体, （一） 楷体, 1. and （1） 仿宋 (GB/T 9704-2012, 7.3.3), whatever the depth in the report. */
const ranks: { ordinal: RegExp; rank: Rank }[] = [
  { ordinal: new RegExp(`^第[${hanDigits}\\d]+[编篇章部]`), rank: 1 },
  { ordinal: new RegExp(`^第[${hanDigits}\\d]+节`), rank: 2 },
  { ordinal: new RegExp(`^[${hanDigits}]+`), rank: 1 },
  { ordinal: new RegExp(`^[（(][${hanDigits}]+`), rank: 2 },
  { ordinal: /^[\d０-９]/, rank: 3 },
  { ordinal: /^(?:[（(][\d０-９]|[①-⑳])/, rank: 4 },
];

/**
 * The rank of a heading, by its ordinal; where that does not tell, by its depth.
 *
 * @param depth in its document, from 1
 */
export function headingRank(ordinal: string, depth: number): Rank {
  const known = ranks.find((each) => each.ordinal.test(ordinal.trim()))?.rank;
  return known ?? (Math.min(4, Math.max(1, depth)) as Rank);
}
