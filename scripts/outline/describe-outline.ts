import type { Outline } from '../model.ts';

/** The outline of a report as a tree for people, one paragraph or heading a line. */
export function describeOutline(outline: Outline): string {
  const paragraphs = [...outline.masthead, ...outline.opening, ...outline.closing];
  return paragraphs.map(({ line, role, text }) => `${line} ${role ?? 'text'} ${text}\n`).join('');
}
