/**
 * One spelling for what readers take for the same: full-width and half-width, upper and lower
 * case, traditional and simplified characters. Folded text has the length of its source, code unit
 * for code unit, so an offset in the one is the same offset in the other.
 */

import { TRADITIONAL } from '../chinese/traditional.ts';

/**
 * Characters that advertisers put in the place of another that sounds alike, to get past filters.
 * Each row begins with the character that is meant. They are read so only inside a passage that is
 * being judged already: 供 and 重 are common words everywhere else.
 */
const HOMOPHONES = [
  '文雯纹汶紋蚊炆玟彣芠',
  '库厍厙酷裤褲苦哭窟',
  '范犯饭泛梵',
  '网罔惘枉辋',
  '公攻供功宫弓恭龚躬蚣',
  '众仲重种终肿钟忠',
  '号浩耗昊豪皓毫壕嚎',
  '微薇威维唯葳巍溦',
  '信芯欣馨鑫',
  '搜蒐馊嗖',
  '索锁缩唢',
  '更哽埂梗耕庚',
  '多哆朵',
  '素塑诉肃愫溯',
  '材裁财',
  '尽烬儘',
  '载哉崽',
  '注住柱驻',
  '资姿咨',
  '码马玛犸',
  '秘蜜密泌',
];

const FOLDED = foldingTable();
const MEANT = new Map(
  HOMOPHONES.flatMap((row) => [...row].map((each) => [each, row[0] ?? each] as const)),
);

/** Folds width, case and traditional characters; white space becomes a space, line breaks and tabs stay. */
export function fold(text: string): string {
  const units = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at++) units[at] = FOLDED[text.charCodeAt(at)] ?? 0;
  return Buffer.from(units.buffer).toString('utf16le');
}

/** Reads homophones as the characters that they stand for. The text must be folded already. */
export function readHomophones(folded: string): string {
  let out = '';
  for (const each of folded) out += MEANT.get(each) ?? each;
  return out;
}

function foldingTable(): Uint16Array {
  const table = Uint16Array.from({ length: 0x10000 }, (_, unit) => unit);
  for (let unit = 0xff01; unit <= 0xff5e; unit++) table[unit] = unit - 0xfee0;
  for (let upper = 0x41; upper <= 0x5a; upper++) {
    table[upper] = upper + 0x20;
    table[upper + 0xfee0] = upper + 0x20;
  }
  for (const space of [0xa0, 0x3000, 0x2002, 0x2003, 0x2009, 0x202f]) table[space] = 0x20;
  for (let at = 0; at < TRADITIONAL.length; at += 2) {
    table[TRADITIONAL.charCodeAt(at)] = TRADITIONAL.charCodeAt(at + 1);
  }
  return table;
}
