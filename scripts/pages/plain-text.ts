import type { Outline, Part, Section } from '../model.ts';

/**
 * A report as plain text: its clean text, one paragraph a line, a run-in heading on the line of its
 * paragraph as it was written. Ends with a line break.
 */
export function plainText(outline: Outline): string {
  return [outline, ...outline.annexes]
    .flatMap(partLines)
    .map((line) => `${line}\n`)
    .join('');
}

function partLines({ masthead, opening, sections, closing }: Part): string[] {
  return [
    ...[...masthead, ...opening].map(({ text }) => text),
    ...sections.flatMap(sectionLines),
    ...closing.map(({ text }) => text),
  ];
}

function sectionLines({ text, runIn, body, children }: Section): string[] {
  const lines = body.map((paragraph) => paragraph.text);
  const own = runIn && lines.length > 0 ? [text + lines.shift(), ...lines] : [text, ...lines];
  return [...own, ...children.flatMap(sectionLines)];
}
