import type { Finding, NoiseRule, Passage } from '../noise-rule.ts';

/** What the names stand for that occur in Chinese web pages; a name that is missing here stays as it is. */
const NAMED: Record<string, string> = {
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  laquo: '«',
  raquo: '»',
  mdash: '—',
  ndash: '–',
  hellip: '…',
  middot: '·',
  bull: '•',
  times: '×',
  divide: '÷',
  plusmn: '±',
  deg: '°',
  permil: '‰',
  sect: '§',
  para: '¶',
  copy: '©',
  reg: '®',
  trade: '™',
  yen: '¥',
  pound: '£',
  euro: '€',
  cent: '¢',
  larr: '←',
  uarr: '↑',
  rarr: '→',
  darr: '↓',
  le: '≤',
  ge: '≥',
  ne: '≠',
  sup2: '²',
  sup3: '³',
  frac12: '½',
  alpha: 'α',
  beta: 'β',
  mu: 'μ',
  micro: 'µ',
  omega: 'ω',
  shy: '',
  zwj: '',
  zwnj: '',
  lrm: '',
  rlm: '',
};
const SPACES =
  /(?:&(?:(?:nbsp|ensp|emsp|thinsp)(?![a-z]);?|sp;|#(?:160|819[45]|8201|12288|x0*a0|x200[239]|x3000);))+/gi;
const ENTITY = /&(?:#(\d{1,7}|x[\da-f]{1,6})|([a-z]{2,8}[1-4]{0,2}));/gi;
/** The characters 0x80 to 0x9F; a space where it has none. */
const WINDOWS_1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';
const INVISIBLE = /(?:[\p{Cc}\p{Cf}\p{Zs}\u115f\u1160\u3164\uffa0]|\u034f)/u;

/** Most texts have none of them, and the expressions would read the whole to find that out. */
function matches(pattern: RegExp, text: string): RegExpExecArray[] {
  return text.includes('&') ? [...text.matchAll(pattern)] : [];
}

function findSpaces({ text }: Passage): Finding[] {
  return matches(SPACES, text).map((match) => {
    const start = match.index;
    const end = start + match[0].length;
    const joinsWords = /\w/.test(text.charAt(start - 1)) && /\w/.test(text.charAt(end));
    return { start, end, ...(joinsWords ? { replacement: ' ' } : {}) };
  });
}

function findCharacters({ text }: Passage): Finding[] {
  return matches(ENTITY, text).flatMap((match) => {
    const character = match[1] === undefined ? NAMED[match[2] ?? ''] : numbered(match[1]);
    if (character === undefined) return [];
    const span = { start: match.index, end: match.index + match[0].length };
    return [character === '' ? span : { ...span, replacement: character }];
  });
}

/** HTML reads the references 128 to 159 as Windows-1252, because that is what pages meant by them. */
function numbered(digits: string): string | undefined {
  const code = /^x/i.test(digits) ? Number.parseInt(digits.slice(1), 16) : Number(digits);
  if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return undefined;
  if (code >= 0x80 && code <= 0x9f) {
    return WINDOWS_1252.charAt(code - 0x80).trim();
  }
  const character = String.fromCodePoint(code);
  return INVISIBLE.test(character) ? '' : character;
}

function findEscapedAmpersands({ text }: Passage): Finding[] {
  return matches(/&((?:amp;)+)/gi, text).map((match) => ({
    start: match.index + 1,
    end: match.index + match[0].length,
  }));
}

export const ENTITY_RULES: NoiseRule[] = [
  {
    id: 'entity-space',
    why: 'HTML pads with &nbsp; and its like (&sp; is what a broken filter leaves of it). Chinese has no spaces between words; between two Latin words one stays.',
    label: '网页空格代码',
    find: findSpaces,
    goes: [
      '⟦&nbsp;&nbsp;⟧全年完成投资 ‖ 办公厅⟦&sp;⟧ ‖ Open⟦&nbsp;⇒ ⟧Source',
      '工作⟦&NBSP⟧报告⟦&emsp;&#12288;⟧ ‖ 一、⟦&amp;nbsp;⟧总体情况',
    ],
    stays: ['R&D经费', 'A&B', '&sport', 'AT&T'],
  },
  {
    id: 'entity-ampersand',
    why: 'Text that was escaped once or more: taking amp; out of &amp; leaves the character itself.',
    label: '网页转义代码',
    find: findEscapedAmpersands,
    goes: ['R&⟦amp;⟧D经费', 'B&⟦amp;amp;⟧B'],
    stays: ['amp;', 'C&A'],
  },
  {
    id: 'entity-character',
    why: 'A reference to a character, left over from HTML. The character is put in its place; an invisible one leaves nothing.',
    label: '网页转义代码',
    find: findCharacters,
    goes: [
      '⟦&ldquo;⇒“⟧两个维护⟦&rdquo;⇒”⟧ ‖ 党⟦&#8203;⟧建 ‖ ⟦&#x4E00;⇒一⟧、总体 ‖ PM2.5⟦&lt;⇒<⟧35',
      '习近平⟦&middot;⇒·⟧谈 ‖ ⟦&#151;⇒—⟧年度',
    ],
    stays: ['&unknown;', '&#99999999;', '甲&乙；丙', 'P&G;'],
  },
];
