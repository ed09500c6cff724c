import type { Diagnostic } from '../diagnostics.ts';
import type { Outline, Paragraph } from '../model.ts';
import { isLetterhead } from './masthead-lines.ts';

/** How the title of a report was found. */
export type Certainty = 'certain' | 'guess' | 'none';

/**
 * What a person should look at in the head of a report: a title that is missing or could be another line, a
 * formal document without a number. None of it changes the outline.
 */
export function checkHead(outline: Outline, title: Certainty): Diagnostic[] {
  const { path } = outline;
  const warn = (rule: string, line: number, message: string): Diagnostic => ({
    ...{ severity: 'warning', rule, path, line, message },
  });
  const advice = `"title": "…" in ${path.replace(/\.[^./]+$/, '')}.json`;
  const found: Diagnostic[] = [];
  if (title === 'none') {
    const message = `No title was found; the report is called ${outline.title}. Give it one with ${advice}.`;
    found.push(warn('no-title', outline.line, message));
  }
  if (title === 'guess') {
    const line = outline.masthead.find(({ role }) => role === 'title')?.line ?? outline.line;
    const message = `${outline.title} is taken for the title, but another line could be it. If it is wrong, give the title with ${advice}.`;
    found.push(warn('guessed-title', line, message));
  }
  const formal = formalSign(outline);
  if (formal && outline.facts.documentNumber === undefined) {
    const message = `A formal document has a number, such as 某政发〔2024〕1号, and none was found. Check whether it is missing in the raw file.`;
    found.push(warn('no-number', formal.line, message));
  }
  return found;
}

/** What only a document with a number has: the name of its issuer in red above it, or the line of its printer below. */
function formalSign({ masthead, closing }: Outline): Paragraph | undefined {
  const head = masthead.find(({ role, text }) => role === undefined && isLetterhead(text));
  return head ?? closing.find(({ role, text }) => role === 'printLine' && /印/.test(text));
}
