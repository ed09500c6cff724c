/** The numbers of lists, which browsers show but pages do not hold. */

import { formatNumber } from '../number-formats.ts';
import { attribute, childElements, type Element, styleOf } from './tree.ts';

/** Names of CSS for styles of lists, and of the attribute `type`, as Word calls the formats. */
const FORMATS: Record<string, string> = {
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
  'lower-alpha': 'lowerLetter',
  'upper-alpha': 'upperLetter',
  'lower-latin': 'lowerLetter',
  'upper-latin': 'upperLetter',
  'lower-roman': 'lowerRoman',
  'upper-roman': 'upperRoman',
  'cjk-ideographic': 'chineseCountingThousand',
  'trad-chinese-informal': 'taiwaneseCountingThousand',
  'simp-chinese-informal': 'chineseCountingThousand',
  'cjk-decimal': 'ideographDigital',
  'cjk-heavenly-stem': 'ideographTraditional',
  'cjk-earthly-branch': 'ideographZodiac',
};

/** The number of each item of a list, with its mark, as a browser shows it; nothing for lists without numbers. */
export function itemNumbers(list: Element): Map<Element, string> {
  const numbers = new Map<Element, string>();
  const style = listStyle(list) ?? attribute(list, 'type') ?? 'decimal';
  if (list.tagName !== 'ol') return numbers;
  let next = whole(attribute(list, 'start')) ?? 1;
  for (const item of childElements(list)) {
    if (item.tagName !== 'li') continue;
    const value = whole(attribute(item, 'value')) ?? next;
    next = value + 1;
    const own = listStyle(item) ?? style;
    if (own !== 'none') numbers.set(item, spell(value, FORMATS[own] ?? 'decimal'));
  }
  return numbers;
}

function spell(value: number, format: string): string {
  const number = formatNumber(value, format);
  return /[\u4e00-\u9fff]$/.test(number) ? `${number}、` : `${number}. `;
}

function listStyle(element: Element): string | undefined {
  return /list-style(?:-type)?:(?:[^;]*[^a-z-])?([a-z-]+)(?:;|$)/.exec(styleOf(element))?.[1];
}

function whole(written: string | undefined): number | undefined {
  return written !== undefined && /^-?\d{1,6}$/.test(written.trim()) ? Number(written) : undefined;
}
