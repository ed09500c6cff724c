/** The Word file of the section that this page shows: made here, since a site has many sections and few are taken. */

import { excerpt, wordFile } from '../../pages/word/word-file.ts';
import { cleanText, pageSections } from '../page-sections.ts';
import { pageBlocks } from './page-blocks.ts';
import { saveFile, wordType } from './save-file.ts';

const page = pageSections();
document.querySelector('.section-word')?.addEventListener('click', () => {
  if (!page) return;
  const { blocks, sections, source } = page;
  const title = sections[0] ? cleanText(sections[0].heading) : '';
  const name = `${source.title} ${title}`.replace(/[\\/:*?"<>|]+/g, ' ').trim();
  const bytes = wordFile({
    blocks: excerpt(source.title, pageBlocks(blocks, 1)),
    properties: { title: name, subject: source.documentNumber, author: source.issuer },
  });
  saveFile(bytes as Uint8Array<ArrayBuffer>, wordType, `${name.slice(0, 60)}.docx`);
});
