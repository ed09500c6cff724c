/** The files of the report with what was filled in. They are made here, and saved by the browser. */

import { wordFile } from '../../pages/word/word-file.ts';
import { cleanText, type PageSections } from '../page-sections.ts';
import { pageBlocks } from '../word/page-blocks.ts';
import { saveFile, wordType } from '../word/save-file.ts';

/** The formats that are made here, by extension. */
export const filledFiles: Record<
  string,
  (page: PageSections) => { content: BlobPart; type: string }
> = {
  docx: (page) => ({
    content: wordOf(page),
    type: wordType,
  }),
  txt: ({ blocks }) => ({
    content: `${blocks.map(cleanText).join('\n')}\n`,
    type: 'text/plain;charset=utf-8',
  }),
};

function wordOf({ blocks, source }: PageSections): BlobPart {
  const title = document.querySelector<HTMLElement>('#title');
  const bytes = wordFile({
    blocks: pageBlocks(blocks, 0),
    properties: {
      title: title ? cleanText(title) : source.title,
      subject: source.documentNumber,
      author: source.issuer,
    },
    marksBlanks: true,
  });
  return bytes as Uint8Array<ArrayBuffer>;
}

/** Saves a file with what was filled in, under the name of the file that the site offers. */
export function saveFilled(page: PageSections, extension: string): void {
  const file = filledFiles[extension]?.(page);
  if (!file) return;
  const offered = document.querySelector<HTMLAnchorElement>(`a[download$=".${extension}"]`);
  saveFile(file.content, file.type, offered?.download ?? `${page.source.title}.${extension}`);
}
