/** What a report without a title is called: its kind and its first words, 政府工作报告“各位代表：现在……”. */

import { kindInText } from '../chinese/document-kinds.ts';
import { hasFinalMark } from '../chinese/marks.ts';
import type { Paragraph, Part, Section } from '../model.ts';

/** So many characters of the text tell one report from another. */
const longestWords = 16;
const fewestWords = 8;
const searched = 2000;

/**
 * Names a report by what its text says of itself; the words end at a mark, or with … where they are cut.
 *
 * @returns an empty text only for a report without any text
 */
export function nameOfUntitled(part: Part): string {
  const texts = textsOf(part).filter((text) => /[\p{L}\p{N}]/u.test(text));
  const kind = kindOfUntitled(part) ?? '';
  const words = firstWords(texts.join('').slice(0, longestWords * 2));
  return words === '' ? kind : `${kind}“${words}”`;
}

/** The kind of document that the text of a report without a title says it is. */
export function kindOfUntitled(part: Part): string | undefined {
  const texts = textsOf(part);
  const closing = part.closing.map(({ text }) => text).join('');
  return kindInText(texts.join('').slice(0, searched)) ?? kindInText(closing.slice(-searched));
}

/** Salutation and text, the words that a report begins with; headings only where there is nothing else. */
function textsOf({ masthead, opening, sections, closing }: Part): string[] {
  const addressed = masthead.filter(({ role }) => role === 'salutation' || role === 'addressee');
  const first = sections.slice(0, 3);
  const text = [...opening, ...first.flatMap(firstTexts), ...closing];
  const written = text.length > 0 ? [...addressed, ...text] : [...masthead, ...first];
  return written.map((each) => each.text);
}

function firstTexts({ body, children }: Section): Paragraph[] {
  return [...body.slice(0, 3), ...children.slice(0, 1).flatMap(firstTexts)];
}

function firstWords(text: string): string {
  const letters = text.replace(/\s+/g, ' ');
  const cut = letters.slice(0, longestWords);
  if (cut === letters) return hasFinalMark(cut) ? cut.slice(0, -1) : cut;
  const end = cut.search(new RegExp(`(?<=^.{${fewestWords},})[，。；！？]`));
  return end > 0 ? cut.slice(0, end) : `${cut}…`;
}
