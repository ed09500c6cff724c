/** What XML 1.0 cannot hold, not even escaped: control characters, lone surrogates, U+FFFE and U+FFFF. */
const unwritable = /(?![\t\n\r\x7f-\x9f])[\p{Cc}\p{Cs}\ufffe\uffff]/gu;

/** Text for element content and attributes. What XML cannot hold is left out. */
export function escapeXml(text: string): string {
  return text
    .replace(unwritable, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}

/** How many characters of a text a Word file leaves out, because XML cannot hold them. */
export function countUnwritable(text: string): number {
  return text.match(unwritable)?.length ?? 0;
}
