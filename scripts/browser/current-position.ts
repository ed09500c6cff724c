/** Where a report is being read: a paragraph, and what the position is called. */

import { readingLine } from './reading-line.ts';
import type { ReadingPosition } from './saved-positions.ts';

/** `undefined` on the first screen, where there is nothing to come back to. */
export function currentPosition(): ReadingPosition | undefined {
  if (scrollY < innerHeight / 2) return undefined;
  const line = readingLine();
  const block = [
    ...document.querySelectorAll<HTMLElement>('.prose :is(p, h1, h2, h3, h4, h5, h6)[id]'),
  ].findLast((each) => each.getBoundingClientRect().top <= line);
  if (!block) return undefined;
  return { url: `${location.href.split(/[?#]/, 1)[0]}#${block.id}`, name: nameOf(block.id) };
}

/** Whether the end of the text is in sight, and with it all that was to be read on this page. */
export function isAtEnd(): boolean {
  const end = document.querySelector('.way-on')?.getBoundingClientRect().top;
  return end !== undefined && end < innerHeight;
}

/** The ordinals of the headings that lead to a position: 一（二） for `s1-2-p3`. Where there are none, how far it is. */
function nameOf(id: string): string {
  const section = /^((?:a\d+-)?s)([\d-]*\d)/.exec(id.replace(/-p\d+$/, ''));
  const positions = section?.[2]?.split('-') ?? [];
  const ordinals = positions.map((_, depth) => {
    const heading = `${section?.[1]}${positions.slice(0, depth + 1).join('-')}`;
    return document.querySelector(`#${heading} .ordinal`)?.textContent ?? '';
  });
  const name = ordinals.map((ordinal) => ordinal.trim().replace(/[、.．]$/, '')).join('');
  if (name !== '') return name;
  const end = document.documentElement.scrollHeight - innerHeight;
  return `${Math.round((scrollY / Math.max(1, end)) * 100)}%`;
}
