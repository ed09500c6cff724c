/**
 * Quoting and reusing a report: at each heading its link, its clean text, its citation, its print. They
 * appear with this script only, and a status line says what happened.
 */

import { copyText } from './copy-text.ts';
import {
  addressOf,
  citationOf,
  isWhole,
  type PageSection,
  type PageSections,
  pageSections,
  textOf,
} from './page-sections.ts';
import { printSection } from './print-section.ts';
import { addStatusLine, say } from './status-line.ts';

const failure = '没有复制成功。请选中文字，再按 Ctrl+C 复制。';

/** Adds the controls to each heading of the article of a report or section page; other pages have none. */
export function startReuse(): void {
  const page = pageSections();
  if (page === undefined) return;
  addStatusLine();
  for (const section of page.sections) addBar(page, section);
}

/** Copies text, and says that it is done or that it could not be. */
export async function copy(text: string, done: string): Promise<void> {
  say((await copyText(text)) ? done : failure);
}

function addBar(page: PageSections, section: PageSection): void {
  const { heading, rank, index } = section;
  const bar = document.createElement('div');
  bar.className = rank === 1 ? 'reuse reuse-page' : 'reuse';
  if (!isWhole(section)) addLink(bar, section);
  for (const { name, act } of actionsOf(page, section)) addButton(bar, name, heading, act);

  const downloads = document.querySelector('.downloads');
  const block = page.blocks[index];
  if (isWhole(section) && downloads) downloads.append(bar);
  else if (block === heading) heading.after(bar);
  else block?.append(bar);
}

/** What can be done with a section, by the name of the button. */
function actionsOf(page: PageSections, section: PageSection): { name: string; act(): void }[] {
  const text = isWhole(section) ? '全文' : '正文';
  return [
    {
      name: `复制${text}`,
      act: () => {
        const copied = textOf(page, section);
        copy(copied, `已复制${text}，${[...copied.replace(/\s/g, '')].length} 字。`);
      },
    },
    { name: '复制引用', act: () => copy(citationOf(page, section), '已复制引用。') },
    {
      name: isWhole(section) ? '打印全文' : '只打印本部分',
      act: () => printSection(page, section),
    },
  ];
}

function addLink(bar: HTMLElement, section: PageSection): void {
  const link = document.createElement('a');
  link.href = `#${section.heading.id}`;
  link.addEventListener('click', () => copy(addressOf(section), '已复制本节链接。'));
  add(bar, link, '本节链接', section.heading);
}

function addButton(bar: HTMLElement, name: string, heading: HTMLElement, act: () => void): void {
  const made = document.createElement('button');
  made.type = 'button';
  made.addEventListener('click', act);
  add(bar, made, name, heading);
}

function add(bar: HTMLElement, control: HTMLElement, name: string, heading: HTMLElement): void {
  control.textContent = name;
  control.setAttribute('aria-describedby', heading.id);
  bar.append(control);
}
