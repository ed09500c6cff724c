import type { Diagnostic } from '../diagnostics.ts';
import { OUTLINING } from '../messages/outlining.ts';
import { fill, type Text } from '../messages/text.ts';
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
  const warn = (rule: string, line: number, message: Text): Diagnostic => ({
    ...{ severity: 'warning', rule, path, line, message },
  });
  const values = { title: outline.title, sidecar: `${path.replace(/\.[^./]+$/, '')}.json` };
  const found: Diagnostic[] = [];
  if (title === 'none') {
    found.push(warn('no-title', outline.line, fill(OUTLINING.noTitle, values)));
  }
  if (title === 'guess') {
    const line = outline.masthead.find(({ role }) => role === 'title')?.line ?? outline.line;
    found.push(warn('guessed-title', line, fill(OUTLINING.guessedTitle, values)));
  }
  const formal = formalSign(outline);
  if (formal && outline.facts.documentNumber === undefined) {
    found.push(warn('no-number', formal.line, OUTLINING.noNumber));
  }
  return found;
}

/** What only a document with a number has: the name of its issuer in red above it, or the line of its printer below. */
function formalSign({ masthead, closing }: Outline): Paragraph | undefined {
  const head = masthead.find(({ role, text }) => role === undefined && isLetterhead(text));
  return head ?? closing.find(({ role, text }) => role === 'printLine' && /印/.test(text));
}
