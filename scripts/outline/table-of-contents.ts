import type { LaidOutParagraph } from '../clean/join-lines.ts';
import { hasFinalMark } from './text-shapes.ts';

const label = /^(?:#{1,6}\s+)?[【[]?目[\s　]*[录次][】\]]?[：:]?$/;
const leaders = /[\s　.．…·⋯—-]*[（(]?\d{0,4}[)）]?$/;
const longest = 400;

/**
 * Where a table of contents that begins at `at` ends. Its entries stand again below as headings; so
 * it ends where the first of them comes back, or where text begins before that, or else after the
 * last entry with a page number.
 *
 * @returns the index after its last entry; `at` where none begins there.
 */
export function findContents(paragraphs: readonly LaidOutParagraph[], at: number): number {
  if (!label.test(paragraphs[at]?.text ?? '')) return at;
  const first = entry(paragraphs[at + 1]?.text ?? '');
  let paged = at + 1;
  let text: number | undefined;
  for (let index = at + 1; index < Math.min(paragraphs.length, at + longest); index++) {
    const line = paragraphs[index]?.text ?? '';
    if (index > at + 1 && first !== '' && entry(line) === first) {
      return paged > at + 1 ? paged : (text ?? index);
    }
    if (text !== undefined) continue;
    if (line.length > 80 || (hasFinalMark(line) && entry(line) === bare(line))) text = index;
    else if (entry(line) !== bare(line)) paged = index + 1;
  }
  return paged;
}

/** An entry without dot leaders and page number, white space and all. */
function entry(text: string): string {
  return bare(text.replace(leaders, ''));
}

function bare(text: string): string {
  return text
    .replace(/^#+/, '')
    .replace(/[\s　]+/g, '')
    .replace(/[。：:]$/, '');
}
