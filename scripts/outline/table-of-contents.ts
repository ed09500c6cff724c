import type { LaidOutParagraph } from '../clean/join-lines.ts';
import { hasFinalMark } from './text-shapes.ts';

const label = /^[【[]?目[\s　]*[录次][】\]]?[：:]?$/;
const leaders = /[\s　.．…·⋯—-]*[（(]?\d{0,4}[)）]?$/;
const longest = 400;

/**
 * Where a table of contents that begins at `at` ends. Its entries stand again below as headings; so
 * it ends where the first of them comes back, or else after the last entry with a page number.
 *
 * @returns the index after its last entry; `at` where none begins there.
 */
export function findContents(paragraphs: readonly LaidOutParagraph[], at: number): number {
  if (!label.test(paragraphs[at]?.text ?? '')) return at;
  const first = entry(paragraphs[at + 1]?.text ?? '');
  let paged = at + 1;
  for (let index = at + 1; index < Math.min(paragraphs.length, at + longest); index++) {
    const text = paragraphs[index]?.text ?? '';
    if (index > at + 1 && entry(text) === first && first !== '') {
      return paged > at + 1 ? paged : index;
    }
    if (text.length > 80 || (hasFinalMark(text) && entry(text) === bare(text))) break;
    if (entry(text) !== bare(text)) paged = index + 1;
  }
  return paged;
}

/** An entry without dot leaders and page number, white space and all. */
function entry(text: string): string {
  return bare(text.replace(leaders, ''));
}

function bare(text: string): string {
  return text.replace(/^#+/, '').replace(/[\s　]+/g, '');
}
