/** What can be done with a report or one of its sections: its link, its clean text, its citation, its print. */

import { copyText } from './copy-text.ts';
import {
  addressOf,
  blocksOf,
  citationOf,
  cleanText,
  isWhole,
  type PageSection,
  type PageSections,
  textOf,
} from './page-sections.ts';
import { printSection } from './print-section.ts';
import { readAloud } from './speech.ts';
import { say } from './status-line.ts';
import { chineseVoice } from './voice.ts';

/** Something that can be done, by the name of its button. */
export interface Action {
  /** As `data-action` of a button in a template names it. */
  id: string;
  name: string;
  act(): void;
}

const failure = '没有复制成功。请选中文字，再按 Ctrl+C 复制。';

/** Copies text, and says that it is done or that it could not be. */
export async function copy(text: string, done: string): Promise<void> {
  say((await copyText(text)) ? done : failure);
}

/** What can be done with a section, in the order of the menu. */
export function actionsOf(page: PageSections, section: PageSection): Action[] {
  const text = isWhole(section) ? '全文' : '正文';
  return [
    {
      id: 'link',
      name: '复制本节链接',
      act: () => copy(addressOf(section), '已复制本节链接。'),
    },
    {
      id: 'copy',
      name: `复制${text}`,
      act: () => {
        const copied = textOf(page, section);
        copy(copied, `已复制${text}，${[...copied.replace(/\s/g, '')].length} 字。`);
      },
    },
    { id: 'cite', name: '复制引用', act: () => copy(citationOf(page, section), '已复制引用。') },
    { id: 'print', name: '打印本部分', act: () => printSection(page, section) },
    ...(chineseVoice()
      ? [
          {
            id: 'read',
            name: '朗读',
            act: () => readAloud(blocksOf(page, section), cleanText),
          },
        ]
      : []),
  ];
}
