/** Marks that end what is written, for all who ask whether a line reads on. */

/** What may stand behind a final mark and closes with it, for a class of characters. */
export const closers = '”’）》〉」』】)\\]';

const sentence = new RegExp(`[。！？；：…!?;:.][${closers}]*$`);
const clause = new RegExp(`[。！？；：，、…!?;:,][${closers}]*$`);

/** Ends as a sentence does, or a part of one that may stand on a line of its own: 如下：, 一是……；. */
export function endsSentence(text: string): boolean {
  return sentence.test(text.slice(-4));
}

/** Ends as a sentence or any part of one does, with a comma too; 1. and A. end none. */
export function hasFinalMark(text: string): boolean {
  return clause.test(text.slice(-4));
}
