/** What is read, once. */
interface Folded {
  folded: string;
}

/** A word that some rules look for, and the lists that hold it. */
interface Entry {
  word: string;
  lists: number[];
}

/** By their first two characters. */
const entries = new Map<number, Entry[]>();
/** Whether a word begins with a character, and whether that may be all of it. */
const FIRST = 1;
const ALONE = 2;
const begins = new Uint8Array(0x10000);

/** Words, or what tells them. */
type Words = readonly string[] | (() => readonly string[]);

/** What each function was made with, and how many of them are among the entries. */
const lists: Words[] = [];
let told = 0;
const indexed = new WeakMap<Folded, number[][]>();

/**
 * Makes the function that tells where words stand in the folded text of a passage, in order. All words of all rules
 * are found in one reading of it.
 *
 * @param words asked for with the first passage: most programs that know the rules read none
 */
export function wordOffsets(words: Words): (passage: Folded) => readonly number[] {
  const list = lists.push(words) - 1;
  return (passage) => {
    const found = indexed.get(passage) ?? readWords(passage.folded);
    indexed.set(passage, found);
    return found[list] ?? [];
  };
}

function addWords(list: number): void {
  const words = lists[list];
  for (const word of new Set(typeof words === 'function' ? words() : words)) {
    const first = word.charCodeAt(0);
    begins[first] = (begins[first] ?? 0) | (word.length === 1 ? ALONE : FIRST);
    const key = word.length === 1 ? first : pairOf(first, word.charCodeAt(1));
    const same = entries.get(key) ?? [];
    entries.set(key, same);
    const entry = same.find((each) => each.word === word);
    if (entry === undefined) same.push({ word, lists: [list] });
    else entry.lists.push(list);
  }
}

/** No single character has the key of a pair. */
function pairOf(first: number, second: number): number {
  return (first + 1) * 0x10000 + second;
}

function readWords(folded: string): number[][] {
  while (told < lists.length) addWords(told++);
  const found: number[][] = lists.map(() => []);
  const add = (same: readonly Entry[] = [], at: number) => {
    for (const { word, lists } of same) {
      if (word.length > 2 && !folded.startsWith(word, at)) continue;
      for (const list of lists) if (found[list]?.at(-1) !== at) found[list]?.push(at);
    }
  };
  for (let at = 0; at < folded.length; at++) {
    const first = folded.charCodeAt(at);
    const kinds = begins[first] ?? 0;
    if (kinds === 0) continue;
    if (kinds & ALONE) add(entries.get(first), at);
    if (kinds & FIRST) add(entries.get(pairOf(first, folded.charCodeAt(at + 1))), at);
  }
  return found;
}
