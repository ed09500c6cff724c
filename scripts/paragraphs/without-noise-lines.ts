import type { CleanReport, Line, Removal } from '../model.ts';

/** Escapes and marks of HTML that stand alone on a line are blank lines of the text. */
const blank = /^(?:&#?\w+;?|<[^<>]*>|[^\p{L}\p{N}]*)$/u;

/**
 * The lines of a report without those that were nothing but noise: a page number or an advertisement
 * that stood inside a paragraph leaves no blank line there.
 */
export function withoutNoiseLines({ lines, removals }: CleanReport): Line[] {
  const noisy = new Set(removals.filter(isVisible).map(({ line }) => line));
  return lines.filter(({ number, text }) => text.trim() !== '' || !noisy.has(number));
}

function isVisible({ text, replacement }: Removal): boolean {
  return replacement === undefined && !blank.test(text.trim());
}
