/** Characters around a phrase that are enough to tell how words are cut there. */
const around = 12;

/** Whether a word begins at `start`, and whether one ends at `end`; both where the browser cannot tell. */
export function cutsOf(text: string, start: number, end: number): { start: boolean; end: boolean } {
  if (typeof Intl.Segmenter === 'undefined') return { start: true, end: true };
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  const from = Math.max(0, start - around);
  const window = text.slice(from, end + around);
  const cuts = new Set([window.length + from]);
  for (const { index } of segmenter.segment(window)) cuts.add(from + index);
  return { start: cuts.has(start), end: cuts.has(end) };
}

let segmenter: Intl.Segmenter | undefined;
