/** Phrases to search for in tests and measurements, and the text in which they should be found. */

import type { Block, Site } from '../model.ts';
import { Random } from './random.ts';

/**
 * The visible text of each page by its address, as Ctrl-F sees it: a line for each block, a run-in
 * heading on one line with its paragraph. Of a report page, only what stands on no section page.
 */
export function textsOf(site: Site): Map<string, string> {
  const texts = new Map<string, string>();
  for (const { url, title, front } of site.reports) {
    const isShown = front.some(({ kind }) => kind === 'heading');
    texts.set(url, isShown ? textOf(front) : `${title}\n${textOf(front)}`);
  }
  for (const { url, blocks } of site.sections) texts.set(url, textOf(blocks));
  return texts;
}

function textOf(blocks: readonly Block[]): string {
  return blocks
    .map((block) =>
      block.kind === 'paragraph'
        ? `${block.paragraph.text}\n`
        : block.text + (block.runIn ? '' : '\n'),
    )
    .join('');
}

/** The headings of each page by its address, the title of a report among them. */
export function headingsOf(site: Site): Map<string, string[]> {
  const textsIn = (blocks: readonly Block[]): string[] =>
    blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
  const headings = new Map<string, string[]>();
  for (const { url, title, front } of site.reports) {
    const own = textsIn(front);
    // The title stands among them once, unless the text has none and the page shows the file's name.
    headings.set(url, own.length > 0 ? own : [title]);
  }
  for (const { url, blocks } of site.sections) headings.set(url, textsIn(blocks));
  return headings;
}

/** How much a reader of a phrase gains from a page: headings that contain it, then occurrences. */
export function gainOf(phrase: string, text: string, headings: readonly string[]): number {
  const inHeadings = headings.filter((heading) => heading.includes(phrase)).length;
  return 10 * inHeadings + text.split(phrase).length - 1;
}

/** NDCG@10: how near an order comes to the best one, 1 for the best. */
export function ndcg(gains: readonly number[]): number {
  const discounted = (list: readonly number[]) =>
    list.slice(0, 10).reduce((sum, gain, index) => sum + gain / Math.log2(index + 2), 0);
  const best = discounted([...gains].sort((a, b) => b - a));
  return best === 0 ? 1 : discounted(gains) / best;
}

/** Runs of 2 to 8 characters out of the texts, without white space. */
export function samplePhrases(
  texts: ReadonlyMap<string, string>,
  count: number,
  seed: number,
): string[] {
  const random = new Random(seed);
  const all = [...texts.values()];
  const sample: string[] = [];
  while (sample.length < count) {
    const text = all[random.below(all.length)] ?? '';
    const start = random.below(text.length);
    const phrase = text.slice(start, start + 2 + random.below(7));
    if (phrase.length >= 2 && !/\s/.test(phrase)) sample.push(phrase);
  }
  return sample;
}

/** Letters of the texts in an order that stands nowhere. */
export function absentPhrases(
  texts: ReadonlyMap<string, string>,
  count: number,
  seed: number,
): string[] {
  const random = new Random(seed);
  const all = [...texts.values()].join('\n');
  const letters = [...new Set(all)].filter((character) => /\p{L}/u.test(character));
  const sample: string[] = [];
  while (sample.length < count) {
    const phrase = Array.from(
      { length: 2 + random.below(4) },
      () => letters[random.below(letters.length)] ?? '',
    ).join('');
    if (!all.toLowerCase().includes(phrase.toLowerCase())) sample.push(phrase);
  }
  return sample;
}
