/**
 * What counts as the same character when a reader searches. Index and query go through `fold`, in
 * the build and in the browser alike, so this file depends on nothing.
 */

/** Full-width forms of `0`–`9`, `A`–`Z`, `a`–`z` stand this far above the half-width ones. */
const widthOffset = 0xfee0;
const fullWidthAlphanumeric = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/u;

/**
 * Folds one character: half-width, lower case. A character whose lower case is longer than itself
 * stays as it is, so that places in the folded text are places in the text.
 *
 * @param character one code point
 */
export function foldCharacter(character: string): string {
  const half = fullWidthAlphanumeric.test(character)
    ? String.fromCharCode(character.charCodeAt(0) - widthOffset)
    : character;
  const lower = half.toLowerCase();
  return lower.length === half.length ? lower : half;
}

/** What `foldCharacter` changes; everything else is skipped, which keeps folding a Chinese text cheap. */
const foldable = /[\p{Changes_When_Lowercased}\uff10-\uff19\uff41-\uff5a]/gu;

/**
 * Folds a text for comparison: NFC, letters and digits half-width, lower case. For text in NFC the
 * result has a code unit for each code unit of the text.
 */
export function fold(text: string): string {
  return text.normalize('NFC').replace(foldable, foldCharacter);
}
