import { readNumbered } from '../chinese/read-numbered.ts';
import { abridged, type Diagnostic } from '../diagnostics.ts';
import { OUTLINING } from '../messages/outlining.ts';
import { fill } from '../messages/text.ts';
import type { Outline, Paragraph, Part, Section } from '../model.ts';

/** The longest heading in the documents that were measured has 66 characters. */
const longestHeading = 60;
/** Shorter ones without a final mark are labels, names and unnumbered headings. */
const shortestOpen = 20;
const isOpen = /\p{sc=Han}$/u;
/** A text of this length without a heading is one that a reader gets lost in. */
const longText = 1500;

/**
 * What a person should look at in an outline: gaps and repeats in the numbering, sections without
 * text, headings that are too long, a long report without a heading. None of it changes the outline.
 */
export function checkOutline(outline: Outline): Diagnostic[] {
  const found = [outline, ...outline.annexes].flatMap((part) => [
    ...checkSections(part.sections),
    ...checkHasHeading(part),
    ...checkTables(part),
    ...checkOpenParagraphs(part),
  ]);
  return abridged(found).map((each) => ({ ...each, path: outline.path }));
}

type Finding = Omit<Diagnostic, 'path'>;

function checkSections(sections: readonly Section[]): Finding[] {
  let before: Section | undefined;
  return sections.flatMap((section) => {
    const own = [...checkNumber(section, before), ...checkTitle(section), ...checkBody(section)];
    if (section.ordinal !== '') before = section;
    return [...own, ...checkSections(section.children)];
  });
}

function checkNumber(section: Section, before: Section | undefined): Finding[] {
  const now = readNumbered(section.text);
  const last = before && readNumbered(before.text);
  if (!now || !last || now.system !== last.system) return [];
  const step = now.number - last.number;
  if (step === 1 || now.number === 1) return [];
  const { ordinal } = section;
  const values = { ordinal, before: before?.ordinal ?? '', line: before?.line ?? 0 };
  const [rule, message] =
    step === 0
      ? ['repeated-ordinal', fill(OUTLINING.repeatedOrdinal, values)]
      : ['ordinal-gap', fill(OUTLINING.ordinalGap, values)];
  return [{ severity: 'warning', rule, line: section.line, message }];
}

function checkTitle({ title, line }: Section): Finding[] {
  if (title.length <= longestHeading) return [];
  const message = fill(OUTLINING.longHeading, { length: title.length });
  return [{ severity: 'warning', rule: 'long-heading', line, message }];
}

function checkBody({ ordinal, title, line, body, children }: Section): Finding[] {
  if (body.length > 0 || children.length > 0) return [];
  const message = fill(OUTLINING.emptySection, { heading: `${ordinal}${title}` });
  return [{ severity: 'note', rule: 'empty-section', line, message }];
}

/** A table that was put together of single cells could be another one. */
function checkTables({ opening, sections, closing }: Part): Finding[] {
  const bodies = [opening, ...sections.flatMap(bodiesOf), closing];
  return bodies.flatMap((paragraphs) =>
    paragraphs.flatMap(({ line, row }, at): Finding[] => {
      const isFirst = row?.isHeader === true && row.continues !== true;
      if (!isFirst || paragraphs[at + 1]?.row?.continues !== true) return [];
      const message = OUTLINING.tableReshaped;
      return [{ severity: 'warning', rule: 'table-reshaped', line, message }];
    }),
  );
}

/** Lines that read on are joined only in a text that was surely hard-wrapped; elsewhere a person must look. */
function checkOpenParagraphs({ opening, sections, closing }: Part): Finding[] {
  return [opening, ...sections.flatMap(bodiesOf), closing].flatMap((paragraphs) =>
    paragraphs.flatMap((paragraph, at): Finding[] => {
      const next = paragraphs[at + 1];
      if (next === undefined || paragraph.role !== undefined || next.role !== undefined) return [];
      if (paragraph.text.length < shortestOpen || !isOpen.test(paragraph.text)) return [];
      if (!/^\p{sc=Han}/u.test(next.text)) return [];
      const message = OUTLINING.openParagraph;
      return [{ severity: 'note', rule: 'open-paragraph', line: paragraph.line, message }];
    }),
  );
}

function bodiesOf({ body, children }: Section): Paragraph[][] {
  return [body, ...children.flatMap(bodiesOf)];
}

function checkHasHeading(part: Part): Finding[] {
  const length = part.opening.reduce((sum, { text }) => sum + text.length, 0);
  if (part.sections.length > 0 || length < longText) return [];
  if (part.opening.some(({ role }) => role === 'article' || role === 'table')) return [];
  const message = fill(OUTLINING.noHeading, { length });
  return [{ severity: 'note', rule: 'no-heading', line: part.line, message }];
}
