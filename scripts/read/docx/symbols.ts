/** Characters of symbol fonts, which stand for others than their code says. */

/** Codes of the fonts that forms and lists use, without the F0 that Word puts in front of them. */
const FONTS: Record<string, Record<string, string>> = {
  'wingdings 2': {
    '50': '✓',
    '4F': '✗',
    '51': '☒',
    '52': '☑',
    '53': '☒',
    '54': '☒',
    '2A': '□',
    A3: '□',
    A2: '■',
    '6A': '①',
    '97': '●',
    '98': '●',
  },
  wingdings: {
    '6C': '●',
    '6E': '■',
    '6F': '□',
    '70': '□',
    '71': '□',
    '72': '□',
    '75': '◆',
    '76': '◆',
    A1: '○',
    A7: '▪',
    A8: '□',
    D8: '➢',
    DF: '←',
    E0: '→',
    E1: '↑',
    E2: '↓',
    E8: '➔',
    F0: '⇨',
    FB: '✗',
    FC: '✓',
    FD: '☒',
    FE: '☑',
    '21': '✏',
    '22': '✂',
    '28': '☎',
    '2A': '✉',
    '46': '☞',
    '4A': '☺',
    AB: '★',
    '81': '①',
    '82': '②',
    '83': '③',
    '84': '④',
    '85': '⑤',
    '86': '⑥',
    '87': '⑦',
    '88': '⑧',
    '89': '⑨',
    '8A': '⑩',
  },
  symbol: {
    '61': 'α',
    '62': 'β',
    '67': 'γ',
    '64': 'δ',
    '6D': 'μ',
    '70': 'π',
    '73': 'σ',
    '77': 'ω',
    '44': 'Δ',
    '53': 'Σ',
    '57': 'Ω',
    A3: '≤',
    B3: '≥',
    B1: '±',
    B4: '×',
    B8: '÷',
    B9: '≠',
    BB: '≈',
    B0: '°',
    B7: '•',
    A5: '∞',
    D6: '√',
    AE: '→',
    AC: '←',
    '2D': '−',
  },
};

/**
 * @param code four hexadecimal digits as Word writes them: `F052`
 * @returns the character that a reader sees; □ for one that is not in our tables; one of the font's own code where it
 *   is no symbol font
 */
export function symbolOf(font: string, code: string): string {
  const point = Number.parseInt(code, 16);
  if (!Number.isInteger(point) || point > 0xffff) return '□';
  const table = FONTS[font.toLowerCase()];
  const key = (point & 0xff).toString(16).toUpperCase().padStart(2, '0');
  if (table?.[key] !== undefined) return table[key];
  return (point >= 0xe000 && point <= 0xf8ff) || table || point < 0x20
    ? '□'
    : String.fromCharCode(point);
}
