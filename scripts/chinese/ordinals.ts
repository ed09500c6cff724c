/** Ordinals of official documents as numbers: 二十一, ２１, ㉑ and 1.2 are read, never judged. */

const digits = '〇一二三四五六七八九';
const formal = '壹贰叁肆伍陆柒捌玖拾';
export const stems = '甲乙丙丁戊己庚辛壬癸';
const roman = 'ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ';
const filledDigits = '❶❷❸❹❺❻❼❽❾❿';
export const circledDigits = `①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳${filledDigits}`;
export const parenthesisedDigits = '⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇';
export const dottedDigits = '⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛';
/** 一 in parentheses or in a circle, as one character. */
export const ideographs = '㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩㊀㊁㊂㊃㊄㊅㊆㊇㊈㊉';

/** A character class for ordinals in Chinese characters; ○ and 零 are typed for 〇. */
export const hanDigits = '〇○零一二三四五六七八九十百廿卅';
/** The same as banks and Taiwan's offices write them. */
export const formalDigits = `${formal}貳參陸佰`;

/**
 * The number that an ordinal stands for, without its marks.
 *
 * @returns the number, the last one of 1.2.3, or `undefined` where it is none.
 */
export function readOrdinal(written: string): number | undefined {
  const last = toHalfWidth(written).split('.').at(-1) ?? '';
  if (/^\d{1,4}$/.test(last)) return Number(last);
  for (const row of [stems, roman, filledDigits]) {
    if (last.length === 1 && row.includes(last)) return row.indexOf(last) + 1;
  }
  if (/^[IVX]{1,4}$/.test(last)) return readRoman(last);
  return readHan(last) ?? readHan(toPlain(last));
}

/** XIV is 14: a letter before a greater one is taken away. */
function readRoman(written: string): number {
  const values = [...written].map((letter) => ({ I: 1, V: 5 })[letter] ?? 10);
  return values.reduce((sum, each, at) => sum + (each < (values[at + 1] ?? 0) ? -each : each), 0);
}

/** ① as 1, ㈠ as 一, 貳 as 二. */
function toPlain(written: string): string {
  return written
    .replace(/[貳參陸佰]/g, (digit) => ({ 貳: '贰', 參: '叁', 陸: '陆' })[digit] ?? '百')
    .replace(/[一-鿿]/g, (digit) => '一二三四五六七八九十'[formal.indexOf(digit)] ?? digit)
    .normalize('NFKC')
    .replace(/[().]/g, '');
}

/** Full-width digits, full stops and letters as their ASCII forms. */
export function toHalfWidth(text: string): string {
  return text.replace(/[！-～]/g, (character) =>
    String.fromCharCode(character.charCodeAt(0) - 0xfee0),
  );
}

function readHan(written: string): number | undefined {
  if (/^\d{1,2}$/.test(written)) return Number(written);
  const text = written.replace(/[○零]/g, '〇').replace('廿', '二十').replace('卅', '三十');
  if (/^[〇一二三四五六七八九]{2,4}$/.test(text)) {
    return Number([...text].map((digit) => digits.indexOf(digit)).join(''));
  }
  const parts =
    /^(?:([一二三四五六七八九])百〇?)?(?:([一二三四五六七八九])?(十))?([〇一二三四五六七八九])?$/.exec(
      text,
    );
  if (!parts || text === '') return undefined;
  const [, hundreds = '', tens = '', ten = '', units = ''] = parts;
  const value = (digit: string) => (digit ? digits.indexOf(digit) : 0);
  return value(hundreds) * 100 + (ten ? (tens ? value(tens) : 1) * 10 : 0) + value(units);
}
