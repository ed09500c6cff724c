/** The numbers of lists as Word spells them, by the names of ECMA-376, 17.18.59 (ST_NumberFormat). */

const HAN = '〇一二三四五六七八九';
const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';

const FORMATS: Record<string, (value: number) => string> = {
  decimal: String,
  decimalZero: (value) => String(value).padStart(2, '0'),
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  decimalHalfWidth: String,
  ordinal: String,
  numberInDash: (value) => `- ${value} -`,
  upperRoman: roman,
  lowerRoman: (value) => roman(value).toLowerCase(),
  upperLetter: (value) => repeated('ABCDEFGHIJKLMNOPQRSTUVWXYZ', value),
  lowerLetter: (value) => repeated('abcdefghijklmnopqrstuvwxyz', value),
  chineseCounting: counted,
  taiwaneseCounting: counted,
  chineseCountingThousand: (value) => units(value, HAN, '十百千万', ''),
  taiwaneseCountingThousand: (value) => units(value, HAN, '十百千萬', ''),
  japaneseCounting: (value) => units(value, HAN, '十百千万', ''),
  koreanCounting: counted,
  chineseLegalSimplified: (value) => units(value, '零壹贰叁肆伍陆柒捌玖', '拾佰仟萬', '壹'),
  ideographLegalTraditional: (value) => units(value, '零壹貳參肆伍陸柒捌玖', '拾佰仟萬', '壹'),
  japaneseLegal: (value) => units(value, '〇壱弐参四伍六七八九', '拾百阡萬', '壱'),
  ideographDigital: digits,
  japaneseDigitalTenThousand: digits,
  taiwaneseDigital: digits,
  koreanDigital2: digits,
  ideographTraditional: (value) => oneOf(STEMS, value),
  ideographZodiac: (value) => oneOf(BRANCHES, value),
  ideographZodiacTraditional: (value) =>
    value > 60
      ? String(value)
      : (STEMS[(value - 1) % 10] ?? '') + (BRANCHES[(value - 1) % 12] ?? ''),
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedParen: (value) => from(0x2474, 20, value),
  decimalEnclosedFullstop: (value) => from(0x2488, 20, value),
  ideographEnclosedCircle: (value) => from(0x3280, 10, value),
  ideographParenthesized: (value) => from(0x3220, 10, value),
  none: () => '',
};

/** The number in the format of that name; in Arabic digits where the format is not known. */
export function formatNumber(value: number, format: string): string {
  return (FORMATS[format] ?? String)(value);
}

function fullWidth(value: number): string {
  return String(value).replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)));
}

function digits(value: number): string {
  return String(value).replace(/\d/g, (digit) => HAN[Number(digit)] ?? digit);
}

/** Up to 99 with 十, above digit by digit; the formats named …Thousand go on with 百 and 千. */
function counted(value: number): string {
  return value < 100 ? units(value, HAN, '十百千万', '') : digits(value);
}

/** 二百一十五: digits with the names of their places. @param one what stands before a leading ten */
function units(value: number, numerals: string, names: string, one: string): string {
  const digit = (at: number) => numerals[at] ?? '';
  if (value >= 10_000) {
    const rest = value % 10_000;
    const gap = rest > 0 && rest < 1_000 ? digit(0) : '';
    const high = units(Math.floor(value / 10_000), numerals, names, one) + (names[3] ?? '');
    return high + (rest === 0 ? '' : gap + units(rest, numerals, names, digit(1)));
  }
  if (value < 10) return digit(value);
  const written = String(value);
  let text = '';
  for (const [at, character] of [...written].entries()) {
    const power = written.length - 1 - at;
    if (character === '0') continue;
    if (at > 0 && written[at - 1] === '0') text += digit(0);
    text += digit(Number(character)) + (power > 0 ? (names[power - 1] ?? '') : '');
  }
  const ten = digit(1) + (names[0] ?? '');
  return value < 20 && one === '' ? text.replace(ten, names[0] ?? '') : text;
}

function roman(value: number): string {
  if (value > 3999) return String(value);
  const signs = ['I', 'IV', 'V', 'IX', 'X', 'XL', 'L', 'XC', 'C', 'CD', 'D', 'CM', 'M'];
  const worths = [1, 4, 5, 9, 10, 40, 50, 90, 100, 400, 500, 900, 1000];
  let rest = value;
  let text = '';
  for (let at = worths.length - 1; at >= 0; at--) {
    const worth = worths[at] ?? 1;
    for (; rest >= worth; rest -= worth) text += signs[at] ?? '';
  }
  return text;
}

/** Z is followed by AA, BB. */
function repeated(letters: string, value: number): string {
  if (value < 1 || value > 780) return String(value);
  const letter = letters[(value - 1) % letters.length] ?? '';
  return letter.repeat(Math.ceil(value / letters.length));
}

function oneOf(characters: string, value: number): string {
  return characters[value - 1] ?? String(value);
}

function from(first: number, many: number, value: number): string {
  return value >= 1 && value <= many ? String.fromCharCode(first + value - 1) : String(value);
}

function circled(value: number): string {
  if (value >= 21 && value <= 35) return String.fromCharCode(0x3251 + value - 21);
  if (value >= 36 && value <= 50) return String.fromCharCode(0x32b1 + value - 36);
  return value === 0 ? '⓪' : from(0x2460, 20, value);
}
