/** The files of the report with what was filled in. They are made here, and saved by the browser. */

import { wordFile } from '../../pages/word/word-file.ts';
import { cleanText, type PageSections } from '../page-sections.ts';
import { pageBlocks } from './page-blocks.ts';

/** The formats that are made here, by extension. */
export const filledFiles: Record<
  string,
  (page: PageSections) => { content: BlobPart; type: string }
> = {
  docx: (page) => ({
    content: wordOf(page),
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  }),
  txt: ({ blocks }) => ({
    content: `${blocks.map(cleanText).join('\n')}\n`,
    type: 'text/plain;charset=utf-8',
  }),
};

function wordOf({ blocks, source }: PageSections): BlobPart {
  const title = document.querySelector<HTMLElement>('#title');
  const bytes = wordFile({
    blocks: pageBlocks(blocks),
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
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([file.content], { type: file.type }));
  link.download = offered?.download ?? `${page.source.title}.${extension}`;
  document.body.append(link);
  link.click();
  link.remove();
  // Some browsers begin to read it only now.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
