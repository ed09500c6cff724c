/** Part of the window's height, from its top, in which text counts as being read. */
const readingPart = 0.2;

/**
 * How far down the window a reader reads, in CSS pixels. The last screen of a page cannot scroll on, so there
 * the line moves down with her, and every heading passes it before the end.
 */
export function readingLine(): number {
  const rest = (1 - readingPart) * innerHeight;
  const end = document.documentElement.scrollHeight - innerHeight;
  const last = Math.min(rest, end);
  const gone = last > 0 ? Math.max(0, 1 - (end - scrollY) / last) : 0;
  return readingPart * innerHeight + gone * rest;
}
