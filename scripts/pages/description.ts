import type { Block } from '../model.ts';

/** Length of a description, in characters, at most. */
const longest = 110;

/** The first sentences of a text, for lists and search engines: without headings and masthead. */
export function describe(blocks: readonly Block[]): string {
  let text = '';
  for (const block of blocks) {
    if (block.kind === 'heading' || block.zone === 'masthead') continue;
    text += block.paragraph.text.replace(/\s+/g, ' ');
    if (text.length > longest) break;
  }
  const characters = [...text.slice(0, 2 * longest + 1)];
  if (characters.length <= longest) return text;
  const cut = characters.slice(0, longest).join('');
  const end = Math.max(...['。', '！', '？', '；'].map((mark) => cut.lastIndexOf(mark)));
  return end > cut.length / 2 ? cut.slice(0, end + 1) : `${cut}…`;
}
