/** What a writer who takes a report up next year has to change, though it is no blank. */

import type { Span } from '../../model.ts';

const han = '[一二三四五六七八九十]';

/** THE table of such texts. Its examples are its tests. */
export const changingTexts: { what: string; pattern: string; examples: string[] }[] = [
  {
    what: 'a year',
    pattern: '(?:19|20)\\d{2}年|[一二][〇○零一二三四五六七八九]{3}年',
    examples: ['⟦2023年⟧度', '⟦二〇二三年⟧以来', '12023人'],
  },
  {
    what: 'a congress of the party, one of its plenary sessions',
    pattern: `(?:二十${han}?|十${han})大(?![小中学型量会家])|(?:二十|十)${han}?届${han}{1,2}中全会`,
    examples: ['党的⟦二十大⟧精神', '⟦十九届六中全会⟧', '十大工程', '十五大型企业'],
  },
  {
    what: 'a five-year plan',
    pattern: `[“"]?十${han}五[”"]?(?=规划|时期|期间|计划|开局|收官)`,
    examples: ['⟦“十四五”⟧规划', '⟦十四五⟧时期', '第十四五组'],
  },
  {
    what: 'the number of a session',
    pattern: `第(?:${han}+|\\d+)[届次]`,
    examples: ['⟦第十五届⟧人民代表大会⟦第三次⟧会议', '第十五条'],
  },
];

const anyText = new RegExp(changingTexts.map(({ pattern }) => pattern).join('|'), 'g');

/** The places of a text that change with the year, in order. */
export function findChangingTexts(text: string): Span[] {
  return [...text.matchAll(anyText)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
}
