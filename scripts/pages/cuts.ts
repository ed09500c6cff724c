/**
 * Where in the text of a report something was removed. The blocks hold the clean text in its order, with other
 * white space, so offsets are counted in characters that are none.
 */

import type { Block, CleanReport } from '../model.ts';
import { blockText } from './blocks.ts';

/** Sets `cuts` of the blocks. A removal from a table, which has no room for a mark, is put before it. */
export function setCuts(blocks: readonly Block[], clean: CleanReport): void {
  const positions = positionsOf(clean);
  let number = 0;
  let before = 0;
  let last: Block | undefined;
  for (const block of blocks) {
    const text = blockText(block);
    const end = before + lengthOf(text);
    const isTable = block.kind === 'paragraph' && block.paragraph.role === 'table';
    if (!isTable) last = block;
    // What was removed above the first block is shown at its head.
    while (last && (positions[number] ?? Number.POSITIVE_INFINITY) <= end) {
      const position = positions[number] ?? 0;
      const offset = isTable ? blockText(last).length : offsetOf(text, position - before);
      number += 1;
      last.cuts = [...(last.cuts ?? []), { number, offset }];
    }
    before = end;
  }
}

/** For each removal, how many characters of the clean text stand before it. */
function positionsOf({ raw, removals }: CleanReport): number[] {
  let read = 0;
  let kept = 0;
  return removals.map(({ offset, text, replacement = '' }) => {
    kept += lengthOf(raw.slice(read, offset));
    const position = kept;
    kept += lengthOf(replacement);
    read = offset + text.length;
    return position;
  });
}

function lengthOf(text: string): number {
  return text.replace(/\s+/g, '').length;
}

/** The offset in a text behind so many of its characters, white space not counted. */
function offsetOf(text: string, characters: number): number {
  let offset = 0;
  for (let seen = 0; seen < characters && offset < text.length; offset++) {
    if (!/\s/.test(text[offset] ?? '')) seen++;
  }
  return offset;
}
