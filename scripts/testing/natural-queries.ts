/**
 * Queries as people type them, made from the text by chance: what they remember of it is nearly what
 * stands there. Each is meant to find the section that it was made from, or another that has the same words: nobody
 * who remembers a sentence of ten reports can say which of them she means.
 */

import type { SearchRecord } from '../search/records.ts';
import { Random } from './random.ts';

export interface NaturalQuery {
  kind: string;
  text: string;
  /** Addresses of the sections that hold what it was made from, word for word. */
  urls: string[];
}

/** Some words that follow each other in a line, and the line. */
interface Passage {
  words: [string, ...string[]];
  line: string;
  record: SearchRecord;
}

/** A query, and what of the text it was made from. */
type Made = [query: string, ...sources: string[]];

type Change = (passage: Passage, random: Random) => Made | undefined;

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** A change of the words of one passage. */
function ofWords(
  change: (words: Passage['words'], random: Random) => readonly string[] | undefined,
): Change {
  return ({ words }, random) => {
    const changed = change(words, random);
    return changed && [changed.join(''), words.join('')];
  };
}

/** Of each kind equally many. */
const changes: Record<string, Change> = {
  'words left out': ofWords((words, random) =>
    words.length < 4 ? undefined : words.toSpliced(1 + random.below(words.length - 2), 1),
  ),
  'another order': ofWords(([first, ...rest], random) => {
    const cut = 1 + random.below(Math.max(1, rest.length - 1));
    return [...rest.slice(0, cut), first, ...rest.slice(cut)];
  }),
  '的 left out': ofWords((words) =>
    words.includes('的') ? words.filter((word) => word !== '的') : undefined,
  ),
  '的 too many': ofWords((words, random) =>
    words.toSpliced(1 + random.below(words.length - 1), 0, '的'),
  ),
  'wrong character': ({ words, record }, random) => {
    const text = words.join('');
    const at = random.below(text.length);
    const others = record.parts.flatMap(({ lines }) => lines).join('');
    const wrong = others.charAt(random.below(others.length));
    return [text.slice(0, at) + wrong + text.slice(at + 1), text];
  },
  'cut anywhere': ({ line }, random) => {
    const start = random.below(Math.max(1, line.length - 18));
    const text = line.slice(start, start + 18);
    const cut = 4 + random.below(5);
    return [text.slice(0, cut) + text.slice(cut + 2 + random.below(3)), text];
  },
  'two sentences': ({ words, record }, random) => {
    const lines = record.parts.flatMap((part) => part.lines);
    const other = wordsOf(lines[random.below(lines.length)] ?? '', 2 + random.below(2), random);
    if (other === undefined) return undefined;
    const [one, two] = [words.slice(0, 3).join(''), other.join('')];
    return [one + two, one, two];
  },
};

/** @param seed the same seed gives the same queries */
export function naturalQueries(
  records: readonly SearchRecord[],
  count: number,
  seed: number,
): NaturalQuery[] {
  const random = new Random(seed);
  const kinds = Object.keys(changes);
  const text = records.flatMap(({ parts }) => parts.flatMap(({ lines }) => lines)).join('\n');
  const queries: NaturalQuery[] = [];
  for (let tries = 0; queries.length < count && tries < 200 * count; tries++) {
    const kind = kinds[queries.length % kinds.length] ?? '';
    const passage = passageIn(records, random);
    const changed = passage && changes[kind]?.(passage, random);
    if (passage === undefined || changed === undefined) continue;
    const [typed, ...sources] = changed;
    const query = typed.replace(/[\s\p{P}\p{S}]/gu, '');
    // What stands there as it is finds itself.
    if (query.length < 6 || /\d/.test(query) || text.includes(query)) continue;
    queries.push({ kind, text: query, urls: holdersOf(records, sources) });
  }
  return queries;
}

function holdersOf(records: readonly SearchRecord[], sources: readonly string[]): string[] {
  const holders = records.filter(({ parts }) => {
    const lines = parts.flatMap((part) => part.lines);
    return sources.every((source) => lines.some((line) => line.includes(source)));
  });
  return holders.map(({ url }) => url);
}

function passageIn(records: readonly SearchRecord[], random: Random): Passage | undefined {
  const record = records[random.below(records.length)];
  const lines = record?.parts.flatMap((part) => part.lines) ?? [];
  const line = lines[random.below(lines.length)] ?? '';
  const words = wordsOf(line, 3 + random.below(3), random);
  return record === undefined || words === undefined ? undefined : { words, line, record };
}

/** So many words of a line, one behind the other, without marks between them. */
function wordsOf(line: string, count: number, random: Random): Passage['words'] | undefined {
  const all = Array.from(segmenter.segment(line), ({ segment }) => segment);
  const start = random.below(Math.max(1, all.length - count));
  const [first, ...rest] = all.slice(start, start + count);
  const words: Passage['words'] = [first ?? '', ...rest];
  const isPlain = words.length === count && words.every((word) => /^\p{Script=Han}+$/u.test(word));
  return isPlain ? words : undefined;
}

/** A word of a report's title with a word of a heading in one of its sections, as phrases. */
export function titleAndHeading(
  records: readonly SearchRecord[],
  count: number,
  seed: number,
): NaturalQuery[] {
  const random = new Random(seed);
  const queries: NaturalQuery[] = [];
  for (let tries = 0; queries.length < count && tries < 200 * count; tries++) {
    const record = records[random.below(records.length)];
    const heading = record?.parts[random.below(record.parts.length)]?.title ?? '';
    const title = record?.title === record?.reportTitle ? '' : (record?.reportTitle ?? '');
    const words = [title, heading].map((text) => wordsIn(text));
    const [one, two] = words.map((list) => list[random.below(Math.max(1, list.length))]);
    if (record === undefined || one === undefined || two === undefined || one === two) continue;
    queries.push({ kind: 'title and heading', text: `${one} ${two}`, urls: [record.url] });
  }
  return queries;
}

function wordsIn(text: string): string[] {
  const words = Array.from(segmenter.segment(text), ({ segment }) => segment);
  return words.filter((word) => /^\p{Script=Han}{2,}$/u.test(word));
}

/** Marks, and how else they are typed. */
const otherMarks: [mark: RegExp, other: string][] = [
  [/[〔（]/u, '['],
  [/[〕）]/u, ']'],
  [/[“”]/u, '"'],
  [/[％%]/u, '％'],
  [/×/u, 'X'],
  [/[—-]/u, '－'],
  [/[○〇]/u, '零'],
  [/，/u, ','],
];

/** Phrases of the text with marks in them, typed in another way. */
export function otherSpellings(
  records: readonly SearchRecord[],
  count: number,
  seed: number,
): NaturalQuery[] {
  const random = new Random(seed);
  const queries: NaturalQuery[] = [];
  for (let tries = 0; queries.length < count && tries < 2000 * count; tries++) {
    const record = records[random.below(records.length)];
    const lines = record?.parts.flatMap((part) => part.lines) ?? [];
    const line = lines[random.below(lines.length)] ?? '';
    const start = random.below(line.length);
    const phrase = line.slice(start, start + 6 + random.below(6)).normalize('NFC');
    const typed = otherMarks.reduce(
      (text, [mark, other]) => text.replace(new RegExp(mark, 'gu'), other),
      phrase,
    );
    if (record === undefined || typed === phrase || /\s/u.test(phrase)) continue;
    queries.push({ kind: 'other spelling', text: typed, urls: [record.url] });
  }
  return queries;
}
