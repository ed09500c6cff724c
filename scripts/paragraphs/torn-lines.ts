/** Lines that an element inside a paragraph parted: a scraper sets bold type, figures and links on lines of their own. */

import { endsSentence } from '../chinese/marks.ts';
import type { System } from '../chinese/numbering-systems.ts';
import { readNumbered } from '../chinese/read-numbered.ts';
import { inBothScripts } from '../chinese/traditional.ts';
import type { Line } from '../model.ts';

/** How a text is laid out, as far as torn lines are concerned. */
export interface Habits {
  /** Blank lines between most neighbouring lines. */
  usualGap: number;
  /** Numbering systems whose headings mostly share their lines with text. */
  runIn: ReadonlySet<System>;
  /** 01, 02 … or PART 1, PART 2 … stand on lines of their own. */
  countsSheets: boolean;
}

/** A number, a date: what a line of a list begins with as well as the rest of a sentence. */
export const numberFirst = /^[（(]?[\d０-９]/;

const opensParagraph = /^(?:#+ |——|一[是要])/;
/** What a scraper sets on a line of its own, where an element stood: 2.5 in PM2.5. */
const token = /^[\d.A-Za-z]{1,6}$/;
const counted = /^(?:专栏|图|表)$/;
/** An ordinal on a line of its own has its title on the next. */
const ordinalAlone = /^(?:[（(][一二三四五六七八九十]{1,3}[)）]|[一二三四五六七八九十]{1,3}、)$/;
/** Web articles set 01 or PART 1 in large type above a title. */
const sheet = /^(?:0\d|part[\s.]?\d{1,2})$/i;
/** No title and no sentence ends so. */
const openWord = inBothScripts(/(?:[和与及对为用以把将从让使]|(?<!目)的)$/);

/**
 * Whether a line goes on with the paragraph whose lines so far are `pieces`, whatever its layout.
 */
export function isTorn(habits: Habits, pieces: readonly string[], body: string): boolean {
  const last = pieces.at(-1) ?? '';
  const isFirst = pieces.length === 1;
  if (/[（(《“【]$/.test(last) || /^[是为][：:]/.test(body)) return !endsSentence(last);
  if (counted.test(last)) return token.test(body);
  if (ordinalAlone.test(pieces.join(''))) return !isOrdinalAhead(body) && !endsSentence(body);
  if (habits.countsSheets && sheet.test(last)) return isFirst && !endsSentence(body);
  if (token.test(last) && !isFirst && !endsAbbreviated(pieces))
    return !isOrdinalAhead(body) && !numberFirst.test(body);
  if (endsAbbreviated(pieces)) return /^\d[\d.]*(?:$|[一-鿿，。、])/.test(body);
  const system = isFirst && openWord.test(last) ? readNumbered(last)?.system : undefined;
  const isOpen = system !== undefined && (habits.runIn.has(system) || numberFirst.test(body));
  return isOpen && !isOrdinalAhead(body);
}

/** …、PM, which a number follows. */
function endsAbbreviated(pieces: readonly string[]): boolean {
  return /[一-鿿，、][A-Za-z]{1,5}$/.test(pieces.slice(-2).join(''));
}

/** An ordinal with a mark, or a sign that no line goes on with. */
export function isOrdinalAhead(body: string): boolean {
  const numbered = readNumbered(body);
  if (!numbered) return opensParagraph.test(body);
  const { ordinal, path, numbers } = numbered;
  return numbers === 'items' || path.includes('.') || ordinal.length > path.length;
}

/** 专栏, which its number and its name follow. */
export function isCounted(text: string): boolean {
  return counted.test(text);
}

/** 01 or PART 1, which a title follows. */
export function isSheet(text: string): boolean {
  return sheet.test(text);
}

export function readHabits(lines: readonly Line[]): Habits {
  const sheets = new Set(lines.map(({ text }) => text.trim()).filter((text) => sheet.test(text)));
  return {
    usualGap: usualGap(lines),
    runIn: runInSystems(lines),
    countsSheets: sheets.size > 1,
  };
}

function runInSystems(lines: readonly Line[]): Set<System> {
  const balance = new Map<System, number>();
  for (const { text } of lines) {
    const body = text.trimStart();
    const system = readNumbered(body)?.system;
    if (system === undefined) continue;
    const isRunIn = body.length >= 60 && /^[^。]{4,40}。/.test(body);
    balance.set(system, (balance.get(system) ?? 0) + (isRunIn ? 1 : -1));
  }
  return new Set([...balance].filter(([, more]) => more > 0).map(([system]) => system));
}

function usualGap(lines: readonly Line[]): number {
  const counts = new Map<number, number>();
  let blanks = 0;
  for (const { text } of lines) {
    if (text.trim() === '') blanks++;
    else {
      counts.set(blanks, (counts.get(blanks) ?? 0) + 1);
      blanks = 0;
    }
  }
  const [usual] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return usual?.[0] ?? 0;
}
