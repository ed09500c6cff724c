/** Shows a place of a line with a caret below it, aligned also where characters are two columns wide. */

/** How much of a long line is shown on each side of the place, in characters. */
const reach = 24;

/** Characters that a terminal shows two columns wide: East Asian Wide and Fullwidth (UAX #11). */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

/**
 * The part of a line around a place, and a second line with a caret under it.
 *
 * @param text the whole line
 * @param column of the place, from 1, in UTF-16 code units
 */
export function caretLines(text: string, column: number): string {
  const index = Math.min(Math.max(column - 1, 0), text.length);
  const before = [...text.slice(0, index)].slice(-reach);
  const after = [...text.slice(index)].slice(0, reach);
  const padding = before.map((character) => (wide.test(character) ? '\u3000' : ' ')).join('');
  const visible = [...before, ...after].map((each) => (each === '\t' ? ' ' : each)).join('');
  return `${visible}\n${padding}^`;
}
