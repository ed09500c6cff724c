import type { Passage } from './noise-rule.ts';

/** A word that some rules look for, and the lists that hold it. */
interface Entry {
  word: string;
  lists: number[];
}

/** By first character. Filled when the rules are read, before there is any passage. */
const entries: (Entry[] | undefined)[] = [];
let lists = 0;
const indexed = new WeakMap<Passage, number[][]>();

/**
 * Makes the function that tells where words stand in the folded text of a passage, in order. All words of all rules
 * are found in one reading of it.
 */
export function wordOffsets(words: readonly string[]): (passage: Passage) => readonly number[] {
  const list = lists++;
  for (const word of new Set(words)) {
    const first = word.charCodeAt(0);
    const same = entries[first] ?? [];
    entries[first] = same;
    const entry = same.find((each) => each.word === word);
    if (entry === undefined) same.push({ word, lists: [list] });
    else entry.lists.push(list);
  }
  return (passage) => {
    const found = indexed.get(passage) ?? readWords(passage.folded);
    indexed.set(passage, found);
    return found[list] ?? [];
  };
}

function readWords(folded: string): number[][] {
  const found: number[][] = [];
  for (let at = 0; at < folded.length; at++) {
    const same = entries[folded.charCodeAt(at)];
    if (same === undefined) continue;
    for (const { word, lists } of same) {
      if (!folded.startsWith(word, at)) continue;
      for (const list of lists) {
        const offsets = found[list];
        if (offsets === undefined) found[list] = [at];
        else if (offsets.at(-1) !== at) offsets.push(at);
      }
    }
  }
  return found;
}
