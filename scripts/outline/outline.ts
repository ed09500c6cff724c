/**
 * Finds the structure that the writer gave to a report:
 *
 * 1. lines are joined into paragraphs, or cut where a text lost its line breaks;
 * 2. the annexes are cut off, each a document of its own;
 * 3. of each document, masthead and formal end are read from its two ends;
 * 4. what stands between them becomes opening, sections and closing words.
 *
 * Nothing of the clean text is lost, added or moved.
 */

import type {
  CleanReport,
  Outline,
  Paragraph,
  Part,
  Section,
  Sidecar,
  WithDiagnostics,
} from '../model.ts';
import { joinLines, type LaidOutParagraph } from '../paragraphs/join-lines.ts';
import { splitLines } from '../paragraphs/split-lines.ts';
import { withoutNoiseLines } from '../paragraphs/without-noise-lines.ts';
import { findAnnexes } from './annexes.ts';
import { checkHead } from './check-head.ts';
import { checkOutline } from './check-outline.ts';
import { readEnd } from './closing.ts';
import { readFacts } from './facts.ts';
import { type Masthead, readMasthead } from './masthead.ts';
import { nameOfUntitled } from './name-report.ts';
import { openLines } from './open-lines.ts';
import { readBody } from './sections.ts';

/**
 * @param sidecar its title and date replace those of the text; the text itself stays.
 * @returns the outline, with a diagnostic for whatever a person should look at.
 */
export function outline(report: CleanReport, sidecar: Sidecar = {}): WithDiagnostics<Outline> {
  const paragraphs = openLines(joinLines(splitLines(withoutNoiseLines(report)), report));
  const starts = findAnnexes(paragraphs);
  const hinted = new Set(
    report.hints?.flatMap(({ line, heading }) => (heading === 0 ? [line] : [])),
  );
  const own = paragraphs.slice(0, starts[0] ?? paragraphs.length);
  const masthead = readMasthead(own, false, hinted);
  const main = readPart(own, masthead);
  const annexes = starts.map((start, index) => {
    const attached = paragraphs.slice(start, starts[index + 1]);
    return readPart(attached, readMasthead(attached, true));
  });
  const title = enacted(main, annexes) ?? main.title;
  const value: Outline = {
    ...main,
    id: report.id,
    path: report.path,
    title: sidecar.title ?? (title || nameOfUntitled(main) || report.id),
    facts: readFacts(main, title || (sidecar.title ?? ''), sidecar),
    annexes,
  };
  const isTold = sidecar.title !== undefined || paragraphs.length === 0;
  const certainty = title === '' ? 'none' : masthead.isGuess ? 'guess' : 'certain';
  const doubts = [...checkHead(value, isTold ? 'certain' : certainty), ...checkOutline(value)];
  return { value, diagnostics: doubts };
}

/**
 * What a bare order puts into force: all orders of an office are called alike, 某某令, and a reader
 * looks for the rules by their own name.
 */
function enacted(main: Part, annexes: readonly Part[]): string | undefined {
  const number = main.masthead.find(({ role }) => role === 'documentNumber')?.text ?? '';
  if (!/^[^《》]{2,20}令(?:[\s　]*第?[\d一二三四五六七八九十]+号)?$/.test(main.title || number))
    return undefined;
  const order = [...main.opening, ...main.closing].map(({ text }) => text).join('');
  return annexes.find(({ title }) => title !== '' && order.includes(`《${title}》`))?.title;
}

/** All headings in the order of the text, those of the annexes included; titles of annexes are none. */
export function headings(outline: Outline): Section[] {
  return [outline, ...outline.annexes].flatMap(({ sections }) => flatten(sections));
}

/** The whole text of an outline in its order, one paragraph or heading a line. */
export function outlineText(outline: Outline): string {
  return [outline, ...outline.annexes].flatMap(partText).join('\n');
}

/**
 * The paragraphs of an outline in its order, as they stand in the text: a run-in heading together with
 * the paragraph that it opens.
 */
export function paragraphTexts(outline: Outline): string[] {
  return [outline, ...outline.annexes].flatMap(({ masthead, opening, sections, closing }) => [
    ...texts([...masthead, ...opening]),
    ...flatten(sections).flatMap(sectionTexts),
    ...texts(closing),
  ]);
}

function sectionTexts({ text, runIn, body }: Section): string[] {
  const below = texts(body);
  return runIn ? [text + (below[0] ?? ''), ...below.slice(1)] : [text, ...below];
}

function partText({ masthead, opening, sections, closing }: Part): string[] {
  const inSections = flatten(sections).flatMap(({ text, body }) => [text, ...texts(body)]);
  return [...texts(masthead), ...texts(opening), ...inSections, ...texts(closing)];
}

function texts(paragraphs: readonly Paragraph[]): string[] {
  return paragraphs.map(({ text }) => text);
}

function flatten(sections: readonly Section[]): Section[] {
  return sections.flatMap((section) => [section, ...flatten(section.children)]);
}

function readPart(
  paragraphs: readonly LaidOutParagraph[],
  { title, paragraphs: masthead, bodyAt }: Masthead,
): Part {
  const end = readEnd(paragraphs, bodyAt);
  const { opening, sections, closing } = readBody(paragraphs.slice(bodyAt, end.at));
  return {
    title,
    line: paragraphs[0]?.line ?? 1,
    masthead,
    opening,
    sections,
    closing: [...closing, ...end.closing],
  };
}
