/**
 * The layout of GB/T 9704-2012 in the units of Word: 22 lines of 28 characters on A4.
 *
 * A line is 579 twips (twentieths of a point), since 22 lines of 580 are higher than the type area of
 * 225 mm. A character of 16 pt is set a quarter point closer, since 28 of 16 pt are wider than 156 mm.
 */

/** Sizes in half points. */
export const sizes = { title: 44, body: 32, footer: 28, imprint: 28 };

/** Twips. */
export const lineHeight = 579;
export const character = 316;
export const typeAreaWidth = 8844;
/** Width of the type area of a page that lies on its side. */
export const landscapeWidth = 12756;

export const tighter = -5;

/** An indent of some characters: Word goes by the characters, LibreOffice by the twips. */
export function indent(name: 'left' | 'right' | 'firstLine' | 'hanging', characters: number) {
  return `w:${name}Chars="${Math.round(characters * 100)}" w:${name}="${Math.round(characters * character)}"`;
}

/** Width of a text in characters: letters and digits of Latin script take half of one. */
export function widthOf(text: string): number {
  let width = 0;
  for (const each of text) width += /[ -~]/.test(each) ? 0.5 : 1;
  return width;
}
