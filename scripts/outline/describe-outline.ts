import type { Outline, Paragraph, Part, Section } from '../model.ts';

/** So much of a paragraph tells which one it is. */
const shown = 32;

/**
 * The outline of a report as a tree for people, one heading or paragraph a line: its line in the raw
 * file, what it is, its text. Headings show level, ordinal and title; ↵ marks one that is run in.
 */
export function describeOutline(outline: Outline): string {
  const facts = Object.entries(outline.facts).map(([name, value]) => `  ${name}: ${value}`);
  const annexes = outline.annexes.flatMap((annex) => [
    `annex ${quoted(annex.title)}`,
    ...describePart(annex),
  ]);
  const lines = [`report ${quoted(outline.title)}`, ...facts, ...describePart(outline), ...annexes];
  return lines.map((line) => `${line}\n`).join('');
}

function describePart({ masthead, opening, sections, closing }: Part): string[] {
  return [
    ...describeParagraphs('masthead', masthead),
    ...describeParagraphs('opening', opening),
    ...sections.flatMap(describeSection),
    ...describeParagraphs('closing', closing),
  ];
}

function describeSection(section: Section): string[] {
  const { level, ordinal, title, line, runIn, body, children } = section;
  const heading = [`h${level}`, ordinal, title, runIn ? '↵' : '']
    .filter((part) => part !== '')
    .join(' ');
  const indent = '  '.repeat(level);
  return [
    `${number(line)}${indent}${heading}`,
    ...body.map(
      (paragraph) => `${number(paragraph.line)}${indent}  ${describeParagraph(paragraph)}`,
    ),
    ...children.flatMap(describeSection),
  ];
}

function describeParagraphs(zone: string, paragraphs: readonly Paragraph[]): string[] {
  return paragraphs.map(
    (paragraph) => `${number(paragraph.line)}  ${zone} ${describeParagraph(paragraph)}`,
  );
}

function describeParagraph({ role, text, enumeration }: Paragraph): string {
  const signs = (enumeration ?? []).map(({ start, end }) => text.slice(start, end)).join(' ');
  return [role ? `[${role}]` : '', abbreviate(text), signs ? `{${signs}}` : '']
    .filter(Boolean)
    .join(' ');
}

function abbreviate(text: string): string {
  return text.length <= shown + 8
    ? text
    : `${text.slice(0, shown)}…${text.slice(-5)} (${text.length})`;
}

function quoted(title: string): string {
  return title === '' ? '(no title)' : title;
}

function number(line: number): string {
  return `${String(line).padStart(4)} `;
}
