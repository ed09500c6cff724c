import { readNumbered } from '../chinese/read-numbered.ts';
import type { Diagnostic } from '../diagnostics.ts';
import type { Outline, Part, Section } from '../model.ts';

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

function checkHasHeading(part: Part): Finding[] {
  const length = part.opening.reduce((sum, { text }) => sum + text.length, 0);
  if (part.sections.length > 0 || length < longText) return [];
  if (part.opening.some(({ role }) => role === 'article' || role === 'table')) return [];
  const message = `No heading was found in ${length} characters. Number the headings in the raw file (一、 （一） 1.) to give it contents.`;
  return [{ severity: 'note', rule: 'no-heading', line: part.line, message }];
}
