import { OUTLINE_WORDS } from '../messages/outline-words.ts';
import { fill, type Language } from '../messages/text.ts';
import type { Facts, Outline, Paragraph, Part, Section } from '../model.ts';

/** So much of a paragraph tells which one it is. */
const shown = 32;

/**
 * The outline of a report as a tree for people, one heading or paragraph a line: its line in the raw
 * file, what it is, its text. Headings show level, ordinal and title; ↵ marks one that is run in.
 */
export function describeOutline(outline: Outline, language: Language): string {
  const word = (name: keyof typeof OUTLINE_WORDS) => OUTLINE_WORDS[name][language];
  const quoted = (title: string) => (title === '' ? word('noTitle') : title);

  const describeParagraph = ({ role, text, enumeration }: Paragraph): string => {
    const signs = (enumeration ?? []).map(({ start, end }) => text.slice(start, end)).join(' ');
    return [role ? `[${word(role)}]` : '', abbreviate(text), signs ? `{${signs}}` : '']
      .filter(Boolean)
      .join(' ');
  };
  const describeZone = (zone: 'masthead' | 'opening' | 'closing', part: Part): string[] =>
    part[zone].map(
      (paragraph) => `${number(paragraph.line)}  ${word(zone)} ${describeParagraph(paragraph)}`,
    );
  const describeSection = (section: Section): string[] => {
    const { level, ordinal, title, line, runIn, body, children } = section;
    const levelWord = fill(OUTLINE_WORDS.level, { level })[language];
    const heading = [levelWord, ordinal, title, runIn ? '↵' : '']
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
  };
  const describePart = (part: Part): string[] => [
    ...describeZone('masthead', part),
    ...describeZone('opening', part),
    ...part.sections.flatMap(describeSection),
    ...describeZone('closing', part),
  ];

  const lines = [
    `${word('report')} ${quoted(outline.title)}`,
    ...Object.entries(outline.facts).map(
      ([name, value]) => `  ${word(name as keyof Facts)}: ${value}`,
    ),
    ...describePart(outline),
    ...outline.annexes.flatMap((annex) => [
      `${word('annex')} ${quoted(annex.title)}`,
      ...describePart(annex),
    ]),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function abbreviate(text: string): string {
  return text.length <= shown + 8
    ? text
    : `${text.slice(0, shown)}…${text.slice(-5)} (${text.length})`;
}

function number(line: number): string {
  return `${String(line).padStart(4)} `;
}
