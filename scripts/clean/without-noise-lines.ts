import type { CleanReport, Line, Removal } from '../model.ts';

/** Escapes and marks of HTML that stand alone on a line are blank lines of the text. */
const blank = /^(?:&#?\w+;?|<[^<>]*>|[^\p{L}\p{N}]*)$/u;

/**
 * The lines of a report without those that were nothing but noise. A page number or an advertisement
 * that stood inside a paragraph leaves no blank line there; where blank lines were around it, those
 * that one blank line was before it was put in stay.
 */
export function withoutNoiseLines({ lines, removals }: CleanReport): Line[] {
  const noisy = new Set(removals.filter(isVisible).map(({ line }) => line));
  const kept: Line[] = [];
  let emptied = false;
  for (const line of lines) {
    const isBlank = line.text.trim() === '';
    if (isBlank && noisy.has(line.number)) {
      emptied = true;
      continue;
    }
    if (!(isBlank && emptied && kept.at(-1)?.text.trim() === '')) kept.push(line);
    emptied = false;
  }
  return kept;
}

function isVisible({ text, replacement }: Removal): boolean {
  return replacement === undefined && !blank.test(text.trim());
}
