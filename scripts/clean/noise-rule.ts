import type { Doubt } from '../messages/cleaning.ts';
import { fold } from './noise-fold.ts';
import { requiredWords } from './required-words.ts';
import { wordOffsets } from './word-index.ts';

/** The text that a rule looks at. */
export interface Passage {
  text: string;
  /** `text` folded by `fold`, code unit for code unit. */
  folded: string;
}

/** A run of noise, from `start` up to `end` in UTF-16 code units. */
export interface Finding {
  start: number;
  end: number;
  /** What the run is an escape of: it is written in its place. */
  replacement?: string;
  /** Why the rule is not certain. The run is kept then, and reported. */
  doubt?: Doubt;
}

/** A kind of noise. Whatever `find` finds without doubt is removed and put on the ledger. */
export interface NoiseRule {
  /** In kebab case; the ledger names it. */
  id: string;
  /** Where such noise comes from and what tells it from text: for maintainers. */
  why: string;
  /** The same in a few words for the readers of the ledger, in Chinese. */
  label: string;
  /** What it removes is a sign that text behind it was hidden from whoever copied the report. */
  textIsMissing?: true;
  /**
   * Judges what stands in brackets, phrases, or whole sentences and lines, by their words. Such a rule waits
   * until those before it are certain of nothing more: a stray tag inside would speak against the
   * bracket, and an advertisement in brackets against the sentence around it.
   */
  reads?: 'brackets' | 'phrases' | 'sentences';
  /** Finds the noise in order. Linear in the text, and never further than a few hundred characters around. */
  find(passage: Passage): Finding[];
  /**
   * What it only suspects beside what it found, each with a doubt. It is asked once, when no rule is certain of
   * anything more.
   */
  findDoubts?(passage: Passage, found: readonly Finding[]): Finding[];
  /** What must go, between ⟦ and ⟧; a character after ⇒ is what it leaves behind. Short examples share a string: 甲 ‖ 乙. */
  goes: string[];
  /** What must stay as it is. */
  stays: string[];
  /** What must stay and be reported. */
  doubts?: string[];
}

/** The examples of a rule, each alone. */
export function examplesIn(strings: readonly string[] = []): string[] {
  return strings.flatMap((string) => string.split(' ‖ '));
}

/** What a run of text is judged to be. */
export type Verdict = 'noise' | 'text' | Doubt;

export function passageOf(text: string): Passage {
  return { text, folded: fold(text) };
}

/** What no title and no name of a page holds or ends in: a sentence, an ordinal, an office, a date. */
const TEXT = new RegExp(
  [
    '[。;!?]',
    '(?:^|[^一二三四五六七八九十])[一二三四五六七八九十]{1,3}、|\\([一二三四五六七八九十]{1,3}\\)|第[一二三四五六七八九十]{1,3}[章条]',
    '政府|[县市区省镇乡][^网、]{0,4}[局厅委办院]$|[局厅部]$|委员会$|[镇乡街路]\\d{1,4}号',
    '(?:\\d{4}|二[一-龥〇○零]{3})年.{1,3}月.{1,3}日$',
    '#{2}|\\d\\.\\d+$|特此|此致|[:,、]$|[,、].*[,、]|^.{40}',
  ].join('|'),
);

/** Whether what stands where a page has a title or a name may be, or end in, a part of the report. */
export function holdsText(open: string): boolean {
  const unquoted = open.replace(/“[^”]*”|「[^」]*」|《[^》]*》/g, '');
  return TEXT.test(unquoted) || /[”」』》]| {2,}\S/.test(unquoted);
}

/**
 * A `find` that takes whatever a pattern matches in the folded text; the group `noise`, where the
 * pattern has one (flag d), narrows it. The groups `open…` are a name or title of which the pattern knows no
 * end: where one may hold text, the whole is a doubt. The pattern needs the flag g.
 */
export function matching(...patterns: RegExp[]): (passage: Passage) => Finding[] {
  return ({ folded }) => {
    const findings: Finding[] = [];
    for (const pattern of patterns) {
      // `matchAll` would make a copy of the pattern each time, which costs more than to read a line.
      pattern.lastIndex = 0;
      for (let match = pattern.exec(folded); match !== null; match = pattern.exec(folded)) {
        if (match[0] === '') pattern.lastIndex++;
        findings.push(findingOf(match));
      }
    }
    return findings;
  };
}

function findingOf(match: RegExpExecArray): Finding {
  const groups = match.groups ?? {};
  const [start, end] = match.indices?.groups?.noise ?? [match.index, match.index + match[0].length];
  for (const name in groups) {
    if (name.startsWith('open') && holdsText(groups[name] ?? ''))
      return { start, end, doubt: 'textMayFollow' };
  }
  return { start, end };
}

/** A pattern for what may be nothing but a whole line of folded text, white space around it left alone. */
export function wholeLine(pattern: string): RegExp {
  return new RegExp(`^[ \\t]{0,40}(?<noise>${pattern})[ \\t]{0,40}$`, 'dgm');
}

/**
 * The same `find`, for the lines alone that hold a word which one of the triggers needs: most lines hold none, and need
 * not be read by the longer patterns.
 */
export function onLinesWith(
  triggers: RegExp | readonly RegExp[],
  find: (passage: Passage) => Finding[],
): (passage: Passage) => Finding[] {
  const offsetsIn = wordOffsets(() =>
    [triggers].flat().flatMap(({ source }) => {
      const words = requiredWords(source);
      if (words === undefined) throw new Error(`No words tell where it may match: ${source}`);
      return words;
    }),
  );
  return (passage) => {
    const { text, folded } = passage;
    const findings: Finding[] = [];
    let readUpTo = 0;
    for (const index of offsetsIn(passage)) {
      if (index < readUpTo) continue;
      const start = index === 0 ? 0 : folded.lastIndexOf('\n', index - 1) + 1;
      const close = folded.indexOf('\n', index);
      const end = close === -1 ? folded.length : close;
      readUpTo = end;
      for (const found of find({
        text: text.slice(start, end),
        folded: folded.slice(start, end),
      })) {
        findings.push({ ...found, start: found.start + start, end: found.end + start });
      }
    }
    return findings;
  };
}
