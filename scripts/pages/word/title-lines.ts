/** The lines of a title: 22 pt in 156 mm are 20 characters, and a line is to break between words (7.3.1). */

import { titleBreaks } from '../title-breaks.ts';
import { widthOf } from './measures.ts';

const longestLine = 20;

/** The lines from some offset on to the end. */
interface Lines {
  starts: number[];
  longest: number;
}

/**
 * Where lines of a title begin: where the writer began them, if they fit; else as few lines as there can
 * be, of lengths as like as can be. None where one line holds it, or grammar shows no break.
 *
 * @param lineStarts where the writer began a line, in order
 */
export function titleLineStarts(title: string, lineStarts: readonly number[]): number[] {
  const written = [0, ...lineStarts].map((start, index) => title.slice(start, lineStarts[index]));
  if (written.every((line) => widthOf(line) <= longestLine)) return [...lineStarts];
  const offsets = [0, ...titleBreaks(title), title.length];
  const best: (Lines | undefined)[] = [];
  for (let from = offsets.length - 2; from >= 0; from--) {
    const start = offsets[from] ?? 0;
    for (let to = from + 1; to < offsets.length; to++) {
      const length = widthOf(title.slice(start, offsets[to]));
      if (length > longestLine) break;
      const rest = to === offsets.length - 1 ? { starts: [], longest: 0 } : best[to];
      if (rest === undefined) continue;
      const starts = [start, ...rest.starts];
      best[from] = better({ starts, longest: Math.max(length, rest.longest) }, best[from]);
    }
  }
  return best[0]?.starts.slice(1) ?? [];
}

function better(one: Lines, other: Lines | undefined): Lines {
  if (other === undefined || one.starts.length < other.starts.length) return one;
  const isAsShort = one.starts.length === other.starts.length;
  return isAsShort && one.longest < other.longest ? one : other;
}
