import { readNumbered } from '../chinese/read-numbered.ts';
import type { Diagnostic } from '../diagnostics.ts';
import type { Outline, Paragraph, Part, Section } from '../model.ts';

/** The longest heading in the documents that were measured has 66 characters. */
const longestHeading = 60;
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
  ]);
  return found.map((each) => ({ ...each, path: outline.path }));
}

type Finding = Omit<Diagnostic, 'path'>;

function checkSections(sections: readonly Section[]): Finding[] {
  const findings: Finding[] = [];
  let before: Section | undefined;
  for (const section of sections) {
    findings.push(...checkNumber(section, before), ...checkTitle(section), ...checkBody(section));
    findings.push(...checkSections(section.children));
    if (section.ordinal !== '') before = section;
  }
  return findings;
}

function checkNumber(section: Section, before: Section | undefined): Finding[] {
  const now = readNumbered(section.text);
  const last = before && readNumbered(before.text);
  if (!now || !last || now.system !== last.system) return [];
  const step = now.number - last.number;
  if (step === 1 || now.number === 1) return [];
  const [rule, what] =
    step === 0 ? ['repeated-ordinal', 'stands twice'] : ['ordinal-gap', 'does not follow'];
  const message = `${section.ordinal} ${what} ${step === 0 ? 'here' : `${before?.ordinal ?? ''}`} (line ${before?.line ?? 0}). Check whether a heading is missing, or renumber it in the raw file.`;
  return [{ severity: 'warning', rule, line: section.line, message }];
}

function checkTitle({ title, line }: Section): Finding[] {
  if (title.length <= longestHeading) return [];
  const message = `The heading has ${title.length} characters. If it is text, end it with 。 in the raw file or take its ordinal away.`;
  return [{ severity: 'warning', rule: 'long-heading', line, message }];
}

function checkBody({ ordinal, title, line, body, children }: Section): Finding[] {
  if (body.length > 0 || children.length > 0) return [];
  const message = `Nothing stands below ${ordinal}${title}. Check whether its text is missing.`;
  return [{ severity: 'note', rule: 'empty-section', line, message }];
}

/** A table that was put together of single cells could be another one. */
function checkTables({ opening, sections, closing }: Part): Finding[] {
  const bodies = [opening, ...sections.flatMap(bodiesOf), closing];
  return bodies.flatMap((paragraphs) =>
    paragraphs.flatMap(({ line, row }, at): Finding[] => {
      const isFirst = row?.isHeader === true && row.continues !== true;
      if (!isFirst || paragraphs[at + 1]?.row?.continues !== true) return [];
      const message =
        'A table stood here with one cell a line; its rows were put together by their numbers. Compare it with the original, or separate its cells with tabs in the raw file.';
      return [{ severity: 'warning', rule: 'table-reshaped', line, message }];
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
  const message = `No heading was found in ${length} characters. Number the headings in the raw file (一、 （一） 1.) to give it contents.`;
  return [{ severity: 'note', rule: 'no-heading', line: part.line, message }];
}
