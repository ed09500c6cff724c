/**
 * What counts as the same character when a reader searches. Index and query go through `fold`, in
 * the build and in the browser alike, so this file depends on nothing.
 */

/** The character that stands for others: those that documents and keyboards use one for the other. */
const same: Record<string, string> = {
  '(': '[〔［【〖',
  ')': ']〕］】〗',
  '.': '·・•‧∙',
  '-': '—–―─−‐‑‒',
  '~': '〜∼',
  ':': '∶',
  '…': '⋯',
  〇: '○◯零',
  x: '×✕╳',
  '"': '“”„‟〝〞「」',
  "'": '‘’‚‛『』′',
};

/** Full-width forms of `!` to `~` stand this far above the half-width ones. */
const widthOffset = 0xfee0;
const folded = new Map(
  Object.entries(same).flatMap(([one, others]) => [...others].map((each) => [each, one] as const)),
);

/**
 * Folds one character: half-width, lower case, one of those that are used for each other. A character
 * whose lower case is longer than itself stays as it is, so that places in the folded text are places in
 * the text.
 *
 * @param character one code point
 */
export function foldCharacter(character: string): string {
  const known = folded.get(character);
  if (known !== undefined) return known;
  const code = character.charCodeAt(0);
  const half = code > 0xff00 && code < 0xff5f ? String.fromCharCode(code - widthOffset) : character;
  const lower = half.toLowerCase();
  const plain = lower.length === half.length ? lower : half;
  return folded.get(plain) ?? plain;
}

/** Han characters, most of a text, are skipped, which keeps folding cheap; 〇 and 零 are none of these. */
const foldable = /[^\u4e00-\u96f5\u96f7-\u9fff]/gu;

/**
 * Folds a text for comparison: NFC, half-width, lower case, one form of each bracket, dash and quotation
 * mark. For text in NFC the result has a code unit for each code unit of the text.
 */
export function fold(text: string): string {
  return text.normalize('NFC').replace(foldable, foldCharacter);
}
